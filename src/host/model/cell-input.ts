import { CellValueType, type ICellData } from '@univerjs/core';
import { isUnbounded, type Box } from '../engine/box';
import { isFormula, writeCells, type CellMatrix } from '../engine/cells';
import { toEngineFormula } from '../engine/formulas';
import { restyle, styleAt, type StoredStyle } from '../engine/styles';
import { invalidArgument } from '../rich-api';
import { GENERAL, numberFormatOf, tableNameAt, TEXT } from './cell-content';
import type { ModelContext, SheetBox } from './context';
import { covered } from './merges';
import { parseTyped } from './typed-input';

/** @throws InvalidArgument unless `fits` */
export function checkShape(fits: boolean, location: string): void {
  if (fits) return;
  throw invalidArgument(
    location,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/**
 * Checks what is set on a two-dimensional property and gives the item for each cell. A scalar spreads.
 * @throws InvalidArgument for another shape, null as a whole, or a range of whole rows or columns
 */
export function spread(input: unknown, box: Box, location: string): (row: number, column: number) => unknown {
  if (input === null || input === undefined || isUnbounded(box)) throw invalidArgument(location);
  if (!Array.isArray(input)) return () => input;
  const rows = input as unknown[];
  const fits =
    rows.length === box.rows && rows.every((row) => Array.isArray(row) && row.length === box.columns);
  checkShape(fits, location);
  return (row, column) => (rows as unknown[][])[row - box.row][column - box.column];
}

/** Content keys of a cell; what is not named here (style, link) stays. */
type Content = Pick<ICellData, 'v' | 't' | 'f' | 'si' | 'p'>;

const EMPTY: Content = { v: null, t: null, f: null, si: null, p: null };
const content = (v: ICellData['v'], t: CellValueType): Content => ({ ...EMPTY, v, t });
const text = (value: string, forced = false): Content =>
  value === '' ? EMPTY : content(value, forced ? CellValueType.FORCE_STRING : CellValueType.STRING);

interface Parsed {
  content: Content;
  /** Format that typing this gives to a cell without one. */
  format?: string;
}

/** How one item of an input array becomes a cell. */
class CellInput {
  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
    private readonly location: string,
  ) {}

  /** @param format - the cell's present format: text format takes everything as it stands */
  parse(input: unknown, format: string, row: number, column: number): Parsed {
    switch (typeof input) {
      case 'number':
        if (!Number.isFinite(input)) throw invalidArgument(this.location);
        return { content: format === TEXT ? text(String(input)) : content(input, CellValueType.NUMBER) };
      case 'boolean':
        return {
          content:
            format === TEXT
              ? text(String(input).toUpperCase())
              : content(input ? 1 : 0, CellValueType.BOOLEAN),
        };
      case 'string':
        return this.parseText(input, format, row, column);
      default:
        throw invalidArgument(this.location);
    }
  }

  private parseText(input: string, format: string, row: number, column: number): Parsed {
    if (input.startsWith("'")) return { content: text(input.slice(1), true) };
    if (format === TEXT) return { content: text(input) };
    if (input.length > 1 && input.startsWith('='))
      return { content: this.formula(input, row, column, true)! };
    const typed = parseTyped(input);
    switch (typed.kind) {
      case 'number':
        return { content: content(typed.value, CellValueType.NUMBER), format: typed.format };
      case 'boolean':
        return { content: content(typed.value ? 1 : 0, CellValueType.BOOLEAN) };
      case 'error':
        return { content: text(typed.value) };
      default: {
        const signed = /^[+-]./.test(input) ? this.formula(`=${input}`, row, column, false) : null;
        return { content: signed ?? text(input) };
      }
    }
  }

  private formula(input: string, row: number, column: number, required: boolean): Content | null {
    const place = { sheetId: this.sheetId, box: { row, column, rows: 1, columns: 1 } };
    const formula = toEngineFormula(input, () => tableNameAt(this.context, place));
    if (isFormula(formula)) return { ...EMPTY, f: formula };
    if (required) throw invalidArgument(this.location, `The formula ${input} is not valid.`);
    return null;
  }
}

/** Sets values or formulas: null leaves a cell alone, "" clears its content, formats stay. */
export function writeContent(context: ModelContext, place: SheetBox, input: unknown, location: string): void {
  const { sheetId, box } = place;
  const itemAt = spread(input, box, location);
  context.guard(place, location);
  const cells = context.engine.sheet(sheetId).getCellMatrix();
  const parser = new CellInput(context, sheetId, location);
  const isCovered = covered(context.engine, sheetId, box);
  const matrix: CellMatrix = {};
  /** Format that typing gave → the cells it was typed into, as "row,column". */
  const formats = new Map<string, Set<string>>();
  let count = 0;
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      const item = itemAt(row, column);
      if (item === null || item === undefined || isCovered(row, column)) continue;
      const present = cells.getValue(row, column) ?? null;
      const format = numberFormatOf(styleAt(context.engine, sheetId, row, column, present));
      const parsed = parser.parse(item, format, row, column);
      (matrix[row] ??= {})[column] = parsed.content;
      count++;
      if (parsed.format === undefined || format !== GENERAL) continue;
      const found = formats.get(parsed.format) ?? new Set();
      formats.set(parsed.format, found.add(`${row},${column}`));
    }
  }
  if (count > 0) writeCells(context.engine, sheetId, box, matrix);
  for (const [pattern, found] of formats) {
    restyle(context.engine, sheetId, box, withFormat(pattern), (row, column) =>
      found.has(`${row},${column}`),
    );
  }
}

const withFormat =
  (pattern: string) =>
  (style: StoredStyle): StoredStyle => ({
    ...style,
    n: pattern === GENERAL || pattern === '' ? undefined : { pattern },
  });

/** Sets number formats: null leaves a cell alone, "" and "General" take the format away. */
export function writeNumberFormat(
  context: ModelContext,
  place: SheetBox,
  input: unknown,
  location: string,
): void {
  const { sheetId, box } = place;
  const itemAt = spread(input, box, location);
  context.guard(place, location, 'allowFormatCells');
  if (typeof input === 'string') {
    restyle(context.engine, sheetId, box, withFormat(input));
    return;
  }
  const patterns = new Set<string>();
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      const item = itemAt(row, column);
      if (item === null || item === undefined) continue;
      if (typeof item !== 'string') throw invalidArgument(location);
      patterns.add(item);
    }
  }
  for (const pattern of patterns) {
    restyle(
      context.engine,
      sheetId,
      box,
      withFormat(pattern),
      (row, column) => itemAt(row, column) === pattern,
    );
  }
}
