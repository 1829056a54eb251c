import type { TableColumnData } from '../../../xlsx';
import { lastRow } from '../../engine/box';
import { cellAt, formulaOf, valueOf } from '../../engine/cells';
import { tableArea, type TableRecord } from '../side-store';
import type { Workbook } from '../workbook';

/** Function codes of SUBTOTAL in a totals row, by their names in the file. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
};

/** What the file says about the totals cell of a column: its label, a standard function, or a formula. */
export function totalsOf(
  book: Workbook,
  record: TableRecord,
  index: number,
): Pick<TableColumnData, 'totalsLabel' | 'totalsFunction' | 'totalsFormula'> {
  if (!record.showTotals) return {};
  const row = lastRow(tableArea(record));
  const column = record.box.column + index;
  const cell = cellAt(book.engine, record.sheetId, row, column);
  if (cell === null) return {};
  const formula = formulaOf(book.engine, record.sheetId, cell, row, column);
  if (formula === null) {
    const label = String(valueOf(cell));
    return label === '' ? {} : { totalsLabel: label };
  }
  const standard = /^=SUBTOTAL\((\d+),([^[\]]+)\[([^[\]]+)\]\)$/i.exec(formula);
  const own = standard?.[2] === record.name && standard[3] === record.columns[index].name;
  const totalsFunction = own ? FUNCTIONS[standard[1]] : undefined;
  return totalsFunction === undefined
    ? { totalsFunction: 'custom', totalsFormula: formula.slice(1) }
    : { totalsFunction };
}
