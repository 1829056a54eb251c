import { followUpYellowCard, quarterOutcomes } from '../../src/core/outcome';
import type { FollowUp, QuarterOutcome } from '../../src/core/outcome';
import { rankSpan } from '../../src/core/rank-span';
import type { SpanRanking } from '../../src/core/rank-span';
import { defaultSettings } from '../../src/core/settings';
import type { Settings } from '../../src/core/settings';
import type { CellInput, TieRule } from '../../src/core/types';
import { followUpWords, outcomeText } from '../../src/templates/outcomes';
import { headerOf } from '../../src/templates/headers';
import { tableNameOf } from '../../src/templates/ids';
import { recogniseHeader } from '../../src/templates/recognise';
import { table } from '../../src/templates/registry';
import type { QuarterRankingRowData } from '../../src/templates/schema';
import { describeWithLibreOffice } from '../support/libreoffice';
import { inEngine, inLibreOffice } from './calculate';
import type { Calculated } from './calculate';
import { cellsOf, formulasOf } from './grid';
import { compiled } from './requests';

type Score = number | null;
/** Three months, the month after, and whether there was an accident. */
type Person = [month1: Score, month2: Score, month3: Score, next?: Score, accident?: true];

interface Office {
  people: readonly Person[];
  outcome?: Partial<Settings['outcome']>;
  minMonths?: number;
  digits?: number;
}

const all = (...means: number[]): Person[] => means.map((mean) => [mean, mean, mean]);

const offices: Record<string, Office> = {
  'ten people, one outcome each': { people: all(95, 94, 93, 90, 88, 86, 84, 82, 80, 70) },
  'equals at the third rank are all rewarded': { people: all(95, 94, 90, 90, 88, 86, 84, 82, 80, 70) },
  'equals at the last place': { people: all(95, 94, 93, 90, 88, 86, 84, 82, 70, 70) },
  'equals across yellow card and nothing': { people: all(95, 94, 93, 90, 88, 86, 84, 82, 82, 70, 60) },
  'equals in the two places of the yellow cards': { people: all(95, 94, 93, 90, 88, 86, 82, 82, 70) },
  'equals who all take the yellow cards and more': { people: all(95, 94, 93, 90, 82, 82, 82, 70) },
  'six people': { people: all(95, 94, 93, 90, 88, 86) },
  'five people: fourth yellow card, fifth last': { people: all(95, 94, 93, 90, 88) },
  'four people: fourth last': { people: all(95, 94, 93, 90) },
  'three people: only ranks': { people: all(95, 94, 93) },
  nobody: { people: [] },
  'one person': { people: all(95) },
  'everybody equal': { people: all(85.1, 85.1, 85.1, 85.1, 85.1, 85.1, 85.1) },
  'half points round away from zero, on the mean': {
    people: [
      [85.1, 85.09, 85.095],
      [85.09, 85.1, 85.1],
      [60.01, 60.02, 60.005],
      [0.005, 0.005, 0.005],
      [70, 80, 80.01],
      [70, 80, 80.02],
      [0, 0, 0],
    ],
  },
  'months without a score': {
    people: [
      [80, null, 90],
      [null, 85, 85],
      [99, null, null],
      [null, null, null],
      [84, 86, null],
      [70, 70, 70],
      [60, null, 61],
      [50, 51, 52],
      [40, 41, 42],
    ],
  },
  'an accident cancels the reward and nobody moves up': {
    people: [
      [95, 95, 95, null, true],
      [94, 94, 94],
      [93, 93, 93],
      [92, 92, 92],
      [91, 91, 91],
      [90, 90, 90],
      [89, 89, 89, null, true],
    ],
  },
  'one month is enough where the office says so': {
    people: [
      [80, null, null],
      [null, null, 79],
      [78, 78, null],
      [77, 77, 77],
      [null, null, null],
    ],
    minMonths: 1,
  },
  'other numbers of rewards and penalties': {
    people: all(95, 94, 93, 92, 91, 90, 89, 88),
    outcome: { rewards: 1, eliminations: 2, yellowCards: 3 },
  },
  'no rewards and no penalties': {
    people: all(95, 94, 93, 92),
    outcome: { rewards: 0, eliminations: 0, yellowCards: 0 },
  },
  'one decimal': { people: all(85.14, 85.06, 80, 79.95, 79.94, 60, 50), digits: 1 },
  'yellow cards by the month after': {
    people: [
      [95, 95, 95, 96],
      [94, 94, 94, 93],
      [93, 93, 93, 92],
      [90, 90, 90, 91],
      [88, 88, 88, 87],
      [86, 86, 86, 70],
      [84, 84, 84, 84], // not above the own mean, third to last
      [82, 82, 82, 82.01], // above it
      [70, 70, 70, 90],
    ],
  },
  'yellow cards: no score, and improved': {
    people: [...all(95, 94, 93, 92, 91), [84, 84, 84, null], [82, 82, 82, 83], [70, 70, 70, 60]],
  },
  'yellow cards: below the mean but not among the last': {
    people: [
      [95, 95, 95, 60],
      [94, 94, 94, 61],
      [93, 93, 93, 62],
      [92, 92, 92, 63],
      [84, 84, 84, 70],
      [82, 82, 82, 65],
      [70, 70, 70, 64],
    ],
  },
  'yellow cards: equals across the third to last': {
    people: [
      [95, 95, 95, 90],
      [94, 94, 94, 60],
      [93, 93, 93, 61],
      [92, 92, 92, 80],
      [84, 84, 84, 70],
      [82, 82, 82, 70],
      [70, 70, 70, 85],
    ],
  },
  'yellow cards: zero is a score': {
    people: [...all(95, 94, 93, 92, 91), [84, 84, 84, 0], [82, 82, 82, 0], [70, 70, 70, 0]],
  },
  'other last places in the follow-up': {
    people: [...all(95, 94, 93, 92, 91), [84, 84, 84, 60], [82, 82, 82, 61], [70, 70, 70, 59]],
    outcome: { followUpLast: 2 },
  },
};

