import { catalogue, catalogueEntry, commandGroups } from '../../src/commands/catalogue';
import { overview, type Overview } from '../../src/commands/overview';
import { commands } from '../../src/commands/registry';
import { dictionary } from '../../src/locales';
import { overviewOf, place } from '../taskpane/fakes';
import { Office } from './workbook';

const possible = (workbook: Overview) =>
  catalogue
    .filter((entry) => !entry.id.startsWith('insert.') && entry.possible(workbook))
    .map(({ id }) => id)
    .sort();

const withTemplates = (...ids: string[]) =>
  overviewOf({}, { roster: null, templates: ids.map((id) => ({ id, at: place('Sheet1') })) });

const always = ['consolidate', 'score-range'];
const anything = ['audit', 'finalize', 'recalc', 'remove-samples', 'unfinalize'];
const evaluated = ['normalize-weights', 'rank.month', 'rank.quarter', 'suggest-scores', 'trend'];

test('every command of the registry is in the catalogue, once', () => {
  expect(catalogue.map(({ id }) => id).sort()).toEqual(commands.map(({ id }) => id).sort());
  expect(() => catalogueEntry('nothing')).toThrow('nothing');
});

test.each(['zh-CN', 'en-US'] as const)('every command has a name in %s', (language) => {
  const labels: Readonly<Record<string, string>> = dictionary(language).commands.labels;
  expect(catalogue.filter(({ id }) => !labels[id]?.trim())).toEqual([]);
});

test('every group but help has commands, and stands in one piece', () => {
  const groups = catalogue.flatMap(({ group }) => group ?? []);
  const inOrder = groups.filter((group, index) => group !== groups[index - 1]);
  expect(inOrder).toEqual(commandGroups.filter((group) => group !== 'help'));
});

test('commands that take one click have no required parameter that the pane could not fill in', () => {
  const filledIn = ['period', 'quarter', 'month', 'year'];
  const asking = commands.filter(({ parameters }) =>
    parameters.some(({ name, required }) => required && !filledIn.includes(name)),
  );
  expect(asking.filter(({ id }) => catalogueEntry(id).asks === 'nothing')).toEqual([]);
});

test.each<[string, Overview, string[]]>([
  ['nothing', overviewOf({}, { roster: null }), []],
  ['a roster without people', overviewOf({}, { roster: { people: 0, at: place('人员名册') } }), []],
  ['people', overviewOf({}), ['generate.evaluations']],
  ['settings', withTemplates('settings'), anything],
  ['an evaluation', withTemplates('evaluation'), [...anything, ...evaluated]],
  ['a register of evaluations', withTemplates('evaluation-register'), [...anything, ...evaluated]],
  ['a weekly report', withTemplates('weekly-report'), [...anything, 'next-week']],
  [
    'responsibility letters',
    overviewOf(
      {},
      {
        roster: null,
        results: { quarters: [], letters: [{ period: '', count: 1 }], feeMonths: [], collections: [] },
      },
    ),
    ['pay'],
  ],
  [
    'fees',
    overviewOf(
      {},
      { roster: null, results: { quarters: [], letters: [], feeMonths: ['2026-10'], collections: [] } },
    ),
    ['collection'],
  ],
])('in a workbook with %s', (_what, workbook, expected) => {
  expect(possible(workbook)).toEqual([...always, ...expected].sort());
});

test('what the catalogue calls impossible in an empty workbook is refused there', async () => {
  const office = await Office.open();
  const now = new Date(2026, 10, 2);
  const empty = await office.workbook.run(() => overview({ language: 'zh-CN', now }));
  const parameters: Record<string, Record<string, string>> = {
    'generate.evaluations': { period: '2026-10' },
    'rank.month': { period: '2026-10' },
    'rank.quarter': { quarter: '2026Q3' },
    collection: { month: '2026-10' },
    trend: { year: '2026' },
  };
  const done: string[] = [];
  const refused = catalogue.filter((entry) => !entry.possible(empty)).map(({ id }) => id);
  for (const id of refused) if ((await office.run(id, parameters[id])).ok) done.push(id);
  office.close();
  expect(done).toEqual([]);
  expect(refused.length).toBeGreaterThan(10);
});
