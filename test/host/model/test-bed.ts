import { Engine } from '../../../src/host/engine/engine';
import { createHeadlessParts } from '../../../src/host/engine/headless';
import type { Range } from '../../../src/host/model/range';
import { blankWorkbook, Workbook } from '../../../src/host/model/workbook';
import type { Worksheet } from '../../../src/host/model/worksheet';

export interface Bed {
  book: Workbook;
  sheet: Worksheet;
  /** A range of the first sheet. */
  at(address: string): Range;
  /** Writes, waits for calculation, and returns what `address` shows then. */
  shows(address: string): Promise<unknown>;
}

/** A headless workbook with one sheet. */
export function bed(): Bed {
  const engine = new Engine(createHeadlessParts());
  const book = new Workbook(engine);
  book.reset(blankWorkbook());
  const sheet = book.worksheets.items[0];
  const at = (address: string) => sheet.getRange(address) as Range;
  return {
    book,
    sheet,
    at,
    async shows(address) {
      await book.settle();
      return at(address).values![0][0];
    },
  };
}

/** Code and location of the error that `action` throws. */
export function refusal(action: () => unknown): { code: string; location: string | null } {
  try {
    action();
  } catch (error) {
    const { code, location } = error as { code: string; location: string | null };
    return { code, location };
  }
  throw new Error('Nothing was refused.');
}
