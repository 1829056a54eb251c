import type { Placement } from '../../templates/origin';
import type { Area, SheetPlan } from '../../templates/plan';
import { extentOf } from '../../templates/plan-extent';
import { columnLetters } from '../../templates/a1';
import { areaAddress } from '../../workbook/a1';
import type { WorkbookMap } from '../../workbook/locate';
import { queueSelection, type Selection } from '../../workbook/selection';
import { queueSpot, type Spot } from '../../workbook/spot';
import { notePlanAt, type CellsBefore } from '../../workbook/note-plan';
import { queueLook } from '../../workbook/ledger/ledger';
import type { WrittenArea } from '../../workbook/write-plan';
import type { Run } from '../define-command';
import { refuseLocked } from '../protected';
import { changeOf } from '../writing';
import { refuseTaken } from './refuse-taken';

/** The selected cell while the workbook is read: asked for with the first request, looked around with the second. */
export class SelectedCell {
  readonly #selection: () => Selection;
  #spot: (() => Spot) | null = null;

  constructor(private readonly run: Run) {
    this.#selection = queueSelection(run.session);
  }

  /** Between the two requests. @throws Refusal when the sheet is protected */
  lookAround(map: WorkbookMap): void {
    const selection = this.#selection();
    refuseLocked(map, selection.sheet);
    this.#spot = queueSpot(this.run.session, selection, map.tables);
  }

  /** What is there, once both have been sent. */
  get spot(): Spot {
    return this.#spot!();
  }
}

/** A form from that cell on: columns in which something stands keep their width, blank ones become wide enough. */
export function placementAt({ area: { row, column }, columns }: Spot): Placement {
  return {
    origin: { row, column },
    widthOf(at, wanted) {
      const there = columns.get(at);
      if (!there) return wanted;
      return there.blank ? Math.max(there.width, wanted) : there.width;
    },
  };
}

/**
 * Writes a plan that begins in the selected cell, in one request; what else is on the sheet stays as it is.
 * @throws Refusal when it would meet anything; nothing is written then
 */
export async function insertAt(run: Run, spot: Spot, compiled: SheetPlan): Promise<void> {
  const { session, changed } = run;
  const { sheet } = spot;
  const area = extentOf(compiled);
  refuseTaken(area, spot);
  const plan = { ...compiled, sheetName: sheet, ...sizesFor(compiled, spot) };
  const written: WrittenArea[] = [];
  const before = await cellsBefore(run, spot, area);
  await session.write(() => notePlanAt(session, plan, area, before, written), sheet);
  changed.push(...written.map(changeOf));
  reportWidths(run, spot, area);
}

/** How the blank cells look on which a form is laid. One request. */
async function cellsBefore({ session }: Run, spot: Spot, area: Area): Promise<CellsBefore> {
  const place = { sheet: spot.sheet, area };
  const formats = queueLook(session, 'formats', place);
  const looks = queueLook(session, 'looks', { ...place, looks: 'all' });
  await session.sync(spot.sheet);
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  return {
    formats: formats(),
    looks: looks(),
    widths: Object.fromEntries([...spot.columns].map(([column, { width }]) => [column, width])),
    heights: Object.fromEntries(rows.map((row) => [row, spot.heights.get(row) ?? spot.standardHeight])),
  };
}

/** The widths and heights that change: blank columns become wider, rows higher, nothing smaller. */
function sizesFor(
  { columnWidths, rowHeights }: SheetPlan,
  { columns, heights, standardHeight }: Spot,
): Pick<SheetPlan, 'columnWidths' | 'rowHeights'> {
  const larger = (wanted: Record<number, number>, now: (index: number) => number) =>
    Object.fromEntries(Object.entries(wanted).filter(([index, size]) => size > now(Number(index))));
  return {
    columnWidths: larger(columnWidths, (index) => {
      const column = columns.get(index);
      return column?.blank ? column.width : Infinity;
    }),
    rowHeights: larger(rowHeights, (index) => heights.get(index) ?? standardHeight),
  };
}

/** Says which columns of the form have kept their width because something stands in them. */
function reportWidths({ problems }: Run, { sheet, columns }: Spot, area: Area): void {
  const kept = Array.from({ length: area.columns }, (_, index) => area.column + index).filter(
    (column) => columns.get(column)?.blank === false,
  );
  if (kept.length === 0) return;
  const facts = { columns: kept.map(columnLetters).join(', '), count: kept.length };
  problems.add('widths-kept', { sheet, address: areaAddress(area) }, facts);
}
