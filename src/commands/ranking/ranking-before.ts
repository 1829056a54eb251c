import { parseReference } from '../../workbook/a1';
import { asText, type CellValue } from '../../workbook/cell-values';
import type { TableGrid } from '../../workbook/read';
import type { LinkColumn, TableBefore } from '../../workbook/rewrite-table';
import type { Block } from '../reading/block';
import { textOf } from '../reading/raw-evaluation';

/** A row as it has to be written to stay the same: a text that looks like its own formula is text. */
export function asWritten({ formulas, values }: TableGrid, index: number): CellValue[] {
  return (formulas?.[index] ?? []).map((cell, offset) =>
    typeof cell === 'string' && cell === values[index][offset] ? asText(cell) : cell,
  );
}

/** What a ranking holds now, so that it can be put back. */
export function rankingBefore(block: Block, grid: TableGrid): TableBefore {
  const cells = grid.values.slice(1).map((_, index) => asWritten(grid, index + 1));
  return { cells, links: linksNow(block, grid) };
}

/** Links lead to the sheet that is named, and there to the cell of the final score where a formula tells it. */
function linksNow(block: Block, { area, values, formulas }: TableGrid): LinkColumn | null {
  const { source, final } = block.columns;
  if (source === undefined) return null;
  const targets = values.slice(1).map((row, index) => {
    const sheet = textOf(row[source - area.column]);
    if (sheet === '') return null;
    const formula = final === undefined ? '' : String(formulas?.[index + 1]?.[final - area.column] ?? '');
    const address = /!(\$?[A-Z]{1,3}\$?\d+)/.exec(formula)?.[1].replace(/\$/g, '') ?? 'A1';
    return { sheet, address: parseReference(address) ? address : 'A1' };
  });
  return { column: source, targets };
}
