import type {
  GenerateResults,
  InsertResults,
  RankMonthResults,
  RecalcResults,
  RemoveSamplesResults,
} from '../../src/commands/results';
import { commands } from '../../src/commands/registry';
import { goTo } from '../../src/commands/go-to';
import { overview } from '../../src/commands/overview';
import { october as period, Office } from './workbook';

jest.setTimeout(120_000);
const now = new Date(2026, 10, 2);

/** Rows of the ranking table, header first. */
async function rankingTable(office: Office, sheet: string): Promise<unknown[][]> {
  return office.excel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0).getRange();
    range.load('values');
    await context.sync();
    return range.values;
  });
}

const column = (table: unknown[][], header: string) =>
  table.slice(1).map((row) => row[table[0].indexOf(header)]);

describe('every insert', () => {
  let office: Office;
  beforeAll(async () => (office = await Office.open()));
  afterAll(() => office.close());

  test.each(commands.filter(({ id }) => id.startsWith('insert.')).map(({ id }) => id))(
    '%s takes 3 requests on the wire, and a second one finds free names',
    async (id) => {
      const first = await office.run<InsertResults>(id);
      expect(first).toMatchObject({ command: id, ok: true, roundTrips: 3, wire: 3 });
      const second = await office.run<InsertResults>(id);
      expect(second.ok).toBe(true);
      expect(second.results!.sheet).toBe(`${first.results!.sheet} (2)`);
      const names = [...first.results!.tables, ...second.results!.tables].map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const change of first.changed) expect(change.sheet).toBe(first.results!.sheet);
    },
  );
});

