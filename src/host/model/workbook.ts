import { BooleanNumber, LocaleType, type IWorkbookData } from '@univerjs/core';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { WorkbookData } from '../../xlsx';
import { fromEngineRange, toEngineRange, type Box } from '../engine/box';
import { blankSheet, type Engine } from '../engine/engine';
import { ensureSize } from '../engine/cells';
import { stylesIn } from '../engine/styles';
import { accessDenied, EventBus, HostObject, RichApiError, type Root } from '../rich-api';
import { Application } from './application';
import type { ModelContext, SheetBox } from './context';
import { featuresOf } from './features';
import { loadWorkbook, saveWorkbook } from './io';
import { locate } from './locate';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { DEFAULT_FONT } from './range-font';
import { SideStore } from './side-store';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheet-collection';

const TOP_LEFT: Box = { row: 0, column: 0, rows: 1, columns: 1 };

/** A workbook of the engine with one empty sheet. */
export function blankWorkbook(): Omit<IWorkbookData, 'id'> {
  const sheet = blankSheet('{1}', 'Sheet1');
  return {
    name: 'Book1.xlsx',
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: {},
    defaultStyle: { ff: DEFAULT_FONT.name, fs: DEFAULT_FONT.size },
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
  };
}

/** Excel.Workbook over one engine: the root of everything that Office.js can reach. */
export class Workbook extends HostObject implements ModelContext, Root {
  readonly typeName = 'Workbook';
  readonly scalars: readonly string[] = ['isDirty', 'name', 'readOnly', 'use1904DateSystem'];
  readonly side = new SideStore();
  readonly events = new EventBus();
  readonly worksheets = new WorksheetCollection(this);
  readonly application = new Application(this);
  /** Sheets that only the API can show again. */
  readonly veryHidden = new Set<string>();
  name = 'Book1.xlsx';
  isDirty = false;
  readonly readOnly = false;
  /** Kept for the file: its serials count from 1904. */
  use1904DateSystem = false;
  private readonly known = new Map<string, Worksheet>();
  private inBatch = false;
  private suspended = false;
  private wrote = false;

  constructor(readonly engine: Engine) {
    super();
    // First: what lies beside the cells follows a change before anybody else hears of it.
    featuresOf(this);
    engine.changes.listen((change) => {
      if (change.kind === 'selection' || change.kind === 'sheetActivated') return;
      this.isDirty = true;
      this.wrote = true;
      if (change.kind !== 'sheetDeleted') return;
      this.known.delete(change.sheetId);
      this.veryHidden.delete(change.sheetId);
      this.side.dropSheet(change.sheetId);
    });
  }

  /** Who makes the changes that are happening now: a batch of the API, or the user in the grid. */
  get source(): 'api' | 'grid' {
    return this.inBatch ? 'api' : 'grid';
  }

  /** Replaces everything with what `data` says. */
  reset(data: Omit<IWorkbookData, 'id'>): void {
    this.known.clear();
    this.veryHidden.clear();
    this.side.clear();
    this.use1904DateSystem = false;
    this.engine.open(data);
    this.isDirty = false;
  }

  /** Opens what a file says in place of the present workbook. */
  load(data: WorkbookData): void {
    loadWorkbook(this, data);
  }

  /** What a file should say; settle first, formulas carry the results they show now. */
  toWorkbookData(): WorkbookData {
    return saveWorkbook(this);
  }

  get sheetIds(): readonly string[] {
    return this.engine.unit.getConfig().sheetOrder;
  }

  /** Names of all sheets, without that of `except`. */
  sheetNames(except?: string): string[] {
    return this.sheetIds.filter((id) => id !== except).map((id) => this.engine.sheet(id).getName());
  }

  newSheetId(): string {
    for (let number = this.sheetIds.length + 1; ; number++) {
      if (!this.known.has(`{${number}}`) && !this.engine.hasSheet(`{${number}}`)) return `{${number}}`;
    }
  }

