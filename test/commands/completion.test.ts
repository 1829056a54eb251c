import { completionsOf } from '../../src/commands/completion/completions';
import { proposeDailyPlans } from '../../src/commands/completion/daily-plans';
import type { WorkbookContent } from '../../src/commands/reading/workbook-content';
import type { InsertResults, RecalcResults } from '../../src/commands/results';
import { defaultSettings } from '../../src/core/settings';
import type { CellInput } from '../../src/core/types';
import { notesIn, Sheets } from './sheets';
import { Office } from './workbook';

jest.setTimeout(180_000);

type Line = [work: CellInput, done: CellInput, reason?: CellInput, progress?: CellInput];

/** A weekly report as it stands on its sheet; `rate` is what it shows. */
function weekly(lines: Line[], rate: CellInput = '—', day: CellInput = '2026-11-18'): CellInput[][] {
  return [
    ['主管周工作报告'],
    ['姓名', '梁栋', '部门', '商超部', '周内日期', day],
    [],
    ['序号', '计划工作', '完成率', '是否完成', '未完成原因'],
    ...lines.map(([work, done, reason = '', progress = ''], index): CellInput[] => [
      index + 1,
      work,
      progress,
      done,
      reason,
    ]),
    [],
    ['周计划执行率', rate],
  ];
}

/** The same with the metadata of an inserted report. */
function ours(sheets: Sheets, sheet: string, cells: CellInput[][], n: number): Sheets {
  return sheets
    .sheet(sheet, cells)
    .table(`kpi_weekly_report_summary_${n}`, sheet, 3, 0, cells.length - 5, 5)
    .name(`_kpi_weekly_report_summary_${n}`, sheet, 0, 0, cells.length, 6);
}

function completed(sheets: Sheets, period?: string) {
  const content = { blocks: sheets.blocks(), settings: defaultSettings } as unknown as WorkbookContent;
  const notes = notesIn();
  const completions = completionsOf(content, period, notes);
  proposeDailyPlans(content, completions, notes);
  return { completions, problems: notes.problems.items };
}

const counts: [
  rule: string,
  lines: Line[],
  done: number,
  planned: number,
  excused: number,
  rate: number | null,
][] = [
  ['five of six', [1, 2, 3, 4, 5, 6].map((n) => [`事${n}`, n < 6 ? '是' : '否']), 5, 6, 0, 0.8333],
  [
    'blank is not done',
    [
      ['甲', '是'],
      ['乙', ''],
    ],
    1,
    2,
    0,
    0.5,
  ],
  [
    'English words and marks count',
    [
      ['甲', 'Yes'],
      ['乙', '√'],
      ['丙', ' 否 '],
    ],
    2,
    3,
    0,
    0.6667,
  ],
  [
    '不可抗力 is left out and shown',
    [
      ['甲', '是'],
      ['乙', '否', '不可抗力'],
    ],
    1,
    2,
    1,
    1,
  ],
  [
    'in English, too',
    [
      ['甲', '是'],
      ['乙', '', 'force majeure'],
    ],
    1,
    2,
    1,
    1,
  ],
  [
    'done in spite of 不可抗力',
    [
      ['甲', '是', '不可抗力'],
      ['乙', '否'],
    ],
    1,
    2,
    0,
    0.5,
  ],
  [
    'another reason excuses nothing',
    [
      ['甲', '否', '客户原因'],
      ['乙', '是'],
    ],
    1,
    2,
    0,
    0.5,
  ],
  ['everything excused: no rate', [['甲', '否', '不可抗力']], 0, 1, 1, null],
  [
    'a row without an item is none',
    [
      ['甲', '是'],
      ['', '是'],
    ],
    1,
    1,
    0,
    1,
  ],
  ['nothing planned: no rate, not 0', [['', '']], 0, 0, 0, null],
];

test.each(counts)('a weekly report: %s', (_, lines, done, planned, excused, rate) => {
  const { completions, problems } = completed(ours(new Sheets(), '周报', weekly(lines, rate ?? '—'), 1));
  expect(completions).toEqual([
    {
      sheet: '周报',
      person: '梁栋',
      department: '商超部',
      template: 'weekly-report',
      period: '2026-W47',
      done,
      planned,
      excused,
      rate,
      at: { sheet: '周报', address: `B${lines.length + 6}` },
    },
  ]);
  expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

const wrong: [rule: string, cells: CellInput[][], code: string, at: string, message: RegExp][] = [
  ['neither yes nor no', weekly([['甲', '差不多']], 0), 'yes-no-unclear', 'D5', /“是否完成”是“差不多”/],
  ['text as progress', weekly([['甲', '是', '', '八成']], 1), 'value-not-number', 'C5', /“完成率”是“八成”/],
  ['progress below 0', weekly([['甲', '是', '', -1]], 1), 'value-negative', 'C5', /-1/],
  [
    'a rate typed over',
    weekly([['甲', '否']], 1),
    'completion-differs',
    'B7',
    /显示为“100%”，按规则应为“0%”/,
  ],
  ['a rate where there is none', weekly([['', '']], 0.5), 'completion-differs', 'B7', /“50%”.*“—”/],
  ['no day', weekly([['甲', '是']], 1, ''), 'week-invalid', 'F2', /没有填写周内日期/],
  ['a day that is none', weekly([['甲', '是']], 1, '下周'), 'week-invalid', 'F2', /“下周”/],
];

test.each(wrong)(
  'a weekly report with %s is named with its cell, and counted',
  (_, cells, code, at, message) => {
    const { completions, problems } = completed(ours(new Sheets(), '周报', cells, 1));
    expect(completions).toHaveLength(1);
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([
      expect.objectContaining({ code, sheet: '周报', address: at, severity: 'warning' }),
    ]);
    expect(problems[0].message).toMatch(message);
  },
);

test('a report whose 是否完成 is gone says so and has no rate', () => {
  const cells = weekly([['甲', '是']]).map((row) => row.map((cell) => (cell === '是否完成' ? '好了' : cell)));
  const { completions, problems } = completed(ours(new Sheets(), '周报', cells, 1));
  expect(completions).toEqual([]);
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['column-missing', 'error']]);
});

