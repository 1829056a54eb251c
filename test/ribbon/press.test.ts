import { catalogue, catalogueEntry } from '../../src/commands/catalogue';
import type { Overview } from '../../src/commands/overview';
import { commands } from '../../src/commands/registry';
import { buttonNamed, buttonsOf, contextMenu, insertMenu } from '../../src/ribbon/buttons';
import { functionNames } from '../../src/ribbon/function-names';
import { press } from '../../src/ribbon/press';
import { stepsOf } from '../../src/ribbon/steps';
import { PaneStore } from '../../src/taskpane/state/pane-store';
import { fakeCommand, fakeServices, overviewOf, problem, report } from '../taskpane/fakes';

const fees = (change: Partial<Overview['results']>): Partial<Overview> => ({
  results: { quarters: [], letters: [], feeMonths: [], collections: [], ...change },
});

async function paneOf(change: Partial<Overview> = {}, october = { total: 2, scored: 1 }): Promise<PaneStore> {
  const overview = overviewOf(october, change);
  const pane = new PaneStore(
    fakeServices({ overview, commands: [...commands], preferences: { ties: 'dense' } }),
  );
  await pane.ready();
  return pane;
}

const noPane = () => Promise.reject(new Error('this Excel cannot show it'));

test('every function is on the ribbon, and on one place of it', () => {
  const groups = ['templates', 'calculate', 'rank', 'money', 'final', 'help'] as const;
  const shown = [...insertMenu, ...groups.flatMap(buttonsOf)].map(({ name }) => name);
  expect(shown.sort()).toEqual([...functionNames].sort());
  expect(contextMenu.map(({ name }) => name)).toEqual(['recalc', 'normalizeWeights', 'showTemplates']);
});

test('every function that runs a command runs one of the registry, with parameters that it takes', async () => {
  const pane = await paneOf(fees({ letters: [{ period: '2026-10', count: 3 }], feeMonths: ['2026-10'] }));
  for (const name of functionNames) {
    const button = buttonNamed(name);
    if (!('command' in button) || catalogueEntry(button.command).asks !== 'nothing') continue;
    for (const { command, parameters } of stepsOf(button.command, pane)) {
      const known = commands.find(({ id }) => id === command)!.parameters;
      expect(known.map((parameter) => parameter.name)).toEqual(
        expect.arrayContaining(Object.keys(parameters)),
      );
      const missing = known.filter((parameter) => parameter.required && !parameters[parameter.name]);
      expect(missing).toEqual([]);
    }
  }
});

// What works on the form in view takes the month of the form.
test.each<[string, Partial<Overview>, Record<string, string>[]]>([
  ['recalc', {}, [{}]],
  ['generate.evaluations', {}, [{ period: '2026-10' }]],
  ['rank.month', {}, [{ period: '2026-10' }, { period: '2026-10', ties: 'dense' }]],
  ['rank.quarter', {}, [{ quarter: '2026Q4' }]],
  ['pay', fees({ letters: [{ period: '2026-10', count: 1 }] }), [{ period: '2026-10' }]],
  ['pay', fees({ letters: [{ period: '2026-08', count: 1 }] }), [{ period: '2026-08' }]],
  ['pay', fees({ letters: [{ period: '', count: 1 }] }), [{}]],
  ['collection', fees({ feeMonths: ['2026-11', '2026-10'] }), [{ month: '2026-10' }]],
  ['collection', fees({ feeMonths: ['2026-07', '2026-06'] }), [{ month: '2026-07' }]],
  ['insert.roster', {}, [{}]],
  ['insert.evaluation', {}, [{ period: '2026-10' }]],
  ['finalize', {}, [{}]],
  ['suggest-scores', {}, [{}]],
  ['normalize-weights', {}, [{}]],
])('%s runs for the month in view, or the newest there is', async (command, change, parameters) => {
  const pane = await paneOf(change);
  expect(stepsOf(command, pane).map((step) => step.parameters)).toEqual(parameters);
});

test('a month that was chosen in the pane is the one', async () => {
  const pane = await paneOf();
  pane.dispatch({ type: 'period/chosen', period: '2026-08' });
  expect(stepsOf('rank.month', pane)[0]?.parameters).toEqual({ period: '2026-08' });
  expect(stepsOf('generate.evaluations', pane)[0]?.parameters).toEqual({ period: '2026-08' });
});

test('a quarter without evaluations is left for the newest that has some', async () => {
  const pane = await paneOf({}, { total: 2, scored: 1 });
  pane.dispatch({ type: 'period/chosen', period: '2026-02' });
  expect(stepsOf('rank.quarter', pane)[0]?.parameters).toEqual({ quarter: '2026Q4' });
});

describe('with a pane that cannot be opened', () => {
  test('a command runs, and its report waits in the store for whoever opens the pane', async () => {
    const finalize = fakeCommand('finalize', () =>
      report('finalize', { ok: false, problems: [problem({ code: 'no-form-here' })] }),
    );
    const pane = new PaneStore(fakeServices({ commands: [finalize.command] }));
    await press('finalize', pane, noPane);
    expect(finalize.calls.map(({ parameters }) => parameters)).toEqual([{}]);
    const { run, problems } = pane.getState();
    expect(run).toMatchObject({ phase: 'finished', outcome: 'failed', report: { command: 'finalize' } });
    expect(problems?.map(({ code }) => code)).toEqual(['no-form-here']);
  });

  test('the month in view stays in view when everything is recalculated', async () => {
    const recalc = fakeCommand('recalc');
    const pane = new PaneStore(
      fakeServices({ overview: overviewOf({ total: 2, scored: 1 }), commands: [recalc.command] }),
    );
    await press('recalc', pane, noPane);
    expect(recalc.calls.map(({ parameters }) => parameters)).toEqual([{}]);
    expect(pane.getState().chosenPeriod).toBe('2026-10');
  });
});

test.each([
  ['showTemplates', { tab: 'templates' }],
  ['consolidate', { tab: 'results', kind: 'month' }],
  ['scoreRange', { task: 'score-range' }],
] as const)('%s shows the pane where one chooses, and runs nothing', async (name, expected) => {
  const pane = await paneOf();
  pane.dispatch({ type: 'tab/selected', tab: 'settings' });
  const shown = jest.fn(async () => undefined);
  await press(name, pane, shown);
  expect(shown).toHaveBeenCalledTimes(1);
  expect(pane.getState()).toMatchObject({ ...expected, run: { phase: 'idle' } });
});

test('the catalogue knows nothing that asks but these two', () => {
  expect(catalogue.filter(({ asks }) => asks !== 'nothing').map(({ id }) => id)).toEqual([
    'score-range',
    'consolidate',
  ]);
});
