import { differences, stateOf } from './workbook-state';
import { Office, october } from './workbook';

let office: Office;
beforeAll(async () => {
  office = await Office.withSamples();
}, 300_000);
afterAll(() => office.close());

/** Runs a command and takes it back: the workbook is as before. */
async function thereAndBack(id: string, parameters: Record<string, string> = {}, on = office) {
  const before = await stateOf(on);
  const report = await on.run(id, parameters);
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(report.ok).toBe(true);
  expect(differences(before, await stateOf(on))).not.toEqual([]);
  const undone = await on.run('undo');
  expect(undone.problems).toEqual([]);
  expect(differences(before, await stateOf(on))).toEqual([]);
}

test.each([
  ['insert.weekly-report', { samples: 'true' }],
  ['insert.evaluation', { samples: 'true', period: october }],
  ['generate.evaluations', { period: '2026-11' }],
  ['rank.month', { period: october }],
  ['rank.quarter', { quarter: '2026Q4' }],
  ['trend', { year: '2026' }],
])(
  '%s %j',
  async (id, parameters) => {
    await thereAndBack(id, parameters as unknown as Record<string, string>);
  },
  300_000,
);

describe('what changes cells that are there', () => {
  test('a ranking: rows come and go with their formulas, links and charts', async () => {
    const register = await Office.open();
    await register.run('insert.evaluation-register', { samples: 'true', period: october });
    await register.run('rank.month', { period: october });
    const form = await register.run<{ sheet: string }>('insert.evaluation', {
      samples: 'true',
      period: october,
    });
    await thereAndBack('recalc', {}, register);
    await register.run('recalc');
    await thereAndBack('rank.month', { period: october, ties: 'dense' }, register);
    await register.excel(async (context) => {
      context.workbook.worksheets.getItem(form.results!.sheet).delete();
      await context.sync();
    });
    await thereAndBack('recalc', {}, register);
    register.close();
  }, 300_000);

  test('weights and scores of a form, and what makes it final', async () => {
    const sheet = (await office.sheetNames()).find((name) => name.startsWith('考核-'))!;
    const header = (await office.values(sheet, 'A1:Z12')).findIndex((row) => row.includes('权重'));
    const titles = (await office.values(sheet, `A${header + 1}:Z${header + 1}`))[0];
    const letter = (title: string) => String.fromCharCode(65 + titles.indexOf(title));
    const weight = `${letter('权重')}${header + 2}`;
    const [[old]] = await office.values(sheet, weight);
    await office.write(sheet, weight, [[7]]);
    await thereAndBack('normalize-weights', { sheet });
    await office.write(sheet, weight, [[old]]);
    const score = `${letter('评分人1')}${header + 2}`;
    const [[given]] = await office.values(sheet, score);
    await office.write(sheet, score, [['']]);
    for (const [title, value] of [
      ['目标值', '≥ 90%'],
      ['方向', '越大越好'],
      ['完成情况', '85.5%'],
    ])
      await office.write(sheet, `${letter(title)}${header + 2}`, [[value]]);
    await thereAndBack('suggest-scores', { sheet });
    await office.write(sheet, score, [[given]]);
    await thereAndBack('finalize', { sheet });
    await office.run('finalize', { sheet });
    await thereAndBack('unfinalize', { sheet });
    await office.run('undo');
    await office.write(sheet, `${letter('加权得分')}${header + 2}`, [[12]]);
    await thereAndBack('audit', { fix: 'true' });
    await office.run('audit', { fix: 'true' });
  }, 300_000);

  test('a form amid other things, and a table that is not ours', async () => {
    await office.excel(async (context) => {
      const sheet = context.workbook.worksheets.add('自己的表');
      sheet.getRange('B2:D4').values = [
        ['姓名', '得分1', '得分2'],
        ['张三', 90, 80],
        ['李四', 70, 60],
      ];
      sheet.getRange('B2:D2').format.fill.color = '#FFEECC';
      sheet.getRange('E9:F12').format.fill.color = '#EEEEEE';
      sheet.activate();
      sheet.getRange('B2').select();
      await context.sync();
    });
    await thereAndBack('score-range', { weight: 'none', confirmed: 'true' });
    await office.excel(async (context) => {
      context.workbook.worksheets.getItem('自己的表').getRange('E8').select();
      await context.sync();
    });
    await thereAndBack('insert.weekly-report', { samples: 'true', at: 'selection' });
  }, 300_000);

  test('fees against a budget', async () => {
    await office.run('insert.collection-register', { samples: 'true', period: october });
    await thereAndBack('collection', { month: october });
    await office.run('collection', { month: october });
    await thereAndBack('collection', { month: october, basis: 'overall' });
    await office.run('undo', { steps: '2' });
  }, 300_000);
});

describe('what somebody has done since', () => {
  test('is left alone', async () => {
    await office.run('insert.settings');
    const inserted = await office.run<{ sheet: string }>('insert.weekly-report', { samples: 'true' });
    const { sheet } = inserted.results!;
    await office.write(sheet, 'A40', [['我写的']]);
    const refused = await office.run('undo');
    expect(refused).toMatchObject({
      ok: false,
      changed: [],
      problems: [{ code: 'undo-sheet-edited', sheet }],
    });
    expect(await office.sheetNames()).toContain(sheet);
    expect(await office.run('undo', { confirmed: 'true' })).toMatchObject({
      ok: true,
      results: { undone: 'insert.weekly-report' },
    });
    expect(await office.sheetNames()).not.toContain(sheet);
    await office.run('undo');
  }, 300_000);

  test('in a cell that a command wrote is told', async () => {
    await office.run('recalc');
    const { sheet } = (await office.run<{ sheet: string }>('rank.month', { period: october })).results!;
    const ties = await office.run('rank.month', { period: october, ties: 'dense' });
    const { address } = ties.changed[0];
    await office.write(sheet, address.split(':')[0], [['别的']]);
    const report = await office.run('undo');
    expect(report).toMatchObject({ ok: true });
    expect(report.problems).toMatchObject([{ code: 'undo-cell-changed', sheet, details: { value: '别的' } }]);
    expect((await office.values(sheet, address.split(':')[0]))[0][0]).toBe('别的');
  }, 300_000);

  test('nothing to undo, and nothing of that name', async () => {
    expect(await office.run('undo', { id: 'x' })).toMatchObject({
      ok: false,
      problems: [{ code: 'undo-not-found' }],
    });
    const empty = await Office.open();
    expect(await empty.run('undo')).toMatchObject({ ok: false, problems: [{ code: 'nothing-to-undo' }] });
    empty.close();
  }, 300_000);
});
