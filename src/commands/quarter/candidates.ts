import type { Quarter } from '../../core/period';
import { inRosterOrder } from '../../core/roster';
import type { EvaluatedWorkbook } from '../evaluating/evaluate-all';
import { rankPeople, type RankedPerson } from '../ranking/rank-people';
import { formulaOf } from '../ranking/ranking-data';
import { personKey } from '../reading/roster';
import type { WorkbookContent } from '../reading/workbook-content';
import { monthsAround } from './months';
import type { PersonCells } from './sheet-cells';

/** The final score of one month. */
export interface MonthScore {
  final: number | null;
  /** Formula for it, on the cell that holds it where one can be followed; null for a typed score, and for none. */
  source: string | null;
  /** From an evaluation; false for a score that was typed on the quarterly ranking, and for none. */
  evaluated: boolean;
}

/** Somebody who may be ranked for a quarter. */
export interface Candidate {
  key: string;
  employeeId: string;
  name: string;
  department: string;
  role: string;
  /** Three months, and the month after. */
  months: MonthScore[];
  /** Ranked in a month of the quarter; false for who came with the month after. */
  ofQuarter: boolean;
  /** Place on the roster: department order, then roster order. */
  order: number;
}

const NONE: MonthScore = { final: null, source: null, evaluated: false };

/**
 * Everybody who is ranked in a month of the quarter or in the month after (docs/rules.md §6), with the final scores of
 * those months. A number that was typed on the quarterly ranking counts where the person has no evaluation.
 */
export function candidatesOf(
  quarter: Quarter,
  content: WorkbookContent,
  evaluated: EvaluatedWorkbook,
  onSheet: ReadonlyMap<string, PersonCells>,
): Candidate[] {
  const { roster, settings } = content;
  const months = monthsAround(quarter).map(
    (period) =>
      new Map(
        rankPeople(evaluated, roster, period, settings, settings.ranking.ties).map((person) => [
          person.key,
          person,
        ]),
      ),
  );
  const who = new Map<string, Pick<Candidate, 'employeeId' | 'name' | 'department' | 'role'>>();
  for (const month of months) {
    for (const [key, { row }] of month) {
      const { employeeId, person: name, department, role } = row;
      if (!who.has(key)) who.set(key, { employeeId, name, department, role });
    }
  }
  if (!roster) {
    for (const [key, cells] of onSheet) {
      if (!who.has(key) && cells.typed.some((score) => typeof score?.value === 'number')) who.set(key, cells);
    }
  }
  const people = roster ? roster.map((entry) => ({ ...entry, key: personKey(entry) })) : [];
  const listed = roster ? people.filter(({ key }) => who.has(key)) : withKeys(who);
  return inRosterOrder(listed).map(({ key, employeeId, name, department, role }, order) => {
    const scores = months.map((month, index) =>
      scoreOf(month.get(key), listed.length, roster === null, onSheet.get(key)?.typed[index]?.value),
    );
    const ofQuarter = scores.slice(0, 3).some(({ final }, index) => final !== null || months[index].has(key));
    return { key, employeeId, name, department, role, months: scores, ofQuarter, order };
  });
}

const withKeys = <T extends object>(entries: ReadonlyMap<string, T>): (T & { key: string })[] =>
  [...entries].map(([key, entry]) => ({ ...entry, key }));

/** A score that is written itself is a formula all the same: a plain number is one that somebody typed. */
const asFormula = (final: number | null): string | null => (final === null ? null : `=${final}`);

function scoreOf(
  person: RankedPerson | undefined,
  people: number,
  withoutRoster: boolean,
  typed: unknown,
): MonthScore {
  if (person?.attributed) {
    const { raw, result } = person.attributed.evaluated;
    const source = formulaOf(raw, result, people) ?? asFormula(result.final);
    return { final: result.final, source, evaluated: true };
  }
  if (!person && !withoutRoster) return NONE;
  return typeof typed === 'number' ? { ...NONE, final: typed } : NONE;
}
