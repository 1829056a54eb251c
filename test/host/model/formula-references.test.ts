import { boxFrom } from '../../../src/host/engine/box';
import { moveReferences } from '../../../src/host/model/formula-references';
import { openBench } from './headless';

/** One row down on the own sheet and on Data, which is called "Data 2" now; row 99 is gone. */
const down = (formula: string): string =>
  moveReferences(formula, (sheet, box) => {
    if (sheet !== null && sheet !== 'Data') return undefined;
    if (box.row === 98) return null;
    if (box.rows > 1_000_000) return { sheetId: 's', name: 'Data 2', box };
    return {
      sheetId: 's',
      name: 'Data 2',
      box: boxFrom(box.row + 1, box.column, box.row + box.rows, box.column + box.columns - 1),
    };
  });

test.each([
  ['$A2>1', '$A3>1'],
  ['=A$2+$B$3', '=A$3+$B$4'],
  ['SUM(A1:$B$2)', 'SUM(A2:$B$3)'],
  ['COUNTIF(C:C,C2)', 'COUNTIF(C:C,C3)'],
  ['SUM(1:2)', 'SUM(2:3)'],
  ['Data!$A$1:$A$3', "'Data 2'!$A$2:$A$4"],
  ["'Data'!A1", "'Data 2'!A2"],
  ['Other!A1', 'Other!A1'],
  ['A99+1', '#REF!+1'],
  ['"A1"&A1', '"A1"&A2'],
  ['"是,否"', '"是,否"'],
  ['LOG10(A1)', 'LOG10(A2)'],
  ['T[A1]+T[[#This Row],[B2]]', 'T[A1]+T[[#This Row],[B2]]'],
  ['名称A1+kpi_A1', '名称A1+kpi_A1'],
  ['100', '100'],
])('%s → %s', (formula, expected) => {
  expect(down(formula)).toBe(expected);
});

test('rules follow what their formulas name, also on another sheet and under a new name', async () => {
  const bench = await openBench();
  await bench.run(async (context, sheet) => {
    const lists = context.workbook.worksheets.add('列表');
    const range = sheet.getRange('B2:B9');
    range.dataValidation.rule = { list: { inCellDropDown: true, source: '=列表!$A$2:$A$5' } };
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = '=AND($C2=0,列表!$A$2<>"A2")';
    await context.sync();
    lists.getRange('1:1').insert('Down');
    lists.name = '规则 设置';
    sheet.getRange('1:1').insert('Down');
    const moved = sheet.getRange('B3:B10');
    moved.dataValidation.load('rule');
    format.custom.rule.load('formula');
    await context.sync();
    expect(moved.dataValidation.rule.list?.source).toBe("='规则 设置'!$A$3:$A$6");
    expect(format.custom.rule.formula).toBe('=AND($C3=0,\'规则 设置\'!$A$3<>"A2")');
  });
  bench.workbook.close();
});
