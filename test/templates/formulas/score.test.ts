import fc from 'fast-check';
import type { CellInput } from '../../../src/core/types';
import { gapWords } from '../../../src/templates/labels';
import { readLabelled } from '../../../src/templates/read-labelled';
import { describeWithLibreOffice } from '../../support/libreoffice';
import { inEngine, inLibreOffice } from '../calculate';
import type { Calculated } from '../calculate';
import { director, dual, expectedOf, planOf, promoter, shared, shownIn } from './forms';
import type { Form } from './forms';

interface Case extends Form {
  name: string;
}

const one = (...scores: CellInput[]) => scores.map((score) => [score]);

const cases: Case[] = [
  { name: 'dual vertical 60 and 62 is 60.60', weights: [100], scores: [[60, 62]], raters: dual },
  { name: 'half up: 85.50 and 84.15 is 85.10', weights: [100], scores: [[85.5, 84.15]], raters: dual },
  { name: 'promoter 88 and 91 is 89.80', weights: [100], scores: [[88, 91]], raters: promoter },
  {
    name: 'raters of one slot count with their mean',
    weights: [100],
    scores: [[90, 84, 87]],
    raters: shared,
  },
  { name: 'percent 40/35/25 is 81.50', weights: [40, 35, 25], scores: one(90, 80, 70) },
  { name: 'points 40/35/25 is 81.50', weights: [40, 35, 25], scores: one(36, 28, 17.5), scale: 'points' },
  {
    name: 'points above the weight are no score',
    weights: [40, 35, 25],
    scores: one(41, 28, 17.5),
    scale: 'points',
  },
  { name: 'a line with weight 0 needs no score', weights: [50, 50, 0], scores: one(80, 90, null) },
  { name: 'a score on a line with weight 0 changes nothing', weights: [50, 50, 0], scores: one(80, 90, 10) },
  { name: 'a line without weight is not active', weights: [50, 50, null], scores: one(80, 90, null) },
  { name: 'weights 95: a draft, short by 5', weights: [50, 45], scores: one(80, 90) },
  { name: 'weights 100.5: a draft, over by 0.5', weights: [50, 50.5], scores: one(80, 90) },
  { name: 'weights with binary noise add up', weights: [33.3, 33.3, 33.4], scores: one(80, 90, 70) },
  { name: 'weights 99.99 are not 100', weights: [33.33, 33.33, 33.33], scores: one(80, 90, 70) },
  { name: 'text as a weight: a draft', weights: [50, '五十'], scores: one(80, 90) },
  { name: 'a number as text is no weight', weights: [50, 50, '0'], scores: one(80, 90, 70) },
  { name: 'a negative weight: a draft', weights: [60, 50, -10], scores: one(80, 90, 70) },
  { name: 'blank is pending', weights: [50, 50], scores: one(80, null) },
  { name: '0 is 0', weights: [50, 50], scores: one(80, 0) },
  { name: 'text as a score: pending', weights: [50, 50], scores: one(80, '优') },
  { name: 'a number as text is no score', weights: [50, 50], scores: one(80, '90') },
  { name: 'above 100: pending', weights: [50, 50], scores: one(80, 100.5) },
  { name: 'below 0: pending', weights: [50, 50], scores: one(80, -1) },
  {
    name: 'one rater has scored, the other not',
    weights: [50, 50],
    scores: [
      [80, 70],
      [90, null],
    ],
    raters: dual,
  },
  { name: 'bonus is added', weights: [100], scores: one(90), bonus: 3.5 },
  { name: 'deduction is taken', weights: [100], scores: one(90), bonus: -3.555 },
  { name: 'never above 120', weights: [100], scores: one(90), bonus: 50 },
  { name: 'never below 0', weights: [100], scores: one(10), bonus: -50 },
  { name: 'text as bonus: pending', weights: [100], scores: one(90), bonus: '加 3 分' },
  {
    name: 'rater weights 90%: a draft',
    weights: [100],
    scores: [[60, 62]],
    raters: [dual[0], { ...dual[1], weight: 20 }],
  },
  {
    name: 'raters of one slot with different weights: a draft',
    weights: [100],
    scores: [[90, 84, 87]],
    raters: [promoter[0], { ...promoter[1], weight: 50 }, { ...promoter[1], weight: 70 }],
  },
  {
    name: 'a rater without weight is not waited for',
    weights: [100],
    scores: [[90, null]],
    raters: [
      { ...dual[0], weight: 100 },
      { ...dual[1], weight: 0 },
    ],
  },
  {
    name: 'a single rater with 50%: a draft',
    weights: [100],
    scores: one(90),
    raters: [{ ...director, weight: 50 }],
  },
  {
    name: 'slots without a name are one slot',
    weights: [100],
    scores: [[90, 80]],
    raters: [
      { ...director, slot: '' },
      { ...director, slot: '' },
    ],
  },
  {
    name: 'points: the whole weight is a valid score, whatever its decimals',
    weights: [0.02, 0.32, 99.66],
    scores: one(0.02, 0.32, 99.66),
    scale: 'points',
  },
  {
    name: 'a rater without weight is not waited for, but holds up with text',
    weights: [50, 50],
    scores: [
      [90, null],
      [80, '优'],
    ],
    raters: [
      { ...dual[0], weight: 100 },
      { ...dual[1], weight: 0 },
    ],
  },
  { name: 'a score without KPI and weight is a line: a draft', weights: [null], scores: one(80) },
  { name: 'no lines at all: pending', weights: [null, null], scores: one(null, null) },
  { name: 'English: scored', weights: [40, 60], scores: one(90, 80), language: 'en-US' },
  { name: 'English: points', weights: [40, 60], scores: one(36, 50), scale: 'points', language: 'en-US' },
  { name: 'English: draft', weights: [40, 50], scores: one(90, 80), language: 'en-US' },
];

