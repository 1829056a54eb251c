import { formNameOf, sharedNameOf, tableNameOf, type TableKey } from '../templates/ids';
import { MAX_SHEET_NAME } from '../templates/sheet-name';
import type { WorkbookMap } from './locate';

/**
 * Names that are still free, for several sheets inserted in one run: what has been given out is taken, too.
 * Case does not matter, as in Excel.
 */
export class FreeNames {
  private readonly sheets: Set<string>;
  private readonly names: Set<string>;

  constructor(map: WorkbookMap) {
    this.sheets = new Set(map.sheets.map(({ name }) => name.toLowerCase()));
    this.names = new Set([...map.tables, ...map.names].map(({ name }) => name.toLowerCase()));
  }

  /** The wished name, or with " (2)", " (3)" … behind it; never longer than Excel allows. */
  sheet(wish: string): string {
    for (let n = 1; ; n++) {
      const suffix = n === 1 ? '' : ` (${n})`;
      const name = Array.from(wish).reduce(
        (text, char) => ((text + char + suffix).length <= MAX_SHEET_NAME ? text + char : text),
        '',
      );
      if (!this.sheets.has((name + suffix).toLowerCase())) {
        this.sheets.add((name + suffix).toLowerCase());
        return name + suffix;
      }
    }
  }

  /** Name for a table of that kind; neither it nor its form's name exists, not even as a left-over. */
  table(key: TableKey): string {
    for (let n = 1; ; n++) {
      const name = tableNameOf(key, n);
      const taken = [name, formNameOf(name), sharedNameOf(name)].some((text) =>
        this.names.has(text.toLowerCase()),
      );
      if (!taken) {
        this.names.add(name.toLowerCase());
        return name;
      }
    }
  }
}