describe('the sample office', () => {
  let office: Office;
  beforeAll(async () => (office = await Office.withSamples()));
  afterAll(() => office.close());

  test('recalc: what every form shows is what the rules say', async () => {
    const report = await office.run<RecalcResults>('recalc');
    expect(report).toMatchObject({ ok: true, roundTrips: 2, wire: 2, problems: [] });
    expect(report.results!.evaluations).toHaveLength(14);
    for (const { at, final, raters } of report.results!.evaluations) {
      expect(final).not.toBeNull();
      expect(await office.values(at.sheet, at.address)).toEqual([[final]]);
      for (const { total } of raters) expect(total).not.toBeNull();
    }
  });

  test('rank.month: ranks and scores on the sheet are formulas and equal the report', async () => {
    const report = await office.run<RankMonthResults>('rank.month', { period });
    expect(report).toMatchObject({ ok: true, roundTrips: 3, wire: 3, problems: [] });
    const { ranking, sheet } = report.results!;
    const table = await rankingTable(office, sheet);
    expect(column(table, '名次')).toEqual(ranking.map(({ rank }) => rank));
    expect(column(table, '姓名')).toEqual(ranking.map(({ person }) => person));
    expect(column(table, '最终得分')).toEqual(ranking.map(({ final }) => final));
    expect(column(table, '部门内名次')).toEqual(ranking.map(({ rankInDepartment }) => rankInDepartment));
    expect(ranking.map(({ person }) => person)).not.toContain('高远（示例）');
  });

  test('a second ranking refreshes the sheet, and what people typed beside it moves with its person', async () => {
    const before = await office.run<RankMonthResults>('rank.month', { period });
    const { sheet, ranking } = before.results!;
    const table = await rankingTable(office, sheet);
    const last = ranking[ranking.length - 1];
    await office.excel(async (context) => {
      const notes = ranking.map(({ person }) => [`'=备注 ${person}`]);
      context.workbook.worksheets
        .getItem(sheet)
        .tables.getItemAt(0)
        .columns.add(undefined, [['我的备注'], ...notes]);
      await context.sync();
    });
    // The last one becomes the first.
    const { at } = (await office.run<RecalcResults>('recalc')).results!.evaluations.find(
      ({ employeeId }) => employeeId === last.employeeId,
    )!;
    await office.excel(async (context) => {
      const form = context.workbook.worksheets.getItem(at.sheet).tables.getItemAt(0);
      form.columns.load('items/name');
      await context.sync();
      for (const item of form.columns.items.filter(({ name }) => /^评分人/.test(name))) {
        const body = item.getDataBodyRange();
        body.load('values');
        await context.sync();
        body.values = body.values.map(([score]) => [score === '' ? '' : 100]);
      }
      await context.sync();
    });
    const after = await office.run<RankMonthResults>('rank.month', { period });
    expect(after).toMatchObject({ ok: true, roundTrips: 3, wire: 3 });
    expect(after.results!.sheet).toBe(sheet);
    expect(after.results!.ranking[0]).toMatchObject({ rank: 1, person: last.person, final: 100 });
    const refreshed = await rankingTable(office, sheet);
    expect(refreshed).toHaveLength(table.length);
    expect(column(refreshed, '名次')).toEqual(after.results!.ranking.map(({ rank }) => rank));
    expect(column(refreshed, '我的备注')).toEqual(
      after.results!.ranking.map(({ person }) => `=备注 ${person}`),
    );
  });

  test('recalc after a ranking finds nothing to change', async () => {
    const report = await office.run<RecalcResults>('recalc', { period });
    expect(report.results!.refreshed).toEqual(['月度排名-2026-10']);
    expect(report).toMatchObject({ changed: [], roundTrips: 2, wire: 2 });
  });

  test('an evaluation of somebody on the roster comes with the KPIs of the role and the raters', async () => {
    const report = await office.run<InsertResults>('insert.evaluation', {
      person: '罗斌（示例）',
      period: '2025-01',
    });
    const { sheet } = report.results!;
    expect(sheet).toBe('考核-罗斌（示例）-2025-01');
    const cells = (await office.values(sheet, 'A1:L14')).flat();
    expect(cells).toEqual(
      expect.arrayContaining(['2025-01', 'R01', '商超部', '订单达成', '部门主管', '梁栋（示例）']),
    );
    await office.excel(async (context) => {
      context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    });
  });

  test('a protected ranking sheet is named, and its cells stay', async () => {
    const { sheet } = (await office.run<RankMonthResults>('rank.month', { period })).results!;
    const before = await rankingTable(office, sheet);
    await office.excel(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
    const report = await office.run('rank.month', { period });
    expect(report).toMatchObject({
      ok: false,
      roundTrips: 2,
      problems: [{ code: 'sheet-protected', sheet }],
    });
    expect(report.problems[0].message).toContain(`工作表“${sheet}”受保护`);
    expect(await rankingTable(office, sheet)).toEqual(before);
    await office.excel(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.unprotect();
      await context.sync();
    });
  });

  test('ties=dense ranks 1, 1, 2 on the sheet as in the report', async () => {
    const report = await office.run<RankMonthResults>('rank.month', { period, ties: 'dense' });
    const table = await rankingTable(office, report.results!.sheet);
    expect(column(table, '名次')).toEqual(report.results!.ranking.map(({ rank }) => rank));
  });

  test('generate.evaluations skips who has a form, and a new month gets one form each', async () => {
    const again = await office.run<GenerateResults>('generate.evaluations', { period });
    expect(again.results!.created).toEqual([]);
    expect(new Set(again.results!.skipped.map(({ reason }) => reason))).toEqual(new Set(['has-evaluation']));
    const labels: string[] = [];
    const next = await office.run<GenerateResults>(
      'generate.evaluations',
      { period: '2026-11' },
      { onProgress: ({ label }) => labels.push(label) },
    );
    expect(next.results!.created).toHaveLength(14);
    expect(labels[0]).toMatch(/^正在生成 第 1 \/ 14 份：/);
    expect(labels).toHaveLength(3);
  });

  test('cancelled between two chunks: no sheet and no name is left', async () => {
    const sheets = await office.sheetNames();
    const abort = new AbortController();
    const report = await office.run(
      'generate.evaluations',
      { period: '2026-12' },
      { signal: abort.signal, onProgress: ({ done }) => done > 0 && abort.abort() },
    );
    expect(report).toMatchObject({ ok: false, results: null, changed: [] });
    expect(report.problems.map(({ code }) => code)).toEqual(['cancelled']);
    expect(await office.sheetNames()).toEqual(sheets);
  });

  test('overview: two requests, months newest first, deadlines of the office', async () => {
    const found = await office.workbook.run(() => overview({ language: 'zh-CN', now }));
    expect(found.roster).toMatchObject({ people: 14 });
    expect(found.periods.map(({ period: month }) => month)).toEqual(['2026-12', '2026-11', '2026-10']);
    expect(found.periods[2]).toMatchObject({
      total: 14,
      scored: 14,
      missing: 0,
      waiting: [],
      ranking: { sheet: '月度排名-2026-10' },
      deadlines: { plan: '2026-09-25', evaluate: '2026-11-05' },
    });
    expect(found.periods[1]).toMatchObject({ total: 14, pending: 14, scored: 0 });
    expect(found.periods[0]).toMatchObject({ total: 0, missing: 14, ranking: null });
  });

  test('goTo shows a hidden sheet and selects the cell; a place that is gone says so', async () => {
    await office.excel(async (context) => {
      context.workbook.worksheets.getItem('人员名册').visibility = 'Hidden';
      await context.sync();
    });
    const report = await office.workbook.run(() =>
      goTo({ sheet: '人员名册', address: 'B5' }, { language: 'zh-CN', now }),
    );
    expect(report.ok).toBe(true);
    const selected = await office.excel(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(selected).toBe('人员名册!B5');
    const gone = await office.workbook.run(() =>
      goTo({ sheet: '没有', address: 'A1' }, { language: 'zh-CN', now }),
    );
    expect(gone).toMatchObject({ ok: false, problems: [{ code: 'place-gone' }] });
  });

  test('remove-samples takes the sample rows and forms and nothing else', async () => {
    await office.write('人员名册', 'A5:B5', [['X1', '真人']]);
    const report = await office.run<RemoveSamplesResults>('remove-samples');
    expect(report).toMatchObject({ ok: true, roundTrips: 3, wire: 3 });
    const names = await office.sheetNames();
    expect(names.filter((name) => name.includes('示例'))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['规则设置', '岗位KPI库', '人员名册']));
    expect((await office.values('人员名册', 'A5:B6'))[0]).toEqual(['X1', '真人']);
    const again = await office.run<RemoveSamplesResults>('remove-samples');
    expect(again.results).toEqual({ sheets: [], rows: [] });
  });
});

