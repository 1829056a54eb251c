import { scoreEvaluation } from '../../src/core/score';
import { defaultSettings } from '../../src/core/settings';
import type { CellInput } from '../../src/core/types';
import { fieldLabels } from '../../src/templates/labels';
import { recogniseHeader } from '../../src/templates/recognise';
import { describeWithLibreOffice } from '../support/libreoffice';
import { inEngine, inLibreOffice } from './calculate';
import type { Calculated } from './calculate';
import { compiled } from './requests';

/** Weight and supervisor score of each line. */
type Plan = [weight: CellInput, score: CellInput][];

const plansOfRule: Record<string, { lines: Plan; gap: string; total: number | null }> = {
  'weights of 100, all scored': {
    lines: [
      [40, 90],
      [35, 80],
      [25, 70],
    ],
    gap: '',
    total: 81.5,
  },
  'half a hundredth rounds up': {
    lines: [
      [70, 85.5],
      [30, 84.15],
    ],
    gap: '',
    total: 85.1,
  },
  'a line without weight needs no score': {
    lines: [
      [50, 80],
      [50, 90],
      [0, null],
    ],
    gap: '',
    total: 85,
  },
  'a line without any weight counts nowhere': {
    lines: [
      [50, 80],
      [50, 90],
      [null, 60],
    ],
    gap: '',
    total: 85,
  },
  'short of 100': {
    lines: [
      [50, 80],
      [45, 90],
    ],
    gap: '差 5',
    total: null,
  },
  'over 100': {
    lines: [
      [50, 80],
      [55.5, 90],
    ],
    gap: '超 5.5',
    total: null,
  },
  'a hundredth short': {
    lines: [
      [33.33, 80],
      [33.33, 80],
      [33.33, 80],
    ],
    gap: '差 0.01',
    total: null,
  },
  'thirds that add up': {
    lines: [
      [33.33, 80.01],
      [33.33, 80.02],
      [33.34, 80.05],
    ],
    gap: '',
    total: 80.03,
  },
  'a blank score is not 0': {
    lines: [
      [50, 80],
      [50, null],
    ],
    gap: '',
    total: null,
  },
  'zero is a score': {
    lines: [
      [50, 80],
      [50, 0],
    ],
    gap: '',
    total: 40,
  },
  'text is no score': {
    lines: [
      [50, 80],
      [50, '优'],
    ],
    gap: '',
    total: null,
  },
  'a score above 100': {
    lines: [
      [50, 80],
      [50, 101],
    ],
    gap: '',
    total: null,
  },
  'a score below 0': {
    lines: [
      [50, 80],
      [50, -1],
    ],
    gap: '',
    total: null,
  },
  'text is no weight': {
    lines: [
      [50, 80],
      ['50', 90],
    ],
    gap: '权重不是数',
    total: null,
  },
  'a negative weight': {
    lines: [
      [120, 80],
      [-20, 90],
    ],
    gap: '权重为负',
    total: null,
  },
  'no weights yet': {
    lines: [
      [null, null],
      [null, null],
    ],
    gap: '差 100',
    total: null,
  },
  'tenths of weights': {
    lines: [
      [33.3, 70],
      [33.3, 70],
      [33.4, 70],
    ],
    gap: '',
    total: 70,
  },
};
const cases = Object.entries(plansOfRule);

const plans = cases.map(([, { lines }], index) => ({
  ...compiled(
    'monthly-plan',
    {
      data: {
        rows: {
          'monthly-plan': lines.map(([weight, supervisorScore], line) => ({
            work: `工作${line + 1}`,
            weight,
            supervisorScore,
          })),
        },
      },
    },
    index + 1,
  ),
  sheetName: `p${index + 1}`,
}));
const empty = { ...compiled('monthly-plan', {}, 99), sheetName: 'empty' };

const blank = (value: CellInput | undefined): CellInput =>
  value === undefined || value === '' ? null : value;

function shown(values: CellInput[][]) {
  const header = values.findIndex((row) => recogniseHeader(row)?.table === 'monthly-plan');
  const { columns } = recogniseHeader(values[header])!;
  const totals = values.findIndex((row, index) => index > header && row[columns.number] === '合计');
  const beside = (key: 'gap' | 'planTotal') => {
    const row = values.find((cells) => cells.includes(fieldLabels[key].words.zh))!;
    return blank(row[row.indexOf(fieldLabels[key].words.zh) + 1]);
  };
  return {
    scores: values.slice(header + 1, totals).map((row) => blank(row[columns.score])),
    numbers: values.slice(header + 1, totals).map((row) => blank(row[columns.number])),
    totals: { weight: blank(values[totals][columns.weight]), score: blank(values[totals][columns.score]) },
    gap: beside('gap'),
    total: beside('planTotal'),
  };
}

/** The total that the engine gives a form with the supervisor as its one rater. */
const engineTotal = (lines: Plan) =>
  scoreEvaluation(
    {
      scale: 'percent',
      raters: [{ slot: '主管', weight: 100 }],
      lines: lines.map(([weight, score], index) => ({ kpi: `${index}`, weight, scores: [score] })),
    },
    defaultSettings.scoring,
  ).raters[0].total;

function scoresAsTheEngineDoes(calculate: () => Promise<Calculated>) {
  let sheets: Calculated;
  beforeAll(async () => {
    sheets = await calculate();
  }, 300_000);

  test.each(cases.map(([rule, plan], index) => ({ rule, plan, index })))('$rule', ({ plan, index }) => {
    const { gap, total, totals, scores } = shown(sheets[index]);
    expect(engineTotal(plan.lines)).toBe(plan.total);
    expect({ gap: gap ?? '', total, inTotals: totals.score }).toEqual({
      gap: plan.gap,
      total: plan.total,
      inTotals: plan.total,
    });
    plan.lines.forEach(([weight, score], line) => {
      const counts =
        typeof weight === 'number' && weight > 0 && typeof score === 'number' && score >= 0 && score <= 100;
      if (counts) expect(scores[line]).toBeCloseTo((weight * score) / 100, 8);
      else expect(scores[line]).toBeNull();
    });
  });

  test('an empty plan shows nothing', () => {
    const { gap, total, scores, numbers } = shown(sheets[cases.length]);
    expect([gap, total]).toEqual([null, null]);
    expect([...scores, ...numbers].every((value) => value === null)).toBe(true);
  });
}

describe('a monthly plan is scored as the engine does, in the embedded workbook', () => {
  scoresAsTheEngineDoes(() => inEngine([...plans, empty]));
});

describeWithLibreOffice('a monthly plan is scored as the engine does, in LibreOffice', () => {
  scoresAsTheEngineDoes(() => inLibreOffice([...plans, empty]));
});
