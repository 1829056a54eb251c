import { IDefinedNamesService } from '@univerjs/engine-formula';
import { invalidArgument } from '../rich-api';
import { lastRow, type Box } from '../engine/box';
import { parseArea, splitAddress } from './address';
import type { ModelContext, SheetBox } from './context';
import { RangeNavigation } from './range-navigation';
import { tableArea, type TableRecord } from './side-store';
import { parseStructured } from './table-references';

/** getRange refuses longer text. */
const MAX_ADDRESS = 8192;

/** The engine's id of a sheet by its name, whatever the case; null when there is none. */
export function sheetIdByName({ engine }: ModelContext, name: string): string | null {
  const sheet = engine.unit.getSheets().find((item) => item.getName().toLowerCase() === name.toLowerCase());
  return sheet?.getSheetId() ?? null;
}

/** A Range object, an address, a name, a table or a column of one (Table[Column]). @throws InvalidArgument */
export function locate(
  context: ModelContext,
  argument: unknown,
  sheetId: string,
  location: string,
): SheetBox {
  if (argument instanceof RangeNavigation) return argument.where;
  if (typeof argument !== 'string' || argument.length > MAX_ADDRESS) throw invalidArgument(location);
  const { sheet, area } = splitAddress(argument.trim().replace(/^=/, ''));
  const on = sheet === null ? sheetId : sheetIdByName(context, sheet);
  if (on === null) throw invalidArgument(location);
  const box = parseArea(area);
  if (box !== null) return { sheetId: on, box };
  const found = tablePlace(context, area) ?? namedPlace(context, area, on);
  if (found === null) throw invalidArgument(location);
  return found;
}

function tablePlace(context: ModelContext, text: string): SheetBox | null {
  const match = /^([^[\]]+)(\[.*\])?$/s.exec(text);
  const table =
    match && context.side.tables.find((item) => item.name.toLowerCase() === match[1].toLowerCase());
  if (!match || !table) return null;
  const box = partOf(table, match[2]);
  return box && { sheetId: table.sheetId, box };
}

function partOf(table: TableRecord, brackets: string | undefined): Box | null {
  const { section, columns } = parseStructured(brackets);
  const headers = table.showHeaders ? 1 : 0;
  const data = { ...table.box, row: table.box.row + headers, rows: table.box.rows - headers };
  const bySection: Record<typeof section, Box | null> = {
    all: tableArea(table),
    headers: headers === 1 ? { ...table.box, rows: 1 } : null,
    data,
    totals: table.showTotals ? { ...table.box, row: lastRow(table.box) + 1, rows: 1 } : null,
    row: null,
  };
  const box = bySection[section];
  if (box === null || columns === null) return box;
  const indexOf = (name: string) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  const [from, to] = [indexOf(columns.from), indexOf(columns.to)];
  return from < 0 || to < from ? null : { ...box, column: box.column + from, columns: to - from + 1 };
}

/** A name of that sheet, or of the workbook, that stands for cells. */
function namedPlace(context: ModelContext, name: string, sheetId: string): SheetBox | null {
  const names = Object.values(
    context.engine.injector.get(IDefinedNamesService).getDefinedNameMap(context.engine.unitId) ?? {},
  ).filter((item) => item.name.toLowerCase() === name.toLowerCase());
  const item = names.find(({ localSheetId }) => localSheetId === sheetId) ?? names[0];
  if (item === undefined) return null;
  const { sheet, area } = splitAddress(item.formulaOrRefString.replace(/^=/, ''));
  const on = sheet === null ? sheetId : sheetIdByName(context, sheet);
  const box = parseArea(area);
  return on === null || box === null ? null : { sheetId: on, box };
}
