import {
  BooleanNumber,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IExecutionOptions,
  type Injector,
  type IWorkbookData,
  type IWorksheetData,
  type Univer,
  type Workbook as EngineWorkbook,
  type Worksheet as EngineSheet,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IActiveDirtyManagerService, IFunctionService } from '@univerjs/engine-formula';
import { tellZeroFromBlankText } from './blank-text';
import { calculateAtOnce } from './calculate-at-once';
import { Calculation } from './calculation';
import { ChangeFeed } from './changes';
import { takeConditionsOffTheSheet } from './condition-places';
import { writeWithoutSearching } from './formula-data';
import { correctedFunctions } from './functions';
import { installIteratorHelpers } from './iterator-helpers';
import { lookUpNames } from './parsed-names';

/** A running engine: made headless (headless.ts), or by the page with everything that draws. */
export interface EngineParts {
  univer: Univer;
  api: FUniver;
}

/** Excel's defaults in pixels, so that sizes mean the same on both sides. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

/** A new sheet begins with this much; it grows when something is written beyond. */
const START_ROWS = 200;
const START_COLUMNS = 30;

/**
 * Name of a workbook in its engine, one for each engine of this process: the engines share caches of parsed formulas and
 * of ranges by that name, and would calculate with the cells of another workbook.
 */
let opened = 0;
const newUnit = (): string => `workbook-${++opened}`;

/** As if somebody else had done it: the engine does not activate a sheet that is added or shown. */
export const WITHOUT_ACTIVATING: IExecutionOptions = { fromCollab: true };

/** What a new sheet of the engine looks like: complete, the engine copies every field. */
export const blankSheet = (id: string, name: string): IWorksheetData => ({
  id,
  name,
  tabColor: '',
  hidden: BooleanNumber.FALSE,
  freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  rowCount: START_ROWS,
  columnCount: START_COLUMNS,
  zoomRatio: 1,
  scrollTop: 0,
  scrollLeft: 0,
  defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
  defaultRowHeight: DEFAULT_ROW_PIXELS,
  mergeData: [],
  cellData: {},
  rowData: {},
  columnData: {},
  rowHeader: { width: 46 },
  columnHeader: { height: 20 },
  showGridlines: BooleanNumber.TRUE,
  rightToLeft: BooleanNumber.FALSE,
});

const hasFormulas = ({ sheets }: Pick<IWorkbookData, 'sheets'>): boolean =>
  Object.values(sheets).some(({ cellData = {} }) =>
    (Object.values(cellData) as Record<number, ICellData | null>[]).some((row) =>
      Object.values(row).some((cell) => cell?.f != null),
    ),
  );

/**
 * One workbook in the spreadsheet engine. Everything above talks to the engine through this class and the
 * functions beside it; nothing above knows where the engine keeps its things.
 */
export class Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly calculation: Calculation;
  readonly changes: ChangeFeed;
  private readonly ownUnit = newUnit();
  private current: EngineWorkbook | null = null;

  constructor({ univer, api }: EngineParts) {
    installIteratorHelpers();
    takeConditionsOffTheSheet();
    tellZeroFromBlankText();
    this.univer = univer;
    this.api = api;
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    lookUpNames(this.injector);
    writeWithoutSearching(this.injector);
    this.calculation = new Calculation(
      this.commands,
      this.injector.get(IActiveDirtyManagerService),
      undefined,
      calculateAtOnce(this.injector, this.commands),
    );
    this.changes = new ChangeFeed(this.commands, (sheetId, row, column) => this.cellAt(sheetId, row, column));
  }

  /** @throws when nothing has been opened */
  get unit(): EngineWorkbook {
    if (this.current === null) throw new Error('No workbook is open.');
    return this.current;
  }

  get unitId(): string {
    return this.unit.getUnitId();
  }

  /** Opens a workbook in place of the present one. */
  open(data: Omit<IWorkbookData, 'id'>): void {
    if (this.current !== null)
      this.univer.__getInjector().get(IUniverInstanceService).disposeUnit(this.unitId);
    if (hasFormulas(data)) this.calculation.opening();
    this.current = this.univer.createUnit<IWorkbookData, EngineWorkbook>(UniverInstanceType.UNIVER_SHEET, {
      ...data,
      id: this.ownUnit,
    });
    // The engine registers its own functions when its first workbook opens.
    this.injector.get(IFunctionService).registerExecutors(...correctedFunctions());
  }

  /** @throws when the sheet is gone: the model asks `hasSheet` first */
  sheet(id: string): EngineSheet {
    const sheet = this.unit.getSheetBySheetId(id);
    if (sheet == null) throw new Error(`Sheet ${id} does not exist.`);
    return sheet;
  }

  hasSheet(id: string): boolean {
    return this.unit.getSheetBySheetId(id) != null;
  }

  /** Runs a command or mutation of the engine on this workbook; false when the engine refused. */
  run(id: string, params: object, options?: IExecutionOptions): boolean {
    return this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options);
  }

  /** The same for a mutation of one sheet. */
  runOn(sheetId: string, id: string, params: object = {}, options?: IExecutionOptions): boolean {
    return this.run(id, { subUnitId: sheetId, ...params }, options);
  }

  /** Some commands of the engine work on the active sheet alone; `action` has `sheetId` active. */
  withActive<T>(sheetId: string, action: () => T): T {
    const before = this.unit.ensureActiveSheet();
    const sheet = this.sheet(sheetId);
    if (before !== sheet) this.unit.setActiveSheet(sheet);
    try {
      return action();
    } finally {
      const moved = this.unit.ensureActiveSheet() !== before;
      if (moved && this.hasSheet(before.getSheetId())) this.unit.setActiveSheet(before);
    }
  }

  /** What the user could undo refers to cells as they were before the API wrote. */
  forgetUndo(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  dispose(): void {
    this.calculation.dispose();
    this.univer.dispose();
  }

  private cellAt(sheetId: string, row: number, column: number): ICellData | null {
    return this.unit.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column) ?? null;
  }
}
