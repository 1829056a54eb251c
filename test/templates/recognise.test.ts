import type { CellInput } from '../../src/core/types';
import { say } from '../../src/templates/language';
import type { Language } from '../../src/templates/language';
import { matchColumns, recogniseHeader } from '../../src/templates/recognise';
import { templates } from '../../src/templates/registry';
import { headerOf } from '../../src/templates/headers';
import type { TableDefinition } from '../../src/templates/schema';

const languages: Language[] = ['zh-CN', 'en-US'];
const headersOf = ({ columns }: TableDefinition, language: Language) =>
  columns.flatMap((column) =>
    column.repeat ? [1, 2, 3].map((n) => headerOf(column, language, n)) : [headerOf(column, language)],
  );

const tables = templates.flatMap((template) =>
  template.tables.flatMap((table) =>
    languages.map((language) => ({ id: template.id, key: table.key, table, language })),
  ),
);

describe('a header row is recognised', () => {
  test.each(tables)('$key in $language', ({ id, key, table, language }) => {
    const headers = headersOf(table, language);
    const found = recogniseHeader(headers);
    expect(found).toMatchObject({ template: id, table: key, missing: [] });
    expect(Object.keys(found!.columns)).toHaveLength(headers.length);
  });

  test.each(tables)(
    '$key in $language in any order, among columns of the user',
    ({ key, table, language }) => {
      const headers = ['星座', ...headersOf(table, language).reverse(), '血型'];
      const found = recogniseHeader(headers)!;
      expect(found.table).toBe(key);
      expect(Object.values(found.columns).sort((a, b) => a - b)).toEqual(
        headers.slice(2).map((_, i) => i + 1),
      );
    },
  );

  test.each<[string, CellInput[], string]>([
    ['typed by hand, without the columns that do not matter', ['KPI', '权重', '评分人1'], 'evaluation'],
    ['with spaces, full width and case', [' kpi ', '权 重', '评分人１'], 'evaluation'],
    ['with remarks in brackets', ['KPI', '权重（%）', '评分人1（主管）'], 'evaluation'],
    ['with other words for the same', ['关键绩效指标', '分值', '评分人1', '备注（不可抗力）'], 'evaluation'],
    ['a register, not an evaluation', ['期间', '姓名', 'KPI', '权重', '评分人1'], 'evaluation-register'],
    ['a library, although it has KPI and weight', ['岗位', 'KPI', '权重'], 'role-library'],
    ['in both languages at once', ['KPI', 'Weight', '评分人1', 'Rater 2'], 'evaluation'],
    ['a roster', ['姓名', '部门', '岗位', '考核方式'], 'roster'],
    [
      'a ranking, although it has names and departments',
      ['名次', '姓名', '部门', '最终得分'],
      'monthly-ranking',
    ],
  ])('%s', (_, headers, table) => {
    expect(recogniseHeader(headers)?.table).toBe(table);
  });

  test.each<[string, CellInput[]]>([
    ['an empty row', []],
    ['blank cells', [null, '', ' ']],
    ['a foreign table', ['星期', '值日']],
    ['numbers', [1, 2, 3]],
    ['an evaluation without weights', ['序号', 'KPI', '目标值', '评分人1', '备注']],
    ['labels with values between them', ['姓名', '张三', '岗位', '商超业代', '考核方式', '双重垂直考核']],
    ['the header of the raters’ block', ['评分人', '角色', '姓名', '权重', '总分']],
  ])('%s is none', (_, headers) => {
    expect(recogniseHeader(headers)).toBeNull();
  });
});

describe('columns of a table that is known', () => {
  test('a column that was deleted is reported by its key and its names', () => {
    const { missing } = matchColumns('evaluation', 'evaluation', [
      '序号',
      'KPI',
      '评分人1',
      '评分人2',
      '备注',
    ]);
    const weight = missing.find(({ key }) => key === 'weight')!;
    expect(weight.required).toBe(true);
    expect(languages.map((language) => say(weight.header, language))).toEqual(['权重', 'Weight']);
    expect(missing.find(({ key }) => key === 'target')!.required).toBe(false);
  });

  test('without any rater the first one is missing, and with one none is', () => {
    const missing = (headers: string[]) =>
      matchColumns('evaluation', 'evaluation', headers).missing.filter(({ key }) => key.startsWith('rater'));
    expect(missing(['KPI', '权重'])).toEqual([
      { key: 'rater1', header: { zh: '评分人1', en: 'Rater 1' }, required: true },
    ]);
    expect(missing(['KPI', '权重', '评分人1'])).toEqual([]);
  });

  test('a column that people add is read where it is, and missed nowhere', () => {
    const register = tables.find(({ key }) => key === 'evaluation-register')!.table;
    const headers = headersOf(register, 'zh-CN');
    const match = (more: CellInput[]) =>
      matchColumns('evaluation-register', 'evaluation-register', [...headers, ...more]);
    expect(match(['Scoring scale']).columns.scale).toBe(headers.length);
    expect(match([]).missing).toEqual([]);
  });

  test('of two equal headers the left one counts', () => {
    expect(matchColumns('roster', 'roster', ['姓名', '部门', '姓名']).columns).toEqual({
      name: 0,
      department: 1,
    });
  });

  test('a header as it stands goes before one with a remark', () => {
    expect(matchColumns('evaluation', 'evaluation', ['权重（上月）', '权重']).columns).toEqual({ weight: 1 });
  });

  test('a table that is not part of the template is an error of the program', () => {
    expect(() => matchColumns('roster', 'evaluation', [])).toThrow(RangeError);
  });
});
