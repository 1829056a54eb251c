import fc from 'fast-check';
import { sum } from '../../src/core/decimal';
import { missedTargets, performancePay } from '../../src/core/pay';
import type { LetterTarget } from '../../src/core/pay';
import { defaultSettings } from '../../src/core/settings';

const pay = (payable: number | null, missed: number, safetyMissed: number) =>
  performancePay(payable, { missed, safetyMissed }, defaultSettings.pay);

test.each([
  [6000, 0, 0, 1800, 0, 6000],
  [6000, 1, 1, 1800, 540, 5460], // 6000 − 1800 + 1800·0.7
  [6000, 9, 1, 1800, 1800, 4200], // never below the rest
  [6000, 10, 0, 1800, 1800, 4200],
  [6000, 0, 5, 1800, 1800, 4200],
  [6000, 3, 0, 1800, 540, 5460],
  [5555.55, 1, 0, 1666.67, 166.67, 5388.88], // P = 1666.665, less 166.6665: 5388.8835
  [100.5, 1, 0, 30.15, 3.01, 97.49], // 97.485, half up; the deduction is what is left
  [0, 3, 1, 0, 0, 0],
])(
  'payable %d, %d missed and %d safety: base %d, deduction %d, pay %d',
  (payable, n, s, base, deduction, paid) => {
    expect(pay(payable, n, s)).toEqual({ base, deduction, pay: paid });
  },
);

test('no wage, no pay', () => {
  expect(pay(null, 0, 0)).toBeNull();
  expect(pay(-1, 0, 0)).toBeNull();
});

test('pay and deduction always add up to the wage; more misses never pay more', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5_000_000 }),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 6 }),
      (fen, n, s) => {
        const result = pay(fen / 100, n, s)!;
        expect(sum([result.pay, result.deduction]).eq(fen / 100)).toBe(true);
        expect(pay(fen / 100, n + 1, s)!.pay).toBeLessThanOrEqual(result.pay);
        expect(pay(fen / 100, n, s + 1)!.pay).toBeLessThanOrEqual(result.pay);
      },
    ),
  );
});

test('missed targets: safety counts apart, what cannot be judged is open', () => {
  const target = (more: Partial<LetterTarget>): LetterTarget => ({
    direction: 'higher',
    target: 0.9,
    actual: 0.95,
    safety: false,
    ...more,
  });
  expect(
    missedTargets([
      target({}),
      target({ actual: 0.9 }),
      target({ actual: 0.89 }),
      target({ direction: 'met', target: 0, actual: 0, safety: true }),
      target({ direction: 'met', target: 0, actual: 1, safety: true }),
      target({ actual: null }),
      target({ actual: '良好' }),
    ]),
  ).toEqual({ missed: 1, safetyMissed: 1, open: [5, 6] });
});