const rules: TieRule[] = ['competition', 'dense'];
const cases = Object.entries(offices).flatMap(([name, office]) =>
  rules.map((ties) => ({ name, office, ties })),
);

const settingsOf = ({ outcome, minMonths, digits }: Office, ties: TieRule): Settings => ({
  ...defaultSettings,
  scoring: { ...defaultSettings.scoring, digits: digits ?? 2 },
  ranking: { ...defaultSettings.ranking, ties, minMonthsQuarter: minMonths ?? 2 },
  outcome: { ...defaultSettings.outcome, ...outcome },
});

const rowOf = ([a, b, c, next = null, accident]: Person, index: number): QuarterRankingRowData => ({
  employeeId: `${index}`,
  name: `人${index}`,
  department: '',
  role: '',
  scores: [a, b, c],
  next,
  accident: accident ? '是' : null,
});

type Expected = SpanRanking & QuarterOutcome & { followUp: FollowUp | null };

/** What the engine says, in the order of the people. */
function computed({ people, ...office }: Office, ties: TieRule): Expected[] {
  const settings = settingsOf({ people, ...office }, ties);
  const ranked = rankSpan(
    people.map(([a, b, c], order) => ({ key: `${order}`, department: '', scores: [a, b, c], order })),
    { ties, minMonths: settings.ranking.minMonthsQuarter, digits: settings.scoring.digits },
  );
  const outcomes = quarterOutcomes(ranked, settings.outcome, ({ order }) => people[order][4] === true);
  const finals = people.map(([, , , next = null]) => next).filter((next) => next !== null);
  return people.map((person, order) => {
    const at = ranked.findIndex((entry) => entry.order === order);
    const { rank, rankFromLast, scoredMonths, mean, sum, tied } = ranked[at];
    const card = outcomes[at].outcome === 'yellow-card' && finals.length > 0;
    const followUp = card ? followUpYellowCard(person[3] ?? null, mean!, finals, settings.outcome) : null;
    return { rank, rankFromLast, scoredMonths, mean, sum, tied, ...outcomes[at], followUp };
  });
}

