import { openBench, type Bench } from './headless';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.workbook.close());

const loaded = async (range: Excel.Range): Promise<Excel.DataValidation> => {
  range.dataValidation.load('type,rule,ignoreBlanks,errorAlert,prompt');
  await range.context.sync();
  return range.dataValidation;
};

describe('rules read back', () => {
  test.each([
    [
      'an inline list as it was given',
      { list: { inCellDropDown: true, source: '是,否' } },
      { list: { inCellDropDown: true, source: '是,否' } },
      'List',
    ],
    [
      'a list from cells',
      { list: { inCellDropDown: false, source: '=Sheet1!$A$2:$A$5' } },
      { list: { inCellDropDown: false, source: '=Sheet1!$A$2:$A$5' } },
      'List',
    ],
    [
      'numbers as formulas',
      { decimal: { formula1: 0, formula2: 100, operator: 'Between' } },
      { decimal: { formula1: '=0', formula2: '=100', operator: 'Between' } },
      'Decimal',
    ],
    [
      'one limit',
      { wholeNumber: { formula1: '10', operator: 'GreaterThan' } },
      { wholeNumber: { formula1: '=10', operator: 'GreaterThan' } },
      'WholeNumber',
    ],
    [
      'a formula',
      { textLength: { formula1: '=A1', operator: 'LessThanOrEqualTo' } },
      { textLength: { formula1: '=A1', operator: 'LessThanOrEqualTo' } },
      'TextLength',
    ],
    [
      'a date in ISO form as its serial',
      { date: { formula1: '2026-10-31', operator: 'LessThan' } },
      { date: { formula1: '=46326', operator: 'LessThan' } },
      'Date',
    ],
    ['a custom formula', { custom: { formula: '=C1>0' } }, { custom: { formula: '=C1>0' } }, 'Custom'],
  ])('%s', async (_what, rule, expected, type) => {
    await bench.run(async (_, sheet) => {
      const range = sheet.getRange('B2:B9');
      range.dataValidation.rule = rule as Excel.DataValidationRule;
      const validation = await loaded(range);
      expect(validation.rule).toEqual(expected);
      expect(validation.type).toBe(type);
      expect(validation.ignoreBlanks).toBe(true);
    });
  });

  test('a Range as the source of a list is its address', async () => {
    await bench.run(async (context, sheet) => {
      const names = context.workbook.worksheets.add('规则 设置').getRange('A1:A3');
      const range = sheet.getRange('B2');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: names } };
      expect((await loaded(range)).rule.list?.source).toBe("='规则 设置'!$A$1:$A$3");
    });
  });

  test('messages', async () => {
    await bench.run(async (_, sheet) => {
      const range = sheet.getRange('B2');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      range.dataValidation.errorAlert = {
        title: '不行',
        message: '只能是或否',
        showAlert: true,
        style: 'Stop',
      };
      range.dataValidation.prompt = { title: '请选', message: '是或否', showPrompt: true };
      const validation = await loaded(range);
      expect(validation.errorAlert).toEqual({
        title: '不行',
        message: '只能是或否',
        showAlert: true,
        style: 'Stop',
      });
      expect(validation.prompt).toEqual({ title: '请选', message: '是或否', showPrompt: true });
      expect(validation.type).toBe('List');
    });
  });
});

describe('types of mixed ranges', () => {
  test.each([
    ['A1', 'None'],
    ['B2:B3', 'List'],
    ['B2:B6', 'Inconsistent'],
    ['A1:B3', 'MixedCriteria'],
  ])('%s: %s', async (address, type) => {
    await bench.run(async (context, sheet) => {
      sheet.getRange('B2:B3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('B4:B6').dataValidation.rule = { custom: { formula: '=TRUE' } };
      const { dataValidation } = sheet.getRange(address);
      dataValidation.load('type');
      await context.sync();
      expect(dataValidation.type).toBe(type);
    });
  });
});

test('a rule on part of a range takes it out of the one before; clear takes out all', async () => {
  await bench.run(async (context, sheet) => {
    sheet.getRange('B2:B9').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    sheet.getRange('B4').dataValidation.rule = { custom: { formula: '=TRUE' } };
    sheet.getRange('B8:B9').dataValidation.clear();
    const types = ['B3', 'B4', 'B5', 'B9'].map((address) => sheet.getRange(address).dataValidation);
    types.forEach((validation) => validation.load('type'));
    await context.sync();
    expect(types.map((validation) => validation.type)).toEqual(['List', 'Custom', 'List', 'None']);
  });
});

test('the rule follows its cells', async () => {
  await bench.run(async (_, sheet) => {
    sheet.getRange('B2:B3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('4:4').insert('Down');
    expect((await loaded(sheet.getRange('B3:B5'))).type).toBe('List');
  });
});

test('writes of the API are not refused, and invalid cells are told', async () => {
  await bench.run(async (context, sheet) => {
    const range = sheet.getRange('B2:B5');
    range.dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
    range.values = [[90], [120], ['x'], ['']];
    range.dataValidation.load('valid');
    const invalid = range.dataValidation.getInvalidCells();
    invalid.load('address');
    await context.sync();
    expect(range.dataValidation.valid).toBeNull();
    expect(invalid.address).toBe('Sheet1!B3, Sheet1!B4');
  });
});

describe('what is refused', () => {
  test.each([
    ['two kinds at once', { list: { inCellDropDown: true, source: 'a' }, custom: { formula: '=A1' } }],
    [
      'an inline list of more than 255 characters',
      { list: { inCellDropDown: true, source: 'x'.repeat(256) } },
    ],
    ['a number as a date', { date: { formula1: 45000, operator: 'LessThan' } }],
    ['between with one limit', { decimal: { formula1: 1, operator: 'Between' } }],
  ])('%s', async (_what, rule) => {
    expect(
      await bench.failure((_, sheet) => {
        sheet.getRange('A1').dataValidation.rule = rule as unknown as Excel.DataValidationRule;
      }),
    ).toBe('InvalidArgument');
  });

  test('invalid cells where there are none', async () => {
    expect(
      await bench.failure(
        (_, sheet) => void sheet.getRange('A1').dataValidation.getInvalidCells().load('address'),
      ),
    ).toBe('ItemNotFound');
  });
});
