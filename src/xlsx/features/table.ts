import { boxName, parseBox } from '../text/a1';
import { fileFormula, shownFormula } from '../text/formula';
import { child, element, flagOf, items, numberOf, textContent, type XmlNode } from '../text/xml';
import { decodeXstring, encodeXstringAttribute } from '../text/xstring';
import type { BoxData, SheetData, TableColumnData, TableData } from '../workbook-data';
import { completedTotals } from './table-totals';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Table part; null where its range is none. Totals are completed from the cells by `completedTotals`. */
export function readTable(root: XmlNode, lose: (kind: string) => void): TableData | null {
  const { name = '', displayName = name, ref = '' } = root.attributes;
  const box = parseBox(ref);
  if (!box) return null;
  const style = child(root, 'tableStyleInfo');
  if (items(root, 'autoFilter', 'filterColumn').length) lose('filterCriteria');
  return {
    name: displayName,
    box,
    headerRow: numberOf(root, 'headerRowCount') !== 0,
    totalsRow: (numberOf(root, 'totalsRowCount') ?? 0) > 0,
    autoFilter: child(root, 'autoFilter') !== undefined,
    columns: items(root, 'tableColumns', 'tableColumn').map(readColumn),
    ...(style?.attributes.name && { style: style.attributes.name }),
    bandedRows: flagOf(style, 'showRowStripes'),
    bandedColumns: flagOf(style, 'showColumnStripes'),
    firstColumn: flagOf(style, 'showFirstColumn'),
    lastColumn: flagOf(style, 'showLastColumn'),
  };
}

function readColumn(node: XmlNode): TableColumnData {
  const { name = '', totalsRowLabel, totalsRowFunction } = node.attributes;
  const totals = formulaOf(node, 'totalsRowFormula');
  const calculated = formulaOf(node, 'calculatedColumnFormula');
  return {
    name: decodeXstring(name),
    ...(totalsRowLabel !== undefined && { totalsLabel: decodeXstring(totalsRowLabel) }),
    ...(totalsRowFunction && totalsRowFunction !== 'none' && { totalsFunction: totalsRowFunction }),
    ...(totals && { totalsFormula: totals }),
    ...(calculated && { calculatedFormula: calculated }),
  };
}

function formulaOf(node: XmlNode, name: string): string | undefined {
  const text = child(node, name)?.text;
  return text ? shownFormula(text) : undefined;
}

/** Table part; `id` is unique in the workbook. */
export function writeTable(table: TableData, id: number, rows: SheetData['rows']): string {
  const complete = completedTotals(table, rows);
  const { box } = table;
  const filtered: BoxData = table.totalsRow ? { ...box, rows: box.rows - 1 } : box;
  return element(
    'table',
    {
      xmlns: MAIN,
      id,
      name: table.name,
      displayName: table.name,
      ref: boxName(box),
      headerRowCount: table.headerRow ? undefined : 0,
      totalsRowCount: table.totalsRow ? 1 : undefined,
      totalsRowShown: table.totalsRow ? undefined : false,
    },
    table.autoFilter && table.headerRow ? element('autoFilter', { ref: boxName(filtered) }) : '',
    element('tableColumns', { count: table.columns.length }, ...complete.columns.map(writeColumn)),
    element('tableStyleInfo', {
      name: table.style,
      showFirstColumn: table.firstColumn,
      showLastColumn: table.lastColumn,
      showRowStripes: table.bandedRows,
      showColumnStripes: table.bandedColumns,
    }),
  );
}

function writeColumn(column: TableColumnData, index: number): string {
  const { totalsFormula, totalsLabel, calculatedFormula } = column;
  const formula = (name: string, text: string | undefined): string =>
    text === undefined ? '' : element(name, {}, textContent(fileFormula(text)));
  return element(
    'tableColumn',
    {
      id: index + 1,
      name: encodeXstringAttribute(column.name),
      totalsRowFunction: totalsFormula === undefined ? column.totalsFunction : 'custom',
      totalsRowLabel: totalsLabel === undefined ? undefined : encodeXstringAttribute(totalsLabel),
    },
    formula('calculatedColumnFormula', calculatedFormula),
    formula('totalsRowFormula', totalsFormula),
  );
}
