import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CommandFile } from '../../src/commands/command';
import type { ConsolidateResults, RankMonthResults, RecalcResults } from '../../src/commands/results';
import { defaultSettings } from '../../src/core/settings';
import { compileTemplate } from '../../src/templates/compile';
import { tableNameOf } from '../../src/templates/ids';
import type { EvaluationData } from '../../src/templates/schema';
import { queuePlan } from '../../src/workbook/write-plan';
import { withSession } from '../../src/workbook/session';
import { oneSheet, pack } from '../xlsx/pack';
import { putRegister } from './one-kpi-register';
import { Office, october } from './workbook';

jest.setTimeout(180_000);

const file = (name: string, bytes: Uint8Array, size?: number): CommandFile => ({
  name,
  size,
  bytes: () => Promise.resolve(bytes),
});
const fixture = (name: string) =>
  new Uint8Array(readFileSync(path.join(__dirname, '../fixtures/xlsx', name)));

type Form = EvaluationData & { period?: string };

const lines = (...scores: (readonly (number | string | null)[])[]): EvaluationData['lines'] =>
  scores.map((row, index) => ({
    kpi: `指标${index + 1}`,
    weight: [50, 30, 20][index],
    target: '100%',
    scores: row,
  }));

const supervisor = { slot: '直接上级', name: '甲', weight: 70 };
const director = { slot: '办事处主任', name: '乙', weight: 30 };

function form(id: string, name: string, given: Partial<Form> = {}): Form {
  return {
    person: { employeeId: id, name, department: '商超部', role: '业代' },
    schemeName: '双重垂直考核',
    raters: [supervisor, director],
    lines: lines([90, 80], [80, 70], [70, 60]),
    ...given,
  };
}

/** A workbook with these forms, as Excel would save it. */
async function workbookOf(forms: readonly Form[]): Promise<Uint8Array> {
  const office = await Office.open();
  try {
    await office.workbook.run(() =>
      withSession((session) =>
        session.write(() =>
          forms.forEach((data, index) => {
            const plan = compileTemplate({
              template: 'evaluation',
              language: 'zh-CN',
              settings: defaultSettings,
              tableName: (key) => tableNameOf(key, index + 1),
              period: data.period ?? october,
              data,
            });
            queuePlan(session, { ...plan, sheetName: `考核${index + 1}` });
          }),
        ),
      ),
    );
    return await office.workbook.save();
  } finally {
    office.close();
  }
}

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

const promoterRaters = [
  { slot: '促销主管', name: '甲', weight: 60 },
  { slot: '业务代表', name: '乙', weight: 40 },
  { slot: '业务代表', name: '丙', weight: 40 },
];

