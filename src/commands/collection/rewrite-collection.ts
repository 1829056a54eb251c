import type { CollectionBasis } from '../../core/collection';
import { isBlank } from '../../core/decimal';
import { basisWords, spanWords } from '../../templates/formulas/collection-budget';
import { say } from '../../templates/language';
import { parseReference } from '../../workbook/a1';
import { asText, isFormula, type CellValue } from '../../workbook/cell-values';
import type { TableGrid } from '../../workbook/read';
import type { TableRewrite } from '../../workbook/rewrite-table';
import { asWritten } from '../ranking/ranking-before';
import { gridOf, type Block } from '../reading/block';
import type { WorkbookContent } from '../reading/workbook-content';
import { isOwnBudget, namedIn, spanKey, type CollectionSheet } from './collection-sheets';
import type { WantedMonth, WantedSpan } from './wanted-rows';

/** A number for a cell in which people may have put a formula of their own, which stays. */
const put = (row: CellValue[], offset: number | undefined, value: CellValue): void => {
  if (offset !== undefined && !isFormula(row[offset])) row[offset] = value;
};

const offsetsOf = ({ columns, area }: Block): Record<string, number> =>
  Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, column - area.column]));

/**
 * Brings the two tables of amounts up to date. Lines are found by project and span, months by their number; none moves, so that
 * everything typed beside them stays. New projects take free rows, then rows at the end, which moves the curve down.
 */
export function rewriteCollection(
  sheet: CollectionSheet,
  content: WorkbookContent,
  spans: readonly WantedSpan[],
  months: ReadonlyMap<number, WantedMonth>,
  basis: CollectionBasis,
): TableRewrite[] {
  const projects = rewriteProjects(sheet, content, spans, basis);
  const grown = projects.rows - (projects.area.rows - 1);
  const curve = sheet.curve && rewriteCurve(sheet.curve, content, months);
  if (!curve) return [projects];
  const below = curve.area.row > projects.area.row;
  return [{ ...curve, area: below ? { ...curve.area, row: curve.area.row + grown } : curve.area }, projects];
}

function rewriteProjects(
  { projects: block, basisCell, language }: CollectionSheet,
  content: WorkbookContent,
  spans: readonly WantedSpan[],
  basis: CollectionBasis,
): TableRewrite {
  const grid = gridOf(block, content.answer)!;
  const offsets = offsetsOf(block);
  const rows = bodyOf(grid);
  const shown = grid.values.slice(1);
  const at = (index: number, key: string) => shown[index]?.[offsets[key]] ?? null;
  const known = new Map<string, number>();
  const free: number[] = [];
  rows.forEach((_, index) => {
    const span = namedIn(spanWords, at(index, 'span'));
    if (INPUTS.every((key) => isBlank(at(index, key)))) free.push(index);
    else if (span !== null && !isBlank(at(index, 'project'))) {
      const key = spanKey(at(index, 'project'), span);
      if (!known.has(key)) known.set(key, index);
    }
  });
  const template = rows.at(-1) ?? [];
  const added = Math.max(0, spans.filter(({ key }) => !known.has(key)).length - free.length);
  const blank = newRow(template, block.area.row + block.area.rows, added);
  for (const { key, project, span, due, paid, budget } of spans) {
    const index = known.get(key) ?? free.shift() ?? rows.push([...blank]) - 1;
    const row = rows[index];
    if (!known.has(key)) {
      row[offsets.project] = asText(project);
      row[offsets.span] = asText(span);
    }
    put(row, offsets.due, due ?? '');
    put(row, offsets.paid, paid ?? '');
    const now = offsets.budget === undefined ? undefined : row[offsets.budget];
    if (now !== undefined && (isBlank(now) || isOwnBudget(now))) row[offsets.budget] = budget ?? '';
  }
  return { ...rewriteOf(block, grid, rows), cells: basisChange(basisCell, basis, language) };
}

/** A row in which none of these is filled is free. */
const INPUTS = ['project', 'due', 'paid', 'budget', 'note'] as const;

function rewriteCurve(
  block: Block,
  content: WorkbookContent,
  months: ReadonlyMap<number, WantedMonth>,
): TableRewrite {
  const grid = gridOf(block, content.answer)!;
  const offsets = offsetsOf(block);
  const rows = bodyOf(grid);
  rows.forEach((row, index) => {
    const month = grid.values[index + 1][offsets.month];
    const wanted = typeof month === 'number' ? months.get(month) : undefined;
    if (!wanted) return;
    if (wanted.due !== undefined) put(row, offsets.due, wanted.due);
    if (wanted.paid !== undefined) put(row, offsets.paid, wanted.paid ?? '');
  });
  return rewriteOf(block, grid, rows);
}

const bodyOf = (grid: TableGrid): CellValue[][] =>
  grid.values.slice(1).map((_, index) => asWritten(grid, index + 1));

/** A cell of the own sheet that stays when a formula is copied. */
const ABSOLUTE = /(?<![!\w])\$([A-Z]{1,3})\$(\d+)/g;

/** The formulas of a row for a new one: they name columns, and cells around the table, which moves those below it. */
function newRow(row: readonly CellValue[], last: number, grown: number): CellValue[] {
  const moved = (formula: string) =>
    formula.replace(ABSOLUTE, (cell, column: string, at: string) =>
      Number(at) > last ? `$${column}$${Number(at) + grown}` : cell,
    );
  return row.map((cell) => (isFormula(cell) && !isOwnBudget(cell) ? moved(String(cell)) : ''));
}

function rewriteOf(block: Block, grid: TableGrid, rows: readonly CellValue[][]): TableRewrite {
  return {
    tableId: grid.info.id,
    table: grid.info.name,
    sheet: block.sheet,
    area: block.area,
    rows: rows.length,
    newColumns: [],
    widths: [],
    columns: grid.values[0].map((_, offset) => ({
      column: block.area.column + offset,
      cells: rows.map((row) => row[offset]),
    })),
    links: null,
    cells: [],
    before: { cells: bodyOf(grid), links: null },
  };
}

function basisChange(
  cell: CollectionSheet['basisCell'],
  basis: CollectionBasis,
  language: CollectionSheet['language'],
): TableRewrite['cells'] {
  if (!cell || namedIn(basisWords, cell.value) === basis) return [];
  const { row, column } = parseReference(cell.at.address)!.area;
  return [{ row, column, value: say(basisWords[basis], language), before: cell.value }];
}
