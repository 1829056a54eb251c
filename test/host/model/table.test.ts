import { openBench, type Bench } from './headless';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.workbook.close());

const PEOPLE = [
  ['工号', '权重', '得分'],
  ['E1', 40, 90],
  ['E2', 35, 80],
  ['E3', 25, 70],
];

const people = (sheet: Excel.Worksheet, at = 'A1:C4', values: unknown[][] = PEOPLE): Excel.Table => {
  sheet.getRange(at).values = values as string[][];
  const table = sheet.tables.add(at, true);
  table.name = 'kpi_people_1';
  return table;
};

const values = async (sheet: Excel.Worksheet, address: string): Promise<unknown[][]> => {
  const range = sheet.getRange(address);
  range.load('values');
  await sheet.context.sync();
  return range.values;
};

const addressOf = async (range: Excel.Range): Promise<string> => {
  range.load('address');
  await range.context.sync();
  return range.address;
};

describe('structured references are calculated', () => {
  test.each([
    ['=SUMPRODUCT(kpi_people_1[权重],kpi_people_1[得分])/100', 81.5],
    ['=SUM(kpi_people_1[[#Data],[得分]])', 240],
    ['=COUNTA(kpi_people_1[#Headers])', 3],
    ['=ROWS(kpi_people_1[#All])', 4],
    ['=SUM(kpi_people_1[[权重]:[得分]])', 340],
    ['=ROWS(kpi_people_1)', 3],
  ])('%s', async (formula, expected) => {
    await bench.run(async (_, sheet) => {
      people(sheet);
      sheet.getRange('E2').formulas = [[formula]];
      expect(await values(sheet, 'E2')).toEqual([[expected]]);
    });
  });

  test('[@列] is this row, and reads back in the same form', async () => {
    await bench.run(async (context, sheet) => {
      people(
        sheet,
        'A1:D4',
        PEOPLE.map((row, index) => [...row, index === 0 ? '加权' : '']),
      );
      const cells = sheet.getRange('D2:D4');
      cells.formulas = [['=[@权重]*[@得分]/100'], ['=[@权重]*[@得分]/100'], ['=[@权重]*[@得分]/100']];
      cells.load('values,formulas');
      await context.sync();
      expect(cells.values).toEqual([[36], [28], [17.5]]);
      expect(cells.formulas[0][0]).toBe('=[@权重]*[@得分]/100');
    });
  });

  test('[#Totals] is the totals row below', async () => {
    await bench.run(async (_, sheet) => {
      const table = people(sheet);
      table.showTotals = true;
      sheet.getRange('E2').formulas = [['=kpi_people_1[[#Totals],[得分]]']];
      expect(await values(sheet, 'E2')).toEqual([[240]]);
    });
  });
});

test('an added table has a free name, its columns and the default look', async () => {
  await bench.run(async (context, sheet) => {
    sheet.getRange('A1:C4').values = PEOPLE as string[][];
    const table = context.workbook.tables.add('A1:C4', true);
    table.load();
    table.columns.load('items/name,items/index');
    context.workbook.tables.load('count');
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      name: 'Table1',
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showFilterButton: true,
    });
    expect(table.columns.items.map((column) => [column.index, column.name])).toEqual([
      [0, '工号'],
      [1, '权重'],
      [2, '得分'],
    ]);
    expect(context.workbook.tables.count).toBe(1);
  });
});

test('header cells become text and unique; blank ones get a name', async () => {
  await bench.run(async (_, sheet) => {
    sheet.getRange('A1:E2').values = [
      [1, 'a', 'A', '', 'a2'],
      [1, 2, 3, 4, 5],
    ];
    sheet.tables.add('A1:E2', true);
    expect(await values(sheet, 'A1:E1')).toEqual([['1', 'a', 'A3', 'Column4', 'a2']]);
  });
});

test('without headers a header row is made and the data moves down', async () => {
  await bench.run(async (_, sheet) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    const table = sheet.tables.add('A1:B2', false);
    expect(await addressOf(table.getRange())).toBe('Sheet1!A1:B3');
    expect(await values(sheet, 'A1:B3')).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
      [3, 4],
    ]);
  });
});

test('a header row alone gets a blank row; what stood there moves down', async () => {
  await bench.run(async (_, sheet) => {
    sheet.getRange('A1:B2').values = [
      ['a', 'b'],
      ['below', ''],
    ];
    const table = sheet.tables.add('A1:B1', true);
    expect(await addressOf(table.getRange())).toBe('Sheet1!A1:B2');
    expect(await values(sheet, 'A1:B3')).toEqual([
      ['a', 'b'],
      ['', ''],
      ['below', ''],
    ]);
  });
});

