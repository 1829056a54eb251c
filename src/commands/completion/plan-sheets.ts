/** The sheets that say what came of a plan, and how their rows say it (docs/rules.md §9). */
import { isBlank, quotient } from '../../core/decimal';
import { RATE_DIGITS, type PlanItem } from '../../core/plan';
import { comparable, readYesNo } from '../../core/settings';
import type { CellInput } from '../../core/types';
import type { TableKey } from '../../templates/ids';
import { forceMajeure } from '../../templates/reasons';
import type { BlockRow } from '../reading/block';
import type { RowCheck } from './check-row';

export interface PlanSheet {
  key: TableKey;
  /** Columns without which nothing can be counted. */
  needed: readonly string[];
  span: 'week' | 'month';
  /** What a row says of its item; null for a row without one, or with one that nobody can judge. */
  item: (row: BlockRow) => PlanItem | null;
  /** Cells that have to be of a kind. */
  checks: Readonly<Record<string, RowCheck>>;
  /** Where the sheet shows its own rate: a labelled cell, or this column of the totals row. */
  shown: 'field' | { total: string } | null;
}

const excuses = [forceMajeure.zh, forceMajeure.en].map(comparable);

const isForceMajeure = (row: BlockRow): boolean => excuses.includes(comparable(row.value('reason')));

/** Whether an actual reaches its target: the rate as shown is 100% or more. False while one is missing, or for 0 of 0. */
function reached(target: CellInput, actual: CellInput): boolean {
  if (typeof target !== 'number' || typeof actual !== 'number') return false;
  return (quotient(actual, target, RATE_DIGITS) ?? 0) >= 1;
}

const planned = (done: boolean | null, row: BlockRow): PlanItem => ({
  planned: true,
  done,
  forceMajeure: isForceMajeure(row),
});

export const planSheets: readonly PlanSheet[] = [
  {
    key: 'weekly-report-summary',
    needed: ['work', 'done'],
    span: 'week',
    item: (row) => (isBlank(row.value('work')) ? null : planned(readYesNo(row.value('done')), row)),
    checks: { done: 'yes-no', progress: 'number' },
    shown: 'field',
  },
  {
    key: 'daily-log',
    needed: ['item', 'target', 'actual'],
    span: 'week',
    // A number alone is no item, for the sheet neither.
    item: (row) => {
      const item = row.value('item');
      return typeof item !== 'string' || item === ''
        ? null
        : planned(reached(row.value('target'), row.value('actual')), row);
    },
    checks: { target: 'number', actual: 'number' },
    shown: { total: 'rate' },
  },
  {
    key: 'monthly-report-done',
    needed: ['work', 'budget', 'actual'],
    span: 'month',
    // Words are welcome in both columns: what is not measured in numbers cannot be counted.
    item: (row) => {
      const [target, actual] = [row.value('budget'), row.value('actual')];
      const measured = typeof target === 'number' && (typeof actual === 'number' || isBlank(actual));
      return isBlank(row.value('work')) || !measured ? null : planned(reached(target, actual), row);
    },
    checks: {},
    shown: null,
  },
];
