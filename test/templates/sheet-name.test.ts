import fc from 'fast-check';
import type { TemplateId } from '../../src/templates/ids';
import { templateIds } from '../../src/templates/ids';
import type { Language } from '../../src/templates/language';
import { legalSheetName, sheetNameFor } from '../../src/templates/sheet-name';

describe('the wished name of a sheet', () => {
  test.each<[TemplateId, Language, { person?: string; period?: string }, string]>([
    ['evaluation', 'zh-CN', { person: '张三', period: '2026-10' }, '考核-张三-2026-10'],
    ['evaluation', 'en-US', { person: 'Zhang San', period: '2026-10' }, 'Evaluation-Zhang San-2026-10'],
    ['evaluation', 'zh-CN', { person: '张三' }, '考核-张三'],
    ['evaluation', 'zh-CN', { period: '2026-10' }, '考核-2026-10'],
    ['evaluation', 'zh-CN', {}, '考核'],
    ['evaluation', 'zh-CN', { person: '罗斌（示例）', period: '2026-10' }, '考核-罗斌（示例）-2026-10'],
    ['evaluation', 'en-US', { person: 'Luo Bin (sample)', period: '2026-10' }, 'Evaluation-Luo Bin-2026-10'],
    ['evaluation', 'zh-CN', { person: 'A/B:C', period: '2026-10' }, '考核-A-B-C-2026-10'],
    ['evaluation', 'en-US', { person: "O'Neill", period: '2026-10' }, "Evaluation-O'Neill-2026-10"],
    ['monthly-ranking', 'zh-CN', { period: '2026-10' }, '月度排名-2026-10'],
    ['settings', 'zh-CN', { period: '2026-10' }, '规则设置'],
    ['roster', 'en-US', {}, 'Roster'],
  ])('%s, %s, %j: %s', (id, language, parts, name) => {
    expect(sheetNameFor(id, language, parts)).toBe(name);
  });

  test.each([
    ['History', 'x', 'History_'],
    ["'quoted'", 'x', 'quoted'],
    ['[a]*?', 'x', '-a---'],
    ['  ', 'x', 'x'],
    ["'", 'x', 'x'],
    ['a\nb', 'x', 'a-b'],
  ])('%j is made legal', (text, fallback, name) => {
    expect(legalSheetName(text, fallback)).toBe(name);
  });

  test('is legal whatever the person is called, and keeps the period', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...templateIds),
        fc.string({ unit: 'binary', maxLength: 60 }),
        (id, person) => {
          const name = sheetNameFor(id, 'en-US', { person, period: '2026-10' });
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[\\/?*:[\]]|^'|'$|^history$/i);
          if (id === 'evaluation') expect(name).toMatch(/2026-10$/);
        },
      ),
    );
  });
});
