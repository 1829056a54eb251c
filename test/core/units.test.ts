import { percentOf } from '../../src/core/decimal';
import { collectionRate } from '../../src/core/collection';
import { performancePay } from '../../src/core/pay';
import { defaultSettings } from '../../src/core/settings';
import { asMoney, asPercent, asRate, asScore, asWeight } from '../../src/core/units';
import type { Money, Percent, Rate, Score, Weight } from '../../src/core/units';

const take = <U extends number>(value: U | null): U | null => value;

test('a unit changes nothing at run time: the number is the number, blank stays blank', () => {
  expect([asScore(85.1), asWeight(40), asPercent(70), asRate(0.85), asMoney(5460)]).toEqual([
    85.1, 40, 70, 0.85, 5460,
  ]);
  expect(asScore(null)).toBeNull();
});

/** Every line below must fail to compile, which `npm run typecheck` sees to. */
test('what one rule hands out does not pass for the unit of another', () => {
  const { rate } = collectionRate([], 'current');
  const pay = performancePay(6000, { missed: 0, safetyMissed: 0 }, defaultSettings.pay);
  // @ts-expect-error a rate is no percentage
  take<Percent>(rate);
  // @ts-expect-error a percentage is no rate
  take<Rate>(percentOf(0.7));
  // @ts-expect-error money is no score
  take<Score>(pay!.pay);
  // @ts-expect-error a score is no weight
  take<Weight>(asScore(80));
  // @ts-expect-error a plain number has no unit yet
  take<Money>(100);
  expect(take<Money>(pay!.pay)).toBe(6000);
});
