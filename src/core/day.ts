import type { CellInput } from './types';

/** A calendar day as ISO text, "2026-10-31": compares and sorts as it stands, and knows no time zone. */
export type Day = string;

/** 1970-01-01 as a date serial of the 1900 date system. */
const EPOCH_SERIAL = 25569;
const MS_PER_DAY = 86_400_000;
/** 1960-01-01 … 2199-12-31: a number outside is no date of an office, where people serve for decades. */
const FIRST_SERIAL = 21916;
const LAST_SERIAL = 109574;

const DAY_TEXT = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/;

function fromUtc(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The day of the given year, month 1–12 and day of month; null when there is no such day (31 April). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? fromUtc(ms) : null;
}

/**
 * The day in a cell: a date serial (a time of day is cut off), a Date (local calendar), or text such as
 * 2026-10-31, 2026/10/31, 2026年10月31日. Null for blank, for anything else and for days that do not exist.
 */
export function parseDay(value: CellInput | Date | undefined): Day | null {
  if (value instanceof Date) return dayOf(value.getFullYear(), value.getMonth() + 1, value.getDate());
  if (typeof value === 'number') {
    const serial = Math.floor(value);
    return serial >= FIRST_SERIAL && serial <= LAST_SERIAL
      ? fromUtc((serial - EPOCH_SERIAL) * MS_PER_DAY)
      : null;
  }
  if (typeof value !== 'string') return null;
  const match = DAY_TEXT.exec(value.normalize('NFKC').replace(/\s/g, ''));
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The date serial (1900 date system) of a day, as cells hold it. */
export function serialOf(day: Day): number {
  return Date.parse(day) / MS_PER_DAY + EPOCH_SERIAL;
}

/** The day `days` later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return fromUtc(Date.parse(day) + days * MS_PER_DAY);
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}
