import type { Box } from '../engine/box';
import type { Engine } from '../engine/engine';
import type { EventBus, HostObject } from '../rich-api';
import type { SideStore } from './side-store';

/** A rectangle on a sheet. */
export interface SheetBox {
  sheetId: string;
  box: Box;
}

/** What the objects of the model share: the workbook implements it. */
export interface ModelContext {
  readonly engine: Engine;
  readonly side: SideStore;
  readonly events: EventBus;
  /** A Range object. */
  rangeAt(place: SheetBox): HostObject;
  /** A RangeAreas object. */
  areasAt(sheetId: string, boxes: readonly Box[]): HostObject;
  worksheetOf(sheetId: string): HostObject;
  /**
   * What an API argument means as cells: a Range, an address ("A1:B2", "Sheet1!A1", "'a b'!$A$1"), or a name.
   * Addresses without a sheet are on `sheetId`. @throws InvalidArgument with `location`
   */
  locate(argument: unknown, sheetId: string, location: string): SheetBox;
  readonly activeSheetId: string;
  /**
   * @throws AccessDenied when the sheet is protected and a cell of the box is locked; with `allowance` (an option
   * of the protection, e.g. "allowFormatCells") when the sheet is protected without that option
   */
  guard(place: SheetBox, location: string, allowance?: string): void;
  /** Makes the cells the user's selection, and their sheet the active one. */
  select(place: SheetBox): void;
}
