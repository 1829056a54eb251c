import type { CellInput } from '../../core/types';
import { parseReference } from '../a1';
import { queueSheetRemoval } from '../remove';
import { asWritten } from './cell-content';
import { isSamePrint, PrintedCells, type Print } from './print';
import type { Aspect, Settled } from './touch';

export interface SheetPlace {
  sheet: string;
  /** What was written on it, for the report. */
  areas: { address: string; cells: number }[];
}

export interface SheetState {
  there: boolean;
  /** What stands on it; null: not known, or nothing. */
  print: Print | null;
}

/** A sheet that a command adds. One that has been worked on since is kept. */
export const sheetAspect: Aspect<SheetPlace, SheetState> = {
  look(session, { sheet }) {
    const worksheet = session.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('name');
    const used = session.range(worksheet.getUsedRangeOrNullObject(true));
    used.load('address,formulas,values');
    return () => {
      if (worksheet.isNullObject) return { there: false, print: null };
      const cells = new PrintedCells();
      if (!used.isNullObject) {
        const { row, column } = parseReference(used.address)!.area;
        cells.putAll(row, column, asWritten(used.formulas as CellInput[][], used.values as CellInput[][]));
      }
      return { there: true, print: cells.print(true) };
    };
  },
  put(session, { sheet }, _state, _now, { names, visible }) {
    visible.delete(sheet);
    queueSheetRemoval(session, names, [sheet], visible.size === 0);
  },
  settle({ sheet }, now, { before, after }, reason): Settled {
    // Somebody else's of the same name.
    if (before.there) return { kept: [] };
    if (!now.there) {
      return { kept: reason !== 'failed' ? [{ sheet, address: '', value: '', gone: true }] : [] };
    }
    const same = after.print === null || now.print === null || isSamePrint(now.print, after.print);
    return same || reason !== 'undo'
      ? { state: before, kept: [] }
      : { kept: [{ sheet, address: '', value: '' }] };
  },
  areas: ({ sheet, areas }) => areas.map((area) => ({ sheet, ...area })),
};
