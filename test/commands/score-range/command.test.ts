import type { ScoreRangeResults } from '../../../src/commands/results';
import { parseReference } from '../../../src/workbook/a1';
import { convertWithLibreOffice, describeWithLibreOffice } from '../../support/libreoffice';
import { Office } from '../workbook';
import { cellsOf } from './blocks';
import { layoutWorkbook, sheetOf } from './layout-workbook';
import { layouts, type Layout } from './layouts';

jest.setTimeout(300_000);

/** Puts a drawn table on a sheet of its own. */
async function put(office: Office, sheet: string, picture: string): Promise<void> {
  const cells = cellsOf(picture);
  await office.excel(async (context) => {
    const range = context.workbook.worksheets
      .add(sheet)
      .getRangeByIndexes(0, 0, cells.length, cells[0].length);
    range.numberFormat = cells.map((row) => row.map(({ format }) => format));
    range.values = cells.map((row) => row.map(({ value }) => value));
    await context.sync();
  });
}

interface Scored {
  sheet: string;
  layout: Layout;
  address: string;
  mapping: ScoreRangeResults['mapping'];
}

/** Scores drawn tables of a workbook; what it says and shows is what the layout says, and nothing else changes. */
async function scoreAll(office: Office, only: (index: number) => boolean): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const [index, layout] of layouts.entries()) {
    const one = only(index) ? await scoreOne(office, sheetOf(index), layout) : null;
    if (one) scored.push(one);
  }
  return scored;
}

async function scoreOne(office: Office, sheet: string, layout: Layout): Promise<Scored | null> {
  const { name, arrangement, results, said } = layout;
  const before = await office.values(sheet, AROUND);
  const first = await office.run<ScoreRangeResults>('score-range', { sheet });
  expect([name, first.ok]).toEqual([name, arrangement !== null]);
  expect(first.wire).toBeLessThanOrEqual(3);
  if (!first.ok) {
    expect([first.changed, await office.values(sheet, AROUND)]).toEqual([[], before]);
    if (!said) return null;
  }
  const report = first.ok ? first : await office.run<ScoreRangeResults>('score-range', { sheet, ...said });
  expect(report.results?.rows.map((row) => [row.name, row.total, row.rank])).toEqual(results);
  const { address } = report.results!.at!;
  const { mapping } = report.results!;
  expect([name, numbersIn(await office.values(sheet, address), mapping)]).toEqual([
    name,
    shownOf(results, mapping),
  ]);
  const { area } = parseReference(address)!;
  const after = await office.values(sheet, AROUND);
  const others = (values: unknown[][]) =>
    values.map((row, r) =>
      row.filter(
        (_, c) =>
          r < area.row || r >= area.row + area.rows || c < area.column || c >= area.column + area.columns,
      ),
    );
  expect(others(after)).toEqual(others(before));
  return { sheet, layout, address, mapping };
}

const AROUND = 'A1:N14';

/** Totals and ranks as the sheet shows them, a person a line. */
function numbersIn(written: unknown[][], { arrangement }: ScoreRangeResults['mapping']): unknown[][] {
  const people = arrangement === 'columns' ? written[0].map((_, i) => written.map((row) => row[i])) : written;
  return people
    .map((line) => line.filter((cell) => typeof cell === 'number').sort((a, b) => b - a))
    .filter(({ length }) => length === (arrangement === 'totals' ? 1 : 2));
}

const shownOf = (results: Layout['results'], { arrangement }: ScoreRangeResults['mapping']) =>
  results
    .filter(([, total]) => total !== null)
    .map(([, total, rank]) => (arrangement === 'totals' ? [rank] : [total, rank]));

/** Each layout comes once, from one of the two files. */
const byHand = (index: number): boolean => index % 3 === 0;

describe('tables in files that are written by hand', () => {
  test('are scored where they stand', async () => {
    const office = await Office.open(await layoutWorkbook(layouts));
    await scoreAll(office, byHand);
    office.close();
  });
});

describeWithLibreOffice('tables in files that LibreOffice wrote', () => {
  test('are scored where they stand, and LibreOffice shows the same totals and ranks', async () => {
    const office = await Office.open(await convertWithLibreOffice(await layoutWorkbook(layouts)));
    const scored = await scoreAll(office, (index) => !byHand(index));
    const saved = await office.workbook.save();
    office.close();
    const again = await Office.open(await convertWithLibreOffice(saved));
    for (const { sheet, layout, address, mapping } of scored) {
      const shown = numbersIn(await again.values(sheet, address), mapping);
      expect([layout.name, shown]).toEqual([layout.name, shownOf(layout.results, mapping)]);
    }
    again.close();
  });
});

