import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { TableManager } from '@univerjs/sheets-table';
import { openBench, type Bench } from './headless';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench(true);
});
afterEach(() => bench.workbook.close());

/** The grid's rules follow a moment later. */
const mirrored = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('the grid has the validations, conditional formats and tables of the model', async () => {
  await bench.run(async (context, sheet) => {
    sheet.getRange('A1:B3').values = [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ];
    sheet.tables.add('A1:B3', true).name = 'kpi_t_1';
    sheet.getRange('B2:B3').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
    sheet.getRange('B2:B3').dataValidation.errorAlert = {
      title: 't',
      message: 'm',
      showAlert: true,
      style: 'Warning',
    };
    const second = sheet.getRange('A2:A3').conditionalFormats.add('Custom');
    second.custom.rule.formula = '=$A2>1';
    second.custom.format.fill.color = '#FFEEEE';
    sheet.getRange('A2:A3').conditionalFormats.add('DataBar');
    sheet.getRange('1:1').insert('Down');
    await context.sync();
  });
  await mirrored();
  const { engine } = bench.workbook.model;
  const [validation] = engine.injector.get(SheetDataValidationModel).getRules(engine.unitId, '{1}');
  expect(validation).toMatchObject({
    type: 'list',
    formula1: '是,否',
    error: 'm',
    errorTitle: 't',
    ranges: [{ startRow: 2, endRow: 3, startColumn: 1, endColumn: 1 }],
  });
  const formats =
    engine.injector.get(ConditionalFormattingRuleModel).getSubunitRules(engine.unitId, '{1}') ?? [];
  expect(formats.map(({ rule }) => rule.type)).toEqual(['dataBar', 'highlightCell']);
  expect(formats[1]).toMatchObject({ rule: { value: '=$A3>1', style: { bg: { rgb: '#FFEEEE' } } } });
  const [table] = engine.injector.get(TableManager).getTableList(engine.unitId);
  expect(table).toMatchObject({ name: 'kpi_t_1', range: { startRow: 1, endRow: 3 } });
});
