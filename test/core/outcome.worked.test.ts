/** Figures worked out from docs/rules.md with whole-number fractions, apart from the code that they test. */
import { followUpYellowCard, quarterOutcomes, rewardSuspended } from '../../src/core/outcome';
import { rankSpan } from '../../src/core/rank-span';
import { defaultSettings } from '../../src/core/settings';

const { outcome: settings } = defaultSettings;
const letters = { reward: 'R', 'yellow-card': 'Y', elimination: 'E', none: '-', manual: '?' };

test.each<[number[], string]>([
  [[9, 8, 7, 6, 5, 4, 3], 'RRR-YYE'],
  [[9, 9, 9, 9, 8, 7, 6], 'RRRRYYE'],
  [[9, 9, 8, 8, 7, 7, 6, 6], 'RRRR????'],
  [[9, 8, 8, 7, 6, 5], 'RRRYYE'],
  [[9, 8, 7, 7, 6, 5], 'RRRRYE'],
  [[9, 8, 7, 6, 6, 5], 'RRRYYE'],
  [[9, 8, 7, 6, 5, 5], 'RRRY??'],
  [[9, 8, 7, 6, 6, 6], 'RRR???'],
  [[9, 8, 7, 5, 5], 'RRR??'],
  [[9, 8, 8, 8], 'RRRR'],
  [[9, 8, 7, 7], 'RRRR'],
  [[9, 9, 8, 8, 8, 8], 'RRRRRR'],
  [[9, 8, 7, 6, 5, 4, 4, 4, 3], 'RRR--???E'],
  [[9, 8, 7, 6, 5, 4, 4, 3, 2], 'RRR--??YE'],
  [[9, 8, 7, 6, 5, 4, 3, 3, 2], 'RRR---YYE'],
  [[9, 8, 7, 6, 5, 4, 3, 2, 2], 'RRR---Y??'],
  [[9, 8, 7, 6, 5, 4, 3, 2, 1, 0], 'RRR----YYE'],
  [[8, 8], '--'],
  [[9, 9, 9], '---'],
  [[9, 8, 8, 8, 7, 7, 7], 'RRRR???'],
  [[9, 8, 7, 6, 6, 6, 6, 6], 'RRR?????'],
])('means %j: %s', (means, expected) => {
  const entries = means.map((mean, order) => ({ key: `${order}`, department: '', order, scores: [mean] }));
  const ranked = rankSpan(entries, { ties: 'competition', minMonths: 1, digits: 2 });
  const found = quarterOutcomes(ranked, settings, () => false);
  expect(found.map(({ outcome }) => letters[outcome]).join('')).toBe(expected);
});

test.each<[number, number, number[], string]>([
  [70, 70, [90, 85, 70, 60, 50], 'eliminate'],
  [70, 69.99, [90, 85, 70, 60, 50], 'lift'],
  [70, 75, [90, 85, 80, 70], 'eliminate'],
  [70, 75, [90, 70, 70, 70], 'eliminate'],
  [70, 75, [90, 70, 70, 70, 70], 'postpone'],
  [70, 75, [70, 70], 'eliminate'],
  [70, 75, [70], 'eliminate'],
  [70, 75, [90, 80, 70, 70, 60], 'eliminate'],
  [70, 75, [90, 70, 70, 60, 50], 'postpone'],
  [70, 75, [90, 70, 60, 50, 40], 'lift'],
  [0, 0, [10, 5, 0], 'eliminate'],
])('a yellow card at %d, own mean %d, in a month of %j: %s', (final, mean, finals, decision) => {
  expect(followUpYellowCard(final, mean, finals, settings).decision).toBe(decision);
});

test.each<[string, string, boolean]>([
  ['2026-01', '2026Q1', true],
  ['2026-03', '2026Q1', true],
  ['2026-04', '2026Q1', false],
  ['2026-01', '2026Q4', true],
  ['2026-01', '2027Q1', false],
  ['2025-04', '2026Q1', true],
  ['2025-03', '2026Q1', false],
  ['2025-12', '2026Q3', true],
  ['2025-12', '2026Q4', false],
  ['2026-09', '2026Q3', true],
])('an accident in %s cancels the rewards of %s: %j', (month, quarter, expected) => {
  expect(rewardSuspended([month], quarter, settings)).toBe(expected);
});
