import type { Overview } from '../../src/commands/overview';
import { contextStates, followOverview, ribbonStates } from '../../src/ribbon/availability';
import { EMPTY, overviewOf, place } from '../taskpane/fakes';

const evaluated = overviewOf({}, { templates: [{ id: 'evaluation', at: place('考核-张三') }] });

const disabled = (overview: Overview) =>
  ribbonStates(overview)
    .flatMap(({ controls }) => controls)
    .filter(({ enabled }) => !enabled)
    .map(({ id }) => id);

/** A store whose overview the test sets, and what Office was told. */
function setUp(refuse: () => boolean = () => false) {
  let overview: Overview | null = null;
  let listener = () => {};
  const told: Record<string, boolean>[] = [];
  const send = async (controls: readonly { id: string; enabled?: boolean }[]) => {
    if (refuse()) throw Object.assign(new Error(), { code: 'HostRestartNeeded' });
    told.push(Object.fromEntries(controls.map(({ id, enabled }) => [id, enabled!])));
  };
  const store = {
    getState: () => ({ overview: { value: overview } }) as never,
    subscribe: (added: () => void) => {
      listener = added;
      return () => (listener = () => {});
    },
  };
  const host = {
    updateRibbon: ({ tabs }: Office.RibbonUpdaterData) =>
      send(tabs.flatMap(({ groups }) => groups!.flatMap(({ controls }) => controls!))),
    updateContextMenu: ({ controls }: { controls: { id: string; enabled: boolean }[] }) => send(controls),
  };
  const see = async (next: Overview) => {
    overview = next;
    listener();
    await Promise.resolve();
  };
  return { store, host, told, see };
}

test('nothing can be done in an empty workbook but what makes something', () => {
  expect(disabled(EMPTY)).toEqual(
    expect.arrayContaining([
      'PlanKpi.recalc',
      'PlanKpi.rankMonth',
      'PlanKpi.pay',
      'PlanKpi.generateEvaluations',
    ]),
  );
  expect(disabled(EMPTY)).not.toEqual(expect.arrayContaining(['PlanKpi.scoreRange']));
  expect(disabled(evaluated)).toEqual(['PlanKpi.collection', 'PlanKpi.pay']);
  expect(contextStates(EMPTY)).toEqual([
    { id: 'PlanKpi.Context.recalc', enabled: false },
    { id: 'PlanKpi.Context.normalizeWeights', enabled: false },
    { id: 'PlanKpi.Context.showTemplates', enabled: true },
  ]);
});

test('Office is told of what differs, once', async () => {
  const { store, host, told, see } = setUp();
  followOverview(store, { ...host, updateContextMenu: null });
  await see(evaluated);
  expect(told).toEqual([{ 'PlanKpi.collection': false, 'PlanKpi.pay': false }]);
  await see({ ...evaluated });
  expect(told).toHaveLength(1);
  await see(EMPTY);
  expect(told[1]).toMatchObject({ 'PlanKpi.recalc': false });
  expect(told[1]).not.toHaveProperty(['PlanKpi.pay']);
  await see(evaluated);
  expect(told[2]).toMatchObject({ 'PlanKpi.recalc': true });
});

test('an update that Office refuses is made up for with the next look', async () => {
  let refusing = true;
  const { store, host, told, see } = setUp(() => refusing);
  followOverview(store, { ...host, updateContextMenu: null });
  await see(evaluated);
  await new Promise((resolve) => setTimeout(resolve));
  refusing = false;
  await see({ ...evaluated });
  expect(told).toEqual([{ 'PlanKpi.collection': false, 'PlanKpi.pay': false }]);
});

test('an Excel without the calls is told nothing, and no longer after the end', async () => {
  const { store, host, told, see } = setUp();
  followOverview(store, { updateRibbon: null, updateContextMenu: null });
  await see(EMPTY);
  expect(told).toEqual([]);
  followOverview(store, host)();
  const before = told.length;
  await see(evaluated);
  expect(told).toHaveLength(before);
});