test('a month has the weeks with a day in it, at both ends', () => {
  const sheets = new Sheets();
  ['2026-10-27', '2026-11-01', '2026-11-30', '2026-12-06', '2026-12-07'].forEach((day, index) =>
    ours(sheets, day, weekly([['甲', '是']], 1, day), index + 1),
  );
  const of = (period: string) => completed(sheets, period).completions.map(({ sheet }) => sheet);
  expect(of('2026-11')).toEqual(['2026-10-27', '2026-11-01', '2026-11-30', '2026-12-06']);
  expect(of('2026-12')).toEqual(['2026-11-30', '2026-12-06', '2026-12-07']);
});

describe('the daily plan is proposed', () => {
  const [yes, no]: [Line, Line] = [
    ['甲', '是'],
    ['乙', '否'],
  ];
  const reports = (...weeks: [day: string, lines: Line[]][]) =>
    weeks.reduce(
      (sheets, [day, lines], index) => ours(sheets, `周报${index}`, weekly(lines, null, day), index + 1),
      new Sheets(),
    );
  const proposals = (sheets: Sheets) =>
    completed(sheets).problems.filter(({ code }) => code === 'daily-plan-proposed');

  test.each<[rule: string, sheets: Sheets, rate: number | null]>([
    [
      'at 70%, over all people together',
      reports(['2026-11-16', [yes, yes, yes, no]], ['2026-11-18', [yes, yes, yes, yes, no, no]]),
      70,
    ],
    ['not below', reports(['2026-11-16', [yes, yes, no]]), null],
    ['by the latest week alone', reports(['2026-11-09', [no]], ['2026-11-16', [yes]]), 100],
    ['not for a better week before', reports(['2026-11-09', [yes]], ['2026-11-16', [no]]), null],
    ['not without a rate', reports(['2026-11-16', [['甲', '否', '不可抗力']]]), null],
    ['not without reports', new Sheets(), null],
  ])('%s', (_, sheets, rate) => {
    const found = proposals(sheets);
    expect(found.map(({ details, severity }) => [details.rate, severity])).toEqual(
      rate === null ? [] : [[rate, 'info']],
    );
  });

  test('once, and not to an office that has daily logs', () => {
    const sheets = reports(['2026-11-16', [yes]], ['2026-11-17', [yes]]);
    expect(proposals(sheets)).toHaveLength(1);
    sheets.sheet('日计划', [['日期', '计划事项', '目标', '实际完成']]);
    expect(proposals(sheets)).toEqual([]);
  });
});

describe('inserted sheets', () => {
  let office: Office;
  beforeAll(async () => (office = await Office.open()));
  afterAll(() => office.close());

  test('recalc counts what their own formulas show, writes nothing, and names what was typed over', async () => {
    const sheets: string[] = [];
    const month = { period: '2026-11' };
    for (const [id, more] of [
      ['weekly-report', {}],
      ['daily-log', {}],
      ['monthly-report', month],
      ['weekly-plan', {}],
      ['monthly-plan', month],
    ] as const) {
      const { results } = await office.run<InsertResults>(`insert.${id}`, { samples: 'true', ...more });
      sheets.push(results!.sheet);
    }
    await office.run('insert.weekly-report');
    const report = await office.run<RecalcResults>('recalc');
    const { completions } = report.results!;
    expect(completions.map(({ sheet }) => sheet)).toEqual(sheets.slice(0, 3));
    expect(report.problems.filter(({ code }) => code !== 'no-evaluations')).toEqual([]);
    expect(report.changed).toEqual([]);
    for (const { at, rate } of completions.slice(0, 2)) {
      expect(await office.values(at.sheet, at.address)).toEqual([[rate]]);
    }
    expect(
      completions.map(({ period, done, planned, excused, rate }) => [period, done, planned, excused, rate]),
    ).toEqual([
      ['2026-W47', 3, 5, 1, 0.75],
      ['2026-W48', 2, 4, 1, 0.6667],
      ['2026-11', 2, 3, 0, 0.6667],
    ]);

    await office.write(sheets[0], completions[0].at.address, [[1]]);
    const again = await office.run<RecalcResults>('recalc');
    expect(again.problems.map(({ code, address }) => [code, address])).toContainEqual([
      'completion-differs',
      completions[0].at.address,
    ]);
  });
});
