import type { NormalizeResults, RecalcResults, SuggestResults } from '../../src/commands/results';
import { convertWithLibreOffice } from '../support/libreoffice';
import { Office, october as period } from './workbook';

jest.setTimeout(120_000);

const SHEET = '考核-张三-2026-10';
/** Columns of a form with two raters, its first line in row 6. */
const WEIGHTS = 'C6:C8';

/** A form for 张三 with three lines: KPI, weight, target, direction, actual. */
async function withForm(lines: unknown[][]): Promise<Office> {
  const office = await Office.open();
  await office.run('insert.evaluation', { person: '张三', period });
  const header = (await office.values(SHEET, 'A5:M5'))[0];
  const column = (title: string) => String.fromCharCode(65 + header.indexOf(title));
  for (const [index, line] of lines.entries()) {
    for (const [at, title] of ['KPI', '权重', '目标值', '方向', '完成情况'].entries()) {
      await office.write(SHEET, `${column(title)}${6 + index}`, [[line[at]]]);
    }
  }
  return office;
}

describe('normalize-weights', () => {
  let office: Office;
  beforeAll(async () => {
    office = await withForm([
      ['一', 30],
      ['二', 30],
      ['三', 30],
    ]);
  });
  afterAll(() => office.close());

  test('the weights of the active sheet add up to exactly 100, larger remainders first', async () => {
    const report = await office.run<NormalizeResults>('normalize-weights');
    expect(report).toMatchObject({ ok: true, roundTrips: 4, wire: 4, problems: [] });
    expect(report.results).toMatchObject({ sheet: SHEET, person: '张三', period, sum: 90 });
    expect(report.results!.weights).toEqual([
      { kpi: '一', address: 'C6', from: 30, to: 33.34 },
      { kpi: '二', address: 'C7', from: 30, to: 33.33 },
      { kpi: '三', address: 'C8', from: 30, to: 33.33 },
    ]);
    expect(report.changed).toHaveLength(3);
    expect(await office.values(SHEET, WEIGHTS)).toEqual([[33.34], [33.33], [33.33]]);
  });

  test('a second time nothing is written', async () => {
    const report = await office.run<NormalizeResults>('normalize-weights', { sheet: SHEET });
    expect(report).toMatchObject({ ok: true, changed: [], results: { sum: 100, weights: [] } });
  });

  test('zero and blank stay, only what changes is written', async () => {
    await office.write(SHEET, WEIGHTS, [[0], [''], [50]]);
    const report = await office.run<NormalizeResults>('normalize-weights');
    expect(report.results!.weights).toEqual([{ kpi: '三', address: 'C8', from: 50, to: 100 }]);
    expect(await office.values(SHEET, WEIGHTS)).toEqual([[0], [''], [100]]);
  });

  test.each([
    ['text', [['三十'], [30], [30]], 'weight-not-number', 'C6'],
    ['a negative weight', [[30], [-5], [30]], 'weight-negative', 'C7'],
    ['nothing but zero', [[0], [0], [0]], 'weights-zero', 'A5:K5'],
    ['a formula', [[30], [30], ['=6*5']], 'cell-has-formula', 'C8'],
  ])('%s is refused with its cell', async (_what, weights, code, address) => {
    await office.write(SHEET, WEIGHTS, weights);
    const before = await office.values(SHEET, WEIGHTS);
    const report = await office.run('normalize-weights');
    expect(report).toMatchObject({ ok: false, results: null, changed: [] });
    expect(report.problems.map((problem) => [problem.code, problem.address])).toEqual([[code, address]]);
    expect(await office.values(SHEET, WEIGHTS)).toEqual(before);
  });

  test.each([
    [{ sheet: '没有' }, 'sheet-not-found'],
    [{ sheet: 'Sheet1' }, 'no-evaluation-here'],
    [{ sheet: SHEET, person: '李四' }, 'evaluation-not-found'],
    [{ sheet: SHEET, period: '2026-09' }, 'evaluation-not-found'],
    [{ cell: '第一行' }, 'parameter-invalid'],
  ])('%j: %s', async (parameters, code) => {
    const report = await office.run('normalize-weights', parameters as unknown as Record<string, string>);
    expect(report).toMatchObject({ ok: false, problems: [{ code }] });
    expect(report.problems[0].message).toMatch(/[一-龥].*。$/);
  });

  test('a protected sheet is named', async () => {
    await office.write(SHEET, WEIGHTS, [[30], [30], [30]]);
    const protect = (on: boolean) =>
      office.excel(async (context) => {
        const { protection } = context.workbook.worksheets.getItem(SHEET);
        if (on) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    await protect(true);
    const report = await office.run('normalize-weights');
    expect(report.problems.map(({ code, sheet }) => [code, sheet])).toEqual([['sheet-protected', SHEET]]);
    await protect(false);
  });
});

describe('normalize-weights in a register', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
    await office.run('insert.evaluation-register', { period, samples: 'true' });
  });
  afterAll(() => office.close());

  test('several people: the person, or a cell of its rows, says who is meant', async () => {
    const [sheet] = (await office.sheetNames()).slice(-1);
    const { results } = await office.run<RecalcResults>('recalc');
    const [first, second] = results!.evaluations;
    await office.excel(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange('A1').select();
      await context.sync();
    });
    const unclear = await office.run('normalize-weights');
    expect(unclear.problems.map(({ code }) => code)).toEqual(['several-evaluations']);
    const named = await office.run<NormalizeResults>('normalize-weights', { person: second.person, period });
    expect(named.results).toMatchObject({ person: second.person, sum: 100 });
    const byCell = await office.run<NormalizeResults>('normalize-weights', { cell: first.at.address });
    expect(byCell.results!.person).toBe(first.person);
  });
});

