import type { CellInput } from '../core/types';
import { comparableLabel } from './headers';
import { fieldLabels, raterLabels, raterParts, raterWords } from './labels';
import type { FieldKey, Label, RaterPart } from './labels';

/** A cell of the block that was read; row and column count from the block's corner. */
export interface LabelledCell {
  value: CellInput;
  row: number;
  column: number;
}

/** One rater of a form. A part whose header cell is missing is absent. */
export interface LabelledRater extends Partial<Record<RaterPart, LabelledCell>> {
  /** Number of the rater, from 1: the scores stand in the column of that rater. */
  number: number;
  label: LabelledCell;
}

export interface LabelledCells {
  fields: Partial<Record<FieldKey, LabelledCell>>;
  raters: LabelledRater[];
  /** First cell of the raters' header row; null when there is no such block. */
  raterHeader: { row: number; column: number } | null;
}

const namesOf = ({ words, aliases = [] }: Label): string[] =>
  [words.zh, words.en, ...aliases].map(comparableLabel);

function indexLabels<K extends string>(labels: Record<K, Label>): Map<string, K> {
  return new Map(
    (Object.keys(labels) as K[]).flatMap((key) => namesOf(labels[key]).map((name) => [name, key] as const)),
  );
}

const fieldOf = indexLabels<FieldKey>(fieldLabels);
const partOf = indexLabels<RaterPart>(raterLabels);
const raterPattern = new RegExp(
  `^(?:${[raterWords.zh, raterWords.en].map((text) => comparableLabel(text).replace('{n}', '(\\d+)')).join('|')})$`,
);

/** Number of the rater that a label names ("评分人2", "Rater 2"), from 1; null for anything else. */
export function raterNumber(label: CellInput): number | null {
  const found = raterPattern.exec(comparableLabel(label));
  return found ? Number(found[1] ?? found[2]) : null;
}

type PartColumns = Partial<Record<RaterPart, number>> & { label: number };

/** Columns of the raters' block if this row is its header: a rater's label, a weight and a total. */
function raterHeaderIn(row: readonly CellInput[]): PartColumns | null {
  const columns: Partial<Record<RaterPart, number>> = {};
  row.forEach((cell, column) => {
    const part = typeof cell === 'string' ? partOf.get(comparableLabel(cell)) : undefined;
    if (part && !(part in columns)) columns[part] = column;
  });
  const { label, weight, total } = columns;
  return label !== undefined && weight !== undefined && total !== undefined ? { ...columns, label } : null;
}

function readRaters(values: readonly CellInput[][], header: number, columns: PartColumns): LabelledRater[] {
  const raters: LabelledRater[] = [];
  for (let row = header + 1; row < values.length; row++) {
    const number = raterNumber(values[row][columns.label] ?? null);
    if (number === null) break;
    const cell = (column: number): LabelledCell => ({ value: values[row][column] ?? null, row, column });
    const rater: LabelledRater = { number, label: cell(columns.label) };
    for (const part of raterParts) {
      const column = columns[part];
      if (column !== undefined) rater[part] = cell(column);
    }
    raters.push(rater);
  }
  return raters;
}

/**
 * Finds the labelled cells of a form in a block of values: a label, and its value in the next cell to the right. The
 * first cell that carries a label counts, from top to bottom; labels match in either language whatever the width,
 * case, spaces or a colon at the end. The header of the raters' block is no field, nor are rows from `from` to `to` of a
 * table, where the lines of the form stand.
 */
export function readLabelled(
  values: readonly CellInput[][],
  ...tables: readonly { from: number; to: number }[]
): LabelledCells {
  const found: LabelledCells = { fields: {}, raters: [], raterHeader: null };
  values.forEach((cells, row) => {
    if (tables.some(({ from, to }) => row >= from && row <= to)) return;
    const parts = found.raterHeader ? null : raterHeaderIn(cells);
    if (parts) {
      found.raterHeader = { row, column: parts.label };
      found.raters = readRaters(values, row, parts);
    }
    const partColumns = new Set(parts ? Object.values(parts) : []);
    cells.forEach((cell, column) => {
      if (typeof cell !== 'string' || partColumns.has(column)) return;
      const key = fieldOf.get(comparableLabel(cell));
      if (key && !found.fields[key]) {
        found.fields[key] = { value: cells[column + 1] ?? null, row, column: column + 1 };
      }
    });
  });
  return found;
}
