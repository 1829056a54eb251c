import { skippedGroups } from '../../src/taskpane/run-status/skipped-groups';
import { report } from './fakes';

const person = (name: string, reason: string) => ({ person: name, reason });

test('people without an evaluation are named by reason', () => {
  const skipped = [
    person('张三', 'has-evaluation'),
    person('李四', 'not-employed'),
    person('王五', 'has-evaluation'),
  ];
  const results = { period: '2026-10', created: [], skipped };
  expect(skippedGroups(report('generate.evaluations', { results }))).toEqual([
    {
      reason: 'has-evaluation',
      entries: [
        { name: '张三', at: null },
        { name: '王五', at: null },
      ],
    },
    { reason: 'not-employed', entries: [{ name: '李四', at: null }] },
  ]);
});

test('lines without a proposal lead to their cells', () => {
  const skipped = [{ kpi: '销量', address: 'F8', reason: 'no-target' }];
  const results = { sheet: '考核-张三', proposed: [], skipped };
  expect(skippedGroups(report('suggest-scores', { results }))).toEqual([
    { reason: 'no-target', entries: [{ name: '销量', at: { sheet: '考核-张三', address: 'F8' } }] },
  ]);
});

test.each([
  ['nothing came back', null],
  ['it was refused', report('generate.evaluations', { ok: false })],
  ['the command leaves nothing out', report('recalc', { results: {} })],
])('%s', (_case, came) => expect(skippedGroups(came)).toEqual([]));
