import { employedIn, inRosterOrder, rankedPopulation } from '../../src/core/roster';
import type { RosterPerson } from '../../src/core/roster';
import { defaultSettings } from '../../src/core/settings';

const person = (name: string, more: Partial<RosterPerson> = {}): RosterPerson => ({
  employeeId: name,
  name,
  department: '商超部',
  role: '商超业代',
  supervisor: '',
  onEstablishment: true,
  from: null,
  to: null,
  scheme: '双重垂直考核',
  payable: null,
  ...more,
});

test.each<[string | null, string | null, boolean]>([
  [null, null, true],
  ['2025-03-01', null, true],
  ['2026-10-31', null, true], // joined on the last day
  ['2026-11-01', null, false],
  [null, '2026-10-01', true], // left on the first day
  [null, '2026-09-30', false],
  ['2026-10-10', '2026-10-20', true],
  ['2026-01-01', '2026-06-30', false],
])('in service from %j to %j: in October %j', (from, to, expected) => {
  expect(employedIn({ from, to }, '2026-10')).toBe(expected);
});

test('departments stay together in the order of their first appearance, roster order within', () => {
  const people = [
    ['甲', 'A'],
    ['乙', 'B'],
    ['丙', 'A'],
    ['丁', 'B'],
  ].map(([name, department]) => person(name, { department }));
  expect(inRosterOrder(people).map(({ name }) => name)).toEqual(['甲', '丙', '乙', '丁']);
});

test('ranked: on the establishment, in service, not under a scheme that is left out', () => {
  const people = [
    person('主任', { department: '办公室', scheme: '总部考核' }),
    person('主任二', { department: '办公室', scheme: ' headquarters ' }),
    person('主管', { department: '促销部', scheme: '直接垂直考核' }),
    person('业代'),
    person('编外', { onEstablishment: false }),
    person('离职', { to: '2026-09-15' }),
    person('促销员', { department: '促销部', scheme: 'Parallel' }),
    person('未填考核方式', { scheme: '' }),
    person('不明考核方式', { scheme: '三重考核' }),
  ];
  expect(rankedPopulation(people, '2026-10', defaultSettings).map(({ name }) => name)).toEqual([
    '主管',
    '促销员',
    '业代',
    '未填考核方式',
    '不明考核方式',
  ]);
});
