import {
  isFormulaId,
  isFormulaString,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Workbook as EngineWorkbook,
  type Worksheet as EngineSheet,
} from '@univerjs/core';
import { FormulaDataModel, type IFormulaDataItem } from '@univerjs/engine-formula';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type Formulas = IObjectMatrixPrimitiveType<IFormulaDataItem | null>;

/** Calls `visit` for every cell that is there. */
function eachCell(cells: Cells, visit: (cell: ICellData | null, row: number, column: number) => void): void {
  for (const rowKey in cells) {
    const row = cells[rowKey];
    for (const columnKey in row) visit(row[columnKey] ?? null, Number(rowKey), Number(columnKey));
  }
}

const cellsOf = (sheet: EngineSheet): Cells => sheet.getCellMatrix().getMatrix();

/** Whether cells share a formula, as those that were filled in the grid do: a change of the first changes the others. */
function sharesFormulas(workbook: EngineWorkbook): boolean {
  let shares = false;
  for (const sheet of workbook.getSheets())
    eachCell(cellsOf(sheet), (cell) => (shares ||= isFormulaId(cell?.si)));
  return shares;
}

/** The formulas of a sheet without shared ones. */
function plainFormulas(cells: Cells): Formulas {
  const formulas: Formulas = {};
  eachCell(cells, (cell, row, column) => {
    if (isFormulaString(cell?.f)) (formulas[row] ??= {})[column] = { f: cell!.f! };
  });
  return formulas;
}

/** What a write changes among formulas that nobody shares: a formula is there, or gone. */
function changedFormulas(written: Cells, present: Cells): Formulas {
  const changed: Formulas = {};
  eachCell(written, (cell, row, column) => {
    if (isFormulaString(cell?.f)) (changed[row] ??= {})[column] = { f: cell!.f! };
    else if (isFormulaString(present[row]?.[column]?.f)) (changed[row] ??= {})[column] = null;
  });
  return changed;
}

/**
 * Lets a write look at the written cells alone. The engine's own looks through every cell of the workbook for each write,
 * in search of shared formulas: ten minutes for a table of 10,000 rows that is written cell by cell. Once formulas are
 * shared it is asked again.
 */
export function writeWithoutSearching(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const instances = injector.get(IUniverInstanceService);
  const sharing = new WeakMap<EngineWorkbook, boolean>();
  const isPlain = (workbook: EngineWorkbook): boolean => {
    if (!sharing.has(workbook)) sharing.set(workbook, sharesFormulas(workbook));
    return sharing.get(workbook) === false;
  };
  const formulaData = model.getFormulaData.bind(model);
  model.getFormulaData = () => {
    const workbooks = instances.getAllUnitsForType<EngineWorkbook>(UniverInstanceType.UNIVER_SHEET);
    // A copied sheet may bring shared formulas in, and this is asked for after every copy.
    for (const workbook of workbooks) sharing.set(workbook, sharesFormulas(workbook));
    if (!workbooks.every(isPlain)) return formulaData();
    return Object.fromEntries(
      workbooks.map((workbook) => [
        workbook.getUnitId(),
        Object.fromEntries(
          workbook.getSheets().map((sheet) => [sheet.getSheetId(), plainFormulas(cellsOf(sheet))]),
        ),
      ]),
    );
  };
  const updateFormulaData = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, written) => {
    const workbook = instances.getUnit<EngineWorkbook>(unitId);
    const sheet = workbook?.getSheetBySheetId(sheetId);
    if (workbook == null || sheet == null) return updateFormulaData(unitId, sheetId, written);
    let shares = !isPlain(workbook);
    if (!shares) eachCell(written, (cell) => (shares ||= isFormulaId(cell?.si)));
    sharing.set(workbook, shares);
    return shares ? updateFormulaData(unitId, sheetId, written) : changedFormulas(written, cellsOf(sheet));
  };
}
