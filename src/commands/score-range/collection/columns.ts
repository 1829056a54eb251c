/** Which columns of a table hold which amounts, and how certain that is. */
import type { HeaderColumn } from './header';
import { isCumulative, type AmountKind, type CollectionKind } from './vocabulary';

export interface Choice {
  /** null: there is none. */
  column: number | null;
  certainty: number;
}

const NONE: Choice = { column: null, certainty: 1 };

/** One of several that looks the likeliest; which one is meant is asked. */
const DOUBTFUL = 0.6;
const OF_SEVERAL_FEES = 0.8;

/** The column of a kind: of several the total of all fees; which of a month's and the year's figures is meant is asked. */
export function columnOf(columns: readonly HeaderColumn[], kind: CollectionKind): Choice {
  const candidates = columns.flatMap((column, index) => (column.kind === kind ? [index] : []));
  if (candidates.length <= 1) return { column: candidates[0] ?? null, certainty: 1 };
  const label = (column: number) => columns[column].texts.join(' ');
  const totals = candidates.filter((column) => /合计|总计|小计|total/i.test(label(column)));
  if (totals.length === 1) return { column: totals[0], certainty: OF_SEVERAL_FEES };
  const ofMonth = candidates.filter((column) => !isCumulative(label(column)));
  return { column: ofMonth[0] ?? candidates[0], certainty: DOUBTFUL };
}

/** All amounts of a table; the net receivable stands for the receivable where there is no waived column to take off. */
export function amountColumns(columns: readonly HeaderColumn[]): Record<AmountKind, Choice> {
  const [receivable, net, waived] = (['receivable', 'net', 'waived'] as const).map((kind) =>
    columnOf(columns, kind),
  );
  const useNet = net.column !== null && (receivable.column === null || waived.column === null);
  return {
    receivable: useNet ? net : receivable,
    waived: useNet ? NONE : waived,
    collected: columnOf(columns, 'collected'),
    arrears: columnOf(columns, 'arrears'),
    recovered: columnOf(columns, 'recovered'),
  };
}

const UNIT = /万元|千元|百万|元|万|yuan|rmb/i;

/** Whether two headers name different units of money. */
export function unitsDiffer(labels: readonly string[]): boolean {
  const units = labels.map((label) => UNIT.exec(label)?.[0].replace('元', '') ?? null);
  return new Set(units.filter((unit) => unit !== null)).size > 1;
}
