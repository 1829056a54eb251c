import { boxFrom, isUnbounded, lastColumn, lastRow } from '../engine/box';
import { cellAt } from '../engine/cells';
import { isColumnHidden, isRowHidden } from '../engine/sizes';
import { styleAt, type StoredStyle } from '../engine/styles';
import { apiNotFound, invalidArgument, type HostObject } from '../rich-api';
import { readMember } from '../rich-api/members';
import { formatArea, quoteSheetName } from './address';
import { readBorders } from './cell-borders';
import type { ModelContext, SheetBox } from './context';
import { DraftStyle } from './draft-style';
import { readHyperlink } from './hyperlink';
import { RangeFormat } from './range-format';

export type Wanted = Readonly<Record<string, unknown>>;
type Properties = Record<string, unknown>;

/** What format.fill, .font and .protection are made of, beside the own properties of format. */
export const PARTS = ['fill', 'font', 'protection'] as const;

export const isObject = (value: unknown): value is Wanted => typeof value === 'object' && value !== null;

/** The chosen scalars of an object; `true` chooses all. */
function pick(object: HostObject, wanted: unknown): Properties {
  const names = isObject(wanted) ? Object.keys(wanted).filter((name) => wanted[name] === true) : null;
  return Object.fromEntries((names ?? object.scalars).map((name) => [name, readMember(object, name)]));
}

function readFormat(context: ModelContext, place: SheetBox, style: StoredStyle, wanted: Wanted): Properties {
  const draft = new DraftStyle(context, place, style);
  const format = new RangeFormat(context, draft.places, draft);
  const own = Object.fromEntries(
    Object.entries(wanted).filter(([name]) => name !== 'borders' && !PARTS.some((part) => part === name)),
  );
  const answer = pick(format, own);
  for (const part of PARTS) if (wanted[part]) answer[part] = pick(format[part], wanted[part]);
  if (wanted.borders) {
    const chosen = wanted.borders;
    const all = readBorders(context, place.sheetId, place.box.row, place.box.column);
    const kept = ([name]: [string, unknown]) => !isObject(chosen) || chosen[name] === true;
    answer.borders = Object.fromEntries(
      Object.entries(all).map(([side, line]) => [
        side,
        Object.fromEntries(Object.entries(line).filter(kept)),
      ]),
    );
  }
  return answer;
}

/** Every cell of a box as a box of its own. */
export function* cellsOf({ sheetId, box }: SheetBox): Generator<SheetBox> {
  for (let row = box.row; row <= lastRow(box); row++) {
    for (let column = box.column; column <= lastColumn(box); column++) {
      yield { sheetId, box: boxFrom(row, column, row, column) };
    }
  }
}

function readCell(context: ModelContext, place: SheetBox, wanted: Wanted): Properties {
  const { engine } = context;
  const { sheetId, box } = place;
  const { row, column } = box;
  const answer: Properties = {};
  if (wanted.address || wanted.addressLocal) {
    const address = `${quoteSheetName(engine.sheet(sheetId).getName())}!${formatArea(box)}`;
    if (wanted.address) answer.address = address;
    if (wanted.addressLocal) answer.addressLocal = address;
  }
  if (wanted.hidden) {
    answer.hidden = isRowHidden(engine, sheetId, row) || isColumnHidden(engine, sheetId, column);
  }
  if (wanted.hyperlink) answer.hyperlink = readHyperlink(context, place);
  if (isObject(wanted.format)) {
    const style = styleAt(engine, sheetId, row, column, cellAt(engine, sheetId, row, column));
    answer.format = readFormat(context, place, style, wanted.format);
  }
  return answer;
}

/**
 * Range.getCellProperties: for each cell what `wanted` says true to. The cell's own format, without what
 * conditional formats add; a cell without fill reads white with a null tint.
 * @throws InvalidArgument without load options, or for whole rows and columns; ApiNotFound for `style`
 */
export function readCellProperties(context: ModelContext, place: SheetBox, wanted: unknown): Properties[][] {
  const location = 'Range.getCellProperties';
  const { box } = place;
  if (!isObject(wanted) || isUnbounded(box)) throw invalidArgument(location);
  if (wanted.style || wanted.textRuns) throw apiNotFound(`${location}: style`);
  const cells = [...cellsOf(place)].map((cell) => readCell(context, cell, wanted));
  return Array.from({ length: box.rows }, (_, row) =>
    cells.slice(row * box.columns, (row + 1) * box.columns),
  );
}
