/** Kinds of input columns: what people may type into them, and what they may not. */
import type { Language } from '../../src/templates/language';

export interface Kind {
  accepted: (language: Language) => string[];
  refused: (language: Language) => string[];
  /** What is not among the choices is asked about, not refused. */
  open?: true;
}

const always = (accepted: string[], refused: string[]): Kind => ({
  accepted: () => ['', ...accepted],
  refused: () => refused,
});

/** Free text. */
export const text = (max: number): Kind =>
  always(
    ['1', '张三', '=1+1', ' a ', 'x'.repeat(max), '字'.repeat(max)],
    ['x'.repeat(max + 1), '字'.repeat(max + 1)],
  );

const NO_NUMBERS = ['十', '85 分', '1/2/3', '12a', '—'];

export const number = (min: number, max: number): Kind =>
  always([min, max, (min + max) / 2, min + 0.5].map(String), [
    ...[min - 1, min - 0.01, max + 1, max * 10 + 1].map(String),
    ...NO_NUMBERS,
  ]);

export const whole = (min: number, max: number): Kind =>
  always([min, min + 1, max].map(String), [
    ...[min - 1, max + 1, min + 0.5, max - 0.25].map(String),
    ...NO_NUMBERS,
  ]);

/** Typed as a percentage or as its fraction; `max` in percent. */
export const percent = (max = 100): Kind =>
  always(
    ['0%', '50%', '0.5', '33.33%', `${max}%`],
    ['-1%', `${max + 1}%`, String(max + 1), '一半', '50 %百分'],
  );

export const date: Kind = always(
  ['2026-10-31', '2028-02-29', '1990-01-01', '2199-12-31'],
  ['1989-12-31', '2200-01-01', '2026-02-29', '2026-13-01', '10月底', '2026-10', '下周', '0'],
);

const split = (zh: string, en: string) => (language: Language) => (language === 'zh-CN' ? zh : en).split('|');

/** A list; choices separated by "|". */
export const choice = (zh: string, en: string): Kind => {
  const own = split(zh, en);
  const other = (language: Language) => own(language === 'zh-CN' ? 'en-US' : 'zh-CN');
  return {
    accepted: (language) => ['', ...own(language)],
    refused: (language) => [
      ...['不在表中', 'x', ' ', '0', own(language).join(',')],
      ...other(language).filter((entry) => !own(language).includes(entry)),
    ],
  };
};

/** A list that takes other text, too, after a question. */
export const openChoice = (zh: string, en: string): Kind => ({ ...choice(zh, en), open: true });

export const yesNo = choice('是|否', 'Yes|No');

export const month = always(
  ['2026-10', '2026-01', '1999-12'],
  ['2026-13', '2026-00', '2026/10', '2026-1', '202610', '2026年10月', '10月', '2026-1a', 'abcd-10'],
);

/** Points of a rater on the percent scale. */
export const score = always(
  ['0', '100', '85.5', '59.99'],
  ['-1', '-0.01', '100.01', '850', '优', '85 分', '—'],
);

export const time = always(
  ['18:00', '09:30', '23:59', '00:00'],
  ['24:00', '18:60', '下班前', '6点', '18', '1800'],
);

export const phone = always(
  [
    '13800000000',
    '138-0000-0000',
    '0514-00000000 转 8',
    '+86 138 0000 0000',
    '(021) 0000 0000 ext 8',
    '02100000000、13800000000',
  ],
  ['12345', '没有', '张经理 13800000000', 'qq@example.com', '138-000', `138${'0'.repeat(60)}`],
);

/** A number, or 是 or 否 for what is met or not. */
export const numberOrYesNo: Kind = {
  accepted: (language) => ['', '0', '92.5%', '12', ...split('是|否', 'Yes|No')(language)],
  refused: () => ['九成', 'x', '92 分'],
};

/** The same kind for several columns. */
export const each = (keys: readonly string[], kind: Kind): Record<string, Kind> =>
  Object.fromEntries(keys.map((key) => [key, kind]));
