import { InsertSheetMutation } from '@univerjs/sheets';
import { blankSheet, WITHOUT_ACTIVATING } from '../engine/engine';
import { HostCollection, itemNotFound } from '../rich-api';
import { checkSheetName, newSheetName } from './sheet-names';
import type { Workbook } from './workbook';
import { guardStructure } from './workbook-protection';
import type { Worksheet } from './worksheet';

/** Excel.WorksheetCollection, in the order of the tabs. */
export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly typeName = 'WorksheetCollection';

  constructor(private readonly book: Workbook) {
    super();
  }

  get items(): readonly Worksheet[] {
    return this.book.sheetIds.map((id) => this.book.worksheetOf(id));
  }

  /** Appends a sheet without activating it; Excel chooses a name when none is given. @throws AccessDenied */
  add(name: unknown): Worksheet {
    guardStructure(this.book.side, 'WorksheetCollection.add');
    const others = this.book.sheetNames();
    const wanted =
      name == null ? newSheetName(others) : checkSheetName(name, others, 'WorksheetCollection.add');
    const id = this.book.newSheetId();
    this.book.engine.run(
      InsertSheetMutation.id,
      { index: this.items.length, sheet: blankSheet(id, wanted) },
      WITHOUT_ACTIVATING,
    );
    return this.book.worksheetOf(id);
  }

  getActiveWorksheet(): Worksheet {
    return this.book.worksheetOf(this.book.activeSheetId);
  }

  getFirst(visibleOnly: unknown): Worksheet {
    return this.shown(visibleOnly)[0] ?? fail('WorksheetCollection.getFirst');
  }

  getLast(visibleOnly: unknown): Worksheet {
    return this.shown(visibleOnly).at(-1) ?? fail('WorksheetCollection.getLast');
  }

  override getCount(visibleOnly?: unknown): number {
    return this.shown(visibleOnly).length;
  }

  private shown(visibleOnly: unknown): readonly Worksheet[] {
    return visibleOnly === true ? this.items.filter((sheet) => sheet.visibility === 'Visible') : this.items;
  }
}

function fail(location: string): never {
  throw itemNotFound(location);
}