describe('files of several kinds in a new workbook', () => {
  let office: Office;
  let bytes: Uint8Array;
  let other: Uint8Array;
  beforeAll(async () => {
    bytes = await workbookOf([
      form('E1', '张三'),
      form('E2', '=SUM(1)+李四', { bonus: 2.5 }),
      form('E3', '@王五', { raters: promoterRaters, lines: lines([90, 80, 85], [70, 60, 61], [80, 81, 90]) }),
      form('E4', '赵六', { scale: 'points', lines: lines([45, 40], [25, 20], [17, 13]) }),
      form('E5', '周日', { lines: lines([90, null], [80, null], [70, null]) }),
      form('E6', '两份'),
      form('E7', '九月', { period: '2026-09' }),
    ]);
    other = await workbookOf([
      form('E6', '两份', { lines: lines([60, 60], [60, 60], [60, 60]) }),
      form('', ''),
    ]);
    office = await Office.open();
  });
  afterAll(() => office.close());

  let results: ConsolidateResults;

  test('are scored, ranked and listed in three requests; a bad file does not stop the rest', async () => {
    const steps: string[] = [];
    const huge = {
      ...file('大.xlsx', new Uint8Array(0), 50 * 2 ** 20),
      bytes: () => Promise.reject(new Error('read')),
    };
    const macros = await pack(oneSheet('<sheetData/>', { 'xl/vbaProject.bin': 'x' }));
    const report = await office.run<ConsolidateResults>(
      'consolidate',
      {},
      {
        files: [
          file('商超部.xlsx', bytes),
          file('半截.xlsx', bytes.slice(0, bytes.length / 2)),
          file('密码.xlsx', fixture('password.xlsx')),
          file('旧.xlsx', fixture('legacy.xls')),
          huge,
          file('空.xlsx', new Uint8Array(0)),
          file('宏.xlsm', macros),
          file('无关.xlsx', fixture('libreoffice.xlsx')),
          { name: '没有.xlsx', bytes: () => Promise.reject(new Error('gone')) },
          file('促销部.xlsx', other),
        ],
        onProgress: ({ label }) => steps.push(label),
      },
    );
    expect([report.ok, report.wire]).toEqual([true, 3]);
    results = report.results!;
    expect(
      results.files.map(({ name, evaluations, problems }) => [name, evaluations.length, codes(problems)]),
    ).toEqual([
      ['商超部.xlsx', 7, ['score-missing', 'duplicate-evaluation']],
      ['半截.xlsx', 0, ['file-damaged']],
      ['密码.xlsx', 0, ['file-encrypted']],
      ['旧.xlsx', 0, ['file-legacy-xls']],
      ['大.xlsx', 0, ['file-too-large']],
      ['空.xlsx', 0, ['file-not-a-workbook']],
      ['宏.xlsm', 0, ['file-macro-enabled']],
      ['无关.xlsx', 0, ['file-without-evaluations']],
      ['没有.xlsx', 0, ['file-unreadable']],
      ['促销部.xlsx', 2, ['person-missing', 'duplicate-evaluation']],
    ]);
    // 50 MB are not read: that would be an error of its own.
    const [tooLarge] = results.files[4].problems;
    expect([tooLarge.details.size, tooLarge.details.limit]).toEqual([50, 20]);
    expect(steps.slice(0, 2)).toEqual([
      '正在读取 第 1 / 10 个文件：商超部.xlsx',
      '正在读取 第 2 / 10 个文件：半截.xlsx',
    ]);
  });

  test('the same person twice: both files are named, neither is ranked', () => {
    const [first] = results.files[0].problems.filter(({ code }) => code === 'duplicate-evaluation');
    expect(first.sheet).toBe('[商超部.xlsx]考核6');
    expect(first.message).toContain('[促销部.xlsx]考核1!');
    expect(results.ranking.map(({ person }) => person)).not.toContain('两份');
  });

  test('shared slots, other rater weights, points and a bonus give the score of the form', () => {
    // Weights 50, 30, 20: 70% of 83 and 30% of 73, the second with a bonus of 2.5; points 70% of 87 and 30% of 73.
    expect(results.period).toBe(october);
    const byForm = new Map(results.files[0].evaluations.map(({ person, final }) => [person, final]));
    expect(byForm.get('张三')).toBe(80);
    expect(byForm.get('=SUM(1)+李四')).toBe(82.5);
    expect(byForm.get('赵六')).toBe(82.8);
    for (const { person, final } of results.ranking)
      expect([person, final]).toEqual([person, byForm.get(person)]);
    expect(results.ranking.map(({ rank, person }) => [rank, person])).toEqual([
      [1, '赵六'],
      [2, '=SUM(1)+李四'],
      [3, '张三'],
      [4, '@王五'],
      [null, '周日'],
    ]);
  });

  test('the register calculates the same by its own formulas, and names that look like formulas stay text', async () => {
    const cells = await office.values(results.register!, 'A4:Q30');
    const header = cells[0].map(String);
    const [name, final] = [header.indexOf('姓名'), header.indexOf('最终得分')];
    const finals = new Map(cells.slice(1).map((row) => [row[name], row[final]]));
    expect(finals.get('张三')).toBe(80);
    expect(finals.get('=SUM(1)+李四')).toBe(82.5);
    expect(finals.get('@王五')).toBe(results.ranking.find(({ person }) => person === '@王五')!.final);
    expect(finals.get('周日')).toBe('');
    expect(finals.get('九月')).toBe(80);
    expect(finals.has('两份')).toBe(false);
  });

  test('the list says what came from where, and what became of it', async () => {
    const rows = (await office.values(results.sources, 'A5:G22')).filter((row) => row[0] !== '');
    expect(rows[0]).toEqual(['商超部.xlsx', '考核1', 'E1', '张三', october, 80, '已评分']);
    expect(rows[4].slice(5)).toEqual(['', '待评']);
    expect(rows[5].slice(3)).toEqual(['两份', october, 80, '重复，没有汇总']);
    expect(rows.slice(7).map(([name, , , , , , state]) => [name, state])).toEqual([
      ['半截.xlsx', '已损坏'],
      ['密码.xlsx', '有打开密码'],
      ['旧.xlsx', '旧格式 xls'],
      ['大.xlsx', '太大'],
      ['空.xlsx', '不是 Excel 工作簿'],
      ['宏.xlsm', '含有宏'],
      ['无关.xlsx', '没有考核'],
      ['没有.xlsx', '读不到'],
      ['促销部.xlsx', '重复，没有汇总'],
      ['促销部.xlsx', '没有姓名，没有汇总'],
    ]);
  });

  test('a recalculation and a ranking find nothing to change and nothing to say but what is still to be scored', async () => {
    const recalc = await office.run<RecalcResults>('recalc');
    expect([recalc.changed, codes(recalc.problems)]).toEqual([[], ['score-missing']]);
    const rank = await office.run<RankMonthResults>('rank.month', { period: october });
    expect([rank.changed, rank.results!.ranking]).toEqual([[], results.ranking]);
  });

  test('the same file again: what is there already stays and is not counted twice', async () => {
    const report = await office.run<ConsolidateResults>(
      'consolidate',
      {},
      { files: [file('商超部.xlsx', bytes)] },
    );
    expect([report.ok, report.results!.register]).toEqual([true, '考核明细-2026-10 (2)']);
    expect(codes(report.problems).filter((code) => code === 'evaluation-known')).toHaveLength(6);
    const [added] = report.results!.ranking.filter(({ person }) => person === '两份');
    expect(added.final).toBe(80);
    expect(codes((await office.run('recalc')).problems)).toEqual(['score-missing']);
  });

  test('the month can be asked for; the others are in the register', async () => {
    const fresh = await Office.open();
    const report = await fresh.run<ConsolidateResults>(
      'consolidate',
      { period: '2026-09' },
      {
        files: [file('商超部.xlsx', bytes)],
      },
    );
    fresh.close();
    expect(report.results!.ranking.map(({ person }) => person)).toEqual(['九月']);
    expect(report.problems.find(({ code }) => code === 'months-not-ranked')!.message).toContain('2026-10');
  });
});

