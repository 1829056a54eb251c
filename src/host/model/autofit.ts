import { BooleanNumber, WrapStrategy } from '@univerjs/core';
import { lastColumn, lastRow, type Box } from '../engine/box';
import { valueOf, visitCells } from '../engine/cells';
import { DEFAULT_ROW_PIXELS } from '../engine/engine';
import { columnPixels, setColumnPixels, setRowPixels } from '../engine/sizes';
import { styleAt, type StoredStyle } from '../engine/styles';
import { displayText, numberFormatOf } from './cell-content';
import type { ModelContext, SheetBox } from './context';
import { mergesIn } from './merges';
import { DEFAULT_FONT, defaultFont } from './range-font';

/** Characters as wide as the font is high: Chinese, Japanese, Korean, full-width forms. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const PADDING = 8;
const pixelsOf = (points: number): number => (points * 4) / 3;

/** Estimated: without a drawing surface no font can be measured. A narrow character is half as wide as a wide one. */
export function textPixels(text: string, style: StoredStyle): number {
  const size = pixelsOf(style.fs ?? DEFAULT_FONT.size);
  const ems = [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 1 : 0.5), 0);
  return Math.ceil(ems * size * (style.bl === BooleanNumber.TRUE ? 1.06 : 1));
}

interface Shown {
  text: string;
  style: StoredStyle;
  row: number;
  column: number;
}

function visitShown(context: ModelContext, sheetId: string, box: Box, visit: (shown: Shown) => void): void {
  const { engine } = context;
  const normal = defaultFont(engine);
  const merges = mergesIn(engine, sheetId, box);
  visitCells(engine, sheetId, box, (cell, row, column) => {
    const value = valueOf(cell);
    const inMerge = merges.some(
      (merge) =>
        row >= merge.row && row <= lastRow(merge) && column >= merge.column && column <= lastColumn(merge),
    );
    if (value === '' || inMerge) return;
    const style = { fs: normal.size, ...styleAt(engine, sheetId, row, column, cell) };
    visit({ text: displayText(value, numberFormatOf(style)), style, row, column });
  });
}

/** As wide as the longest line of each column; empty columns stay. Merged cells do not count, as in Excel. */
export function fitColumns(context: ModelContext, { sheetId, box }: SheetBox): void {
  const widths = new Map<number, number>();
  visitShown(context, sheetId, box, ({ text, style, column }) => {
    const width = Math.max(...text.split('\n').map((line) => textPixels(line, style))) + PADDING;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  });
  for (const [column, width] of widths) {
    setColumnPixels(context.engine, sheetId, { row: 0, column, rows: 1, columns: 1 }, width);
  }
}

/** As high as the most lines of each row need at the present column widths. */
export function fitRows(context: ModelContext, { sheetId, box }: SheetBox): void {
  const heights = new Map<number, number>();
  visitShown(context, sheetId, box, ({ text, style, row, column }) => {
    const room = Math.max(columnPixels(context.engine, sheetId, column) - PADDING, 1);
    const lines = text
      .split('\n')
      .map((line) =>
        style.tb === WrapStrategy.WRAP ? Math.max(Math.ceil(textPixels(line, style) / room), 1) : 1,
      )
      .reduce((sum, count) => sum + count, 0);
    const height = Math.max(
      Math.ceil(lines * pixelsOf(style.fs ?? DEFAULT_FONT.size) * 1.3) + 1,
      DEFAULT_ROW_PIXELS,
    );
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  });
  for (const [row, height] of heights) {
    setRowPixels(context.engine, sheetId, { row, column: 0, rows: 1, columns: 1 }, height);
  }
}
