/** Where rates go, in columns of the view. */
import type { Block } from '../rows';
import { isFilled } from '../rows';
import { computable, rateKinds } from './figures';
import type { CollectionMapping } from './mapping';
import type { ResultKind } from './vocabulary';

export interface ResultColumn {
  kind: ResultKind;
  column: number;
  /** The table has this column: its header stays. */
  own: boolean;
}

/** The results of a table, in the order in which they are written. */
export function resultKindsOf(mapping: CollectionMapping): ResultKind[] {
  const rates = computable(mapping).map((basis) => rateKinds[basis]);
  return mapping.budget ? [...rates, 'variance', 'attainment'] : rates;
}

/**
 * Results stand in the table's own columns for them where these are blank, otherwise in the next free ones.
 * @param free the first free column, or the one that the user wants
 * @param pointed the user says where: own columns are left alone
 */
export function resultColumns(
  block: Block,
  mapping: CollectionMapping,
  free: number,
  pointed: boolean,
): ResultColumn[] {
  let next = free;
  return resultKindsOf(mapping).map((kind) => {
    const own = pointed ? null : ownColumn(block, mapping, kind);
    return { kind, column: own ?? next++, own: own !== null };
  });
}

function ownColumn(
  block: Block,
  { columns, records, amounts, budget }: CollectionMapping,
  kind: ResultKind,
): number | null {
  const used = [...Object.values(amounts), budget?.column];
  const column = columns.findIndex(
    (header, index) =>
      !used.includes(index) && header.kind === kind && records.every((row) => !isFilled(block[row][index])),
  );
  return column < 0 ? null : column;
}