describe('what is refused', () => {
  test.each([
    [
      'a table over a table',
      'InvalidArgument',
      (sheet: Excel.Worksheet) => void sheet.tables.add('B2:D5', true),
    ],
    [
      'an address that is none',
      'InvalidArgument',
      (sheet: Excel.Worksheet) => void sheet.tables.add('nowhere', true),
    ],
    ['a name with a blank', 'InvalidArgument', (sheet: Excel.Worksheet) => setName(sheet, 'a b')],
    ['a name like a cell', 'InvalidArgument', (sheet: Excel.Worksheet) => setName(sheet, 'AB12')],
    [
      'an unknown style',
      'InvalidArgument',
      (sheet: Excel.Worksheet) => setStyle(sheet, 'TableStyleMedium99'),
    ],
    [
      'an unknown table',
      'ItemNotFound',
      (sheet: Excel.Worksheet) => void sheet.tables.getItem('nope').load('name'),
    ],
    [
      'totals of a table without',
      'ItemNotFound',
      (sheet: Excel.Worksheet) => void first(sheet).getTotalRowRange().load('address'),
    ],
    [
      'a row that is too short',
      'InvalidArgument',
      (sheet: Excel.Worksheet) => void first(sheet).rows.add(undefined, [['x']]),
    ],
    [
      'a table over merged cells',
      'MergedRangeConflict',
      (sheet: Excel.Worksheet) => {
        sheet.getRange('F1:G1').merge();
        sheet.tables.add('F1:G3', true);
      },
    ],
  ])('%s: %s', async (_what, code, work) => {
    expect(
      await bench.failure(async (context, sheet) => {
        people(sheet);
        await context.sync();
        work(sheet);
      }),
    ).toBe(code);
  });

  test('a name that a table of another sheet has', async () => {
    expect(
      await bench.failure((context, sheet) => {
        people(sheet);
        people(context.workbook.worksheets.add('Other'));
      }),
    ).toBe('InvalidArgument');
  });
});

const first = (sheet: Excel.Worksheet): Excel.Table => sheet.tables.getItem('kpi_people_1');
const setName = (sheet: Excel.Worksheet, name: string): void => {
  first(sheet).name = name;
};
const setStyle = (sheet: Excel.Worksheet, style: string): void => {
  first(sheet).style = style;
};

describe('columns', () => {
  test('a header that is edited renames its column, in formulas too', async () => {
    await bench.run(async (context, sheet) => {
      const table = people(sheet);
      sheet.getRange('E2').formulas = [['=SUM(kpi_people_1[得分])']];
      sheet.getRange('C1').values = [['分数']];
      const cell = sheet.getRange('E2');
      cell.load('formulas,values');
      table.columns.load('items/name');
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(['工号', '权重', '分数']);
      expect(cell.formulas).toEqual([['=SUM(kpi_people_1[分数])']]);
      expect(cell.values).toEqual([[240]]);
    });
  });

  test('two headers can be swapped in one write', async () => {
    await bench.run(async (context, sheet) => {
      people(sheet);
      sheet.getRange('E2:F2').formulas = [['=SUM(kpi_people_1[权重])', '=SUM(kpi_people_1[得分])']];
      sheet.getRange('B1:C1').values = [['得分', '权重']];
      const cells = sheet.getRange('E2:F2');
      cells.load('formulas');
      await context.sync();
      expect(cells.formulas).toEqual([['=SUM(kpi_people_1[得分])', '=SUM(kpi_people_1[权重])']]);
    });
  });

  test('name set renames the header cell', async () => {
    await bench.run(async (_, sheet) => {
      people(sheet).columns.getItem('得分').name = '最终';
      expect(await values(sheet, 'A1:C1')).toEqual([['工号', '权重', '最终']]);
    });
  });

  test('are found by name and by index, with their ranges', async () => {
    await bench.run(async (_, sheet) => {
      const { columns } = people(sheet);
      expect(await addressOf(columns.getItem('得分').getDataBodyRange())).toBe('Sheet1!C2:C4');
      expect(await addressOf(columns.getItemAt(0).getHeaderRowRange())).toBe('Sheet1!A1');
      expect(await addressOf(columns.getItem('权重').getRange())).toBe('Sheet1!B1:B4');
    });
  });

  test('a formula that names a column follows it after another came in before it, at every later change', async () => {
    await bench.run(async (_, sheet) => {
      const table = people(sheet);
      const state =
        '=IF(ISNUMBER(kpi_people_1[[#This Row],[得分]]),"已评分，名单完整","待评，请尽快填写得分")';
      sheet.getRange('A2').formulas = [[state]];
      expect(await values(sheet, 'A2')).toEqual([['已评分，名单完整']]);
      sheet.getRange('C2').values = [['']];
      expect(await values(sheet, 'A2')).toEqual([['待评，请尽快填写得分']]);
      table.columns.add(2, [['备注'], ['无'], ['无'], ['无']]);
      for (const [score, expected] of [
        [85, '已评分，名单完整'],
        ['', '待评，请尽快填写得分'],
        [60, '已评分，名单完整'],
      ]) {
        sheet.getRange('D2').values = [[score]];
        expect(await values(sheet, 'A2')).toEqual([[expected]]);
      }
    });
  });

  test('can be added in the middle with their values, and deleted', async () => {
    await bench.run(async (_, sheet) => {
      const table = people(sheet);
      table.columns.add(1, [['姓名'], ['张'], ['李'], ['王']]);
      expect(await values(sheet, 'A1:D2')).toEqual([
        ['工号', '姓名', '权重', '得分'],
        ['E1', '张', 40, 90],
      ]);
      table.columns.getItem('权重').delete();
      expect(await values(sheet, 'A1:D2')).toEqual([
        ['工号', '姓名', '得分', ''],
        ['E1', '张', 90, ''],
      ]);
      expect(await addressOf(table.getRange())).toBe('Sheet1!A1:C4');
    });
  });
});

