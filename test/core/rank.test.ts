import { rankMonth } from '../../src/core/rank';
import type { RankEntry, TieRule } from '../../src/core/types';

const office = (finals: (number | null)[], departments: string[] = []): RankEntry[] =>
  finals.map((final, order) => ({ key: `${order}`, department: departments[order] ?? 'A', final, order }));
const ranks = (finals: (number | null)[], ties: TieRule) =>
  rankMonth(office(finals), ties).map(({ rank }) => rank);

test.each<[(number | null)[], (number | null)[], (number | null)[]]>([
  [
    [90, 85.1, 85.1, 70],
    [1, 2, 2, 4],
    [1, 2, 2, 3],
  ],
  [
    [70, 85.1, 90, 85.1],
    [1, 2, 2, 4],
    [1, 2, 2, 3],
  ],
  [
    [80, 80, 80],
    [1, 1, 1],
    [1, 1, 1],
  ],
  [
    [90, 90, 80, 80, 70],
    [1, 1, 3, 3, 5],
    [1, 1, 2, 2, 3],
  ],
  [
    [null, 60, null, 0],
    [1, 2, null, null],
    [1, 2, null, null],
  ],
  [[null], [null], [null]],
  [[], [], []],
  [
    [-5, 0],
    [1, 2],
    [1, 2],
  ],
])('finals %j: ranks %j, 中国式 %j', (finals, competition, dense) => {
  expect(ranks(finals, 'competition')).toEqual(competition);
  expect(ranks(finals, 'dense')).toEqual(dense);
});

test('on the sheet: highest first, equals and unscored in roster order, whatever order they came in', () => {
  const entries = office([80, null, 90, 80, null]);
  expect(rankMonth([...entries].reverse(), 'competition').map(({ key }) => key)).toEqual([
    '2',
    '0',
    '3',
    '1',
    '4',
  ]);
});

test('rank within the department follows the same rule', () => {
  const entries = office([90, 80, 80, 70, null], ['A', 'B', 'B', 'B', 'A']);
  expect(rankMonth(entries, 'competition').map(({ rankInDepartment }) => rankInDepartment)).toEqual([
    1,
    1,
    1,
    3,
    null,
  ]);
  expect(rankMonth(entries, 'dense').map(({ rankInDepartment }) => rankInDepartment)).toEqual([
    1,
    1,
    1,
    2,
    null,
  ]);
});

test('who shares a rank is marked; the unscored are not', () => {
  expect(rankMonth(office([90, 80, 80, null, null]), 'competition').map(({ tied }) => tied)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('the entries handed over stay as they are', () => {
  const entries = office([70, 90]);
  const copy = structuredClone(entries);
  rankMonth(entries, 'competition');
  expect(entries).toEqual(copy);
});

test('nobody is compared with everybody: 10,000 people take n log n looks at a score, not n²', () => {
  let looks = 0;
  const entries = office(Array.from({ length: 10_000 }, (_, index) => (index * 7919) % 1000)).map((entry) => {
    const { final, ...rest } = entry;
    return Object.defineProperty({ ...rest } as RankEntry, 'final', {
      enumerable: true,
      get: () => ((looks += 1), final),
    });
  });
  const ranked = rankMonth(entries, 'competition');
  expect(ranked[ranked.length - 1].rank).toBe(9991);
  expect(looks).toBeLessThan(1_000_000);
});
