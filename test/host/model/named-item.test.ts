import { openBench, type Bench } from './headless';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.workbook.close());

const addressOf = async (range: Excel.Range): Promise<string> => {
  range.load('address');
  await range.context.sync();
  return range.address;
};

describe('a name', () => {
  test.each([
    [
      'a range',
      (sheet: Excel.Worksheet) => sheet.getRange('A1:B2'),
      '=Sheet1!$A$1:$B$2',
      'Range',
      'Sheet1!$A$1:$B$2',
    ],
    ['the address of a range', () => '=Sheet1!$C$3', '=Sheet1!$C$3', 'Range', 'Sheet1!$C$3'],
    ['text without "="', () => 'Sheet1!A1', '="Sheet1!A1"', 'String', 'Sheet1!A1'],
    ['a number', () => '=0.7', '=0.7', 'Double', 0.7],
    ['a whole number', () => '=100', '=100', 'Integer', 100],
    ['a logical value', () => '=TRUE', '=TRUE', 'Boolean', true],
  ])('for %s', async (_what, reference, formula, type, value) => {
    await bench.run(async (context, sheet) => {
      const name = context.workbook.names.add('满分', reference(sheet), 'a comment');
      name.load();
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        name: '满分',
        formula,
        type,
        value,
        visible: true,
        comment: 'a comment',
        scope: 'Workbook',
      });
    });
  });

  test('can be used in formulas, and hidden', async () => {
    await bench.run(async (context, sheet) => {
      sheet.getRange('A1').values = [[7]];
      const name = context.workbook.names.add('_kpi_evaluation_3', sheet.getRange('A1'));
      name.visible = false;
      const cell = sheet.getRange('B1');
      cell.formulas = [['=_kpi_evaluation_3*2']];
      cell.load('values');
      name.load('visible');
      await context.sync();
      expect(cell.values).toEqual([[14]]);
      expect(name.visible).toBe(false);
    });
  });

  test('with a structured reference is resolved to cells at once', async () => {
    await bench.run(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add('A1:B3', true).name = 'kpi_t_1';
      const name = context.workbook.names.add('n', '=kpi_t_1[b]');
      name.load('formula');
      await context.sync();
      expect(name.formula).toBe('=Sheet1!$B$2:$B$3');
    });
  });

  test('is found by getRange of a sheet', async () => {
    await bench.run(async (context, sheet) => {
      context.workbook.names.add('here', sheet.getRange('C4:D5'));
      expect(await addressOf(sheet.getRange('here'))).toBe('Sheet1!C4:D5');
    });
  });
});

describe('a name follows its cells', () => {
  test.each([
    [
      'rows inserted above',
      (sheet: Excel.Worksheet) => void sheet.getRange('1:2').insert('Down'),
      'Sheet1!B4:D7',
    ],
    [
      'rows inserted inside',
      (sheet: Excel.Worksheet) => void sheet.getRange('3:3').insert('Down'),
      'Sheet1!B2:D6',
    ],
    ['rows deleted inside', (sheet: Excel.Worksheet) => sheet.getRange('3:4').delete('Up'), 'Sheet1!B2:D3'],
    [
      'a column inserted before',
      (sheet: Excel.Worksheet) => void sheet.getRange('A:A').insert('Right'),
      'Sheet1!C2:E5',
    ],
    [
      'cells inserted above, as wide',
      (sheet: Excel.Worksheet) => void sheet.getRange('B1:D1').insert('Down'),
      'Sheet1!B3:D6',
    ],
    ['the sheet renamed', (sheet: Excel.Worksheet) => rename(sheet), "'考核 1'!B2:D5"],
    ['all of it moved', (sheet: Excel.Worksheet) => sheet.getRange('B2:D5').moveTo('F10'), 'Sheet1!F10:H13'],
  ])('%s', async (_what, change, expected) => {
    await bench.run(async (context, sheet) => {
      sheet.getRange('B2:D5').values = [1, 2, 3, 4].map((row) => [row, row, row]);
      const name = context.workbook.names.add('area', sheet.getRange('B2:D5'));
      await context.sync();
      change(sheet);
      expect(await addressOf(name.getRange())).toBe(expected);
    });
  });

  test('and is no range any more when they are gone', async () => {
    await bench.run(async (context, sheet) => {
      const name = context.workbook.names.add('area', sheet.getRange('B2:D5'));
      sheet.getRange('1:9').delete('Up');
      const range = name.getRangeOrNullObject();
      name.load('formula,type');
      await context.sync();
      expect(range.isNullObject).toBe(true);
      expect(name.toJSON()).toMatchObject({ formula: '=#REF!', type: 'Error' });
    });
  });
});

const rename = (sheet: Excel.Worksheet): void => {
  sheet.name = '考核 1';
};

describe('scope', () => {
  test('the workbook lists its own names only; a sheet has others of the same name', async () => {
    await bench.run(async (context, sheet) => {
      context.workbook.names.add('n', sheet.getRange('A1'));
      const own = sheet.names.add('n', sheet.getRange('B2'));
      context.workbook.names.load('items/name');
      own.load('scope,formula');
      own.worksheet.load('name');
      await context.sync();
      expect(context.workbook.names.items).toHaveLength(1);
      expect(own.toJSON()).toMatchObject({ scope: 'Worksheet', formula: '=Sheet1!$B$2' });
      expect(own.worksheet.name).toBe('Sheet1');
    });
  });

  test.each([
    [
      'a name that is taken',
      'ItemAlreadyExists',
      (c: Excel.RequestContext) => void c.workbook.names.add('N', '=2'),
    ],
    [
      'a name that a table has',
      'ItemAlreadyExists',
      (c: Excel.RequestContext) => void c.workbook.names.add('table1', '=2'),
    ],
    [
      'a name like a cell',
      'InvalidArgument',
      (c: Excel.RequestContext) => void c.workbook.names.add('A1', '=2'),
    ],
    [
      'a name with a blank',
      'InvalidArgument',
      (c: Excel.RequestContext) => void c.workbook.names.add('a b', '=2'),
    ],
    [
      'no such name',
      'ItemNotFound',
      (c: Excel.RequestContext) => void c.workbook.names.getItem('x').load('name'),
    ],
    [
      'the sheet of a workbook name',
      'InvalidOperation',
      (c: Excel.RequestContext) => void c.workbook.names.getItem('n').worksheet.load('name'),
    ],
    [
      'the range of a constant',
      'ItemNotFound',
      (c: Excel.RequestContext) => void c.workbook.names.getItem('n').getRange().load('address'),
    ],
  ])('%s: %s', async (_what, code, work) => {
    expect(
      await bench.failure(async (context, sheet) => {
        context.workbook.names.add('n', '=1');
        sheet.tables.add('F1:G2', true);
        await context.sync();
        work(context);
      }),
    ).toBe(code);
  });

  test('a deleted name is gone from formulas too', async () => {
    await bench.run(async (context, sheet) => {
      context.workbook.names.add('n', '=1').delete();
      const none = context.workbook.names.getItemOrNullObject('n');
      const cell = sheet.getRange('A1');
      cell.formulas = [['=n+1']];
      cell.load('values');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(cell.values).toEqual([['#NAME?']]);
    });
  });
});
