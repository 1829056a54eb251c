import { templates } from '../../src/templates/registry';
import { templatesOf } from '../../src/taskpane/templates/catalogue';
import { templateDetails } from '../../src/taskpane/templates/preview/details';
import { sketchOf } from '../../src/taskpane/templates/preview/sketch';
import { views as enUS } from '../../src/locales/en-US/views';
import { views as zhCN } from '../../src/locales/zh-CN/views';
import { fakeCommand } from './fakes';

const commands = templates.map(({ id }) => fakeCommand(`insert.${id}`).command);
const details = templateDetails();

test.each(templates.map((template) => [template.id, template] as const))(
  'the sketch of %s stays on its paper and has columns',
  (_id, template) => {
    const { width, height, marks } = sketchOf(template);
    expect(width > height).toBe(template.orientation === 'Landscape');
    for (const { x, y, width: wide, height: high } of marks) {
      expect([wide, high].every((side) => side >= 0)).toBe(true);
      expect(x >= 0 && y >= 0 && x + wide <= width + 0.01 && y + high <= height + 0.01).toBe(true);
    }
    const kinds = new Set(marks.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['title', 'header']));
  },
);

test.each([
  ['a word that people use', '花名册', 'roster'],
  ['another', '周报', 'weekly-report'],
  ['the other language', 'complaint', 'complaint-log'],
  ['a column', '清欠', 'collection-register'],
  ['several words, in any order', '预算 收缴率', 'collection-budget'],
  ['capitals and spaces do not matter', '  KPI库 ', 'role-library'],
])('search by %s: %s', (_what, search, id) => {
  const keywords = (template: string) => details.get(template)?.keywords ?? '';
  for (const { templates: words } of [zhCN, enUS])
    expect(templatesOf(commands, words, search, keywords).map((entry) => entry.id)).toContain(id);
});

test('a search that means nothing finds nothing', () => {
  expect(templatesOf(commands, zhCN.templates, 'xyzzy', () => '')).toEqual([]);
});
