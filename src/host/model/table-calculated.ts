import { intersect, lastRow, type Box } from '../engine/box';
import { cellAt, formulaOf, hasContent, shiftFormula, writeCells, type CellMatrix } from '../engine/cells';
import type { Engine } from '../engine/engine';
import type { TableRecord } from './side-store';

const bodyOf = ({ box, showHeaders }: TableRecord): Box | null => {
  const header = showHeaders ? 1 : 0;
  return box.rows > header ? { ...box, row: box.row + header, rows: box.rows - header } : null;
};

const isBlank = (engine: Engine, sheetId: string, row: number, column: number): boolean => {
  const cell = cellAt(engine, sheetId, row, column);
  return cell === null || !hasContent(cell);
};

function put(
  cells: CellMatrix,
  engine: Engine,
  formula: string,
  body: Box,
  row: number,
  column: number,
): void {
  (cells[row] ??= {})[column] = { f: shiftFormula(engine, formula, row - body.row, 0), v: null };
}

/** Puts the formula of each calculated column into the blank cells of rows that came into the table. */
export function fillCalculatedColumns(engine: Engine, record: TableRecord, rows: Box): void {
  const body = bodyOf(record);
  if (body === null) return;
  const cells: CellMatrix = {};
  record.columns.forEach(({ calculatedFormula }, index) => {
    if (calculatedFormula === undefined) return;
    const column = body.column + index;
    for (let row = rows.row; row <= lastRow(rows); row++) {
      if (isBlank(engine, record.sheetId, row, column))
        put(cells, engine, `=${calculatedFormula}`, body, row, column);
    }
  });
  if (Object.keys(cells).length > 0) writeCells(engine, record.sheetId, rows, cells);
}

/**
 * After a write that put formulas into a column: when all its formulas are the same (as they read from one row to
 * the next) and nothing else stands in it, it becomes a calculated column, and blank cells that were not part of
 * the write get the formula. Constants in every cell end it.
 */
export function learnCalculatedColumns(engine: Engine, record: TableRecord, written: Box): void {
  const body = bodyOf(record);
  const touched = body && intersect(body, written);
  if (body === null || touched === null) return;
  for (let column = touched.column; column < touched.column + touched.columns; column++) {
    learnColumn(engine, record, body, { ...touched, column, columns: 1 });
  }
}

function learnColumn(engine: Engine, record: TableRecord, body: Box, touched: Box): void {
  const { sheetId } = record;
  const { column } = touched;
  const known = record.columns[column - body.column];
  const survey = surveyColumn(engine, record, body, column);
  if (survey.formula === null) delete known.calculatedFormula;
  if (survey.formula === null || !survey.uniform) return;
  const isTouched = (row: number): boolean => row >= touched.row && row <= lastRow(touched);
  if (!survey.formulaRows.some(isTouched)) return;
  known.calculatedFormula = survey.formula.slice(1);
  const cells: CellMatrix = {};
  for (const row of survey.blankRows) {
    if (!isTouched(row)) put(cells, engine, survey.formula, body, row, column);
  }
  if (Object.keys(cells).length > 0) writeCells(engine, sheetId, { ...body, column, columns: 1 }, cells);
}

interface ColumnSurvey {
  /** As it reads in the first row of the body; null when the column has no formula. */
  formula: string | null;
  /** No constant, and no other formula. */
  uniform: boolean;
  formulaRows: number[];
  blankRows: number[];
}

function surveyColumn(engine: Engine, record: TableRecord, body: Box, column: number): ColumnSurvey {
  const survey: ColumnSurvey = { formula: null, uniform: true, formulaRows: [], blankRows: [] };
  /** The same text in every row, when the first formula has no relative reference. */
  let same: string | null = null;
  for (let row = body.row; row <= lastRow(body) && survey.uniform; row++) {
    const cell = cellAt(engine, record.sheetId, row, column);
    if (cell === null || !hasContent(cell)) {
      survey.blankRows.push(row);
      continue;
    }
    const formula = formulaOf(engine, record.sheetId, cell, row, column);
    if (formula === null) {
      survey.uniform = false;
    } else if (survey.formula === null) {
      survey.formula = shiftFormula(engine, formula, body.row - row, 0);
      if (shiftFormula(engine, formula, 1, 0) === formula) same = formula;
    } else {
      survey.uniform =
        formula === same || shiftFormula(engine, formula, body.row - row, 0) === survey.formula;
    }
    if (formula !== null) survey.formulaRows.push(row);
  }
  return survey;
}
