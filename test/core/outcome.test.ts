import fc from 'fast-check';
import { followUpYellowCard, quarterOutcomes, rewardSuspended, tooFewRanked } from '../../src/core/outcome';
import { rankSpan } from '../../src/core/rank-span';
import { defaultSettings } from '../../src/core/settings';

const settings = defaultSettings.outcome;
const ranked = (means: (number | null)[]) =>
  rankSpan(
    means.map((mean, order) => ({ key: `${order}`, department: 'A', scores: [mean], order })),
    { ties: 'competition', minMonths: 1, digits: 2 },
  );
const letters = { reward: 'R', 'yellow-card': 'Y', elimination: 'E', none: '-', manual: '?' };
const outcomes = (means: (number | null)[], more = {}) =>
  quarterOutcomes(ranked(means), { ...settings, ...more }, () => false)
    .map(({ outcome }) => letters[outcome])
    .join('');

describe('outcomes, best mean first: R reward, Y yellow card, E elimination proposal, ? for people to decide', () => {
  test.each<[string, (number | null)[], string]>([
    ['eight', [90, 89, 88, 87, 86, 85, 84, 83], 'RRR--YYE'],
    ['six: exactly enough', [90, 89, 88, 87, 86, 85], 'RRRYYE'],
    ['five', [90, 89, 88, 87, 86], 'RRRYE'],
    ['four', [90, 89, 88, 87], 'RRRE'],
    ['three: ranks only', [90, 89, 88], '---'],
    ['one', [90], '-'],
    ['nobody ranked', [null, null], '--'],
    ['unranked people get nothing and count for nothing', [90, 89, 88, 87, null], 'RRRE-'],
    ['a tie at rank 3: all of them', [90, 89, 88, 88, 88, 80, 79, 78], 'RRRRRYYE'],
    ['the last two tie: elimination or yellow card', [90, 89, 88, 87, 86, 85, 80, 80], 'RRR--Y??'],
    ['second and third to last tie: the same for both', [90, 89, 88, 87, 86, 80, 80, 79], 'RRR--YYE'],
    ['third and fourth to last tie: yellow card or nothing', [90, 89, 88, 87, 80, 80, 79, 78], 'RRR-??YE'],
    ['the last three tie', [90, 89, 88, 87, 86, 80, 80, 80], 'RRR--???'],
    ['a tie in the middle', [90, 89, 88, 86, 86, 80, 79, 78], 'RRR--YYE'],
    ['all equal: all share rank 1', [80, 80, 80, 80, 80, 80], 'RRRRRR'],
    ['the rewarded are never penalised', [90, 90, 90, 90, 90, 80], 'RRRRRE'],
  ])('%s', (_, means, expected) => expect(outcomes(means)).toBe(expected));

  test('the numbers of rewards and penalties are settings', () => {
    expect(outcomes([9, 8, 7, 6, 5, 4, 3, 2], { rewards: 1, eliminations: 2, yellowCards: 1 })).toBe(
      'R----YEE',
    );
    expect(outcomes([9, 8, 7, 6], { eliminations: 0, yellowCards: 0 })).toBe('RRR-');
  });
});

test('fewer than six ranked is worth a warning', () => {
  expect([0, 5, 6].map((count) => tooFewRanked(count, settings))).toEqual([true, true, false]);
});

test('nobody is both rewarded and penalised, and equals are treated equally', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 14 }), (means) => {
      const people = ranked(means);
      const found = quarterOutcomes(people, settings, () => false);
      people.forEach((person, index) => {
        people.forEach((other, at) => {
          if (person.mean === other.mean) expect(found[index].outcome).toBe(found[at].outcome);
        });
        if (person.rank! <= 3 && people.length > 3) expect(found[index].outcome).toBe('reward');
      });
      const eliminated = found.filter(({ outcome }) => outcome === 'elimination').length;
      expect(eliminated).toBeLessThanOrEqual(1);
    }),
  );
});

describe('a major safety accident', () => {
  test.each([
    ['2026-10', '2026Q3', false], // after the quarter
    ['2026-10', '2026Q4', true],
    ['2026-10', '2027Q3', true], // September is the twelfth month
    ['2026-10', '2027Q4', false],
    ['2026-12', '2026Q4', true],
  ])('in %s cancels the reward of %s: %j', (month, quarter, expected) => {
    expect(rewardSuspended([month], quarter, settings)).toBe(expected);
  });

  test('the rank stays, the reward goes, nobody moves up', () => {
    const people = ranked([90, 89, 88, 87, 86, 85]);
    const found = quarterOutcomes(people, settings, ({ key }) => key === '1');
    expect(found.map(({ outcome }) => letters[outcome]).join('')).toBe('R-RYYE');
    expect(found.map(({ rewardCancelled }) => rewardCancelled)).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(people[1].rank).toBe(2);
  });

  test('no accident, no suspension', () => expect(rewardSuspended([], '2026Q4', settings)).toBe(false));
});

describe('follow-up of a yellow card', () => {
  const month = [95, 90, 85, 80, 75, 70];
  test.each<[string, number | null, number, number[], string]>([
    ['not scored', null, 80, month, 'postpone'],
    ['not above the own mean and third to last', 80, 80, month, 'eliminate'],
    ['last', 70, 72, month, 'eliminate'],
    ['above the own mean', 80, 79.99, month, 'lift'],
    ['fourth to last', 85, 90, month, 'lift'],
    ['tied across the third-to-last place', 80, 85, [95, 80, 80, 75, 70], 'postpone'],
    ['tied within the last three', 75, 80, [95, 90, 75, 75, 70], 'eliminate'],
    ['tied above the last three', 80, 85, [80, 80, 70, 60, 50], 'lift'],
    ['only three were scored', 80, 85, [80, 70, 60], 'eliminate'],
  ])('%s', (_, final, mean, finals, decision) => {
    expect(followUpYellowCard(final, mean, finals, settings).decision).toBe(decision);
  });
});
