import { bounding, boxFrom, GRID_COLUMNS, GRID_ROWS, type Box } from '../engine/box';
import { cellAt } from '../engine/cells';
import { restyleCells, styleAt, type StoredStyle } from '../engine/styles';
import { apiNotFound, invalidArgument, type HostObject } from '../rich-api';
import { hasSetter, readMember, writeMember } from '../rich-api/members';
import { drawBorders, type CellBorders } from './cell-borders';
import { spread } from './cell-input';
import { cellsOf, isObject, PARTS, type Wanted } from './cell-properties';
import type { ModelContext, SheetBox } from './context';
import { DraftStyle } from './draft-style';
import { writeHyperlink, type Hyperlink } from './hyperlink';
import { RangeFill } from './range-fill';
import { RangeFormat } from './range-format';

const LOCATION = 'Range.setCellProperties';

/** White is no fill as well as a fill: only the fill has to be told. */
const isSaid = (object: HostObject, name: string, value: unknown): boolean =>
  !(object instanceof RangeFill) && readMember(object, name) === value;

/**
 * Writes what is there, not null and not so already: a cell without a style keeps none. What the host has no
 * setter for may be said again as it is. The pattern comes first: a colour fills a cell, whatever its pattern was.
 */
function set(object: HostObject, values: Wanted): void {
  const names = Object.keys(values).sort((a, b) => Number(b === 'pattern') - Number(a === 'pattern'));
  for (const name of names) {
    const value = values[name];
    if (value == null || isSaid(object, name, value)) continue;
    if (hasSetter(object, name)) writeMember(object, name, value);
    else if (readMember(object, name) !== value) throw apiNotFound(`${object.typeName}.${name}`);
  }
}

/** The styles of cells while they are being changed. */
class Drafts {
  private readonly styles = new Map<number, StoredStyle>();
  private reached: Box | null = null;

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {}

  /** null outside the grid. */
  readonly of = (row: number, column: number): StoredStyle | null => {
    if (row < 0 || column < 0 || row >= GRID_ROWS || column >= GRID_COLUMNS) return null;
    const { engine } = this.context;
    const known = this.styles.get(row * GRID_COLUMNS + column);
    return known ?? styleAt(engine, this.sheetId, row, column, cellAt(engine, this.sheetId, row, column));
  };

  readonly put = (row: number, column: number, style: StoredStyle): void => {
    const cell = boxFrom(row, column, row, column);
    this.reached = this.reached === null ? cell : bounding(this.reached, cell);
    this.styles.set(row * GRID_COLUMNS + column, style);
  };

  apply(): void {
    if (this.reached === null) return;
    restyleCells(
      this.context.engine,
      this.sheetId,
      this.reached,
      (row, column) => this.styles.get(row * GRID_COLUMNS + column) ?? null,
    );
  }
}

function draft(context: ModelContext, place: SheetBox, drafts: Drafts, wanted: Wanted): void {
  const { row, column } = place.box;
  const { borders, ...rest } = wanted;
  const style = new DraftStyle(context, place, drafts.of(row, column) ?? {});
  const format = new RangeFormat(context, style.places, style);
  set(
    format,
    Object.fromEntries(Object.entries(rest).filter(([name]) => !PARTS.some((part) => part === name))),
  );
  for (const part of PARTS) if (isObject(rest[part])) set(format[part], rest[part]);
  drafts.put(row, column, style.style);
  if (isObject(borders)) drawBorders(borders as CellBorders, [row, column], drafts.of, drafts.put);
}

/**
 * Range.setCellProperties: what is not named stays. All or nothing: a value that is refused changes no cell.
 * @throws InvalidArgument for an array of another shape or a value its property does not take, AccessDenied on a
 * protected sheet, ApiNotFound for `style` and `textRuns`
 */
export function setCellProperties(context: ModelContext, place: SheetBox, input: unknown): void {
  if (!Array.isArray(input)) throw invalidArgument(LOCATION);
  const wantedAt = spread(input, place.box, LOCATION);
  context.guard(place, LOCATION, 'allowFormatCells');
  const drafts = new Drafts(context, place.sheetId);
  const links: [SheetBox, Hyperlink][] = [];
  for (const cell of cellsOf(place)) {
    const wanted = wantedAt(cell.box.row, cell.box.column);
    if (wanted == null) continue;
    if (!isObject(wanted)) throw invalidArgument(LOCATION);
    if (wanted.style != null || wanted.textRuns != null) throw apiNotFound(`${LOCATION}: style`);
    if (isObject(wanted.format)) draft(context, cell, drafts, wanted.format);
    if (isObject(wanted.hyperlink)) links.push([cell, wanted.hyperlink as Hyperlink]);
  }
  drafts.apply();
  for (const [cell, link] of links) writeHyperlink(context, cell, link);
}
