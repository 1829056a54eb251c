import { invalidArgument } from '../rich-api';
import { cellAt, valueOf, visitCells, writeCells, type CellMatrix } from '../engine/cells';
import { lastColumn, lastRow } from '../engine/box';
import type { CellData } from '../../xlsx';
import type { ModelContext, SheetBox } from './context';
import { writeContent } from './cell-input';

/** Excel.RangeHyperlink */
export interface Hyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

type Link = NonNullable<CellData['link']>;

/** The link kept with a cell. */
export const linkOf = (custom: unknown): Link | undefined =>
  (custom as { link?: Link } | null | undefined)?.link;

/** The link of the top left cell; null when there is none. */
export function readHyperlink({ engine }: ModelContext, { sheetId, box }: SheetBox): Hyperlink | null {
  const cell = cellAt(engine, sheetId, box.row, box.column);
  const link = linkOf(cell?.custom);
  if (link === undefined) return null;
  return {
    ...(link.target === undefined ? {} : { address: link.target }),
    ...(link.location === undefined ? {} : { documentReference: link.location }),
    ...(link.tip === undefined ? {} : { screenTip: link.tip }),
    textToDisplay: String(valueOf(cell)),
  };
}

/** Gives every cell of the range the link; null takes it away. `textToDisplay` becomes the content. */
export function writeHyperlink(context: ModelContext, place: SheetBox, link: Hyperlink | null): void {
  context.guard(place, 'Range.hyperlink', 'allowInsertHyperlinks');
  if (link === null) return dropLinks(context, place);
  if (typeof link !== 'object') throw invalidArgument('Range.hyperlink');
  const stored: Link = {
    ...(link.address === undefined ? {} : { target: link.address }),
    ...(link.documentReference === undefined ? {} : { location: link.documentReference }),
    ...(link.screenTip === undefined ? {} : { tip: link.screenTip }),
  };
  if (link.textToDisplay !== undefined) writeContent(context, place, link.textToDisplay, 'Range.hyperlink');
  const { sheetId, box } = place;
  const matrix: CellMatrix = {};
  for (let row = box.row; row <= lastRow(box); row++) {
    matrix[row] = {};
    for (let column = box.column; column <= lastColumn(box); column++) {
      matrix[row][column] = { custom: { link: stored } };
    }
  }
  writeCells(context.engine, sheetId, box, matrix);
}

export function dropLinks({ engine }: ModelContext, { sheetId, box }: SheetBox): void {
  const matrix: CellMatrix = {};
  visitCells(engine, sheetId, box, (cell, row, column) => {
    if (linkOf(cell.custom) !== undefined) (matrix[row] ??= {})[column] = { custom: null };
  });
  if (Object.keys(matrix).length > 0) writeCells(engine, sheetId, { ...box, rows: 1, columns: 1 }, matrix);
}
