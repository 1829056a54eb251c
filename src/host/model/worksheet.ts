import { BooleanNumber } from '@univerjs/core';
import {
  CopySheetCommand,
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { isInGrid, type Box } from '../engine/box';
import { WITHOUT_ACTIVATING } from '../engine/engine';
import { HostObject, invalidArgument, invalidOperation, invalidReference, itemNotFound } from '../rich-api';
import { parseColor, toHex } from './colors';
import { RangeAreas } from './range-areas';
import { copyName, checkSheetName } from './sheet-names';
import { logical, numeric, oneOf } from './style-access';
import { pixelsToCharacters, charactersToPixels, pixelsToPoints, pointsToPixels } from './units';
import { usedBox, WHOLE_SHEET } from './used-range';
import type { Workbook } from './workbook';
import { guardStructure } from './workbook-protection';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** Excel.Worksheet. `id` survives renaming and moving. */
export class Worksheet extends HostObject {
  readonly typeName = 'Worksheet';
  readonly scalars: readonly string[] = [
    'enableCalculation',
    'id',
    'name',
    'position',
    'showGridlines',
    'standardHeight',
    'standardWidth',
    'tabColor',
    'visibility',
  ];

  constructor(
    readonly book: Workbook,
    readonly id: string,
  ) {
    super();
  }

  /** @throws InvalidReference when the sheet was deleted */
  private get sheet() {
    if (!this.book.engine.hasSheet(this.id)) throw invalidReference('Worksheet');
    return this.book.engine.sheet(this.id);
  }

  get name(): string {
    return this.sheet.getName();
  }

  set name(value: unknown) {
    guardStructure(this.book.side, 'Worksheet.name');
    const others = this.book.sheetNames(this.id);
    const name = checkSheetName(value, others, 'Worksheet.name');
    if (name !== this.name) this.book.engine.runOn(this.id, SetWorksheetNameCommand.id, { name });
  }

  get position(): number {
    return this.book.sheetIds.indexOf(this.sheet.getSheetId());
  }

  set position(value: unknown) {
    guardStructure(this.book.side, 'Worksheet.position');
    const to = numeric(value, 0, this.book.sheetIds.length - 1, 'Worksheet.position');
    if (!Number.isInteger(to)) throw invalidArgument('Worksheet.position');
    if (to === this.position) return;
    this.book.engine.runOn(this.id, SetWorksheetOrderMutation.id, { fromOrder: this.position, toOrder: to });
  }

  get visibility(): Visibility {
    if (this.sheet.isSheetHidden() !== BooleanNumber.TRUE) return 'Visible';
    return this.book.veryHidden.has(this.id) ? 'VeryHidden' : 'Hidden';
  }

  /** The last visible sheet cannot be hidden. */
  set visibility(value: unknown) {
    guardStructure(this.book.side, 'Worksheet.visibility');
    const visibility = oneOf(value, VISIBILITIES, 'Worksheet.visibility');
    const hide = visibility !== 'Visible';
    if (hide && this.book.isLastVisible(this.id)) throw invalidOperation('Worksheet.visibility');
    if (visibility === 'VeryHidden') this.book.veryHidden.add(this.id);
    else this.book.veryHidden.delete(this.id);
    if (hide) this.book.leave(this.id);
    const hidden = hide ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.book.engine.runOn(this.id, SetWorksheetHideMutation.id, { hidden }, WITHOUT_ACTIVATING);
  }

  /** "" is automatic; null while the sheet is hidden. */
  get tabColor(): string | null {
    if (this.visibility !== 'Visible') return null;
    const color = this.sheet.getTabColor();
    return color ? toHex(color) : '';
  }

  set tabColor(value: unknown) {
    const color = value === '' ? '' : parseColor(value, 'Worksheet.tabColor');
    this.book.engine.runOn(this.id, SetTabColorMutation.id, { color });
  }

  get showGridlines(): boolean {
    return this.sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set showGridlines(value: unknown) {
    const showGridlines = logical(value, 'Worksheet.showGridlines')
      ? BooleanNumber.TRUE
      : BooleanNumber.FALSE;
    this.book.engine.runOn(this.id, ToggleGridlinesMutation.id, { showGridlines });
  }

  /** In characters of the Normal style. */
  get standardWidth(): number {
    return pixelsToCharacters(this.sheet.getConfig().defaultColumnWidth);
  }

  set standardWidth(value: unknown) {
    const width = numeric(value, 0, 255, 'Worksheet.standardWidth');
    this.sheet.getConfig().defaultColumnWidth = charactersToPixels(width);
  }

  /** In points. */
  get standardHeight(): number {
    return pixelsToPoints(this.sheet.getConfig().defaultRowHeight);
  }

  set standardHeight(value: unknown) {
    const height = numeric(value, 0, 409.5, 'Worksheet.standardHeight');
    this.sheet.getConfig().defaultRowHeight = pointsToPixels(height);
  }

  get enableCalculation(): boolean {
    return true;
  }

  /** The whole sheet without an address. @throws InvalidArgument */
  getRange(address: unknown): HostObject {
    if (address === null || address === undefined) return this.rangeOf(WHOLE_SHEET);
    return this.book.rangeAt(this.book.locate(address, this.sheet.getSheetId(), 'Worksheet.getRange'));
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): HostObject {
    const location = 'Worksheet.getRangeByIndexes';
    const numbers = [row, column, rows, columns].map((value) => numeric(value, 0, Infinity, location));
    const box = { row: numbers[0], column: numbers[1], rows: numbers[2], columns: numbers[3] };
    if (!numbers.every(Number.isInteger) || !isInGrid(box)) throw invalidArgument(location);
    return this.rangeOf(box);
  }

  getCell(row: unknown, column: unknown): HostObject {
    const location = 'Worksheet.getCell';
    const box = {
      row: numeric(row, 0, Infinity, location),
      column: numeric(column, 0, Infinity, location),
      rows: 1,
      columns: 1,
    };
    if (!isInGrid(box)) throw invalidArgument(location);
    return this.rangeOf(box);
  }

  /** Addresses separated by commas or semicolons. */
  getRanges(address: unknown): HostObject {
    const location = 'Worksheet.getRanges';
    if (address === null || address === undefined) {
      return new RangeAreas(this.book, [{ sheetId: this.id, box: WHOLE_SHEET }]);
    }
    if (typeof address !== 'string') throw invalidArgument(location);
    const places = address
      .split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/)
      .map((part) => this.book.locate(part.trim(), this.id, location));
    if (places.some(({ sheetId }) => sheetId !== places[0].sheetId)) throw invalidArgument(location);
    return new RangeAreas(this.book, places);
  }

  /** The top left cell on an empty sheet. */
  getUsedRange(valuesOnly: unknown): HostObject {
    return (
      this.getUsedRangeOrNullObject(valuesOnly) ?? this.rangeOf({ row: 0, column: 0, rows: 1, columns: 1 })
    );
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): HostObject | null {
    const box = usedBox(this.book.engine, this.sheet.getSheetId(), valuesOnly === true);
    return box && this.rangeOf(box);
  }

  getNext(visibleOnly: unknown): Worksheet {
    return this.neighbour(1, visibleOnly === true) ?? fail('Worksheet.getNext');
  }

  getNextOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.neighbour(1, visibleOnly === true);
  }

  getPrevious(visibleOnly: unknown): Worksheet {
    return this.neighbour(-1, visibleOnly === true) ?? fail('Worksheet.getPrevious');
  }

  getPreviousOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.neighbour(-1, visibleOnly === true);
  }

  /** @throws InvalidOperation for a hidden sheet */
  activate(): void {
    if (this.visibility !== 'Visible') throw invalidOperation('Worksheet.activate');
    this.book.engine.runOn(this.id, SetWorksheetActiveOperation.id);
  }

  /** @throws InvalidOperation for a very hidden sheet and for the last visible one */
  delete(): void {
    guardStructure(this.book.side, 'Worksheet.delete');
    if (this.visibility === 'VeryHidden' || this.book.isLastVisible(this.id)) {
      throw invalidOperation('Worksheet.delete');
    }
    this.book.leave(this.id);
    this.book.engine.runOn(this.id, RemoveSheetCommand.id);
  }

  /** Without a position the copy comes first. Its name is this one with " (2)", " (3)", … */
  copy(positionType: unknown, relativeTo: unknown): Worksheet {
    const location = 'Worksheet.copy';
    guardStructure(this.book.side, location);
    const position = positionType == null ? 'None' : oneOf(positionType, POSITIONS, location);
    const beside = position === 'Before' || position === 'After';
    if (beside && !(relativeTo instanceof Worksheet)) throw invalidArgument(location);
    const { engine } = this.book;
    const before = new Set(this.book.sheetIds);
    const name = copyName(this.name, this.book.sheetNames());
    engine.withActive(this.id, () => engine.runOn(this.id, CopySheetCommand.id));
    const id = this.book.sheetIds.find((candidate) => !before.has(candidate));
    if (id === undefined) throw invalidOperation(location);
    engine.runOn(id, SetWorksheetNameCommand.id, { name });
    engine.changes.emit({ kind: 'sheetCopied', sheetId: id, fromSheetId: this.id });
    const copy = this.book.worksheetOf(id);
    copy.moveTo(position, beside ? (relativeTo as Worksheet) : null);
    return copy;
  }

  calculate(markAllDirty: unknown): void {
    if (markAllDirty === true || this.book.engine.calculation.manual)
      this.book.engine.calculation.calculateAll();
  }

  private moveTo(position: (typeof POSITIONS)[number], relativeTo: Worksheet | null): void {
    const others = this.book.sheetIds.filter((id) => id !== this.id);
    const anchor = relativeTo === null ? 0 : others.indexOf(relativeTo.id);
    const targets = { None: 0, Beginning: 0, End: others.length, Before: anchor, After: anchor + 1 };
    this.position = targets[position];
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const sheets = this.book.sheetIds.map((id) => this.book.worksheetOf(id));
    for (let index = this.position + step; index >= 0 && index < sheets.length; index += step) {
      if (!visibleOnly || sheets[index].visibility === 'Visible') return sheets[index];
    }
    return null;
  }

  private rangeOf(box: Box): HostObject {
    return this.book.rangeAt({ sheetId: this.sheet.getSheetId(), box });
  }
}

function fail(location: string): never {
  throw itemNotFound(location);
}
