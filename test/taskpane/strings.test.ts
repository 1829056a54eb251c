import { done as enDone } from '../../src/locales/en-US/done';
import { pane as enPane } from '../../src/locales/en-US/pane';
import { results as enResults } from '../../src/locales/en-US/results';
import { views as enViews } from '../../src/locales/en-US/views';
import { done as zhDone } from '../../src/locales/zh-CN/done';
import { pane as zhPane } from '../../src/locales/zh-CN/pane';
import { results as zhResults } from '../../src/locales/zh-CN/results';
import { views as zhViews } from '../../src/locales/zh-CN/views';

/** Everything that the pane says. */
const zhCN = { ...zhPane, done: zhDone, results: zhResults, views: zhViews };
const enUS = { ...enPane, done: enDone, results: enResults, views: enViews };

/** Every sentence of a dictionary; functions are called with sample arguments. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const text: unknown = value('2026-10', 3, 2);
    return [[path, String(text)]];
  }
  return Object.entries(value as object).flatMap(([key, entry]) => sentences(entry, `${path}.${key}`));
}

const keys = (dictionary: unknown) => sentences(dictionary).map(([path]) => path);
/** Names of languages and products stay as they are. */
const FOREIGN = ['.views.settings.followOffice', '.views.settings.english', '.views.settings.chinese'];

test('both languages have the same sentences, also where the type is open', () => {
  expect(keys(enUS).sort()).toEqual(keys(zhCN).sort());
});

test.each([...sentences(zhCN), ...sentences(enUS)])('%s is filled in and calm: %s', (_path, text) => {
  expect(text.trim()).not.toBe('');
  expect(text).not.toMatch(/[!！]|undefined|NaN/);
});

test('Chinese sentences have no English but KPI', () => {
  const english = sentences(zhCN)
    .filter(([path]) => !FOREIGN.includes(path))
    .filter(([, text]) => /[A-Za-z]/.test(text.replaceAll('KPI', '')));
  expect(english).toEqual([]);
});

test('English sentences have no Chinese', () => {
  const chinese = sentences(enUS)
    .filter(([path]) => !FOREIGN.includes(path))
    .filter(([, text]) => /[\u4e00-\u9fff，。：（）]/.test(text));
  expect(chinese).toEqual([]);
});

test.each([
  ['zh-CN', zhCN.month, '2026年3月'],
  ['en-US', enUS.month, 'March 2026'],
])('%s says months as people do, and leaves alone what is none', (_language, month, expected) => {
  expect(month('2026-03')).toBe(expected);
  expect(month('2026Q3')).toBe('2026Q3');
});

test.each([
  [1, '1 evaluation created for October 2026.'],
  [14, '14 evaluations created for October 2026.'],
])('English counts %i', (created, expected) => {
  expect(enUS.done.generated('2026-10', created, 0, 0)).toBe(expected);
});