describe('registers in files, with the roster of the open workbook', () => {
  test('people who are not on it are not ranked; a hand-made register is read as in the open workbook', async () => {
    const sender = await Office.open();
    await putRegister(sender, '明细', [
      [october, 'R01', '罗斌（示例）', 77],
      [october, 'X', '外人', 99],
    ]);
    const sent = await sender.workbook.save();
    sender.close();
    const office = await Office.open();
    await office.run('insert.roster', { samples: 'true' });
    const report = await office.run<ConsolidateResults>(
      'consolidate',
      {},
      { files: [file('甲.xlsx', sent)] },
    );
    office.close();
    expect([report.ok, report.wire, codes(report.problems)]).toEqual([true, 3, ['person-not-on-roster']]);
    expect(report.problems[0].sheet).toBe('[甲.xlsx]明细');
    const { ranking } = report.results!;
    expect(ranking.filter(({ rank }) => rank !== null).map(({ person, final }) => [person, final])).toEqual([
      ['罗斌（示例）', 77],
    ]);
    expect(ranking).toHaveLength(13);
  });
});

describe('nothing is written', () => {
  let office: Office;
  beforeAll(async () => (office = await Office.open()));
  afterAll(() => office.close());

  test.each<[string, string, CommandFile[]]>([
    ['without files', 'parameter-missing', []],
    ['when no file holds an evaluation', 'nothing-to-consolidate', [file('空.xlsx', new Uint8Array(0))]],
  ])('%s', async (_, code, files) => {
    const report = await office.run('consolidate', {}, { files });
    expect([report.ok, report.changed, codes(report.problems).at(-1)]).toEqual([false, [], code]);
    expect(await office.sheetNames()).toHaveLength(1);
  });

  test('when the user cancels between two files', async () => {
    const abort = new AbortController();
    let read = 0;
    const one = (name: string): CommandFile => ({
      name,
      bytes: () => {
        read += 1;
        abort.abort();
        return Promise.resolve(new Uint8Array(0));
      },
    });
    const report = await office.run(
      'consolidate',
      {},
      { files: [one('甲'), one('乙')], signal: abort.signal },
    );
    expect([report.ok, read, codes(report.problems).at(-1)]).toEqual([false, 1, 'cancelled']);
    expect(await office.sheetNames()).toHaveLength(1);
  });
});
