import { Engine } from '../../../src/host/engine/engine';
import { createHeadlessParts } from '../../../src/host/engine/headless';
import { blankWorkbook, Workbook } from '../../../src/host/model';
import type { Range } from '../../../src/host/model/range';
import type { Worksheet } from '../../../src/host/model/worksheet';

export interface Bed {
  engine: Engine;
  book: Workbook;
  /** The first sheet, Sheet1. */
  sheet: Worksheet;
  /** A range of the first sheet. */
  at(address: string): Range;
  /** Writes content into the first sheet and waits for calculation. */
  put(address: string, values: unknown): Promise<void>;
  /** What the first cell of `address` holds after calculation. */
  shows(address: string): Promise<unknown>;
}

const opened: Engine[] = [];
afterEach(() => {
  for (const engine of opened.splice(0)) engine.dispose();
});

/** A headless workbook with one sheet; disposed after the test. */
export function bed(): Bed {
  const engine = new Engine(createHeadlessParts());
  opened.push(engine);
  const book = new Workbook(engine);
  book.reset(blankWorkbook());
  const sheet = book.worksheets.items[0];
  const at = (address: string) => sheet.getRange(address) as Range;
  return {
    engine,
    book,
    sheet,
    at,
    async put(address, values) {
      at(address).values = values;
      await book.settle();
    },
    async shows(address) {
      await book.settle();
      return at(address).values![0][0];
    },
  };
}

/** Code of the refusal that `action` throws. */
export function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'nothing was refused';
}