/** Random forms that are complete: one to three raters, one of them sharing a slot, scores in tenths, weights in hundredths. */
const randomCases: Case[] = fc
  .sample(
    fc.record({
      cuts: fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 5 }),
      raters: fc.constantFrom([director], dual, promoter, shared, [
        { slot: 'a', name: '', weight: 33.33 },
        { slot: 'b', name: '', weight: 66.67 },
      ]),
      points: fc.boolean(),
      seeds: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 18, maxLength: 18 }),
      bonus: fc.option(fc.integer({ min: -500, max: 500 }).map((n) => n / 100)),
    }),
    { numRuns: 60, seed: 20261124 },
  )
  .map(({ cuts, raters, points, seeds, bonus }, index): Case => {
    const edges = [0, ...cuts.sort((a, b) => a - b), 10000];
    const weights = edges.slice(1).map((edge, line) => (edge - edges[line]) / 100);
    const score = (line: number, rater: number) => {
      const share = seeds[line * raters.length + rater] ?? 500;
      return points ? Math.floor((weights[line] * share) / 100) / 10 : share / 10;
    };
    return {
      name: `random form ${index + 1}`,
      weights,
      scores: weights.map((_, line) => raters.map((__, rater) => score(line, rater))),
      raters,
      scale: points ? 'points' : 'percent',
      bonus,
    };
  });

const all = [...cases, ...randomCases];

const plans = all.map((entry, index) => planOf(entry, index + 1));

function saysWhatTheEngineSays(calculate: () => Promise<Calculated>) {
  let sheets: Calculated;
  beforeAll(async () => {
    sheets = await calculate();
  }, 300_000);

  test.each(all.map((entry, index) => ({ ...entry, index })))('$name', ({ index, ...entry }) => {
    expect(shownIn(sheets[index])).toEqual(expectedOf(entry));
  });

  test.each([
    ['weights 95: a draft, short by 5', '差 5'],
    ['weights 100.5: a draft, over by 0.5', '超 0.5'],
    ['text as a weight: a draft', gapWords.notNumber.zh],
    ['a negative weight: a draft', gapWords.negative.zh],
    ['rater weights 90%: a draft', gapWords.raters.zh],
    ['English: draft', 'short by 10'],
    ['blank is pending', null],
  ])('%s: the gap says %s', (name, gap) => {
    const index = all.findIndex((entry) => entry.name === name);
    const value = readLabelled(sheets[index]).fields.gap?.value;
    expect(value === '' ? null : value).toBe(gap);
  });
}

describe('the formulas of a form say what the engine says, in the embedded workbook', () => {
  saysWhatTheEngineSays(() => inEngine(plans));
});

describeWithLibreOffice('the formulas of a form say what the engine says, in LibreOffice', () => {
  saysWhatTheEngineSays(() => inLibreOffice(plans));
});
