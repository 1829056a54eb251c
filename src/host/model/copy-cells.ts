import { CellValueType, type ICellData } from '@univerjs/core';
import { lastColumn, lastRow } from '../engine/box';
import { formulaOf, hasContent, shiftFormula, writeCells, type CellMatrix } from '../engine/cells';
import { restyle, styleAt, type StoredStyle } from '../engine/styles';
import { quoteSheetName, formatArea } from './address';
import type { ModelContext, SheetBox } from './context';
import { merge, mergesIn } from './merges';

export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

interface Options {
  copyType: CopyType;
  skipBlanks: boolean;
  transpose: boolean;
}

interface Source {
  cell: ICellData | null;
  row: number;
  column: number;
  style: StoredStyle;
}

/** Copies into a target whose size is a multiple of the source's; source and target may overlap. */
export function copyCells(context: ModelContext, from: SheetBox, to: SheetBox, options: Options): void {
  const { engine } = context;
  const sources = readSources(context, from);
  const sourceOf = (row: number, column: number): Source => {
    const [down, across] = [row - to.box.row, column - to.box.column];
    return options.transpose
      ? sources[across % from.box.rows][down % from.box.columns]
      : sources[down % from.box.rows][across % from.box.columns];
  };
  const skipped = (source: Source) =>
    options.skipBlanks && (source.cell === null || !hasContent(source.cell));
  if (options.copyType !== 'Formats') {
    const matrix: CellMatrix = {};
    for (let row = to.box.row; row <= lastRow(to.box); row++) {
      matrix[row] = {};
      for (let column = to.box.column; column <= lastColumn(to.box); column++) {
        const source = sourceOf(row, column);
        if (!skipped(source))
          matrix[row][column] = content(context, from, source, row, column, options.copyType);
      }
    }
    writeCells(engine, to.sheetId, to.box, matrix);
  }
  if (options.copyType !== 'All' && options.copyType !== 'Formats') return;
  const targets = new Map<StoredStyle, Set<string>>();
  for (let row = to.box.row; row <= lastRow(to.box); row++) {
    for (let column = to.box.column; column <= lastColumn(to.box); column++) {
      const source = sourceOf(row, column);
      if (skipped(source)) continue;
      const cells = targets.get(source.style) ?? new Set();
      targets.set(source.style, cells.add(`${row},${column}`));
    }
  }
  for (const [style, cells] of targets) {
    restyle(
      engine,
      to.sheetId,
      to.box,
      () => style,
      (row, column) => cells.has(`${row},${column}`),
    );
  }
  if (options.copyType === 'All' && !options.transpose) copyMerges(context, from, to);
}

function readSources({ engine }: ModelContext, { sheetId, box }: SheetBox): Source[][] {
  const matrix = engine.sheet(sheetId).getCellMatrix();
  const styles = new Map<string, StoredStyle>();
  const rows: Source[][] = [];
  for (let row = box.row; row <= lastRow(box); row++) {
    const items: Source[] = [];
    for (let column = box.column; column <= lastColumn(box); column++) {
      const stored = matrix.getValue(row, column) ?? null;
      const style = styleAt(engine, sheetId, row, column, stored);
      const key = JSON.stringify(style);
      if (!styles.has(key)) styles.set(key, style);
      items.push({ cell: stored && { ...stored }, row, column, style: styles.get(key)! });
    }
    rows.push(items);
  }
  return rows;
}

function content(
  { engine }: ModelContext,
  from: SheetBox,
  { cell, row, column }: Source,
  toRow: number,
  toColumn: number,
  copyType: CopyType,
): ICellData {
  if (copyType === 'Link') {
    const address = formatArea({ row, column, rows: 1, columns: 1 });
    return blank({ f: `=${quoteSheetName(engine.sheet(from.sheetId).getName())}!${address}` });
  }
  if (cell === null) return blank({ custom: null });
  const formula = copyType === 'Values' ? null : formulaOf(engine, from.sheetId, cell, row, column);
  if (formula !== null) return blank({ f: shiftFormula(engine, formula, toRow - row, toColumn - column) });
  return blank({
    v: cell.v,
    t: cell.v == null ? null : (cell.t ?? CellValueType.STRING),
    p: cell.p,
    custom: cell.custom,
  });
}

const blank = (data: ICellData): ICellData => ({ v: null, t: null, f: null, si: null, p: null, ...data });

function copyMerges({ engine }: ModelContext, from: SheetBox, to: SheetBox): void {
  const inside = mergesIn(engine, from.sheetId, from.box);
  for (let row = to.box.row; row <= lastRow(to.box); row += from.box.rows) {
    for (let column = to.box.column; column <= lastColumn(to.box); column += from.box.columns) {
      for (const area of inside) {
        const moved = {
          ...area,
          row: row + area.row - from.box.row,
          column: column + area.column - from.box.column,
        };
        merge(engine, to.sheetId, moved, false);
      }
    }
  }
}
