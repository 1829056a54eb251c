/** Input columns by what is typed into them, with the validation that belongs to it. */
import { words } from './language';
import type { Words } from './language';
import type { CellFormula, ColumnDefinition } from './schema';

type More = Partial<Omit<ColumnDefinition, 'key' | 'header' | 'type' | 'role' | 'width'>>;
type Base = readonly [key: string, header: Words, width: number];

/** Free text of at most `max` characters. */
export const textInput = (
  ...[key, header, width, { max = 100, ...more } = {}]: [...Base, (More & { max?: number })?]
): ColumnDefinition => ({
  key,
  header,
  type: 'text',
  role: 'input',
  width,
  validation: { kind: 'text', max },
  ...more,
});

/** One of these words. */
export const choiceInput = (
  ...[key, header, width, choices, more]: [...Base, readonly Words[], More?]
): ColumnDefinition => ({
  key,
  header,
  type: 'list',
  role: 'input',
  align: 'Center',
  width,
  validation: { kind: 'list', source: { from: 'words', words: choices } },
  ...more,
});

export const dateInput = (...[key, header, width, more]: [...Base, More?]): ColumnDefinition => ({
  key,
  header,
  type: 'date',
  role: 'input',
  align: 'Center',
  width,
  ...more,
});

/** A whole number from 0. */
export const countInput = (...[key, header, width, more]: [...Base, More?]): ColumnDefinition => ({
  key,
  header,
  type: 'number',
  role: 'input',
  align: 'Right',
  numberFormat: '0',
  width,
  validation: {
    kind: 'integer',
    min: 0,
    max: 100_000_000,
    message: words('请填 0 或正整数。', 'A whole number from 0, please.'),
  },
  ...more,
});

/** Money from 0, two decimals. */
export const moneyInput = (...[key, header, width, more]: [...Base, More?]): ColumnDefinition => ({
  key,
  header,
  type: 'number',
  role: 'input',
  align: 'Right',
  numberFormat: '#,##0.00',
  width,
  validation: {
    kind: 'number',
    min: 0,
    max: 1_000_000_000_000,
    message: words('请填金额，0 或正数，单位元。', 'An amount of money from 0, please.'),
  },
  ...more,
});

/** A share from 0% to 100%. */
export const percentInput = (...[key, header, width, more]: [...Base, More?]): ColumnDefinition => ({
  key,
  header,
  type: 'percent',
  role: 'input',
  align: 'Center',
  numberFormat: '0%',
  width,
  validation: {
    kind: 'number',
    min: 0,
    max: 1,
    message: words('请填 0% 到 100% 之间的百分数，例如 50%。', 'A percentage from 0% to 100%, such as 50%.'),
  },
  ...more,
});

const PHONE_CHARACTERS = '0123456789+-() /,;:.，、；：（）转ext';

/** True for 7 to 60 characters that may stand in telephone numbers, at least 7 of them digits. */
const phoneFormula: CellFormula = (_, at) => {
  const characters = `MID(${at},ROW($1:$60),1)`;
  const foreign = `SUMPRODUCT(--ISERROR(FIND(${characters},"${PHONE_CHARACTERS}")))`;
  const digits = `SUMPRODUCT(--ISNUMBER(-${characters}))`;
  return `AND(LEN(${at})<=60,${foreign}=0,${digits}>=7)`;
};

/** Telephone numbers as text, so that leading zeros stay: one or several, with an extension. */
export const phoneInput = (...[key, header, width, more]: [...Base, More?]): ColumnDefinition => ({
  key,
  header,
  type: 'text',
  role: 'input',
  width,
  validation: {
    kind: 'custom',
    formula: phoneFormula,
    message: words(
      '请填电话号码，至少 7 位数字，例如 13800000000 或 0514-00000000 转 8。几个号码用顿号隔开。',
      'Telephone numbers, please, 7 digits at least, such as 021-0000-0000 ext 8; several with commas.',
    ),
  },
  ...more,
});

/** 序号: numbers the rows in which `filled` holds something; sorts and grows with the table. */
export const rowNumber = (filled: string): ColumnDefinition => ({
  key: 'number',
  header: words('序号', 'No.'),
  type: 'number',
  role: 'formula',
  align: 'Center',
  numberFormat: '0',
  width: 46,
  formula: (context) => `IF(${context.cell(filled)}="","",ROW()-ROW(${context.headerOf(filled)}))`,
});
