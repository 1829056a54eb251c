import type { IBorderData } from '@univerjs/core';
import type { StoredStyle } from '../engine/styles';
import type { ModelContext } from './context';
import { described, facing, isShared, lineAt, redrawn, withEdge, type Line } from './range-borders';

/** Borders of a single cell by their names in CellBorderCollection; there is nothing between the cells of one. */
const EDGES = {
  top: 't',
  bottom: 'b',
  left: 'l',
  right: 'r',
  diagonalDown: 'tl_br',
  diagonalUp: 'bl_tr',
  horizontal: null,
  vertical: null,
} as const satisfies Record<string, keyof IBorderData | null>;

export type CellBorder = Partial<Record<'style' | 'weight' | 'color' | 'tintAndShade', unknown>>;
export type CellBorders = Partial<Record<keyof typeof EDGES, CellBorder>>;

/** All borders of a cell. */
export function readBorders(
  { engine }: ModelContext,
  sheetId: string,
  row: number,
  column: number,
): Record<string, CellBorder> {
  return Object.fromEntries(
    Object.entries(EDGES).map(([name, edge]) => {
      const line = edge === null ? null : lineAt(engine, sheetId, row, column, edge);
      return [name, { ...described(line), tintAndShade: 0 }];
    }),
  );
}

function redraw(line: Line, { style, weight, color }: CellBorder): Line {
  const styled = style == null ? line : redrawn.style(line, style);
  // No line has neither weight nor colour, whatever was read of it.
  if (style != null && styled === null) return null;
  const weighed = weight == null ? styled : redrawn.weight(styled, weight);
  return color == null ? weighed : redrawn.color(weighed, color);
}

const same = (a: Line, b: Line): boolean => JSON.stringify(described(a)) === JSON.stringify(described(b));

/**
 * Draws borders into the styles of cells: `styleOf` and `put` give and take those of the cell and of its
 * neighbours. A line that is there already, be it the neighbour's, stays where it is. @throws InvalidArgument
 */
export function drawBorders(
  borders: CellBorders,
  [row, column]: readonly [number, number],
  styleOf: (row: number, column: number) => StoredStyle | null,
  put: (row: number, column: number, style: StoredStyle) => void,
): void {
  for (const [name, wanted] of Object.entries(borders)) {
    const edge = EDGES[name as keyof typeof EDGES] as keyof IBorderData | null | undefined;
    if (edge == null || wanted == null) continue;
    const beyond = isShared(edge) ? facing[edge] : null;
    const neighbour = beyond && ([row + beyond.down, column + beyond.across] as const);
    const across = neighbour && styleOf(...neighbour);
    const own = styleOf(row, column) ?? {};
    const shown = own.bd?.[edge] ?? (beyond && across?.bd?.[beyond.edge]) ?? null;
    const line = redraw(shown, wanted);
    if (same(line, shown)) continue;
    put(row, column, withEdge(own, edge, line));
    if (beyond && across?.bd?.[beyond.edge] != null) put(...neighbour!, withEdge(across, beyond.edge, null));
  }
}
