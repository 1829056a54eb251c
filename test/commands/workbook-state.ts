import type { CellData, WorkbookData } from '../../src/xlsx';
import type { Office } from './workbook';

/** What of a workbook the commands may change, in an order of its own: ids, order of names and styles do not count. */
export type WorkbookState = Record<string, unknown>;

const sorted = <T>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** The workbook as its file would say it, cell by cell with looks. */
export async function stateOf(office: Office): Promise<WorkbookState> {
  const { model } = office.workbook;
  await model.engine.calculation.settle();
  return describe(model.toWorkbookData());
}

export function describe(data: WorkbookData): WorkbookState {
  const { styles } = data;
  const state: WorkbookState = {
    names: sorted(data.names),
    settings: Object.fromEntries(
      Object.entries(data.settings).filter(
        ([key]) => !key.startsWith('plan-kpi.history') && !key.startsWith('plan-kpi.undo'),
      ),
    ),
    sheets: data.sheets.map(({ name }) => name),
  };
  for (const { rows, columns, rowProperties, validations, conditionalFormats, ...sheet } of data.sheets) {
    state[sheet.name] = {
      ...sheet,
      tables: sorted(sheet.tables),
      charts: sorted(sheet.charts),
      merges: sorted(sheet.merges),
      validations: sorted(validations),
      conditionalFormats,
      columns: Object.entries(columns).map(([at, { style = 0, ...column }]) => [at, column, styles[style]]),
      rowProperties: Object.entries(rowProperties).map(([at, { style = 0, ...row }]) => [
        at,
        row,
        styles[style],
      ]),
    };
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell && Object.keys(cell).some((key) => key !== 's' || cell.s !== 0))
          state[`${sheet.name} R${row + 1}C${column + 1}`] = cellOf(cell, styles);
      }),
    );
  }
  return state;
}

const cellOf = ({ s = 0, ...cell }: CellData, styles: WorkbookData['styles']) => ({
  ...cell,
  style: styles[s],
});

/** Where two states differ, as lines to be read; at most so many. */
export function differences(before: WorkbookState, after: WorkbookState, most = 12): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const lines = keys.flatMap((key) => {
    const [one, other] = [JSON.stringify(before[key]), JSON.stringify(after[key])];
    if (one === other) return [];
    const from = [...(one ?? '')].findIndex((letter, index) => letter !== other?.[index]);
    const at = Math.max(0, from - 60);
    return [`${key}: ${one?.slice(at, at + 200)} → ${other?.slice(at, at + 200)}`];
  });
  return lines.slice(0, most);
}