function said(people: Expected[]) {
  return people.map(({ rank, rankFromLast, scoredMonths, mean, sum, tied, followUp, ...outcome }) => {
    const sharing = people.filter((other) => other.rank !== null && other.mean === mean).length;
    return {
      rank,
      rankFromLast,
      scoredMonths,
      mean,
      sum,
      tied: rank === null ? '不参与排名' : tied ? `并列 ${sharing} 人` : null,
      outcome: outcomeText(outcome, 'zh-CN'),
      decision: followUp && followUpWords[followUp.reason].zh,
    };
  });
}

const COLUMNS = [
  'rank',
  'rankFromLast',
  'scoredMonths',
  'mean',
  'sum',
  'tied',
  'outcome',
  'decision',
] as const;

function shown(values: CellInput[][]) {
  const header = values.findIndex((row) => recogniseHeader(row)?.table === 'quarterly-ranking');
  const { columns } = recogniseHeader(values[header])!;
  const body = values.slice(header + 1);
  const read = (row: CellInput[]) =>
    Object.fromEntries(COLUMNS.map((key) => [key, row[columns[key]] === '' ? null : row[columns[key]]]));
  return {
    people: body.filter((row) => row[columns.name] !== null).map(read),
    others: body.filter((row) => row[columns.name] === null).map(read),
  };
}

const plans = cases.map(({ office, ties }, index) => ({
  ...compiled(
    'quarterly-ranking',
    { settings: settingsOf(office, ties), data: { quarter: '2026Q3', rows: office.people.map(rowOf) } },
    index + 1,
  ),
  sheetName: `q${index + 1}`,
}));

function saysWhatTheEngineSays(calculate: () => Promise<Calculated>) {
  let sheets: Calculated;
  beforeAll(async () => {
    sheets = await calculate();
  }, 300_000);

  test.each(cases.map((entry, index) => ({ ...entry, index })))(
    '$name ($ties)',
    ({ office, ties, index }) => {
      const { people, others } = shown(sheets[index]);
      expect(people).toEqual(said(computed(office, ties)));
      for (const row of others) expect(Object.values(row).every((value) => value === null)).toBe(true);
    },
  );
}

describe('the quarter on the sheet is the quarter of the engine, in the embedded workbook', () => {
  saysWhatTheEngineSays(() => inEngine(plans));
});

describeWithLibreOffice('the quarter on the sheet is the quarter of the engine, in LibreOffice', () => {
  saysWhatTheEngineSays(() => inLibreOffice(plans));
});

