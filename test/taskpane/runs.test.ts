import { PaneStore } from '../../src/taskpane/state/pane-store';
import { fakeCommand, fakeServices, overviewOf, report } from './fakes';

test('a step that is not ok keeps the ones behind it from starting', async () => {
  const refused = fakeCommand('recalc', () => report('recalc', { ok: false }));
  const rank = fakeCommand('rank.month');
  const pane = new PaneStore(fakeServices({ commands: [refused.command, rank.command] }));
  await pane.run({ command: 'recalc', parameters: {} }, { command: 'rank.month', parameters: {} });
  expect(rank.calls).toHaveLength(0);
  expect(pane.getState().run).toMatchObject({ phase: 'finished', index: 0, outcome: 'failed' });
});

test('cancel between two steps: the first stands, the second does not start', async () => {
  const first = fakeCommand('recalc', () => {
    pane.cancel();
    return report('recalc');
  });
  const second = fakeCommand('rank.month');
  const pane = new PaneStore(fakeServices({ commands: [first.command, second.command] }));
  await pane.run({ command: 'recalc', parameters: {} }, { command: 'rank.month', parameters: {} });
  expect(second.calls).toHaveLength(0);
  expect(pane.getState().run).toMatchObject({ outcome: 'cancelled', index: 0 });
});

test('only one at a time: a ribbon button while the pane is busy does nothing', async () => {
  const recalc = fakeCommand('recalc');
  const pane = new PaneStore(fakeServices({ commands: [recalc.command] }));
  const step = { command: 'recalc', parameters: {} };
  await Promise.all([pane.run(step), pane.run(step)]);
  expect(recalc.calls).toHaveLength(1);
});

test('when two readings of the workbook overlap, the later one is shown', async () => {
  const services = fakeServices();
  const answers: ((people: number) => void)[] = [];
  const slow = {
    ...services,
    loadLook: async () => () =>
      new Promise<ReturnType<typeof overviewOf>>((resolve) =>
        answers.push((missing) => resolve(overviewOf({ missing }))),
      ),
  };
  const pane = new PaneStore(slow);
  const readings = [pane.refresh(), pane.refresh()];
  await new Promise((resolve) => setTimeout(resolve));
  answers[1]?.(2);
  answers[0]?.(1);
  await Promise.all(readings);
  expect(pane.getState().overview.value?.periods[2]?.missing).toBe(2);
});
