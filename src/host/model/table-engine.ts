import { IFunctionService, ReferenceNodeFactory, SetSuperTableMutation } from '@univerjs/engine-formula';
import { TableManager } from '@univerjs/sheets-table';
import { sameBox, fromEngineRange, toEngineRange, type Box } from '../engine/box';
import type { Engine } from '../engine/engine';
import type { TableRecord } from './side-store';

/** The engine takes a table to begin with its header row; without headers the row above stands for it. */
const engineBox = ({ box, showHeaders }: TableRecord): Box =>
  showHeaders ? box : { ...box, row: box.row - 1, rows: box.rows + 1 };

/** Name of the look that the grid gives a table: Excel's name of the style, and whether its rows are banded. */
const gridStyle = ({ style, bandedRows }: TableRecord): string =>
  `${style || 'none'}${bandedRows ? '' : ' plain'}`;

/** Makes the engine's table the same as the record; the engine's own bookkeeping loses column names. */
export function mirrorTable(engine: Engine, record: TableRecord): void {
  const manager = engine.injector.get(TableManager);
  const { id, sheetId, name } = record;
  const { unitId } = engine;
  const box = engineBox(record);
  const names = record.columns.map((column) => column.name);
  let table = manager.getTableById(unitId, id);
  if (table !== undefined && table.getSubunitId() !== sheetId) {
    manager.deleteTable(unitId, id);
    table = undefined;
  }
  if (table === undefined) {
    manager.addTable(unitId, sheetId, name, toEngineRange(box), names, id, {
      showHeader: record.showHeaders,
      tableStyleId: gridStyle(record),
    });
    return publish(engine, record, box);
  }
  const theme = gridStyle(record);
  if (table.getTableStyleId() !== theme) manager.setTableByConfig(unitId, id, { theme });
  const info = table.getTableInfo();
  const same =
    table.getDisplayName() === name &&
    sameBox(fromEngineRange(info.range), box) &&
    info.columns.length === names.length &&
    info.columns.every((column, index) => column.displayName === names[index]);
  if (same) return;
  if (table.getDisplayName() !== name) manager.setTableByConfig(unitId, id, { name });
  manager.updateTableRange(unitId, id, { newRange: toEngineRange(box) });
  const blank = { dataType: 'string', formula: '', meta: {}, style: {} };
  table.setColumns(
    names.map((displayName, index) => ({
      ...blank,
      id: `${id}-${record.columns[index].id}`,
      displayName,
    })) as Parameters<typeof table.setColumns>[0],
  );
  publish(engine, record, box);
}

/**
 * Tells formulas what the name and its columns mean from now on; they are calculated again. Parsed forms go, all of them,
 * since the engine keeps long ones under a hash: it would set them aside for this one calculation, and then read the cells of
 * before again.
 */
function publish(engine: Engine, record: TableRecord, box: Box): void {
  engine.injector.get(IFunctionService).deleteFormulaAstCacheKey('');
  engine.run(SetSuperTableMutation.id, {
    tableName: record.name,
    reference: {
      range: toEngineRange(box),
      sheetId: record.sheetId,
      titleMap: new Map(record.columns.map((column, index) => [column.name, index])),
    },
  });
}

export function unmirrorTable(engine: Engine, id: string): void {
  engine.injector.get(TableManager).deleteTable(engine.unitId, id);
}

const TABLE_TOKEN = /^[\p{L}_\\][\p{L}\p{N}_.\\]*\[.+\]$/u;
const TOTALS = /\[\s*#totals\s*\]/i;

interface FactoryInternals {
  _checkTokenIsTableReference(token: string): boolean;
  _getTableReferenceNode(
    token: string,
    ...rest: unknown[]
  ): { _tableReferenceObject?: TotalsReference } | undefined;
}

interface TotalsReference {
  getRangeData(): { startRow: number; endRow: number; startColumn: number; endColumn: number };
  setRangeData(range: object): void;
}

let taught = false;

/**
 * Two things the engine's structured references lack: names with _ or . in them, and a totals row, which here
 * lies below the engine's table.
 */
export function teachStructuredReferences(): void {
  if (taught) return;
  taught = true;
  const factory = ReferenceNodeFactory.prototype as unknown as FactoryInternals;
  const isTableReference = factory._checkTokenIsTableReference;
  factory._checkTokenIsTableReference = function (token) {
    return TABLE_TOKEN.test(token) || isTableReference.call(this, token);
  };
  const referenceNode = factory._getTableReferenceNode;
  factory._getTableReferenceNode = function (token, ...rest) {
    const node = referenceNode.call(this, token, ...rest);
    const target = TOTALS.test(token) ? node?._tableReferenceObject : undefined;
    if (target !== undefined) {
      const range = target.getRangeData();
      target.setRangeData({ ...range, startRow: range.startRow + 1, endRow: range.endRow + 1 });
    }
    return node;
  };
}
