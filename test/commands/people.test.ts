import { evaluateAll } from '../../src/commands/evaluating/evaluate-all';
import { rankPeople } from '../../src/commands/ranking/rank-people';
import { rankingData } from '../../src/commands/ranking/ranking-data';
import { rankingPlan } from '../../src/commands/ranking/ranking-plan';
import { readRoster } from '../../src/commands/reading/roster';
import type { WorkbookContent } from '../../src/commands/reading/workbook-content';
import { ratersFor } from '../../src/commands/generating/raters-for';
import { Directory } from '../../src/commands/evaluating/people';
import { defaultSettings, findScheme } from '../../src/core/settings';
import type { CellInput } from '../../src/core/types';
import { handTypedForm, notesIn, Sheets } from './sheets';

const header = [
  '工号',
  '姓名',
  '部门',
  '岗位',
  '直接主管',
  '编内',
  '在职起',
  '在职止',
  '考核方式',
  '其他评分人',
];
const person = (id: CellInput, name: string, more: Partial<Record<string, CellInput>> = {}): CellInput[] =>
  header.map(
    (column, index) =>
      more[column] ?? [id, name, '商超部', '商超业代', '陈志强', '是', '', '', '双重垂直考核', ''][index],
  );

const form = (id: CellInput, name: string, score = 90) =>
  handTypedForm((cells) => {
    cells[1][3] = id;
    cells[1][5] = name;
    [5, 6, 7].forEach((row) => cells[row].splice(3, 2, score, score));
    cells[11][7] = score;
  });

function office(roster: CellInput[][] | null, forms: [string, CellInput[][]][]) {
  const sheets = new Sheets();
  if (roster) sheets.sheet('人员名册', [header, ...roster]);
  forms.forEach(([name, cells]) => sheets.sheet(name, cells));
  const notes = notesIn();
  const blocks = sheets.blocks();
  const people = roster ? readRoster(blocks, notes) : null;
  const content = {
    map: sheets.map,
    blocks,
    settings: defaultSettings,
    roster: people,
    evaluations: sheets.evaluations(),
  } as unknown as WorkbookContent;
  const evaluated = evaluateAll(content, '2026-10', notes);
  const ranking = rankPeople(evaluated, people, '2026-10', defaultSettings, 'competition');
  return {
    codes: notes.problems.items.map(({ code, sheet, address }) => `${code} ${sheet}!${address}`),
    problems: notes.problems.items,
    finals: evaluated.evaluations.map(({ result }) => result.final),
    ranking: ranking.map(({ row }) => [row.rank, row.person]),
    evaluated,
    people: ranking,
    notes,
  };
}

test('a person who is not on the roster is scored, reported and not ranked', () => {
  const found = office(
    [person(301, '郑凯')],
    [
      ['甲', form(301, '郑凯')],
      ['乙', form(999, '路人')],
    ],
  );
  expect(found.codes).toEqual(['person-not-on-roster 乙!H12']);
  expect(found.problems[0].message).toBe(
    '乙!H12：路人不在人员名册里，不参加排名。请把此人加入名册，或改正工号和姓名。',
  );
  expect(found.finals).toEqual([90, 90]);
  expect(found.ranking).toEqual([[1, '郑凯']]);
});

test('the same person twice in a period: both scored, neither ranked, each problem names the other place', () => {
  const found = office(
    [person(301, '郑凯')],
    [
      ['甲', form(301, '郑凯')],
      ['乙', form(301, '郑凯', 80)],
    ],
  );
  expect(found.codes).toEqual(['duplicate-evaluation 甲!H12', 'duplicate-evaluation 乙!H12']);
  expect(found.problems.map(({ details }) => details.other)).toEqual(['乙!H12', '甲!H12']);
  expect(found.finals).toEqual([90, 80]);
  expect(found.ranking).toEqual([[null, '郑凯']]);
});

test('an id that belongs to somebody else is not taken for that person', () => {
  const found = office([person(301, '郑凯'), person(302, '何静')], [['甲', form(302, '郑凯')]]);
  expect(found.codes).toEqual(['person-name-differs 甲!H12']);
  expect(found.ranking).toEqual([
    [null, '郑凯'],
    [null, '何静'],
  ]);
});

test('without an id the name counts, if only one person has it', () => {
  expect(office([person(301, '郑凯')], [['甲', form('', '郑凯')]]).ranking).toEqual([[1, '郑凯']]);
  const twice = office([person(301, '郑凯'), person(302, '郑凯')], [['甲', form('', '郑凯')]]);
  expect(twice.codes).toEqual(['person-not-on-roster 甲!H12']);
});

test('a number and its text are the same id', () => {
  expect(office([person('301', '郑凯')], [['甲', form(301, '郑凯')]]).codes).toEqual([]);
});

