import { scoreEvaluation } from '../../src/core/score';
import { defaultSettings } from '../../src/core/settings';
import type { CellInput, EvaluationInput } from '../../src/core/types';
import { dual, evaluation, one, parallel } from './evaluations';

const settings = defaultSettings.scoring;
const score = (input: EvaluationInput, more = {}) => scoreEvaluation(input, { ...settings, ...more });
const codes = (input: EvaluationInput) => score(input).findings.map(({ code }) => code);

describe('final scores worked out by hand', () => {
  test.each<[string, EvaluationInput, number]>([
    ['dual vertical: 42 + 18.6', evaluation([100], [[60, 62]], { raters: dual }), 60.6],
    ['dual vertical, half up: 59.85 + 25.245', evaluation([100], [[85.5, 84.15]], { raters: dual }), 85.1],
    ['promoter: 35.2 + 54.6', evaluation([100], [[88, 91]], { raters: parallel }), 89.8],
    ['percent: 36 + 28 + 17.5', evaluation([40, 35, 25], [[90], [80], [70]]), 81.5],
    ['points', evaluation([40, 35, 25], [[36], [28], [17.5]], { scale: 'points' }), 81.5],
    ['a zero weight needs no score', evaluation([50, 50, 0], [[80], [90], [null]]), 85],
    ['a blank weight is no weight', evaluation([50, 50, null], [[80], [90], ['']]), 85],
    ['0 is a score', evaluation([50, 50], [[80], [0]]), 40],
    ['all zero', evaluation([50, 50], [[0], [0]]), 0],
    [
      'weights with decimals: 33.33 + 33.33 + 33.34',
      evaluation([33.33, 33.33, 33.34], [[100], [100], [100]]),
      100,
    ],
    ['weights that binary sums miss: 0.1 + 0.2 + 99.7', evaluation([0.1, 0.2, 99.7], [[50], [50], [50]]), 50],
    ['a third decimal of 5 goes up: 0.005·100', evaluation([99.995, 0.005], [[0], [100]]), 0.01],
    ['bonus is added', evaluation([100], [[85]], { bonus: [3, -1.5, null] }), 86.5],
    [
      'bonus and rounding happen once: 85.004 + 0.001',
      evaluation([100], [[85.004]], { bonus: [0.001] }),
      85.01,
    ],
    ['clamped above', evaluation([100], [[100]], { bonus: [30] }), 120],
    ['clamped below', evaluation([100], [[5]], { bonus: [-20] }), 0],
    [
      'two raters of one slot count by their mean: 36 + 0.6·85.5',
      evaluation([100], [[90, 84, 87]], { raters: [...parallel, parallel[1]] }),
      87.3,
    ],
    [
      'three raters of one slot, exact through thirds: 0.6·(70 + 70 + 70.025)/3 = 42.005',
      evaluation([100], [[0, 70, 70, 70.025]], { raters: [...parallel, parallel[1], parallel[1]] }),
      42.01,
    ],
    [
      'a slot of weight 0 counts nothing and needs no score',
      evaluation([100], [[77, null]], { raters: [...one, { slot: '总部', weight: 0 }] }),
      77,
    ],
    [
      'any number of slots, any weights: 10 + 16 + 21 + 32',
      evaluation([100], [[100, 80, 70, 80]], {
        raters: [10, 20, 30, 40].map((weight) => ({ slot: `${weight}`, weight })),
      }),
      79,
    ],
  ])('%s', (_, input, final) => {
    expect(score(input)).toMatchObject({ state: 'scored', reason: null, final });
  });

  test('rater totals are rounded for themselves, the final from the full precision', () => {
    // 0.7·80.004 + 0.3·80.006 = 56.0028 + 24.0018 = 80.0046; from rounded totals it would be 80.003
    const { raters, final } = score(evaluation([100], [[80.004, 80.006]], { raters: dual }));
    expect(raters.map(({ total }) => total)).toEqual([80, 80.01]);
    expect(final).toBe(80);
  });
});

describe('drafts: weights that are not exactly 100', () => {
  test.each<[CellInput[], number, number]>([
    [[50, 45], 95, -5],
    [[50, 55], 105, 5],
    [[33.33, 33.33, 33.33], 99.99, -0.01],
    [[99.9999999999], 99.9999999999, -1e-10],
    [[0, null], 0, -100],
  ])('weights %j: sum %d, gap %d', (weights, sum, gap) => {
    const result = score(
      evaluation(
        weights,
        weights.map(() => [80]),
      ),
    );
    expect(result).toMatchObject({ state: 'draft', reason: 'weights-not-100', final: null, weightSum: sum });
    expect(result.raters[0].total).toBeNull();
    expect(result.findings[0]).toMatchObject({ code: 'weights-not-100', line: null, details: { sum, gap } });
  });

  test('weights are looked at before scores: a draft does not ask for missing ones', () => {
    expect(codes(evaluation([50, 45], [[80], [null]]))).toEqual(['weights-not-100']);
  });

  test('but it names wrong ones', () => {
    expect(codes(evaluation([50, 45], [[80], ['x']]))).toEqual(['weights-not-100', 'score-not-number']);
  });

  test.each<[string, CellInput, string]>([
    ['text', '五十', 'weight-not-number'],
    ['text that looks like a number', '50', 'weight-not-number'],
    ['a boolean', true, 'weight-not-number'],
    ['an error of the sheet', '#REF!', 'weight-not-number'],
    ['a negative number', -50, 'weight-negative'],
  ])('a weight that is %s: its line is named, and it counts nowhere', (_, value, code) => {
    const result = score(evaluation([50, value, 50], [[80], [80], [80]]));
    expect(result).toMatchObject({ state: 'draft', reason: code, weightSum: 100 });
    expect(result.findings).toEqual([{ code, line: 1, rater: null, value, details: {} }]);
  });

  test.each([
    [[70, 20], 90, -10],
    [[70, 40], 110, 10],
    [[], 0, -100],
    [[Number.NaN, 100], 100, 0],
    [[-10, 100], 100, 0],
  ])('rater weights %j are not 100', (weights, sum, gap) => {
    const raters = weights.map((weight, index) => ({ slot: `${index}`, weight }));
    const result = score(evaluation([100], [[80, 80]], { raters }));
    expect(result).toMatchObject({ state: 'draft', reason: 'rater-weights-not-100', final: null });
    expect(result.findings[0]).toMatchObject({ rater: null, details: { sum, gap } });
  });

  test('raters of one slot who show different weights are named', () => {
    const raters = [...parallel, { slot: '负责门店的业务员', weight: 50 }];
    expect(score(evaluation([100], [[80, 80, 80]], { raters }))).toMatchObject({
      state: 'draft',
      findings: [{ code: 'rater-weights-differ', rater: 2, value: 50, details: { expected: 60 } }],
    });
  });
});

