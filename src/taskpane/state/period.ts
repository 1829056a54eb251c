/** Month arithmetic on periods "2026-10"; local calendar, no time zones. */

/** The month of a date as a period. */
export function periodOf(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}

/** `period` moved by whole months, back when negative. */
export function addMonths(period: string, months: number): string {
  const [year = 0, month = 1] = period.split('-').map(Number);
  return periodOf(new Date(year, month - 1 + months, 1));
}

/** Whether a month is the last of its quarter. */
export const endsQuarter = (period: string): boolean => Number(period.slice(5)) % 3 === 0;

/** Months on offer in a chooser, newest first: those around `due`, and every one the workbook already uses. */
export function periodChoices(due: string, used: readonly string[]): string[] {
  const around = Array.from({ length: 15 }, (_, index) => addMonths(due, 2 - index));
  return [...new Set([...around, ...used])].sort().reverse();
}
