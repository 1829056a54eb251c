import { rankMonth } from '../../../src/core/rank';
import { defaultSettings } from '../../../src/core/settings';
import type { CellInput, TieRule } from '../../../src/core/types';
import { recogniseHeader } from '../../../src/templates/recognise';
import type { RankingRowData } from '../../../src/templates/schema';
import { describeWithLibreOffice } from '../../support/libreoffice';
import { inEngine, inLibreOffice } from '../calculate';
import type { Calculated } from '../calculate';
import { compiled } from '../requests';

/** Department and final score of each person. */
type Office = [department: string, final: number | null][];

const offices: Record<string, Office> = {
  'equals share the better rank': [
    ['A', 90],
    ['A', 85.1],
    ['B', 85.1],
    ['A', 70],
  ],
  'three equals at the top': [
    ['A', 88.33],
    ['A', 88.33],
    ['A', 88.33],
    ['A', 60.6],
    ['B', 60.6],
    ['B', 12],
  ],
  'who has no score has no rank': [
    ['A', 90],
    ['A', null],
    ['B', 80],
    ['B', null],
  ],
  'nobody is scored': [
    ['A', null],
    ['B', null],
  ],
  'people without a department are one': [
    ['', 90],
    ['', 80],
    ['A', 85],
  ],
  'departments with signs in their names': [
    ['商超*部', 90],
    ['商超一部', 95],
    ['<B', 80],
    ['<B', 70],
  ],
  'zero and 120 are scores': [
    ['A', 0],
    ['A', 120],
    ['A', 0],
  ],
};

const rules: TieRule[] = ['competition', 'dense'];
const all = Object.entries(offices).flatMap(([name, office]) =>
  rules.map((ties) => ({ name, office, ties })),
);

const rowOf = ([department, final]: Office[number], index: number): RankingRowData => ({
  employeeId: `${index}`,
  name: `人${index}`,
  department,
  role: '',
  raterTotals: [final],
  final,
  state: '待评：还差 1 项评分',
  source: '',
});

const plans = all.map(({ office, ties }, index) => ({
  ...compiled(
    'monthly-ranking',
    {
      settings: { ...defaultSettings, ranking: { ...defaultSettings.ranking, ties } },
      data: { period: '2026-10', rows: office.map(rowOf) },
    },
    index + 1,
  ),
  sheetName: `r${index + 1}`,
}));

const blank = (value: CellInput) => (value === '' ? null : value);

function shown(values: CellInput[][]) {
  const header = values.findIndex((row) => recogniseHeader(row)?.table === 'monthly-ranking');
  const { columns } = recogniseHeader(values[header])!;
  return values
    .slice(header + 1)
    .filter((row) => row[columns.name] !== null)
    .map((row) => ({
      rank: blank(row[columns.rank]),
      rankInDepartment: blank(row[columns.rankInDepartment]),
      state: row[columns.state],
    }));
}

function expected(office: Office, ties: TieRule) {
  const ranked = rankMonth(
    office.map(([department, final], order) => ({ key: `${order}`, department, final, order })),
    ties,
  );
  return office.map(([, final], order) => {
    const { rank, rankInDepartment } = ranked.find(({ key }) => key === `${order}`)!;
    return { rank, rankInDepartment, state: final === null ? '待评：还差 1 项评分' : '已评分' };
  });
}

function ranksAsTheEngineDoes(calculate: () => Promise<Calculated>) {
  let sheets: Calculated;
  beforeAll(async () => {
    sheets = await calculate();
  }, 300_000);

  test.each(all.map((entry, index) => ({ ...entry, index })))('$name ($ties)', ({ office, ties, index }) => {
    expect(shown(sheets[index])).toEqual(expected(office, ties));
  });
}

describe('the ranking formulas rank as the engine does, in the embedded workbook', () => {
  ranksAsTheEngineDoes(() => inEngine(plans));
});

describeWithLibreOffice('the ranking formulas rank as the engine does, in LibreOffice', () => {
  ranksAsTheEngineDoes(() => inLibreOffice(plans));
});

describe('a ranking over forms', () => {
  const form = (n: number, score: number | null) => ({
    ...compiled(
      'evaluation',
      {
        data: {
          person: { employeeId: `${n}`, name: `人${n}`, department: '', role: '' },
          schemeName: '',
          raters: [{ slot: '办事处主任', name: '', weight: 100 }],
          lines: [{ kpi: 'KPI', weight: 100, scores: [score] }],
        },
      },
      n,
    ),
    sheetName: `考核 '${n}'`,
  });

  test('follows the final score of each form, and says pending where there is none', async () => {
    const forms = [form(1, 80), form(2, null), form(3, 90)];
    const ranking = compiled('monthly-ranking', {
      data: {
        period: '2026-10',
        rows: forms.map(({ sheetName }, index) => ({
          ...rowOf(['', null], index),
          state: '已评分',
          finalFormula: `='${sheetName.replace(/'/g, "''")}'!$H$11`,
        })),
      },
    });
    const sheets = await inEngine([...forms, ranking]);
    expect(shown(sheets[3]).map(({ rank, state }) => [rank, state])).toEqual([
      [2, '已评分'],
      [null, '待评'],
      [1, '已评分'],
    ]);
  });
});
