import type { TableData } from '../../../xlsx';
import { featuresOf } from '../features';
import { tableArea } from '../side-store';
import type { IoPart } from './part';
import { totalsOf } from './totals';

/** Tables; their header cells are the column names. */
export const tablesPart: IoPart = {
  load(book, data, sheetIds) {
    const { tables } = featuresOf(book);
    data.sheets.forEach((sheet, index) => {
      for (const table of sheet.tables) {
        tables.add({
          name: table.name,
          sheetId: sheetIds[index],
          box: { ...table.box, rows: table.box.rows - (table.totalsRow ? 1 : 0) },
          showHeaders: table.headerRow,
          showTotals: table.totalsRow,
          showFilterButton: table.autoFilter,
          columns: table.columns.map((column) => ({ ...column, ...tables.newColumn(column.name) })),
          style: table.style,
          bandedRows: table.bandedRows,
          bandedColumns: table.bandedColumns,
          firstColumn: table.firstColumn,
          lastColumn: table.lastColumn,
        });
      }
    });
  },
  save(book, data, sheetIds) {
    const { tables } = featuresOf(book);
    tables.flush();
    for (const record of tables.all) {
      const table: TableData = {
        name: record.name,
        box: { ...tableArea(record) },
        headerRow: record.showHeaders,
        totalsRow: record.showTotals,
        autoFilter: record.showFilterButton,
        columns: record.columns.map(({ name, calculatedFormula }, index) => ({
          name,
          ...totalsOf(book, record, index),
          ...(calculatedFormula === undefined ? {} : { calculatedFormula }),
        })),
        ...(record.style === undefined ? {} : { style: record.style }),
        bandedRows: record.bandedRows,
        bandedColumns: record.bandedColumns,
        firstColumn: record.firstColumn,
        lastColumn: record.lastColumn,
      };
      data.sheets[sheetIds.indexOf(record.sheetId)].tables.push(table);
    }
  },
};