describe('a quarterly ranking', () => {
  const [row] = all(90).map(rowOf);
  const body = (plan: ReturnType<typeof compiled>) => {
    const { area } = plan.tables[0];
    const cells = cellsOf(plan);
    return Object.fromEntries(
      cells[area.row].map((header, column) => [String(header), cells[area.row + 1][column]]),
    );
  };

  test('takes scores from where they stand, and says which months they are of', async () => {
    const data = {
      quarter: '2026Q3' as const,
      rows: [{ ...row, sources: ["='月度排名-2026-07'!$F$9", null, null], nextSource: "='x'!$A$1" }],
    };
    const plan = compiled('quarterly-ranking', { data });
    expect(plan.sheetName).toBe('季度排名-2026Q3');
    expect(body(plan)).toMatchObject({
      第1月得分: `=IF(ISNUMBER('月度排名-2026-07'!$F$9),'月度排名-2026-07'!$F$9,"")`,
      第2月得分: 90,
      次月得分: `=IF(ISNUMBER('x'!$A$1),'x'!$A$1,"")`,
    });
  });

  test.each([
    ['2026-10', '2026Q4', '2026-10、2026-11、2026-12'],
    ['2026Q1', '2026Q1', '2026-01、2026-02、2026-03'],
  ])('inserted for %s is of the quarter %s, months %s', async (period, quarter, months) => {
    const plan = compiled('quarterly-ranking', { period });
    const [sheet] = await inEngine([plan]);
    expect(sheet[1].slice(0, 4)).toEqual(['季度', quarter, '所含月份', months]);
  });

  test('holds values where there are too many people for formulas', () => {
    const outcome = { outcome: 'yellow-card', rewardCancelled: false } as const;
    const followUp = { decision: 'lift', reason: 'improved' } as const;
    const computedRow = { rank: 9, rankFromLast: 2, scoredMonths: 3, mean: 90, sum: 270, tiedWith: 1 };
    const data = {
      quarter: '2026Q3' as const,
      asValues: true,
      rows: [{ ...row, ...computedRow, outcome, followUp, next: 95 }],
    };
    const plan = compiled('quarterly-ranking', { data });
    expect(body(plan)).toMatchObject({
      名次: 9,
      倒数名次: 2,
      有效月数: 3,
      均分: 90,
      累计: 270,
      并列提示: '并列 2 人',
      建议结果: '黄牌',
      次月得分: 95,
      黄牌结论: '解除',
    });
    expect(formulasOf({ ...plan, blocks: plan.blocks.filter(({ area }) => area.row > 3) })).toEqual([]);
  });

  test('warns by name, not by error, of a dismissal for being last', () => {
    expect(JSON.stringify(compiled('quarterly-ranking').blocks)).toContain('指导案例 18 号');
  });
});

describe('the numbers of the office', () => {
  const people = all(95, 94, 93, 92, 91, 90, 89);
  const settings = compiled('settings');
  const names = Object.fromEntries(
    table('settings', 'settings-parameters').columns.map((column) => [column.key, headerOf(column, 'zh-CN')]),
  );
  const existing = { 'settings-parameters': { name: tableNameOf('settings-parameters', 1), headers: names } };
  const ranking = compiled('quarterly-ranking', {
    existing,
    data: { quarter: '2026Q3', rows: people.map(rowOf) },
  });
  const cellOf = (key: string) => {
    const { area } = settings.names.find(({ name }) => name.endsWith(key))!;
    return `${String.fromCharCode(65 + area.column)}${area.row + 1}`;
  };

  test.each([
    ['as they come', {}, '奖励 奖励 奖励 — 黄牌 黄牌 建议淘汰'],
    ['one reward', { outcome_rewards: 1 }, '奖励 — — — 黄牌 黄牌 建议淘汰'],
    ['two proposals', { outcome_eliminations: 2 }, '奖励 奖励 奖励 黄牌 黄牌 建议淘汰 建议淘汰'],
    [
      'a number that is none counts as the default',
      { outcome_rewards: '三' },
      '奖励 奖励 奖励 — 黄牌 黄牌 建议淘汰',
    ],
    [
      'no yellow cards',
      { ranking_minMonthsQuarter: 3, outcome_yellowCards: 0 },
      '奖励 奖励 奖励 — — — 建议淘汰',
    ],
  ])('%s: a changed cell changes the proposals', async (_, cells, outcomes) => {
    const edits = Object.fromEntries(Object.entries(cells).map(([key, value]) => [cellOf(key), value]));
    const [, sheet] = await inEngine([settings, ranking], [edits]);
    expect(
      shown(sheet)
        .people.map(({ outcome }) => outcome)
        .join(' '),
    ).toBe(outcomes);
  });

  test('two hundred people are ranked as the engine does', async () => {
    const many = Array.from({ length: 200 }, (_, index): Person => [60 + (index % 400) / 10, 80, 90]);
    const plan = compiled('quarterly-ranking', { data: { quarter: '2026Q3', rows: many.map(rowOf) } });
    const [sheet] = await inEngine([plan]);
    expect(shown(sheet).people).toEqual(said(computed({ people: many }, 'competition')));
  }, 120_000);
});
