import type { CellInput } from '../../core/types';
import { supports, type Session } from '../session';
import { asWritten } from './cell-content';
import type { Formats } from './formats-aspect';
import { ABSENT, looksAspect, queueLooks, type LooksState } from './looks-aspect';
import { isSamePrint, PrintedCells, type Print } from './print';
import { rangeAt, reported } from './ranges';
import type { Aspect, CellPlace, Settled } from './touch';

/** A form amid other things on a sheet. */
export interface FormPlace extends CellPlace {
  tables: string[];
  names: string[];
  charts: string[];
}

export interface FormState {
  /** What its cells hold; null: they are blank. */
  print: Print | null;
  /** How the blank cells look. */
  formats: Formats | null;
  looks: LooksState | null;
}

/** What was seen, with what there is to delete. */
interface Seen extends FormState {
  parts: { delete(): void }[];
}

/** A form that a command lays over blank cells. One that has been worked on since is kept. */
export const formAspect: Aspect<FormPlace, FormState> = {
  look(session, place) {
    const range = rangeAt(session, place);
    range.load('formulas,values,numberFormat');
    const placed = supports('1.10') ? range : null;
    placed?.load('top,left');
    const looks = looksAspect.look!(session, { ...place, looks: 'all' });
    const { tables, names, charts } = partsOf(session, place);
    return (): Seen | null => {
      if (range.isNullObject) return null;
      const cells = new PrintedCells();
      const { row, column } = place.area;
      cells.putAll(row, column, asWritten(range.formulas as CellInput[][], range.values as CellInput[][]));
      return {
        print: cells.print(true),
        formats: range.numberFormat as string[][],
        looks: looks(),
        parts: [
          ...tables.filter(({ isNullObject }) => !isNullObject),
          ...names.filter(({ isNullObject }) => !isNullObject),
          ...charts.items.filter(
            ({ name, top, left }) =>
              place.charts.includes(name) &&
              placed !== null &&
              top >= placed.top - 1 &&
              left >= placed.left - 1,
          ),
        ],
      };
    };
  },
  put(session, place, { formats, looks }, now) {
    for (const part of (now as Seen).parts) part.delete();
    const range = rangeAt(session, place);
    range.clear('All');
    range.dataValidation.clear();
    range.conditionalFormats.clearAll();
    if (formats) rangeAt(session, place).numberFormat = formats as string[][];
    if (!looks) return;
    // Cleared cells are plain.
    const grid = looks.grid.map((row) => row.map((index) => (index === looks.plain ? ABSENT : index)));
    queueLooks(session, { ...place, looks: 'all' }, { ...looks, grid });
  },
  settle({ sheet, area }, now, { before, after }, reason): Settled {
    const same = after.print === null || (now.print !== null && isSamePrint(now.print, after.print));
    return same || reason !== 'undo'
      ? { state: before, kept: [] }
      : { kept: [{ sheet, address: reported({ sheet, area }).address, value: '' }] };
  },
  areas: (place) => [reported(place)],
};

function partsOf({ workbook }: Session, place: FormPlace) {
  const tables = place.tables.map((name) => workbook.tables.getItemOrNullObject(name));
  const names = place.names.map((name) => workbook.names.getItemOrNullObject(name));
  for (const item of [...tables, ...names]) item.load('name');
  const { charts } = workbook.worksheets.getItem(place.sheet);
  charts.load('items/name,items/top,items/left');
  return { tables, names, charts };
}