test('left before the period: a warning, and not in the ranking', () => {
  const found = office([person(301, '郑凯', { 在职止: '2026-09-30' })], [['甲', form(301, '郑凯')]]);
  expect(found.codes).toEqual(['person-not-employed 甲!H12']);
  expect(found.ranking).toEqual([]);
});

test('two people with one id on the roster: the first counts, the second is reported', () => {
  const found = office([person(301, '郑凯'), person(301, '何静')], []);
  expect(found.codes).toEqual(['duplicate-employee-id 人员名册!B3']);
  expect(found.ranking).toEqual([[null, '郑凯']]);
});

test('a roster cell that cannot be read is reported with its column and counts as blank', () => {
  const found = office([person(301, '郑凯', { 编内: '也许', 在职起: '去年' })], []);
  expect(found.codes).toEqual(['roster-value-invalid 人员名册!F2', 'roster-value-invalid 人员名册!G2']);
  expect(found.problems[0].message).toBe('人员名册!F2：郑凯的编内是“也许”，看不懂。请改正。');
});

test('without any roster everybody who has an evaluation is ranked', () => {
  const found = office(null, [
    ['甲', form(301, '郑凯', 80)],
    ['乙', form(302, '何静', 90)],
  ]);
  expect(found.codes).toEqual([]);
  expect(found.ranking).toEqual([
    [1, '何静'],
    [2, '郑凯'],
  ]);
});

test('a period that cannot be read is reported, and the evaluation is scored but not ranked', () => {
  const cells = form(301, '郑凯');
  cells[1][1] = '十月';
  const found = office([person(301, '郑凯')], [['甲', cells]]);
  expect(found.codes).toEqual(['period-invalid 甲!B2']);
  expect(found.finals).toEqual([90]);
  expect(found.ranking).toEqual([[null, '郑凯']]);
});

test('a form that nobody has begun is no evaluation', () => {
  const blank = form('', '').map((row, index) => (index > 4 && index < 8 ? [] : row));
  const found = office([person(301, '郑凯')], [['甲', blank]]);
  expect(found).toMatchObject({ codes: [], finals: [] });
});

describe('raters of a new form', () => {
  const roster = [
    person(101, '周建国', { 岗位: '办事处主任', 直接主管: '' }),
    person(201, '陈志强', { 岗位: '商超主管', 直接主管: '周建国' }),
    person(205, '孙丽', { 岗位: '促销主管', 直接主管: '周建国' }),
    person(301, '郑凯', { 直接主管: '陈志强' }),
    person(302, '何静', { 直接主管: '201、孙丽' }),
    person(401, '韩梅', { 岗位: '商超促销员', 直接主管: '孙丽', 其他评分人: '郑凯，302' }),
    person(402, '杨柳', { 岗位: '商超促销员', 直接主管: '' }),
  ];
  const directory = new Directory(
    readRoster(new Sheets().sheet('人员名册', [header, ...roster]).blocks(), notesIn()),
  );

  test.each([
    ['郑凯', 'dual', ['部门主管:陈志强:70', '办事处主任:周建国:30']],
    ['何静', 'dual', ['部门主管:陈志强:70', '部门主管:孙丽:70', '办事处主任:周建国:30']],
    ['韩梅', 'parallel', ['促销主管:孙丽:40', '负责门店的业务员:郑凯:60', '负责门店的业务员:何静:60']],
    ['杨柳', 'parallel', ['促销主管:孙丽:40', '负责门店的业务员::60']],
    ['陈志强', 'direct', ['办事处主任:周建国:100']],
    ['周建国', 'headquarters', ['总部::100']],
  ])('%s under the %s scheme', (name, scheme, expected) => {
    const raters = ratersFor(
      directory.named(name)!,
      findScheme(defaultSettings, scheme)!,
      directory,
      'zh-CN',
    );
    expect(raters.map(({ slot, name: rater, weight }) => `${slot}:${rater}:${weight}`)).toEqual(expected);
  });
});

test('above 500 people the sheet holds values, and says nothing that it does not calculate', () => {
  const roster = Array.from({ length: 501 }, (_, index) => person(index + 1, `员工${index + 1}`));
  const { people, evaluated, notes } = office(roster, [['甲', form(1, '员工1')]]);
  const data = rankingData(people, evaluated, '2026-10', 2, notes);
  const plan = rankingPlan({
    language: 'zh-CN',
    context: { settings: defaultSettings, existing: {}, roles: [], departments: [] },
    ties: 'competition',
    tableName: 'kpi_monthly_ranking_1',
    data,
  });
  const cells = plan.blocks.flatMap(({ values }) => values.flat());
  expect(cells.filter((cell) => typeof cell === 'string' && cell.startsWith('=')).length).toBe(0);
  expect(data.rows[0]).toMatchObject({ name: '员工1', rank: 1, final: 90 });
  expect(data.rows[1]).toMatchObject({ rank: null, final: null, state: '待评（无考核表）' });
});
