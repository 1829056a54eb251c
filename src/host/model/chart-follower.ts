import { boxFrom, contains, GRID_COLUMNS, GRID_ROWS, lastColumn, lastRow, type Box } from '../engine/box';
import type { EngineChange } from '../engine/changes';
import type { Engine } from '../engine/engine';
import { columnsOffset, rowsOffset } from '../engine/sizes';
import { placeAfter } from './anchor';
import type { ChartRecord, SideStore } from './side-store';
import { pixelsToPoints, pointsToExactPixels } from './units';

/** A chart by the cells under it, and how far into the first and the last of them it begins and ends, in pixels. */
interface Anchor {
  readonly box: Box;
  readonly fromLeft: number;
  readonly fromTop: number;
  readonly toRight: number;
  readonly toBottom: number;
}

type Lines = Extract<
  EngineChange,
  { kind: 'rowsInserted' | 'rowsDeleted' | 'columnsInserted' | 'columnsDeleted' }
>;
type Offset = (index: number) => number;

/** Sizes are rounded to hundredths of a point: an edge this near to that of a row, in pixels, lies on it. */
const TOLERANCE = 0.02;

/** The row (column) that a distance from the sheet's edge falls into. */
function under(pixels: number, offset: Offset, count: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle + 1) > pixels) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What the change is for a chart over these cells; cells beside others move a chart when all below it moves. */
function linesOf(change: EngineChange, box: Box): Lines | null {
  switch (change.kind) {
    case 'rowsInserted':
    case 'rowsDeleted':
    case 'columnsInserted':
    case 'columnsDeleted':
      return change;
    case 'cellsInserted':
    case 'cellsDeleted': {
      const { sheetId, box: cells, down } = change;
      const covered = down
        ? contains({ ...cells, row: box.row, rows: box.rows }, box)
        : contains({ ...cells, column: box.column, columns: box.columns }, box);
      if (!covered) return null;
      const inserted = change.kind === 'cellsInserted';
      if (down) return { kind: inserted ? 'rowsInserted' : 'rowsDeleted', sheetId, box: cells };
      return { kind: inserted ? 'columnsInserted' : 'columnsDeleted', sheetId, box: cells };
    }
    default:
      return null;
  }
}

/**
 * Charts move and grow with the cells under them when rows, columns or cells are inserted or deleted: Excel's placement
 * "move and size with cells". A chart whose cells are all deleted stays, without any height or width.
 */
export class ChartFollower {
  /** As the sheet is before the change under way. */
  private anchors = new Map<ChartRecord, Anchor>();

  constructor(
    private readonly engine: Engine,
    private readonly side: SideStore,
  ) {
    engine.changes.listenBefore((sheetId) => this.remember(sheetId));
    engine.changes.listen((change) => this.follow(change));
  }

  private remember(sheetId: string): void {
    this.anchors = new Map(
      this.side.sheet(sheetId).charts.map((chart) => [chart, this.anchorOf(sheetId, chart)]),
    );
  }

  private follow(change: EngineChange): void {
    if (!('box' in change)) return;
    for (const [chart, anchor] of this.anchors) {
      const lines = linesOf(change, anchor.box);
      if (lines === null) continue;
      this.anchors.delete(chart);
      this.place(chart, anchor, lines);
    }
  }

  private anchorOf(sheetId: string, chart: ChartRecord): Anchor {
    const [left, top, width, height] = [chart.left, chart.top, chart.width, chart.height].map(
      pointsToExactPixels,
    );
    const [rows, columns] = this.offsets(sheetId);
    const firstRow = under(top + TOLERANCE, rows, GRID_ROWS);
    const firstColumn = under(left + TOLERANCE, columns, GRID_COLUMNS);
    const box = boxFrom(
      firstRow,
      firstColumn,
      Math.max(under(top + height - TOLERANCE, rows, GRID_ROWS), firstRow),
      Math.max(under(left + width - TOLERANCE, columns, GRID_COLUMNS), firstColumn),
    );
    return {
      box,
      fromLeft: left - columns(box.column),
      fromTop: top - rows(box.row),
      toRight: columns(lastColumn(box) + 1) - left - width,
      toBottom: rows(lastRow(box) + 1) - top - height,
    };
  }

  private place(chart: ChartRecord, anchor: Anchor, lines: Lines): void {
    const { box } = anchor;
    const after = placeAfter({ sheetId: lines.sheetId, box }, lines)?.box;
    const [rows, columns] = this.offsets(lines.sheetId);
    const deletes = (from: number, count: number, index: number): boolean =>
      lines.kind.endsWith('Deleted') && index >= from && index < from + count;
    if (lines.kind.startsWith('rows')) {
      const { row, rows: count } = lines.box;
      const top = rows(after?.row ?? row) + (deletes(row, count, box.row) ? 0 : anchor.fromTop);
      const margin = deletes(row, count, lastRow(box)) ? 0 : anchor.toBottom;
      const bottom = after === undefined ? top : rows(lastRow(after) + 1) - margin;
      chart.top = pixelsToPoints(top);
      chart.height = pixelsToPoints(Math.max(bottom - top, 0));
    } else {
      const { column, columns: count } = lines.box;
      const left =
        columns(after?.column ?? column) + (deletes(column, count, box.column) ? 0 : anchor.fromLeft);
      const margin = deletes(column, count, lastColumn(box)) ? 0 : anchor.toRight;
      const right = after === undefined ? left : columns(lastColumn(after) + 1) - margin;
      chart.left = pixelsToPoints(left);
      chart.width = pixelsToPoints(Math.max(right - left, 0));
    }
  }

  private offsets(sheetId: string): [rows: Offset, columns: Offset] {
    return [
      (row) => rowsOffset(this.engine, sheetId, 0, row),
      (column) => columnsOffset(this.engine, sheetId, 0, column),
    ];
  }
}
