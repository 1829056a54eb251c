import { dueAndPaid } from '../../core/collection';
import { isBlank } from '../../core/decimal';
import { nextMonth } from '../../core/period';
import type { Notes } from '../notes';
import type { Place } from '../report';
import { byProject, type FeeRow } from './fee-rows';

/** Columns of what came in, and by what basis it is measured. */
const SIDES = [
  { basis: 'current', column: 'collected' },
  { basis: 'arrears', column: 'recovered' },
  { basis: 'household', column: 'householdsPaid' },
] as const;

/**
 * Reports what is odd in lines that count all the same: more collected than was due, money for a month in which nothing is due
 * or that has not begun, a line of the months to date that is not filled in, and months that are missing.
 * @param month the last month that is looked at
 * @param thisMonth payments for a month after it and after `month` are prepayments
 */
export function checkFeeRows(
  rows: readonly FeeRow[],
  month: string,
  thisMonth: string,
  register: Place,
  notes: Notes,
): void {
  const latest = thisMonth > month ? thisMonth : month;
  const year = month.slice(0, 4);
  for (const row of rows) {
    if (row.month > latest) reportPaidFor(row, notes);
    else if (row.month <= month && row.month.startsWith(year)) checkRow(row, notes);
  }
  reportMissing(rows, month, register, notes);
}

function checkRow(row: FeeRow, notes: Notes): void {
  const { amounts } = row;
  for (const column of ['receivable', 'collected'] as const) {
    if (!isBlank(amounts[column])) continue;
    const facts = { column: notes.columnTitle('collection-register', column) };
    notes.problems.add('cell-blank', row.place(column), facts, 'warning');
  }
  for (const { basis, column } of SIDES) {
    const counted = dueAndPaid(amounts, basis);
    if (!counted?.paid.gt(counted.due)) continue;
    const due = counted.due.toNumber();
    if (column === 'collected' && due === 0) reportPaidFor(row, notes);
    else {
      const facts = {
        column: notes.columnTitle('collection-register', column),
        value: counted.paid.toNumber(),
        due,
      };
      notes.problems.add('paid-above-due', row.place(column), facts);
    }
  }
}

function reportPaidFor(row: FeeRow, notes: Notes): void {
  const { project, month, amounts } = row;
  const { collected } = amounts;
  if (typeof collected !== 'number' || !(collected > 0)) return;
  notes.problems.add('payment-for-another-month', row.place('collected'), {
    project,
    month,
    value: collected,
  });
}

/** Months between a project's first line and `month`, each at the line before the gap; `month` itself where nobody has it. */
function reportMissing(rows: readonly FeeRow[], month: string, register: Place, notes: Notes): void {
  if (!rows.some((row) => row.month === month)) {
    notes.problems.add('fee-month-missing', register, { project: '', month });
    return;
  }
  for (const own of byProject(rows).values()) {
    const known = new Map(own.map((row) => [row.month, row]));
    const first = own.reduce((least, row) => (row.month < least.month ? row : least));
    let before = first;
    for (let at = first.month; at <= month; at = nextMonth(at)) {
      const found = known.get(at);
      if (found) before = found;
      else if (at.startsWith(month.slice(0, 4))) {
        notes.problems.add('fee-month-missing', before.place('month'), { project: first.project, month: at });
      }
    }
  }
}