describe('rows', () => {
  test('are appended, and cells below move down', async () => {
    await bench.run(async (context, sheet) => {
      const table = people(sheet);
      sheet.getRange('A6').values = [['below']];
      const row = table.rows.add(undefined, [['E4', 10, 60]]);
      row.load('index');
      await context.sync();
      expect(row.index).toBe(3);
      expect(await values(sheet, 'A5:A7')).toEqual([['E4'], [''], ['below']]);
      expect(await addressOf(table.getRange())).toBe('Sheet1!A1:C5');
    });
  });

  test('are inserted at an index', async () => {
    await bench.run(async (_, sheet) => {
      const table = people(sheet);
      table.rows.add(1, [['neu', 1, 2]]);
      expect(await values(sheet, 'A2:A5')).toEqual([['E1'], ['neu'], ['E2'], ['E3']]);
      expect(await addressOf(table.getRange())).toBe('Sheet1!A1:C5');
    });
  });

  test('are deleted; the last one becomes blank', async () => {
    await bench.run(async (context, sheet) => {
      const table = people(sheet);
      table.rows.deleteRowsAt(0, 2);
      expect(await values(sheet, 'A2:A4')).toEqual([['E3'], [''], ['']]);
      table.rows.deleteRowsAt(0, 1);
      table.rows.load('count');
      await context.sync();
      expect(table.rows.count).toBe(1);
      expect(await values(sheet, 'A2:C2')).toEqual([['', '', '']]);
    });
  });

  test('values written just below grow the table', async () => {
    await bench.run(async (_, sheet) => {
      const table = people(sheet);
      sheet.getRange('A5:C6').values = [
        ['E4', 1, 2],
        ['E5', 3, 4],
      ];
      expect(await addressOf(table.getRange())).toBe('Sheet1!A1:C6');
    });
  });

  test.each([
    ['when the first value is blank', [['', 1, 2]], false],
    ['when there is a totals row', [['x', 1, 2]], true],
  ])('but not %s', async (_why, written, totals) => {
    await bench.run(async (_, sheet) => {
      const table = people(sheet);
      if (totals) table.showTotals = true;
      sheet.getRange(totals ? 'A6:C6' : 'A5:C5').values = written as string[][];
      expect(await addressOf(table.getDataBodyRange())).toBe('Sheet1!A2:C4');
    });
  });
});

describe('calculated columns', () => {
  test('a formula in one cell of a blank column fills it, and every row that comes in', async () => {
    await bench.run(async (context, sheet) => {
      const table = people(
        sheet,
        'A1:D4',
        PEOPLE.map((row, index) => [...row, index === 0 ? '加权' : '']),
      );
      sheet.getRange('D2').formulas = [['=[@权重]*[@得分]/100']];
      expect(await values(sheet, 'D2:D4')).toEqual([[36], [28], [17.5]]);
      table.rows.add(undefined, [['E4', 10, 60, '']]);
      sheet.getRange('3:3').insert('Down');
      await context.sync();
      const cells = sheet.getRange('D2:D6');
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([[36], [0], [28], [17.5], ['']]);
    });
  });
});

