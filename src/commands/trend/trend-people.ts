import { isBlank } from '../../core/decimal';
import { monthsOfYear } from '../../core/period';
import { inRosterOrder } from '../../core/roster';
import type { CellInput } from '../../core/types';
import { TREND_MONTHS } from '../../templates/formulas/trend';
import type { EvaluatedWorkbook } from '../evaluating/evaluate-all';
import { textOf } from '../reading/raw-evaluation';
import { personKey } from '../reading/roster';
import type { WorkbookContent } from '../reading/workbook-content';
import type { TrendSheet } from './trend-sheets';

/** Somebody with a score in the year. */
export interface TrendEntry {
  key: string;
  employeeId: string;
  name: string;
  department: string;
  /** One per month; blank = not scored. What stands on the sheet stays where there is no evaluation. */
  months: CellInput[];
}

type Who = Omit<TrendEntry, 'months'>;

/**
 * Everybody who has an evaluation in the year, or a score on its sheet, in the order of the roster; who is not on it any
 * more follows in the order of the sheet. A month with an evaluation shows its final score, blank while it has none; a
 * month without keeps what the sheet says: its forms may be in another workbook by now.
 */
export function trendPeople(
  year: number,
  { roster }: WorkbookContent,
  { attributed }: EvaluatedWorkbook,
  known: TrendSheet | undefined,
): TrendEntry[] {
  const periods = monthsOfYear(year);
  const entries = new Map<string, TrendEntry>();
  const entryOf = (who: Who, months: () => CellInput[]): TrendEntry => {
    const found = entries.get(who.key);
    if (found) return found;
    const entry = { ...who, months: months() };
    entries.set(who.key, entry);
    return entry;
  };
  for (const [who, months] of onSheet(known)) entryOf(who, () => months);
  const evaluations = attributed.filter(({ evaluated }) => periods.includes(evaluated.period ?? ''));
  const byOrder = roster ? evaluations : inRosterOrder(evaluations.map((one) => ({ ...one, ...whoOf(one) })));
  for (const one of byOrder) {
    const { period, result } = one.evaluated;
    const entry = entryOf(whoOf(one), () => periods.map(() => null));
    entry.months[periods.indexOf(period!)] = result.final;
  }
  if (!roster) return [...entries.values()];
  const people = roster.map((person) => ({ ...person, key: personKey(person) }));
  const listed = inRosterOrder(people.filter(({ key }) => entries.has(key)));
  const onRoster = listed.map(({ key, employeeId, name, department }): TrendEntry => {
    const { months } = entries.get(key)!;
    entries.delete(key);
    return { key, employeeId, name, department, months };
  });
  return [...onRoster, ...entries.values()];
}

function whoOf({ key, person, evaluated: { result } }: EvaluatedWorkbook['attributed'][number]): Who {
  const { employeeId, name, department } = person ?? { ...result, name: result.person };
  return { key, employeeId, name, department };
}

/** People on the sheet with something in a month. */
function onSheet(sheet: TrendSheet | undefined): [Who, CellInput[]][] {
  return (sheet?.block.rows ?? []).flatMap((row): [Who, CellInput[]][] => {
    const text = (key: string) => textOf(row.value(key));
    const [employeeId, name] = [text('employeeId'), text('name')];
    const months = TREND_MONTHS.map((key) => row.value(key));
    const key = personKey({ employeeId, name });
    if (key === '' || months.every(isBlank)) return [];
    return [[{ key, employeeId, name: name || employeeId, department: text('department') }, months]];
  });
}
