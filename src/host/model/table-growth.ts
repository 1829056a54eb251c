import { boxFrom, intersect, lastColumn, lastRow, type Box } from '../engine/box';
import { cellAt, hasContent } from '../engine/cells';
import type { Engine } from '../engine/engine';
import { tableArea, type TableRecord } from './side-store';

const isFilled = (engine: Engine, sheetId: string, row: number, column: number): boolean => {
  const cell = cellAt(engine, sheetId, row, column);
  return cell !== null && hasContent(cell);
};

/**
 * Values written just below a table make it larger by their rows (excel-semantics, Table): when the table has no
 * totals row, the values lie within its columns, the first one is not blank, nothing else stood in those rows
 * and no other table begins there.
 * @returns the rows that came in, or null
 */
export function growBelow(
  engine: Engine,
  record: TableRecord,
  tables: readonly TableRecord[],
  written: Box,
): Box | null {
  const { box, sheetId } = record;
  if (record.showTotals || written.row !== lastRow(box) + 1) return null;
  if (written.column < box.column || lastColumn(written) > lastColumn(box)) return null;
  if (!isFilled(engine, sheetId, written.row, written.column)) return null;
  const rows = boxFrom(written.row, box.column, lastRow(written), lastColumn(box));
  const taken = tables.some(
    (table) => table.sheetId === sheetId && intersect(tableArea(table), rows) !== null,
  );
  if (taken) return null;
  for (let row = rows.row; row <= lastRow(rows); row++) {
    for (let column = rows.column; column <= lastColumn(rows); column++) {
      const ours = column >= written.column && column <= lastColumn(written);
      if (!ours && isFilled(engine, sheetId, row, column)) return null;
    }
  }
  record.box = { ...box, rows: box.rows + rows.rows };
  return rows;
}