describe('totals row', () => {
  test('lies below the body, with label and sum, and goes away again', async () => {
    await bench.run(async (_, sheet) => {
      const table = people(sheet);
      sheet.getRange('A6').values = [['below']];
      table.showTotals = true;
      expect(await addressOf(table.getTotalRowRange())).toBe('Sheet1!A5:C5');
      expect(await values(sheet, 'A5:C5')).toEqual([['Total', '', 240]]);
      table.rows.add(undefined, [['E4', 1, 10]]);
      expect(await addressOf(table.getTotalRowRange())).toBe('Sheet1!A6:C6');
      expect(await values(sheet, 'A5:C7')).toEqual([
        ['E4', 1, 10],
        ['Total', '', 250],
        ['below', '', ''],
      ]);
      table.showTotals = false;
      expect(await values(sheet, 'A6')).toEqual([['below']]);
    });
  });
});

describe('a table follows its cells', () => {
  test.each([
    ['rows inserted above', '1:2', 'Down', 'Sheet1!A3:C6'],
    ['rows inserted inside', '3:3', 'Down', 'Sheet1!A1:C5'],
    ['a column inserted before', 'A:A', 'Right', 'Sheet1!B1:D4'],
    ['a column inserted inside', 'B:B', 'Right', 'Sheet1!A1:D4'],
    ['cells inserted inside, as wide as the table', 'A3:C3', 'Down', 'Sheet1!A1:C5'],
  ])('%s', async (_what, address, shift, expected) => {
    await bench.run(async (context, sheet) => {
      const table = people(sheet);
      sheet.getRange('H20').formulas = [['=SUM(kpi_people_1[得分])']];
      sheet.getRange(address).insert(shift as 'Down');
      await context.sync();
      expect(await addressOf(table.getRange())).toBe(expected);
      table.columns.load('items/name');
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(
        address === 'B:B' ? ['工号', 'Column2', '权重', '得分'] : ['工号', '权重', '得分'],
      );
      const sum = table.columns.getItem('得分').getDataBodyRange();
      sum.load('values');
      await context.sync();
      expect(sum.values.flat().filter((value) => value !== '')).toEqual([90, 80, 70]);
    });
  });

  test('rows deleted inside, then the whole sheet renamed', async () => {
    await bench.run(async (context, sheet) => {
      const table = people(sheet);
      sheet.getRange('E1').formulas = [['=SUM(kpi_people_1[得分])']];
      sheet.getRange('3:3').delete('Up');
      sheet.name = '考核';
      expect(await addressOf(table.getRange())).toBe('考核!A1:C3');
      expect(await values(context.workbook.worksheets.getItem('考核'), 'E1')).toEqual([[160]]);
    });
  });
});

test('renaming a table renames it in formulas', async () => {
  await bench.run(async (context, sheet) => {
    const table = people(sheet);
    const cell = sheet.getRange('E1');
    cell.formulas = [['=SUM(kpi_people_1[得分])+ROWS(kpi_people_1)']];
    table.name = 'kpi_other_1';
    cell.load('formulas,values');
    await context.sync();
    expect(cell.formulas).toEqual([['=SUM(kpi_other_1[得分])+ROWS(kpi_other_1)']]);
    expect(cell.values).toEqual([[243]]);
  });
});

test('convertToRange keeps the cells and turns references into addresses', async () => {
  await bench.run(async (context, sheet) => {
    const cell = sheet.getRange('E2');
    const table = people(sheet);
    cell.formulas = [['=SUM(kpi_people_1[得分])+kpi_people_1[@权重]']];
    await context.sync();
    table.convertToRange();
    cell.load('formulas,values');
    await context.sync();
    expect(cell.formulas).toEqual([['=SUM(Sheet1!$C$2:$C$4)+Sheet1!$B$2']]);
    expect(cell.values).toEqual([[280]]);
    expect(await values(sheet, 'A2')).toEqual([['E1']]);
  });
});

test('delete removes the table with its cells', async () => {
  await bench.run(async (context, sheet) => {
    people(sheet).delete();
    sheet.tables.load('items');
    await context.sync();
    expect(sheet.tables.items).toHaveLength(0);
    expect(await values(sheet, 'A1:A2')).toEqual([[''], ['']]);
  });
});

test('resize takes in more columns and rows', async () => {
  await bench.run(async (_, sheet) => {
    const table = people(sheet);
    table.resize('A1:D6');
    expect(await addressOf(table.getRange())).toBe('Sheet1!A1:D6');
    expect(await values(sheet, 'D1')).toEqual([['Column4']]);
  });
  expect(await bench.failure((_, sheet) => first(sheet).resize('A2:C9'))).toBe('InvalidArgument');
});

test('a range knows the tables it touches', async () => {
  await bench.run(async (context, sheet) => {
    people(sheet);
    const touched = sheet.getRange('B2:B3').getTables();
    const whole = sheet.getRange('B2:B3').getTables(true);
    touched.load('items/name');
    whole.load('items/name');
    await context.sync();
    expect(touched.items.map((table) => table.name)).toEqual(['kpi_people_1']);
    expect(whole.items).toEqual([]);
  });
});