describe('a register that people sort, and a ranking whose headers they change', () => {
  let office: Office;
  let sheet: string;
  beforeAll(async () => {
    office = await Office.open();
    await office.run('insert.evaluation-register', { period, samples: 'true' });
    sheet = (await office.run<RankMonthResults>('rank.month', { period })).results!.sheet;
  });
  afterAll(() => office.close());

  test('the scores stay with their people when the rows of the register change places', async () => {
    const before = await rankingTable(office, sheet);
    expect(column(before, '最终得分')).toEqual([85.55, 79.9]);
    await office.excel(async (context) => {
      const body = context.workbook.tables.getItem('kpi_evaluation_register_1').getDataBodyRange();
      body.load('formulas');
      await context.sync();
      body.formulas = [...body.formulas].reverse();
      await context.sync();
    });
    const after = await rankingTable(office, sheet);
    expect(after).toEqual(before);
  });

  test('a refreshed ranking calculates under the new headers', async () => {
    await office.excel(async (context) => {
      const { columns } = context.workbook.tables.getItem('kpi_monthly_ranking_1');
      columns.getItem('最终得分').name = '最终得分（分）';
      columns.getItem('部门').name = '部门（2026）';
      await context.sync();
    });
    const { results } = await office.run<RankMonthResults>('rank.month', { period });
    const table = await rankingTable(office, sheet);
    expect(column(table, '最终得分（分）')).toEqual([85.55, 79.9]);
    expect(column(table, '名次')).toEqual([1, 2]);
    expect(column(table, '部门内名次')).toEqual(
      results!.ranking.map(({ rankInDepartment }) => rankInDepartment),
    );
  });
});

describe('refusals write nothing', () => {
  test.each([
    ['recalc', {}, 'nothing-recognised'],
    ['rank.month', { period }, 'nothing-recognised'],
    ['rank.month', {}, 'parameter-missing'],
    ['rank.month', { period: '十月' }, 'parameter-invalid'],
    ['rank.month', { period, ties: 'olympic' }, 'parameter-invalid'],
    ['generate.evaluations', { period }, 'roster-missing'],
    ['recalc', { month: '2026-10' }, 'parameter-invalid'],
  ])('%s %j: %s', async (id, parameters, code) => {
    const office = await Office.open();
    const report = await office.run(id, parameters as unknown as Record<string, string>);
    expect(report).toMatchObject({ ok: false, results: null, changed: [] });
    expect(report.problems.map((problem) => problem.code)).toEqual([code]);
    expect(report.problems[0].message).toMatch(/[一-龥].*。$/);
    expect(await office.sheetNames()).toHaveLength(1);
    office.close();
  });

  test('an empty roster', async () => {
    const office = await Office.open();
    await office.run('insert.roster');
    const report = await office.run('generate.evaluations', { period });
    expect(report.problems.map((problem) => problem.code)).toEqual(['roster-empty']);
    office.close();
  });
});
