/** How a table of collection figures is laid out: upright or on its side. */
import { columnAt, NO_COLUMN, type View } from '../pointing';
import { isFilled, isNumber, type Block } from '../rows';
import { basisOf, findBudget, unitOf } from './budget';
import { amountColumns, unitsDiffer } from './columns';
import { findHeader, type CollectionHeader } from './header';
import { linesOf, namingColumns } from './lines';
import {
  pointable,
  type CollectionDetection,
  type CollectionHints,
  type CollectionMapping,
  type MissingAmount,
} from './mapping';
import { amountKinds, type AmountKind } from './vocabulary';

/** The first text that points nowhere, whichever way round the block is read; null when all point somewhere. */
export function pointsToNoColumn(views: readonly View[], hints: CollectionHints): string | null {
  const texts = pointable.flatMap((key) => hints[key] ?? []).filter((text) => text !== NO_COLUMN);
  return texts.find((text) => views.every((view) => columnAt(view, text) === null)) ?? null;
}

/**
 * The likelier of both readings; null when no two columns look like amounts. A reading below `CONFIDENT`, or one with
 * something missing, is to be shown and asked about, never used by itself.
 */
export function detectCollection(
  views: readonly View[],
  hints: CollectionHints = {},
): CollectionDetection | null {
  const readings = views.flatMap((view) => readingOf(view, hints) ?? []);
  const [likeliest] = readings.sort(
    (a, b) => a.missing.length - b.missing.length || b.confidence - a.confidence,
  );
  return likeliest ?? null;
}

const NOTHING_SAYS = 0.85;
const UNITS_DIFFER = 0.5;
const OTHER_BASIS = 0.7;

function readingOf(view: View, hints: CollectionHints): CollectionDetection | null {
  const { block, onItsSide } = view;
  const header = findHeader(block) ?? withoutHeader(block);
  const pointed = new Map<string, number | null>();
  for (const key of pointable) {
    const text = hints[key];
    if (text === undefined) continue;
    const column = text === NO_COLUMN ? null : columnAt(view, text);
    if (column === null && text !== NO_COLUMN) return null;
    pointed.set(key, column);
  }
  const found = amountColumns(header.columns);
  const amounts = {} as Record<AmountKind, number | null>;
  for (const kind of amountKinds) {
    const known = pointed.get(kind);
    if (known !== undefined) found[kind] = { column: known, certainty: 1 };
    amounts[kind] = found[kind].column;
  }
  const missing = missingOf(amounts);
  if (missing === null) return null;
  const used = completeOnly(amounts, missing);
  const row = header.row < 0 ? null : header.row;
  const figures = amountKinds.flatMap((kind) => used[kind] ?? []);
  const records = linesOf(block, row, figures);
  if (records.length === 0) return null;
  const budget = budgetOf(block, header, records, pointed.get('budget'));
  const naming = namingColumns(block, header.columns, records, Math.min(...figures));
  const named = pointed.get('project');
  const computable = (basis: CollectionMapping['basis']) =>
    (basis === 'arrears' || used.collected !== null) && (basis === 'current' || used.recovered !== null);
  const wanted = hints.basis ?? budget?.basis ?? 'current';
  const basis = computable(wanted) ? wanted : used.collected === null ? 'arrears' : 'current';
  const labels = header.columns.map(({ texts }) => texts.join(' '));
  const certainties = [
    ...amountKinds.filter((kind) => used[kind] !== null).map((kind) => found[kind].certainty),
    budget?.certainty ?? 1,
    budget && hints.basis === undefined && basis !== wanted ? OTHER_BASIS : 1,
    unitsDiffer(figures.map((column) => labels[column])) ? UNITS_DIFFER : 1,
    naming.project === null && naming.month === null && named === undefined ? NOTHING_SAYS : 1,
  ];
  return {
    mapping: {
      header: row,
      columns: header.columns,
      records,
      project: named === undefined ? naming.project : named,
      month: naming.month,
      amounts: used,
      budget: budget && { column: budget.budget.column, unit: hints.unit ?? budget.budget.unit },
      basis,
    },
    confidence:
      (missing.length > 0 ? 0.5 : 1) *
      Math.min(...certainties) *
      (onItsSide ? 0.95 : 1) *
      shareOfNumbers(block, records, figures),
    missing,
    onItsSide,
  };
}

/** A table that has no headers is read by what the user says alone. */
function withoutHeader(block: Block): CollectionHeader {
  const width = Math.max(0, ...block.map(({ length }) => length));
  return { row: -1, columns: Array.from({ length: width }, () => ({ texts: [], kind: null })) };
}

/** What is missing for a rate; null when nothing looks like amounts. */
function missingOf(amounts: Record<AmountKind, number | null>): MissingAmount[] | null {
  const lacks = (kinds: readonly MissingAmount[]) => kinds.filter((kind) => amounts[kind] === null);
  const [current, old] = [lacks(['receivable', 'collected']), lacks(['arrears', 'recovered'])];
  if (current.length === 0 || (old.length === 0 && current.length === 2)) return [];
  if (current.length === 1) return current;
  return old.length === 1 ? old : null;
}

/** Arrears of which nothing says what came in are left alone: often they are what is still to be paid. */
function completeOnly(
  amounts: Record<AmountKind, number | null>,
  missing: readonly MissingAmount[],
): Record<AmountKind, number | null> {
  if (missing.length > 0 || (amounts.arrears !== null && amounts.recovered !== null)) return amounts;
  return { ...amounts, arrears: null, recovered: null };
}

function budgetOf(
  block: Block,
  { columns }: CollectionHeader,
  records: readonly number[],
  pointed: number | null | undefined,
): ReturnType<typeof findBudget> {
  if (pointed === undefined) return findBudget(block, columns, records);
  if (pointed === null) return null;
  const label = columns[pointed].texts.join(' ');
  const { unit, certainty } = unitOf(block, records, pointed, label);
  return { budget: { column: pointed, unit }, basis: basisOf(label), certainty };
}

/** How much of what stands in the columns of amounts are numbers. */
function shareOfNumbers(block: Block, records: readonly number[], columns: readonly number[]): number {
  const filled = records.flatMap((row) => columns.map((column) => block[row][column]).filter(isFilled));
  const share = filled.length === 0 ? 0 : filled.filter(isNumber).length / filled.length;
  return share >= 0.9 ? 1 : share;
}