describe('score-range', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
    await put(office, '表1', layouts[0].picture);
    await office.run('score-range', { sheet: '表1' });
  });
  afterAll(() => office.close());

  test('a second run finds its own results, rewrites them, and follows a changed score', async () => {
    await office.write('表1', 'B3', [[100]]);
    const report = await office.run<ScoreRangeResults>('score-range', { sheet: '表1' });
    expect(report.results).toMatchObject({ remembered: true, at: { address: 'E1:F5' } });
    expect(report.results!.rows[0]).toMatchObject({ name: '张三', total: 85.5, rank: 2 });
    expect((await office.values('表1', 'A1:H5'))[2]).toEqual(['张三', 100, 80, 70, 85.5, 2, '', '']);
  });

  test('where something stands, nothing is written, and the cell is named', async () => {
    await put(office, '占用', layouts[0].picture);
    await office.write('占用', 'E4', [['李四的备注']]);
    const before = await office.values('占用', 'A1:J8');
    const report = await office.run('score-range', { sheet: '占用', out: 'E1' });
    expect(report).toMatchObject({
      ok: false,
      changed: [],
      problems: [{ code: 'result-cell-occupied', address: 'E4', details: { value: '李四的备注' } }],
    });
    expect(await office.values('占用', 'A1:J8')).toEqual(before);
  });

  test('weights of 95, a text, a score of 120: each with its cell, the others are ranked', async () => {
    await put(
      office,
      '错误',
      `姓名 | 销售 | 服务
       权重 | 60 | 40
       张三 | 90 | 缺考
       李四 | 120 | 80
       王五 | 70 | 70
       赵六 | | 70`,
    );
    const report = await office.run<ScoreRangeResults>('score-range', { sheet: '错误', scale: 'percent' });
    expect(report.problems.map(({ code, address }) => [code, address])).toEqual([
      ['range-score-not-number', 'C3'],
      ['range-score-out-of-range', 'B4'],
      ['range-score-missing', 'B6'],
    ]);
    expect(report.results!.rows.map(({ total, rank }) => [total, rank])).toEqual([
      [null, null],
      [null, null],
      [70, 1],
      [null, null],
    ]);
    await office.write('错误', 'B2', [[55]]);
    const draft = await office.run<ScoreRangeResults>('score-range', { sheet: '错误' });
    expect(draft.problems).toContainEqual(
      expect.objectContaining({ code: 'weights-not-100', address: 'B2:C2' }),
    );
    expect(draft.results!.rows[2]).toMatchObject({ total: null, state: 'draft' });
    expect((await office.values('错误', 'D5:E5'))[0]).toEqual(['', '']);
  });

  test('what was not found can be said: no weights, then plain sums', async () => {
    await put(
      office,
      '无权重',
      `姓名 | 销售 | 服务 | 报表
       张三 | 30 | 40 | 20
       李四 | 28 | 33 | 30`,
    );
    const refused = await office.run('score-range', { sheet: '无权重' });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'mapping-incomplete' }] });
    const preview = await office.run<ScoreRangeResults>('score-range', { sheet: '无权重', preview: 'true' });
    expect(preview).toMatchObject({ ok: true, changed: [], results: { missing: ['weight'], at: null } });
    const said = { sheet: '无权重', weight: 'none', as: 'values' };
    const report = await office.run<ScoreRangeResults>('score-range', said);
    expect(report.results!.rows.map(({ name, total, rank }) => [name, total, rank])).toEqual([
      ['张三', 90, 2],
      ['李四', 91, 1],
    ]);
    const nowhere = await office.run('score-range', { sheet: '无权重', name: '客户' });
    expect(nowhere.problems[0]).toMatchObject({ code: 'header-not-found', details: { value: '客户' } });
  });

  test('a preview offers columns and rows to point at, says where results would go, and writes nothing', async () => {
    await put(
      office,
      '选择',
      `姓名 | 部门 | 销售 | 服务 | 销售
       系数 | | 60 | 40 | 0
       张三 | 商超部 | 90 | 80 | 1
       李四 | 商超部 | 85 | 90 | 2`,
    );
    const preview = (said: Record<string, string>) =>
      office.run<ScoreRangeResults>('score-range', { sheet: '选择', preview: 'true', ...said });
    const { results, changed } = await preview({});
    expect(changed).toEqual([]);
    expect(results).toMatchObject({ missing: ['weight'], at: null });
    const { name, weight, score, used, target } = results!.offer!;
    const values = (lines: typeof name) =>
      lines.map(({ value, line }) => (value === line ? value : `${value} ${line}`));
    expect(values(name)).toEqual(['姓名 A', '部门 B', '姓名 1', '张三 3', '李四 4']);
    expect(values(weight)).toEqual(['姓名 1', '系数 2', '张三 3', '李四 4']);
    // The header that stands twice is not said.
    expect(values(score)).toEqual(['销售 C', '服务 D', 'E']);
    expect([used, target]).toEqual([{ name: '姓名', weight: 'none', score: ['销售', '服务', 'E'] }, null]);

    const corrected = await preview({ weight: '系数', score: '销售,服务' });
    expect(corrected.results!.rows.map(({ name, total, rank }) => [name, total, rank])).toEqual([
      ['张三', 86, 2],
      ['李四', 87, 1],
    ]);
    expect(corrected.results!.offer).toMatchObject({
      used: { weight: '系数', score: ['销售', '服务'] },
      said: { weight: '系数', score: '销售,服务' },
      target: { sheet: '选择', address: 'F1:G4' },
    });
    const occupied = await preview({ weight: '系数', score: '销售,服务', out: 'E1' });
    expect(occupied.ok).toBe(true);
    expect(occupied.problems.map(({ code, address }) => [code, address])).toEqual([
      ['result-cell-occupied', 'E1'],
      ['result-cell-occupied', 'E3'],
      ['result-cell-occupied', 'E4'],
    ]);

    await office.run('score-range', { sheet: '选择', weight: '系数', score: '销售,服务', out: 'H1' });
    expect((await preview({})).results!.offer!.said).toMatchObject({ out: 'H1', weight: '系数' });
    const inResults = { range: '选择!H3:I4', preview: 'true' };
    const again = await office.run<ScoreRangeResults>('score-range', inResults);
    expect(again.results).toMatchObject({ remembered: true, block: { address: 'A1:E4' } });
    const fresh = await preview({ fresh: 'true', weight: '系数' });
    expect(fresh.results!.offer).toMatchObject({ said: { weight: '系数' }, target: { address: 'F1:G4' } });
  });
});
