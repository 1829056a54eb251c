import type { ScoreRangeResults } from '../../../src/commands/results';
import { Office } from '../workbook';
import { cellsOf } from './blocks';

jest.setTimeout(300_000);

const PICTURE = `
  姓名 | 销售 | 服务
  权重 | 60 | 40
  张三 | 90 | 80
  李四 | 70 | 70`;

const AROUND = 'A1:L6';

describe('cells that are occupied', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
    const cells = cellsOf(PICTURE).map((row) => row.map(({ value }) => value));
    await office.excel(async (context) => {
      for (const name of ['备注', '表格', '合并']) {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRange('A1:C4').values = cells;
        sheet.getRange('G3:H4').values = [
          ['旧', '=1+1'],
          ['记', 0.5],
        ];
        sheet.getRange('H4').numberFormat = [['0%']];
        if (name === '表格') sheet.tables.add('G2:H4', true);
        if (name === '合并') sheet.getRange('G3:H3').merge(false);
      }
      await context.sync();
    });
  });
  afterAll(() => office.close());

  const stateOf = (sheet: string) =>
    office.excel(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(AROUND);
      range.load('formulas,numberFormat');
      await context.sync();
      return { formulas: range.formulas, formats: range.numberFormat };
    });
  const run = (sheet: string, more: Record<string, string> = {}) =>
    office.run<ScoreRangeResults>('score-range', { sheet, range: 'A1:C4', out: 'G1', ...more });

  test('are refused; written over when the user says so; and had back by undoing', async () => {
    const before = await stateOf('备注');
    const refused = await run('备注');
    expect(refused.problems.map(({ code, address }) => [code, address])).toEqual([
      ['result-cell-occupied', 'G3'],
      ['result-cell-occupied', 'H3'],
      ['result-cell-occupied', 'G4'],
      ['result-cell-occupied', 'H4'],
    ]);
    const preview = await run('备注', { overwrite: 'true', preview: 'true' });
    expect([preview.problems, preview.changed]).toEqual([[], []]);
    expect(await stateOf('备注')).toEqual(before);
    const report = await run('备注', { overwrite: 'true' });
    expect([report.ok, report.problems]).toEqual([true, []]);
    expect(report.wire).toBeLessThanOrEqual(4);
    expect(await office.values('备注', 'G1:H4')).toEqual([
      ['总分', '名次'],
      ['', ''],
      [86, 1],
      [70, 2],
    ]);
    expect((await office.run('undo')).problems).toEqual([]);
    expect(await stateOf('备注')).toEqual(before);
    expect((await run('备注')).ok).toBe(false);
  });

  test.each([
    ['表格', 'in an Excel table', 'G3'],
    ['合并', 'merged', 'G3'],
  ])('%s: those %s stay whatever the user says', async (sheet, _, address) => {
    const before = await stateOf(sheet);
    const report = await run(sheet, { overwrite: 'true' });
    expect([report.ok, report.problems[0]]).toMatchObject([false, { code: 'result-cell-occupied', address }]);
    expect(await stateOf(sheet)).toEqual(before);
  });

  test('those of the table that is read stay, too', async () => {
    const report = await run('备注', { overwrite: 'true', out: 'B1' });
    expect(report.ok).toBe(false);
    expect(report.problems[0].code).toBe('result-cell-occupied');
  });
});
