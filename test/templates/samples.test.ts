import { scoreEvaluation } from '../../src/core/score';
import { defaultSettings, findScheme } from '../../src/core/settings';
import { deadlineText } from '../../src/templates/deadlines';
import { say } from '../../src/templates/language';
import type { Language } from '../../src/templates/language';
import { linesNeeded } from '../../src/templates/measure';
import { sampleEvaluations } from '../../src/templates/samples/evaluations';
import { libraryRows } from '../../src/templates/samples/library';
import { isSampleText } from '../../src/templates/samples/mark';
import { sampleRoster } from '../../src/templates/samples/roster';
import { roleKpis } from '../../src/templates/samples/role-kpis';
import { compiled } from './requests';

const languages: Language[] = ['zh-CN', 'en-US'];

describe.each(languages)('the role library, %s', (language) => {
  test.each(roleKpis.map(({ role }) => say(role, language)))('%s: weights add up to 100', (role) => {
    const rows = libraryRows(language).filter((row) => row.role === role);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.reduce((sum, { weight }) => sum + Number(weight), 0)).toBe(100);
    expect(new Set(rows.map(({ kpi }) => kpi)).size).toBe(rows.length);
  });

  test('is filled without being asked for samples, and holds no sample row', () => {
    const values = compiled('role-library', { language }).blocks.flatMap((block) => block.values.flat());
    const texts = values.flatMap((value) => (typeof value === 'object' && value ? [value.text] : []));
    expect(texts).toContain(say(roleKpis[0].role, language));
    expect(texts.filter(isSampleText)).toEqual([]);
  });
});

describe.each(languages)('the sample office, %s', (language) => {
  const roster = sampleRoster(language);

  test('every row bears the mark, every supervisor and other rater is on the roster', () => {
    const names = roster.map(({ name }) => name);
    for (const { name, supervisor, additionalRaters } of roster) {
      expect(isSampleText(name)).toBe(true);
      for (const other of [supervisor, ...String(additionalRaters ?? '').split(/[、,]\s*/)]) {
        if (other) expect(names).toContain(other);
      }
    }
  });

  test('every role is in the library and every scheme is known', () => {
    const roles = libraryRows(language).map(({ role }) => role);
    for (const { role, scheme } of roster) {
      expect(roles).toContain(role);
      expect(findScheme(defaultSettings, scheme ?? null)).not.toBeNull();
    }
  });

  test.each(sampleEvaluations(language).map((data) => ({ name: data.person.name, data })))(
    '$name is scored',
    ({ data: { lines, raters } }) => {
      const score = scoreEvaluation(
        {
          scale: 'percent',
          raters: raters.map(({ slot, weight }) => ({ slot, weight })),
          lines: lines.map(({ kpi, weight, scores = [] }) => ({ kpi, weight, scores: [...scores] })),
        },
        defaultSettings.scoring,
      );
      expect(score.state).toBe('scored');
    },
  );
});

describe('the mark of a sample', () => {
  test.each([
    ['示例', true],
    [' Sample ', true],
    ['张三（示例）', true],
    ['张三(示例)', true],
    ['Zhang San (sample)', true],
    ['Sample Ltd', false],
    ['示例公司', false],
    ['权重（示例）额', false],
    ['', false],
    [null, false],
    [5, false],
  ])('%j: %s', (cell, marked) => {
    expect(isSampleText(cell)).toBe(marked);
  });
});

describe('deadlines in notes', () => {
  const deadline = (
    basis: 'previous-month' | 'next-month' | 'next-month-working-day' | 'week',
    day: number,
    time: string | null,
  ) => ({ id: '', name: '', nameEn: '', basis, day, time }) as const;

  test.each([
    [deadline('previous-month', 25, null), '上月 25 日', 'the 25th of the month before'],
    [deadline('next-month', 2, null), '次月 2 日', 'the 2nd of the month after'],
    [deadline('next-month', 13, null), '次月 13 日', 'the 13th of the month after'],
    [
      deadline('next-month-working-day', 5, null),
      '次月第 5 个工作日',
      'the 5th working day of the month after',
    ],
    [deadline('week', 6, '18:00'), '每周六 18:00', 'every Saturday 18:00'],
  ])('%j', (entry, zh, en) => {
    expect([deadlineText(entry, 'zh-CN'), deadlineText(entry, 'en-US')]).toEqual([zh, en]);
  });

  test('follow the office’s settings', () => {
    const deadlines = defaultSettings.deadlines.map((entry) =>
      entry.id === 'evaluation' ? { ...entry, day: 8 } : entry,
    );
    const plan = compiled('evaluation', { settings: { ...defaultSettings, deadlines } });
    expect(JSON.stringify(plan.blocks)).toContain('次月 8 日');
  });
});

describe('room for text', () => {
  test.each([
    ['', 100, 1],
    ['评分人', 60, 1],
    ['最终得分说明', 40, 2],
    ['Rank in department', 70, 2],
    ['a\nb', 100, 2],
    ['averyveryverylongwordthatdoesnotfit', 60, 4],
  ])('%j in %s points takes %s lines', (text, width, lines) => {
    expect(linesNeeded(text, width)).toBe(lines);
  });
});
