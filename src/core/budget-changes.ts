/** The log of budget changes (docs/rules.md §10): nothing changes a budget but an approved row. */
import type { Day } from './day';

export interface BudgetChange {
  day: Day;
  line: string;
  /** The value before, for checking; null = not stated. */
  old: number | null;
  new: number | null;
  /** "" = nobody yet. */
  approvedBy: string;
}

export interface RefusedChange {
  /** Index into the log. */
  row: number;
  reason: 'not-approved' | 'no-new-value' | 'unknown-line' | 'old-differs';
  /** The value in force when the row was looked at; null for an unknown line. */
  inForce: number | null;
}

/**
 * Budgets by line after the changes dated up to and with `asOf`, in order of date, then of the log. A row without an
 * approver or new value, for an unknown line, or with an old value that is not the one in force is refused and reported;
 * later rows are still looked at. The map handed over stays as it is.
 */
export function applyBudgetChanges(
  budgets: ReadonlyMap<string, number>,
  log: readonly BudgetChange[],
  asOf: Day,
): { budgets: Map<string, number>; refused: RefusedChange[] } {
  const result = new Map(budgets);
  const refused: RefusedChange[] = [];
  const rows = log
    .map((change, row) => ({ ...change, row }))
    .filter(({ day }) => day <= asOf)
    .sort((a, b) => a.day.localeCompare(b.day) || a.row - b.row);
  for (const { row, line, old, new: value, approvedBy } of rows) {
    const inForce = result.get(line) ?? null;
    const refuse = (reason: RefusedChange['reason']) => refused.push({ row, reason, inForce });
    if (inForce === null) refuse('unknown-line');
    else if (approvedBy.trim() === '') refuse('not-approved');
    else if (value === null) refuse('no-new-value');
    else if (old !== null && old !== inForce) refuse('old-differs');
    else result.set(line, value);
  }
  return { budgets: result, refused };
}
