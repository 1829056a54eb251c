import type { Placement } from '../../templates/origin';
import type { Area, SheetPlan } from '../../templates/plan';
import { extentOf } from '../../templates/plan-extent';
import { columnLetters } from '../../templates/a1';
import { areaAddress } from '../../workbook/a1';
import type { WorkbookMap } from '../../workbook/locate';
import { queueSelection, type Selection } from '../../workbook/selection';
import { queueSpot, type Spot } from '../../workbook/spot';
import { notePlanAt, type CellsBefore } from '../../workbook/note-plan';
import type { WrittenArea } from '../../workbook/write-plan';
import type { Run } from '../define-command';
import { refuseLocked } from '../protected';
import { changeOf } from '../writing';
import { LooksAround, type Looks } from './looks-around';
import { refuseTaken } from './refuse-taken';

/** The selected cell while the workbook is read: asked for with the first request, looked around with the second. */
export class SelectedCell {
  readonly #selection: () => Selection;
  #spot: (() => Spot) | null = null;
  #looks: LooksAround | null = null;

  constructor(private readonly run: Run) {
    this.#selection = queueSelection(run.session);
  }

  /** Between the two requests. @throws Refusal when the sheet is protected */
  lookAround(map: WorkbookMap): void {
    const selection = this.#selection();
    refuseLocked(map, selection.sheet);
    this.#spot = queueSpot(this.run.session, selection, map.tables);
    this.#looks = new LooksAround(this.run.session, selection.sheet, selection);
  }

  /** What is there, once both have been sent. */
  get spot(): Spot {
    return this.#spot!();
  }

  /** How the cells look there. */
  get looks(): LooksAround {
    return this.#looks!;
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
export async function insertAt(run: Run, selected: SelectedCell, compiled: SheetPlan): Promise<void> {
  const { session, changed } = run;
  const { spot } = selected;
  const { sheet } = spot;
  const area = extentOf(compiled);
  refuseTaken(area, spot);
  const plan = { ...compiled, sheetName: sheet, ...sizesFor(compiled, spot) };
  const written: WrittenArea[] = [];
  const before = cellsBefore(await selected.looks.of(area), spot, area);
  await session.write(() => notePlanAt(session, plan, area, before, written), sheet);
  changed.push(...written.map(changeOf));
  reportWidths(run, spot, area);
}

/** What is known of the blank cells on which a form is laid. */
function cellsBefore(looks: Looks, { columns, heights, standardHeight }: Spot, area: Area): CellsBefore {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  return {
    ...looks,
    widths: Object.fromEntries([...columns].map(([column, { width }]) => [column, width])),
    heights: Object.fromEntries(rows.map((row) => [row, heights.get(row) ?? standardHeight])),
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
