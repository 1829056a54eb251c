import { formulaOf, visitCells, writeCells, type CellMatrix } from '../engine/cells';
import { boxFrom } from '../engine/box';
import type { Engine } from '../engine/engine';
import { mentions } from './table-references';

/** Changes every formula of the workbook that names a table. `change` gets and returns it with "=". */
export function rewriteFormulas(
  engine: Engine,
  table: string,
  change: (formula: string, row: number, column: number) => string,
): void {
  for (const sheet of engine.unit.getSheets()) {
    const sheetId = sheet.getSheetId();
    const cells: CellMatrix = {};
    let found = false;
    const everything = boxFrom(0, 0, sheet.getRowCount() - 1, sheet.getColumnCount() - 1);
    visitCells(engine, sheetId, everything, (cell, row, column) => {
      const formula = formulaOf(engine, sheetId, cell, row, column);
      if (formula === null || !mentions(formula, table)) return;
      const changed = change(formula, row, column);
      if (changed === formula) return;
      found = true;
      (cells[row] ??= {})[column] = { f: changed, si: null, v: null };
    });
    if (found) writeCells(engine, sheetId, everything, cells);
  }
}