  worksheetOf(sheetId: string): Worksheet {
    const sheet = this.known.get(sheetId) ?? new Worksheet(this, sheetId);
    this.known.set(sheetId, sheet);
    return sheet;
  }

  rangeAt(place: SheetBox): Range {
    return new Range(this, place);
  }

  areasAt(sheetId: string, boxes: readonly Box[]): RangeAreas {
    return new RangeAreas(
      this,
      boxes.map((box) => ({ sheetId, box })),
    );
  }

  locate(argument: unknown, sheetId: string, location: string): SheetBox {
    return locate(this, argument, sheetId, location);
  }

  get activeSheetId(): string {
    return this.engine.unit.ensureActiveSheet().getSheetId();
  }

  isLastVisible(sheetId: string): boolean {
    const visible = this.visibleIds();
    return visible.length === 1 && visible[0] === sheetId;
  }

  /** Before a sheet is hidden or deleted: the next visible one becomes active, or the one before. */
  leave(sheetId: string): void {
    if (this.activeSheetId !== sheetId) return;
    const visible = this.visibleIds();
    const index = visible.indexOf(sheetId);
    const next = visible[index + 1] ?? visible[index - 1];
    if (next !== undefined) this.engine.runOn(next, SetWorksheetActiveOperation.id);
  }

  guard({ sheetId, box }: SheetBox, location: string, allowance?: string): void {
    const { protection } = this.side.sheet(sheetId);
    if (protection === null) return;
    const allowed =
      allowance === undefined
        ? stylesIn(this.engine, sheetId, box).every((style) => style.locked === BooleanNumber.FALSE)
        : protection.options[allowance] === true;
    if (!allowed) throw accessDenied(location);
  }

  select({ sheetId, box }: SheetBox): void {
    ensureSize(this.engine, sheetId, { ...box, rows: 1, columns: 1 });
    if (this.activeSheetId !== sheetId) this.worksheetOf(sheetId).activate();
    const { row, column } = box;
    const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    this.engine.runOn(sheetId, SetSelectionsOperation.id, {
      selections: [
        {
          range: toEngineRange(box),
          primary: {
            ...cell,
            actualRow: row,
            actualColumn: column,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    });
  }

  /** @throws InvalidSelection when several areas are selected */
  getSelectedRange(): Range {
    const selected = this.selection();
    if (selected.length > 1) {
      throw new RichApiError(
        'InvalidSelection',
        'The current selection is invalid for this operation.',
        'Workbook.getSelectedRange',
      );
    }
    return this.rangeAt({ sheetId: this.activeSheetId, box: selected[0] });
  }

  getSelectedRanges(): RangeAreas {
    const sheetId = this.activeSheetId;
    return new RangeAreas(
      this,
      this.selection().map((box) => ({ sheetId, box })),
    );
  }

  getActiveCell(): Range {
    const { row, column } = this.selection().at(-1)!;
    return this.rangeAt({ sheetId: this.activeSheetId, box: { row, column, rows: 1, columns: 1 } });
  }

  settle(): Promise<void> {
    return this.suspended ? Promise.resolve() : this.engine.calculation.settle();
  }

  suspendCalculation(): void {
    this.suspended = true;
  }

  beginBatch(): void {
    this.inBatch = true;
    this.wrote = false;
  }

  endBatch(): void {
    this.inBatch = false;
    this.suspended = false;
    if (this.wrote) this.engine.forgetUndo();
  }

  private visibleIds(): string[] {
    return this.sheetIds.filter((id) => this.engine.sheet(id).isSheetHidden() !== BooleanNumber.TRUE);
  }

  private selection(): Box[] {
    const selections = this.engine.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.engine.unitId)
      .getSelectionsOfWorksheet(this.activeSheetId);
    const boxes = (selections ?? []).map(({ range }) => fromEngineRange(range));
    return boxes.length === 0 ? [TOP_LEFT] : boxes;
  }
}