describe('pending: a score is missing or is none', () => {
  test.each<[string, CellInput, string, object]>([
    ['blank', null, 'score-missing', {}],
    ['empty text', '', 'score-missing', {}],
    ['text', '优', 'score-not-number', {}],
    ['text that looks like a number', '85', 'score-not-number', {}],
    ['spaces', '  ', 'score-not-number', {}],
    ['a boolean', true, 'score-not-number', {}],
    ['not a number', Number.NaN, 'score-not-number', {}],
    ['above 100', 100.01, 'score-out-of-range', { min: 0, max: 100 }],
    ['below 0', -0.01, 'score-out-of-range', { min: 0, max: 100 }],
  ])('%s', (_, value, code, details) => {
    const result = score(
      evaluation(
        [50, 50],
        [
          [80, 90],
          [value, 90],
        ],
        { raters: dual },
      ),
    );
    expect(result).toMatchObject({ state: 'pending', reason: code, final: null });
    expect(result.raters.map(({ total }) => total)).toEqual([null, 90]); // never a partial sum
    expect(result.findings).toEqual([{ code, line: 1, rater: 0, value, details }]);
  });

  test('points above the weight of the line are out of range', () => {
    const result = score(evaluation([40, 60], [[40], [60.5]], { scale: 'points' }));
    expect(result.findings).toMatchObject([{ code: 'score-out-of-range', line: 1, details: { max: 60 } }]);
  });

  test('a row of scores that is too short is blank at its end', () => {
    expect(score(evaluation([100], [[80]], { raters: dual })).findings).toMatchObject([
      { code: 'score-missing', line: 0, rater: 1 },
    ]);
  });

  test('no lines, or only lines without anything in them', () => {
    expect(score(evaluation([], []))).toMatchObject({ state: 'pending', reason: 'no-lines' });
    const empty = { kpi: ' ', weight: '', scores: [null] };
    expect(score({ scale: 'percent', raters: one, lines: [empty, empty] })).toMatchObject({
      state: 'pending',
      reason: 'no-lines',
      raters: [{ total: null }],
    });
  });

  test('text in a bonus cell', () => {
    const result = score(evaluation([100], [[80]], { bonus: [2, '加二'] }));
    expect(result).toMatchObject({ state: 'pending', reason: 'bonus-not-number', final: null });
    expect(result.findings).toMatchObject([{ line: 1, value: '加二' }]);
  });
});

test('a score on a line without weight is a finding and changes nothing', () => {
  const result = score(evaluation([100, 0], [[80], ['很好']]));
  expect(result).toMatchObject({ state: 'scored', final: 80 });
  expect(result.findings).toMatchObject([{ code: 'score-on-zero-weight', line: 1, rater: 0, value: '很好' }]);
});

describe('leaving absent raters out, only when asked for', () => {
  const absent = evaluation(
    [50, 50],
    [
      [80, null],
      [90, null],
    ],
    { raters: dual },
  );
  test('off: pending', () => expect(score(absent).state).toBe('pending'));
  test('on: the others count for 100%, and it is marked', () => {
    expect(score(absent, { presentRatersOnly: true })).toMatchObject({
      state: 'scored',
      final: 85,
      renormalised: true,
      findings: [],
    });
  });
  test('a half-filled column still holds up', () => {
    const half = evaluation(
      [50, 50],
      [
        [80, 70],
        [90, null],
      ],
      { raters: dual },
    );
    expect(score(half, { presentRatersOnly: true })).toMatchObject({ state: 'pending', renormalised: false });
  });
  test('nobody has scored: pending', () => {
    const none = evaluation([100], [[null, null]], { raters: dual });
    expect(score(none, { presentRatersOnly: true }).state).toBe('pending');
  });
  test('of two raters in one slot the present one stands for it', () => {
    const raters = [...parallel, parallel[1]];
    const input = evaluation([100], [[90, 80, null]], { raters });
    expect(score(input, { presentRatersOnly: true })).toMatchObject({ final: 84, renormalised: true });
  });
});

test('all 6,561 pairs of half points from 60 to 100, 70/30: exact to the digit', () => {
  let pairs = 0;
  for (let a = 600; a <= 1000; a += 5) {
    for (let b = 600; b <= 1000; b += 5) {
      // In hundredths: 7a + 3b is the answer ×100 in whole numbers.
      const expected = Number(
        `${Math.floor((7 * a + 3 * b) / 100)}.${String((7 * a + 3 * b) % 100).padStart(2, '0')}`,
      );
      expect(score(evaluation([100], [[a / 10, b / 10]], { raters: dual })).final).toBe(expected);
      pairs += 1;
    }
  }
  expect(pairs).toBe(6561);
});
