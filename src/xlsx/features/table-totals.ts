import type { CellData, SheetData, TableColumnData, TableData } from '../workbook-data';

/** SUBTOTAL's numbers that skip hidden rows, and their names in a table part. */
const FUNCTIONS: Record<string, string> = {
  '101': 'average',
  '102': 'countNums',
  '103': 'count',
  '104': 'max',
  '105': 'min',
  '107': 'stdDev',
  '109': 'sum',
  '110': 'var',
};

/**
 * Columns whose totals are told by the table part or, where it is silent (LibreOffice writes a totals row without them), by
 * the cells of the totals row. Excel expects both to say the same.
 */
export function completedTotals(table: TableData, rows: SheetData['rows']): TableData {
  if (!table.totalsRow) return table;
  const cells = rows[table.box.row + table.box.rows - 1] ?? [];
  const columns = table.columns.map((column, i) =>
    completed(column, cells[table.box.column + i], table.name),
  );
  return { ...table, columns };
}

function completed(column: TableColumnData, cell: CellData | undefined, table: string): TableColumnData {
  const known = column.totalsLabel ?? column.totalsFunction ?? column.totalsFormula;
  if (known !== undefined || !cell) return column;
  if (cell.f !== undefined) {
    const name = subtotalOf(cell.f, column.name, table);
    return name
      ? { ...column, totalsFunction: name }
      : { ...column, totalsFunction: 'custom', totalsFormula: cell.f };
  }
  return typeof cell.v === 'string' && cell.v !== '' ? { ...column, totalsLabel: cell.v } : column;
}

function subtotalOf(formula: string, column: string, table: string): string | undefined {
  const match = /^SUBTOTAL\((\d+),([^[]*)\[(.*)\]\)$/s.exec(formula);
  if (!match || (match[2] !== '' && match[2] !== table)) return undefined;
  return match[3]!.replace(/'(.)/gs, '$1') === column ? FUNCTIONS[match[1]!] : undefined;
}
