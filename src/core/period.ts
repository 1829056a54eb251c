/** Months "2026-10", quarters "2026Q3": canonical text that sorts by time (docs/rules.md §6). */
import { addDays, dayOf, parseDay } from './day';
import type { Day } from './day';
import type { CellInput } from './types';

/** A month, "2026-10". */
export type Period = string;
/** A quarter, "2026Q3". */
export type Quarter = string;

const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;
const CANONICAL = /^(?:199\d|20\d\d|21\d\d)-(?:0[1-9]|1[0-2])$/;
const MONTH_TEXT = /^(\d{4})(?:(?:[-/.]|年)(\d{1,2})(?:月份?)?|(\d{2}))$/;
const QUARTER_TEXT = /^(\d{4})[-年]?(?:Q([1-4])|第?([1-4一二三四])季度?)$/i;
const CHINESE_DIGITS = '一二三四';

const compact = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

/** The month `month` (1–12) of a year as a period; months outside carry over: (2026, 13) → "2027-01". */
export function formatPeriod(year: number, month: number): Period {
  const index = year * 12 + month - 1;
  const monthText = String((index % 12) + 1).padStart(2, '0');
  return `${Math.floor(index / 12)}-${monthText}`;
}

const inRange = (year: number, month: number) =>
  year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;

/**
 * The month that a cell, parameter or date means: "2026-10", "2026/10", "2026年10月", "202610", any date in the month
 * (date serial, ISO text, Date). Full-width digits and spaces do not matter. Null for blank and for everything else.
 */
export function parsePeriod(value: CellInput | Date | undefined): Period | null {
  if (typeof value === 'string' && CANONICAL.test(value)) return value;
  const day = parseDay(value);
  if (day) return day.slice(0, 7);
  // 2026.1 as a number may have been typed as 2026.10: nobody can tell.
  const text = typeof value === 'number' && Number.isInteger(value) ? String(value) : value;
  const match = typeof text === 'string' ? MONTH_TEXT.exec(compact(text)) : null;
  if (!match) return null;
  const [year, month] = [Number(match[1]), Number(match[2] ?? match[3])];
  return inRange(year, month) ? formatPeriod(year, month) : null;
}

/** The quarter that text means: "2026Q3", "2026年第3季度", "2026年三季度". Null for anything else. */
export function parseQuarter(value: CellInput | undefined): Quarter | null {
  if (typeof value !== 'string') return null;
  const match = QUARTER_TEXT.exec(compact(value));
  if (!match || !inRange(Number(match[1]), 1)) return null;
  const quarter = match[2] ?? match[3]!;
  const number = CHINESE_DIGITS.indexOf(quarter) + 1 || Number(quarter);
  return `${match[1]}Q${number}`;
}

function partsOf(period: Period): [year: number, month: number] {
  return [Number(period.slice(0, 4)), Number(period.slice(5, 7))];
}

/** The period `months` later (earlier when negative). */
export function addMonths(period: Period, months: number): Period {
  const [year, month] = partsOf(period);
  return formatPeriod(year, month + months);
}

export const nextMonth = (period: Period): Period => addMonths(period, 1);
export const previousMonth = (period: Period): Period => addMonths(period, -1);

/** The three months of a quarter, in order. */
export function monthsOfQuarter(quarter: Quarter): [Period, Period, Period] {
  const year = Number(quarter.slice(0, 4));
  const first = (Number(quarter.slice(5)) - 1) * 3 + 1;
  return [formatPeriod(year, first), formatPeriod(year, first + 1), formatPeriod(year, first + 2)];
}

/** The quarter that a month belongs to. */
export function quarterOf(period: Period): Quarter {
  const [year, month] = partsOf(period);
  return `${year}Q${Math.ceil(month / 3)}`;
}

/** The year that a cell or parameter means: 2026, "2026", "2026年". Null for blank and for anything else. */
export function parseYear(value: CellInput | undefined): number | null {
  const match = /^(\d{4})年?度?$/.exec(compact(String(value ?? '')));
  return match && inRange(Number(match[1]), 1) ? Number(match[1]) : null;
}

/** The year of a month. */
export const yearOf = (period: Period): number => partsOf(period)[0];

/** The twelve months of a year, in order. */
export function monthsOfYear(year: number): Period[] {
  return Array.from({ length: 12 }, (_, index) => formatPeriod(year, index + 1));
}

export function firstDay(period: Period): Day {
  return `${period}-01`;
}

export function lastDay(period: Period): Day {
  const [year, month] = partsOf(nextMonth(period));
  return addDays(dayOf(year, month, 1)!, -1);
}
