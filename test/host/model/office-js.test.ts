import { openBench, type Bench } from './headless';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.workbook.close());

const grid = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => row * columns + column),
  );

test('an array above 1,500 cells, which Office.js sends in pieces, arrives whole', async () => {
  await bench.run(async (context, sheet) => {
    const values = grid(700, 5);
    sheet.getRange('B2:F701').values = values;
    const range = sheet.getRange('B2:F701').load('values');
    await context.sync();
    expect(range.values).toEqual(values);
  });
});

test('a large array of the wrong shape is refused at Range.values', async () => {
  const error = await bench
    .run(async (context, sheet) => {
      sheet.getRange('A1:E700').values = grid(699, 5);
      await context.sync();
    })
    .catch((reason: OfficeExtension.Error) => reason);
  expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
});

test('the first failure stops the batch; what came before stays', async () => {
  expect(
    await bench.failure((_, sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[1, 2]];
      sheet.getRange('A3').values = [[3]];
    }),
  ).toBe('InvalidArgument');
  await bench.run(async (context, sheet) => {
    const range = sheet.getRange('A1:A3').load('values');
    await context.sync();
    expect(range.values).toEqual([[1], [''], ['']]);
  });
});

test('load() without arguments answers every scalar of what this host models', async () => {
  await bench.run(async (context, sheet) => {
    const range = sheet.getRange('B2:C3');
    const { format } = range;
    const areas = sheet.getRanges('A1,C3');
    const loaded = [
      range,
      format,
      format.fill,
      format.font,
      format.borders,
      format.protection,
      sheet,
      areas,
      context.workbook,
      context.workbook.application,
      context.workbook.worksheets,
    ];
    for (const object of loaded) (object as Excel.Range).load();
    await context.sync();
    expect(range.toJSON()).toMatchObject({ address: 'Sheet1!B2:C3', rowCount: 2, cellCount: 4 });
    expect(format.toJSON()).toMatchObject({ columnWidth: 48, rowHeight: 15, wrapText: false });
    expect(format.borders.items.map((border) => border.sideIndex)).toContain('InsideVertical');
    expect(context.workbook.worksheets.items.map((item) => item.name)).toEqual(['Sheet1']);
  });
});

test('a range kept over syncs follows its cells', async () => {
  await bench.run(async (context, sheet) => {
    const range = sheet.getRange('B2');
    range.values = [['here']];
    await context.sync();
    sheet.getRange('1:3').insert(Excel.InsertShiftDirection.down);
    sheet.name = 'Renamed';
    range.load('address,values');
    await context.sync();
    expect([range.address, range.values]).toEqual(['Renamed!B5', [['here']]]);
  });
});

test('a load before a write answers the value before it; results are fresh in the same batch', async () => {
  await bench.run(async (context, sheet) => {
    sheet.getRange('A1:B1').formulas = [[1, '=A1*10']];
    await context.sync();
    const before = sheet.getRange('A1').load('values');
    sheet.getRange('A1').values = [[2]];
    const after = sheet.getRange('B1').load('values');
    await context.sync();
    expect([before.values, after.values]).toEqual([[[1]], [[20]]]);
  });
});

test('suspended calculation: stale in this batch, fresh in the next, the mode still automatic', async () => {
  await bench.run(async (context, sheet) => {
    sheet.getRange('A1:B1').formulas = [[1, '=A1*10']];
    await context.sync();
    const { application } = context.workbook;
    application.load('calculationMode');
    application.suspendApiCalculationUntilNextSync();
    sheet.getRange('A1').values = [[2]];
    const stale = sheet.getRange('B1').load('values');
    await context.sync();
    const fresh = sheet.getRange('B1').load('values');
    await context.sync();
    expect([stale.values, fresh.values, application.calculationMode]).toEqual([[[10]], [[20]], 'Automatic']);
  });
});

test('set() with nested formats', async () => {
  await bench.run(async (context, sheet) => {
    const range = sheet.getRange('A1');
    range.set({ values: [[1]], format: { fill: { color: '#FF0000' }, font: { bold: true } } } as never);
    range.load('values,format/fill/color,format/font/bold');
    await context.sync();
    expect([range.values, range.format.fill.color, range.format.font.bold]).toEqual([[[1]], '#FF0000', true]);
  });
});

test('null objects', async () => {
  await bench.run(async (context, sheet) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('none');
    const apart = sheet.getRange('A1').getIntersectionOrNullObject('C3');
    const unused = sheet.getUsedRangeOrNullObject();
    const used = missing.getUsedRangeOrNullObject();
    await context.sync();
    expect([missing, apart, unused, used].map((object) => object.isNullObject)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

test.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown, string]>([
  ['no such sheet', (context) => context.workbook.worksheets.getItem('none').activate(), 'ItemNotFound'],
  ['a bad address', (_, sheet) => sheet.getRange('nowhere').clear(), 'InvalidArgument'],
  ['a taken sheet name', (context) => context.workbook.worksheets.add('SHEET1'), 'ItemAlreadyExists'],
  ['deleting the last sheet', (_, sheet) => sheet.delete(), 'InvalidOperation'],
  ['what is not modelled', (_, sheet) => sheet.getRange('A1').removeDuplicates([0], false), 'ApiNotFound'],
])('%s', async (_, work, code) => {
  expect(await bench.failure(work)).toBe(code);
});

test('a table and its column as an address', async () => {
  await bench.run(async (context, sheet) => {
    sheet.getRange('B2:C4').values = [
      ['KPI', '权重'],
      ['销售', 60],
      ['回款', 40],
    ];
    sheet.tables.add('B2:C4', true).name = 'kpi_test_1';
    const ranges = ['kpi_test_1', 'kpi_test_1[权重]', 'kpi_test_1[#All]', 'kpi_test_1[[#Headers],[KPI]]'].map(
      (address) => sheet.getRange(address).load('address'),
    );
    await context.sync();
    expect(ranges.map((range) => range.address)).toEqual([
      'Sheet1!B3:C4',
      'Sheet1!C3:C4',
      'Sheet1!B2:C4',
      'Sheet1!B2',
    ]);
  });
});

test('[@列] in and out of a table', async () => {
  await bench.run(async (context, sheet) => {
    sheet.getRange('A1:C2').values = [
      ['权重', '自评（参考）', '得分'],
      [40, 90, 0],
    ];
    sheet.tables.add('A1:C2', true).name = 'kpi_test_1';
    sheet.getRange('C2').formulas = [['=[@权重]*[@[自评（参考）]]/100']];
    sheet.getRange('E2').formulas = [['=kpi_test_1[@权重]']];
    const range = sheet.getRange('A2:E2').load('formulas,values');
    await context.sync();
    expect(range.values).toEqual([[40, 90, 36, '', 40]]);
    expect(range.formulas).toEqual([[40, 90, '=[@权重]*[@自评（参考）]/100', '', '=kpi_test_1[@权重]']]);
  });
});
