import { readFileSync } from 'node:fs';
import { cases } from './conformance/cases';
import { planted } from './planted';
import { openSources, shippedFiles } from './program';
import { compareVersions, includes, type RequirementSet } from './requirement-set';
import { usesOf, type Use } from './used-apis';

/** Sets that the manifest asks for: where one is missing, Office does not offer the add-in. */
const demanded: RequirementSet[] = [
  ...readFileSync('manifest.xml', 'utf8').matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g),
].map(([, name, version]) => ({ name, version }));

const sources = openSources(shippedFiles(), planted);
const all = usesOf(sources);
const shipped = all.filter(({ file }) => !file.startsWith('planted/'));

const isGuarded = (use: Use): boolean => use.needs === null || includes(use.knows(), use.needs);
const isDemanded = ({ needs }: Use): boolean => needs === null || includes(demanded, needs);
const place = ({ api, needs, file, line }: Use) =>
  `${file}:${line} ${api} needs ${needs?.name} ${needs?.version}`;

/** APIs that the host has nothing for. The script for a first run in a real Excel (docs/first-run.md) goes through them. */
const NOT_ON_THE_HOST = [
  {
    api: 'Excel.PivotTable.name',
    why: 'there are no PivotTables: the engine has none, files do not keep them',
  },
  { api: 'Excel.PivotTable.layout', why: 'the same' },
  { api: 'Excel.PivotLayout.getRange', why: 'the same' },
];

const covered = new Set(cases.flatMap(({ apis }) => apis.map((api) => `Excel.${api}`)));

const uncovered = (apis: readonly string[]): string[] =>
  apis.filter(
    (api) =>
      api.startsWith('Excel.') && !covered.has(api) && !NOT_ON_THE_HOST.some((known) => known.api === api),
  );

test('the uses of Office.js are found', () => {
  expect(shipped.length).toBeGreaterThan(500);
  const apis = new Set(shipped.map(({ api }) => api));
  for (const api of ['Excel.run', 'Excel.Range.values', 'Excel.RangeFont.set', 'Office.onReady'])
    expect(apis).toContain(api);
});

test('what needs more than the manifest asks for stands behind isSetSupported', () => {
  expect(shipped.filter((use) => !isDemanded(use) && !isGuarded(use)).map(place)).toEqual([]);
});

test('the manifest asks for no more than what is used without asking', () => {
  expect(demanded.map(({ name }) => name)).toContain('ExcelApi');
  for (const { name, version } of demanded) {
    const highest = shipped
      .filter((use) => use.needs?.name === name)
      .sort((a, b) => compareVersions(b.needs!.version, a.needs!.version))
      .find((use) => !isGuarded(use));
    expect([name, highest?.needs?.version]).toEqual([name, version]);
  }
});

/** `supports('1.4')` where the manifest demands more: what stands in the other branch never runs. */
const needless = (text: string): string[] =>
  [...text.matchAll(/\bsupports\('(\d+\.\d+)'\)/g)]
    .filter(([, version]) => includes(demanded, { name: 'ExcelApi', version }))
    .map(([call]) => call);

test('nobody asks for what the manifest demands', () => {
  const asked = sources.files
    .filter(({ fileName }) => !fileName.startsWith('planted/'))
    .map(({ fileName, text }) => [fileName, ...needless(text)]);
  expect(asked.filter(([, ...calls]) => calls.length > 0)).toEqual([]);
  expect(needless("supports('1.8') && supports('1.10')")).toEqual(["supports('1.8')"]);
});

describe('for every API of Excel there is a case that shows what is documented of it', () => {
  const apis = [...new Set(shipped.map(({ api }) => api))];

  test('all are covered', () => {
    expect(uncovered(apis)).toEqual([]);
  });

  test('what cannot be shown is used, and has no case', () => {
    expect(NOT_ON_THE_HOST.filter(({ api }) => !apis.includes(api) || covered.has(api))).toEqual([]);
  });

  test('one without a case is seen', () => {
    const found = all.filter(({ file }) => file === 'planted/unguarded.ts').map(({ api }) => api);
    expect(uncovered(found)).toEqual(found);
  });
});

describe('planted faults are seen', () => {
  const faults = (file: string) =>
    all
      .filter(
        (use) => use.file === `planted/${file}.ts` && !isGuarded(use) && !includes(demanded, use.needs!),
      )
      .map(({ api }) => api);

  test.each([
    [
      'an API above the manifest',
      'unguarded',
      ['Excel.Worksheet.namedSheetViews', 'Excel.NamedSheetViewCollection.getCount'],
    ],
    ['one behind too low a set', 'guarded-too-low', ['Excel.Range.getMergedAreasOrNullObject']],
    ['one where the set is missing', 'guarded-on-the-wrong-side', ['Excel.Range.getMergedAreasOrNullObject']],
    ['one that is only loaded', 'loaded', ['Excel.Range.left']],
    ['one that is destructured', 'destructured', ['Excel.Range.top']],
    ['an option', 'option', ['Excel.RunOptions.mergeUndoGroup']],
    ['a word of an enumeration', 'word', ['Excel.RangeCopyType.link']],
    ['one of another set', 'other-set', ['Office.Addin.showAsTaskpane']],
    [
      'a function that is not only called after asking',
      'called-from-anywhere',
      ['Excel.Range.getMergedAreasOrNullObject'],
    ],
    ['and no fault where somebody asked', 'guarded', []],
  ])('%s', (_, file, apis) => {
    expect([...new Set(faults(file))].sort()).toEqual([...apis].sort());
  });
});
