import { parameters, parameterValue, settingsFromCells } from '../../../src/core/settings';
import type { CellInput } from '../../../src/core/types';
import type { Language } from '../../../src/templates/language';
import type { SheetPlan } from '../../../src/templates/plan';
import { cellAddress } from '../../../src/templates/a1';
import { inEngine, inLibreOffice } from '../calculate';
import type { Calculated } from '../calculate';
import { compiled } from '../requests';

/** Entries by setting, each variant on a sheet of its own. */
const parameterVariants: Record<string, string | number | null>[] = [
  {},
  Object.fromEntries(parameters.map(({ id }) => [id, null])),
  Object.fromEntries(parameters.map(({ id }) => [id, '很多'])),
  Object.fromEntries(parameters.map(({ id }) => [id, -1001])),
  Object.fromEntries(parameters.map(({ id }) => [id, 100000])),
  Object.fromEntries(parameters.map(({ id }) => [id, 0.5])),
  Object.fromEntries(parameters.map(({ id }) => [id, 1])),
  { 'scoring.finalMin': 130 },
  { 'scoring.finalMax': -1 },
  { 'scoring.finalMin': 'x', 'scoring.finalMax': -5 },
  { 'scoring.finalMin': 50, 'scoring.finalMax': 50, 'ranking.ties': 'dense', 'scoring.scale': ' 分 值制' },
  { 'ranking.ties': '中国式(1、1、2)', 'scoring.presentRatersOnly': 'YES', 'scoring.scale': 'Points' },
];

type Place = { key: string; column: number; row: number };

function tableIn(plan: SheetPlan, key: string) {
  return plan.tables.find(({ name }) => name.includes(key))!.area;
}

const at = ({ key, column, row }: Place, plan: SheetPlan) => {
  const area = tableIn(plan, key);
  return { row: area.row + 1 + row, column: area.column + column };
};
const addressOf = (place: Place, plan: SheetPlan) => {
  const { row, column } = at(place, plan);
  return cellAddress(row, column);
};

/** What the rules make of the entries, as the sheet shows it. */
function expectedInEffect(entries: Record<string, CellInput>, language: Language): CellInput[] {
  const rows = Object.entries(entries).map(([key, value]) => ({ key, value }));
  const { settings } = settingsFromCells({ parameters: rows });
  return parameters.map((definition) => {
    const value = parameterValue(settings, definition.id);
    if (definition.kind !== 'choice') return value;
    const choice = definition.choices.find((entry) => entry.value === value)!;
    return language === 'zh-CN' ? choice.name : choice.nameEn;
  });
}

/** Row, column (0 scheme/measure, 1 slot/level …), entry; then the words of the check column, blank for all others. */
const checkVariants: [
  string,
  [column: number, row: number, value: string | number | null][],
  Record<number, string>,
][] = [
  ['schemes', [[3, 1, 0.6]], { 1: '合计 90%', 2: '合计 90%' }],
  ['schemes', [[3, 1, 0.6999]], { 1: '合计 99.99%', 2: '合计 99.99%' }],
  ['schemes', [[3, 1, 70]], { 1: '权重不对', 2: '合计 7030%' }],
  ['schemes', [[3, 0, null]], { 0: '权重不对' }],
  ['schemes', [[3, 0, '全部']], { 0: '权重不对' }],
  ['schemes', [[1, 0, null]], { 0: '不完整' }],
  ['schemes', [[0, 0, null]], { 0: '不完整' }],
  ['schemes', [[1, 2, '部门主管']], { 1: '评分人重复', 2: '评分人重复' }],
  ['bands', [[2, 0, 0.9]], { 1: '次序不对', 2: '次序不对' }],
  ['bands', [[2, 1, 0.9]], { 2: '次序不对' }],
  ['bands', [[2, 1, null]], { 1: '缺界限' }],
  ['bands', [[2, 3, 0.8]], { 3: '末级要留空' }],
  ['bands', [[1, 0, '紫']], { 0: '等级不明' }],
  ['bands', [[0, 6, '利润']], { 5: '末级要留空', 6: '类别不明' }],
  ['bands', [[2, 5, 0.9]], { 5: '次序不对' }],
];

const languages: Language[] = ['zh-CN', 'en-US'];
const parameterPlans = parameterVariants.map((entries, n) => {
  const language = languages[n % 2];
  return { language, entries, plan: compiled('settings', { language }) };
});
const checkPlans = checkVariants.map(([key, edits, words]) => ({
  key,
  edits,
  words,
  plan: compiled('settings'),
}));

const plans = [...parameterPlans, ...checkPlans].map(({ plan }, n) => ({
  ...JSON.parse(
    JSON.stringify(plan)
      .replaceAll('_1"', `_${n + 1}"`)
      .replaceAll('_1[', `_${n + 1}[`),
  ),
  sheetName: `S${n}`,
})) as SheetPlan[];

const edits = [
  ...parameterPlans.map(({ entries, plan }) =>
    Object.fromEntries(
      Object.entries(entries).map(([id, value]) => {
        const row = parameters.findIndex((parameter) => parameter.id === id);
        return [addressOf({ key: 'parameters', column: 1, row }, plan), value];
      }),
    ),
  ),
  ...checkPlans.map(({ key, edits: changes, plan }) =>
    Object.fromEntries(changes.map(([column, row, value]) => [addressOf({ key, column, row }, plan), value])),
  ),
];

const columnOf = (values: Calculated[number], plan: SheetPlan, key: string, column: number): CellInput[] => {
  const first = at({ key, column, row: 0 }, plan);
  const { rows } = tableIn(plan, key);
  return values.slice(first.row, first.row + rows - 1).map((row) => row[first.column]);
};

describe.each([
  ['the embedded engine', inEngine],
  ['LibreOffice', inLibreOffice],
])('in %s', (_, calculate) => {
  let sheets: Calculated;
  beforeAll(async () => {
    sheets = await calculate(plans, edits);
  }, 240_000);

  test.each(
    parameterPlans.map(
      (variant, index) => [variant.language, JSON.stringify(variant.entries).slice(0, 60), index] as const,
    ),
  )('%s: the value in effect is the one that the rules take: %s', (language, _entries, index) => {
    const { entries, plan } = parameterPlans[index];
    expect(columnOf(sheets[index], plan, 'parameters', 2)).toEqual(expectedInEffect(entries, language));
  });

  test.each(
    checkPlans.map(({ key, edits: changes }, index) => [key, JSON.stringify(changes), index] as const),
  )('%s %s: the check says what is wrong, and where', (key, _changes, index) => {
    const { plan, words } = checkPlans[index];
    const found = columnOf(sheets[parameterPlans.length + index], plan, key, key === 'schemes' ? 5 : 3);
    expect(found.map((cell) => cell ?? '')).toEqual(found.map((_cell, row) => words[row] ?? ''));
  });
});
