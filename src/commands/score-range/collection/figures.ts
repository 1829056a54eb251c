/** Rates of a table of collection figures, and what they are against its budget. */
import { collectionRate, dueAndPaid, type CollectionRow } from '../../../core/collection';
import { compareAmounts } from '../../../core/collection-budget';
import { fractionOf, isBlank } from '../../../core/decimal';
import { Exact } from '../../../core/exact';
import type { BandSettings, WarningLevel } from '../../../core/settings';
import { asRate } from '../../../core/units';
import type { CellInput } from '../../../core/types';
import { NO_RATE } from '../../../templates/formulas/rate';
import type { RangeBasis } from '../../results';
import type { Cell } from '../cell';
import type { Block } from '../rows';
import { monthText, namesDown } from './lines';
import type { CollectionMapping } from './mapping';
import { amountKinds, type AmountKind, type ResultKind } from './vocabulary';

/** A result as a cell shows it: "" while something is missing, "—" where nothing was due. */
export type Shown = number | typeof NO_RATE | '';

/** One row with what was found of it. */
export interface CollectionLine {
  row: number;
  project: string;
  /** null: the table has no such column. */
  month: string | null;
  cells: Record<AmountKind, Cell | null>;
  budgetCell: Cell | null;
  amounts: CollectionRow;
  /** Fraction of what is due; null without one. */
  budget: number | null;
  shown: Record<ResultKind, Shown>;
  level: WarningLevel | null;
}

/** Columns of results by the rate that they show. */
export const rateKinds = {
  current: 'current',
  arrears: 'arrearsRate',
  overall: 'overall',
} as const satisfies Record<RangeBasis, ResultKind>;

/** The rates that a table has the columns for. */
export function computable({ amounts }: Pick<CollectionMapping, 'amounts'>): RangeBasis[] {
  const current = amounts.receivable !== null && amounts.collected !== null;
  const old = amounts.arrears !== null && amounts.recovered !== null;
  return [
    ...(current ? (['current'] as const) : []),
    ...(old ? (['arrears'] as const) : []),
    ...(current && old ? (['overall'] as const) : []),
  ];
}

/**
 * All lines (docs/rules.md §10): "" where a cell that a rate needs is blank or no number, "—" where nothing was due. A blank
 * waiver is no waiver, arrears and recovery both blank are no arrears; more waived than receivable counts in no rate. A
 * line without a budget has its rates.
 */
export function collectionLines(
  block: Block,
  mapping: CollectionMapping,
  bands: BandSettings,
): CollectionLine[] {
  const { records, amounts, budget, project, month, header } = mapping;
  const projects = namesDown(block, project, header);
  const months = namesDown(block, month, header);
  return records.map((row) => {
    const cellAt = (column: number | null) => (column === null ? null : block[row][column]);
    const cells = Object.fromEntries(
      amountKinds.map((kind) => [kind, cellAt(amounts[kind])]),
    ) as CollectionLine['cells'];
    const budgetCell = cellAt(budget?.column ?? null);
    const figures = amountsOf(cells);
    return {
      row,
      project: projects[row],
      month: month === null ? null : monthText(months[row]),
      cells,
      budgetCell,
      amounts: figures,
      ...resultsOf(figures, budgetCell, mapping, bands),
    };
  });
}

/** A number that is written as text counts; a percentage is no amount. */
const inputOf = (cell: Cell | null): CellInput => {
  if (cell === null || cell.kind === 'blank') return null;
  return cell.kind === 'number' && !cell.percent ? cell.value : cell.text;
};

function amountsOf(cells: CollectionLine['cells']): CollectionRow {
  const amounts = Object.fromEntries(amountKinds.map((kind) => [kind, inputOf(cells[kind])])) as Record<
    AmountKind,
    CellInput
  >;
  const { receivable, waived } = amounts;
  const impossible = typeof receivable === 'number' && typeof waived === 'number' && waived > receivable;
  return {
    ...amounts,
    ...(impossible && { receivable: null }),
    householdsDue: null,
    householdsPaid: null,
  };
}

function resultsOf(
  amounts: CollectionRow,
  budgetCell: Cell | null,
  mapping: CollectionMapping,
  bands: BandSettings,
): Pick<CollectionLine, 'budget' | 'shown' | 'level'> {
  const known = computable(mapping);
  const shownRate = (basis: RangeBasis): Shown => {
    if (!known.includes(basis) || dueAndPaid(amounts, basis) === null) return '';
    const untouched = isBlank(amounts.receivable) && isBlank(amounts.collected);
    const noArrears = isBlank(amounts.arrears) && isBlank(amounts.recovered);
    if (basis === 'arrears' && noArrears && untouched) return '';
    return collectionRate([amounts], basis).rate ?? NO_RATE;
  };
  const rates: Pick<CollectionLine['shown'], 'current' | 'arrearsRate' | 'overall'> = {
    current: shownRate('current'),
    arrearsRate: shownRate('arrears'),
    overall: shownRate('overall'),
  };
  const compared = comparisonOf(amounts, budgetCell, mapping, bands);
  if (compared === null)
    return {
      budget: rateIn(budgetCell, mapping),
      shown: { ...rates, ...unknown(rates[rateKinds[mapping.basis]], budgetCell) },
      level: null,
    };
  const { budget, variance, attainment, level } = compared;
  return {
    budget,
    shown: { ...rates, variance: variance ?? NO_RATE, attainment: attainment ?? NO_RATE },
    level,
  };
}

/** Variance and attainment of a line without a rate: as the rate, unless there is no budget either. */
function unknown(rate: Shown, budgetCell: Cell | null): { variance: Shown; attainment: Shown } {
  const shown = budgetCell?.kind === 'number' ? rate : '';
  return { variance: shown, attainment: shown };
}

/** The budget of a line as a fraction, unless it is an amount. */
function rateIn(cell: Cell | null, { budget }: CollectionMapping): number | null {
  if (!cell || cell.value === null || !budget) return null;
  if (cell.percent || budget.unit === 'percent') return fractionOf(cell.value);
  return budget.unit === 'fraction' ? asRate(cell.value) : null;
}

/** null where there is no rate, or no budget. */
function comparisonOf(
  amounts: CollectionRow,
  cell: Cell | null,
  mapping: CollectionMapping,
  bands: BandSettings,
) {
  const sides = dueAndPaid(amounts, mapping.basis);
  if (!sides || sides.due.eq(0) || !cell || cell.value === null) return null;
  const rate = rateIn(cell, mapping);
  const target = rate === null ? Exact.of(cell.value) : sides.due.times(rate);
  return compareAmounts({ ...sides, budgeted: sides.due, target }, bands);
}
