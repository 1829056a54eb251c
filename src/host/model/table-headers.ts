import { CellValueType } from '@univerjs/core';
import { cellAt, valueOf, writeCells, type CellMatrix } from '../engine/cells';
import type { Engine } from '../engine/engine';
import type { TableRecord } from './side-store';

const headerBox = ({ box }: TableRecord) => ({ ...box, rows: 1 });

/** What the header cells hold now, left to right. */
export const readHeaders = (
  engine: Engine,
  { sheetId, box }: Pick<TableRecord, 'sheetId' | 'box'>,
): unknown[] =>
  Array.from({ length: box.columns }, (_, index) =>
    valueOf(cellAt(engine, sheetId, box.row, box.column + index)),
  );

/** Makes the header cells show the column names, as text; cells that already do are not written. */
export function writeHeaders(engine: Engine, record: TableRecord): void {
  if (!record.showHeaders) return;
  const { sheetId, box } = record;
  const cells: CellMatrix[number] = {};
  record.columns.forEach(({ name }, index) => {
    const column = box.column + index;
    const cell = cellAt(engine, sheetId, box.row, column);
    const isText = typeof cell?.v === 'string' && cell.f == null && cell.si == null;
    if (!isText || cell.v !== name)
      cells[column] = { v: name, t: CellValueType.STRING, f: null, si: null, p: null };
  });
  if (Object.keys(cells).length > 0) writeCells(engine, sheetId, headerBox(record), { [box.row]: cells });
}
