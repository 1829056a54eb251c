import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '../../src/commands/report';
import type { GenerateResults, RankMonthResults, RecalcResults } from '../../src/commands/results';
import { evaluations, generated, officeFile, period, ranking, unranked } from '../office-t';
import { kpi } from '../support/kpi';
import { convertWithLibreOffice, describeWithLibreOffice } from '../support/libreoffice';

type MainJob = [Report<GenerateResults>, Report<RecalcResults>, Report<RankMonthResults>];

const folder = mkdtempSync(path.join(tmpdir(), 'office-t-'));
const out = path.join(folder, 'out.xlsx');
const mainJob = [`generate.evaluations?period=${period}`, 'recalc', `rank.month?period=${period}`];

let job: MainJob;
beforeAll(async () => {
  const run = await kpi<MainJob>('run', ...mainJob, '--in', officeFile, '--out', out);
  if (run.status !== 0) throw new Error(`kpi exited with ${run.status}\n${run.stdout}\n${run.stderr}`);
  job = run.json;
}, 120_000);

const bare = (report: Report<RecalcResults>) =>
  report
    .results!.evaluations.map(({ at: _, ...evaluation }) => evaluation)
    .sort((a, b) => a.employeeId.localeCompare(b.employeeId));

describe('the main job on the office of the T company', () => {
  test('forms are generated for the two people who have none and a role in the library', () => {
    const { created, skipped } = job[0].results!;
    expect(created.map((form) => form.person)).toEqual(generated.map((form) => form.person));
    expect(skipped.map((form) => form.person)).toEqual(
      expect.arrayContaining(evaluations.map((form) => form.person)),
    );
  });

  test.each(evaluations)('$person: rater totals $totals, final $final, $state', (expected) => {
    const found = job[1].results!.evaluations.filter((item) => item.employeeId === expected.employeeId);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      person: expected.person,
      period,
      final: expected.final,
      state: expected.state,
    });
    expect(found[0].raters.map((rater) => rater.total)).toEqual(expected.totals);
  });

  test.each(generated)('$person: the generated form waits for its scores', ({ employeeId }) => {
    const found = job[1].results!.evaluations.find((item) => item.employeeId === employeeId);
    expect(found).toMatchObject({ state: 'pending', final: null });
  });

  test('the ranking: equal scores share the better rank, the unscored follow without one', () => {
    expect(
      job[2].results!.ranking.map(({ rank, person, rankInDepartment, final, state }) => ({
        rank,
        person,
        rankInDepartment,
        final,
        state,
      })),
    ).toEqual(ranking);
  });

  test.each(unranked)('$person is not ranked: $why', ({ person }) => {
    expect(job[2].results!.ranking.map((row) => row.person)).not.toContain(person);
  });

  test('the weights of 95 and the missing score are problems with their sheet and cell', () => {
    const problems = job[1].problems;
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'weights-not-100', sheet: '考核-吴勇', severity: 'error' }),
    );
    const missing = problems.filter(
      (problem) => problem.code === 'score-missing' && problem.sheet === '考核-冯涛',
    );
    expect(missing.map((problem) => problem.address)).toEqual(['J7']);
    expect(problems.filter((problem) => problem.sheet === '考核-陈志强')).toEqual([]);
    for (const problem of problems) expect(problem.message).toMatch(/[\u4e00-\u9fff]/);
  });

  test('recalc and rank.month take at most 3 round trips each', () => {
    expect(job[1].roundTrips).toBeLessThanOrEqual(3);
    expect(job[2].roundTrips).toBeLessThanOrEqual(3);
  });
});

describeWithLibreOffice('the saved workbook in LibreOffice', () => {
  let resaved: Uint8Array;
  beforeAll(async () => {
    resaved = await convertWithLibreOffice(readFileSync(out));
  }, 120_000);

  test('after a forced recalculation every final score and rank in the ranking table equals the report', async () => {
    const { readXlsx } = await import('../../src/xlsx');
    const { workbook } = await readXlsx(resaved);
    const sheet = workbook.sheets.find((item) => item.name === job[2].results!.sheet)!;
    const rows = sheet.rows.map((row) => (row ?? []).map((cell) => cell?.v ?? null));
    const header = rows.findIndex((row) => row?.includes('名次') && row.includes('最终得分'));
    const column = (name: string) => rows[header].indexOf(name);
    const shown = rows.slice(header + 1, header + 1 + ranking.length).map((row) => ({
      rank: row[column('名次')] === '' ? null : (row[column('名次')] ?? null),
      person: row[column('姓名')],
      rankInDepartment: row[column('部门内名次')] === '' ? null : (row[column('部门内名次')] ?? null),
      final: row[column('最终得分')] === '' ? null : (row[column('最终得分')] ?? null),
    }));
    expect(shown).toEqual(
      ranking.map(({ rank, person, rankInDepartment, final }) => ({ rank, person, rankInDepartment, final })),
    );
  });

  test('saved again by LibreOffice and given back to recalc: the same report, recognition survived', async () => {
    const file = path.join(folder, 'resaved.xlsx');
    writeFileSync(file, resaved);
    const again = await kpi<[Report<RecalcResults>]>('run', 'recalc', '--in', file);
    expect(again.status).toBe(0);
    expect(bare(again.json[0])).toEqual(bare(job[1]));
    expect(again.json[0].results!.evaluations.map((item) => item.at)).toEqual(
      job[1].results!.evaluations.map((item) => item.at),
    );
  }, 120_000);
});
