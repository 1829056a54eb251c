/**
 * What a string becomes when it is typed into a cell, en-US (excel-semantics: strings are parsed as typed).
 * Text-formatted cells and a leading apostrophe are the caller's business.
 */
export type Typed =
  | { kind: 'number'; value: number; /** Format the cell takes on when it has none. */ format?: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'error'; value: string }
  | { kind: 'text'; value: string };

export const ERROR_VALUES: readonly string[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** Serial of a date in Excel's calendar (1900-02-29 counted), or null when there is no such day. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999)
    return null;
  const serial = Math.round(time / 86_400_000) + 25_569;
  return serial < 61 ? serial - 1 : serial;
}

/** Two digits: 30 and later are the 1900s, as in Excel. */
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
};

const thisYear = (): number => new Date().getFullYear();
const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

interface DateForm {
  pattern: RegExp;
  format: string;
  serial(match: RegExpExecArray): number | null;
}

const dateForms: readonly DateForm[] = [
  {
    pattern: /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/,
    format: 'm/d/yyyy',
    serial: ([, month, day, year]) => dateSerial(fullYear(year), Number(month), Number(day)),
  },
  {
    pattern: /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/,
    format: 'm/d/yyyy',
    serial: ([, year, month, day]) => dateSerial(Number(year), Number(month), Number(day)),
  },
  {
    pattern: /^(\d{4})[/-](\d{1,2})$/,
    format: 'mmm-yy',
    serial: ([, year, month]) => dateSerial(Number(year), Number(month), 1),
  },
  {
    pattern: /^(\d{1,2})[/-](\d{4})$/,
    format: 'mmm-yy',
    serial: ([, month, year]) => dateSerial(Number(year), Number(month), 1),
  },
  {
    pattern: /^(\d{1,2})[/-](\d{1,2})$/,
    format: 'd-mmm',
    serial: ([, month, day]) => dateSerial(thisYear(), Number(month), Number(day)),
  },
  {
    pattern: new RegExp(`^(\\d{1,2})[ -]${MONTH}$`, 'i'),
    format: 'd-mmm',
    serial: ([, day, month]) => dateSerial(thisYear(), monthNumber(month), Number(day)),
  },
  {
    pattern: new RegExp(`^(\\d{1,2})[ -]${MONTH}[ -](\\d{2}|\\d{4})$`, 'i'),
    format: 'd-mmm-yy',
    serial: ([, day, month, year]) => dateSerial(fullYear(year), monthNumber(month), Number(day)),
  },
  {
    pattern: new RegExp(`^${MONTH}[ -](\\d{1,2}), ?(\\d{4})$`, 'i'),
    format: 'd-mmm-yy',
    serial: ([, month, day, year]) => dateSerial(Number(year), monthNumber(month), Number(day)),
  },
  {
    pattern: new RegExp(`^${MONTH}[ -](\\d{4})$`, 'i'),
    format: 'mmm-yy',
    serial: ([, month, year]) => dateSerial(Number(year), monthNumber(month), 1),
  },
];

function date(text: string): Typed | null {
  for (const form of dateForms) {
    const match = form.pattern.exec(text);
    if (match === null) continue;
    const value = form.serial(match);
    if (value !== null) return { kind: 'number', value, format: form.format };
  }
  return null;
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ([ap])m?)?$/i;

function time(text: string): Typed | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, hours, minutes, seconds = '0', half] = match;
  if (Number(minutes) > 59 || Number(seconds) > 59 || (half !== undefined && Number(hours) > 12)) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const clock = match[3] === undefined ? 'h:mm' : 'h:mm:ss';
  return { kind: 'number', value, format: half === undefined ? clock : `${clock} AM/PM` };
}

const NUMBER = /^(\()?([+-]?)(\$)?([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:e([+-]?\d+))?(%)?(\))?$/i;

function number(text: string): Typed | null {
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [, open, sign, dollar, innerSign, whole, fraction, exponent, percent, close] = match;
  if (whole === undefined && (fraction === undefined || fraction === '.')) return null;
  if ((open === undefined) !== (close === undefined) || (sign !== '' && innerSign !== '')) return null;
  if (dollar === undefined && innerSign !== '') return null;
  const digits = Number(`${(whole ?? '').replaceAll(',', '')}${fraction ?? ''}e${exponent ?? 0}`);
  if (!Number.isFinite(digits)) return null;
  const negative = open !== undefined || sign === '-' || innerSign === '-';
  // Division, not multiplication by 0.01: 7% is 0.07.
  const value = (negative ? -digits : digits) / (percent === undefined ? 1 : 100);
  const decimals = fraction !== undefined && fraction.length > 1;
  return { kind: 'number', value, ...formatOf({ dollar, percent, exponent, whole }, decimals) };
}

function formatOf(
  found: Record<'dollar' | 'percent' | 'exponent' | 'whole', string | undefined>,
  decimals: boolean,
): { format?: string } {
  if (found.percent !== undefined) return { format: decimals ? '0.00%' : '0%' };
  if (found.dollar !== undefined) return { format: decimals ? '$#,##0.00' : '$#,##0' };
  if (found.exponent !== undefined) return { format: '0.00E+00' };
  if (found.whole?.includes(',')) return { format: decimals ? '#,##0.00' : '#,##0' };
  return {};
}

/** Blanks around a number, date or logical value do not count; text keeps its own. */
export function parseTyped(text: string): Typed {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'boolean', value: upper === 'TRUE' };
  if (ERROR_VALUES.includes(upper)) return { kind: 'error', value: upper };
  return number(trimmed) ?? date(trimmed) ?? time(trimmed) ?? { kind: 'text', value: text };
}