describe('suggest-scores', () => {
  let office: Office;
  beforeAll(async () => {
    office = await withForm([
      ['回访', 40, '≥ 90%', '越大越好', '85.5%'],
      ['拜访', 30, '15', '越大越好', ''],
      ['事故', 30, '0', '达标制', '0'],
      ['停办', 0, '5', '越大越好', '5'],
    ]);
  });
  afterAll(() => office.close());

  test('blank scores of the first rater are filled, tinted and noted; what cannot be proposed is said', async () => {
    const header = (await office.values(SHEET, 'A5:M5'))[0];
    const column = (title: string) => String.fromCharCode(65 + header.indexOf(title));
    const score = column('评分人1');
    const note = column('备注');
    await office.write(SHEET, `${note}6`, [['停电两天']]);
    const report = await office.run<SuggestResults>('suggest-scores');
    expect(report).toMatchObject({ ok: true, roundTrips: 4 });
    expect(report.results).toMatchObject({
      person: '张三',
      proposed: [
        { kpi: '回访', address: `${score}6`, score: 95 },
        { kpi: '事故', address: `${score}8`, score: 100 },
      ],
      skipped: [{ kpi: '拜访', address: `${score}7`, reason: 'no-actual' }],
    });
    expect(report.problems.map(({ code, severity, address }) => [code, severity, address])).toEqual([
      ['proposal-impossible', 'info', `${score}7`],
    ]);
    expect(await office.values(SHEET, `${score}6:${score}9`)).toEqual([[95], [''], [100], ['']]);
    expect(await office.values(SHEET, `${note}6:${note}8`)).toEqual([
      ['停电两天；建议得分 95（评分人1）'],
      [''],
      ['建议得分 100（评分人1）'],
    ]);

    const again = await office.run<SuggestResults>('suggest-scores');
    expect(again).toMatchObject({ ok: true, changed: [], results: { proposed: [] } });

    const saved = await Office.open(await convertWithLibreOffice(await office.workbook.save(), 'xlsx'));
    expect(await saved.values(SHEET, `${note}8`)).toEqual([['建议得分 100（评分人1）']]);
    const fill = await saved.excel(async (context) => {
      const cell = context.workbook.worksheets.getItem(SHEET).getRange(`${score}6`);
      cell.load('format/fill/color');
      await context.sync();
      return cell.format.fill.color;
    });
    expect(fill).toBe('#FFE699');
    saved.close();
  });

  test('an unknown rater is refused, and the known ones are named', async () => {
    const report = await office.run('suggest-scores', { rater: '王五' });
    expect(report).toMatchObject({ ok: false, problems: [{ code: 'rater-not-found' }] });
    expect(report.problems[0].message).toContain('评分人1');
  });
});
