import { MAX_COLUMNS } from '../text/a1';
import { children, child, element, flagOf, numberOf, type XmlNode } from '../text/xml';
import type { StylesPart } from '../styles/read-styles';
import type { SheetData } from '../workbook-data';

type Columns = SheetData['columns'];
type Column = Columns[number];

/** A run this long is no column of anybody's but the rest of the sheet. */
const TAIL = 1000;

export interface ColumnsPart {
  columns: Columns;
  defaultColumnWidth?: number;
}

/** Column widths in characters; a visible tail of the sheet becomes the default width where that is not given. */
export function readColumns(sheet: XmlNode, styles: Pick<StylesPart, 'index'>): ColumnsPart {
  const columns: Columns = {};
  let tail: number | undefined;
  for (const node of children(child(sheet, 'cols'), 'col')) {
    const from = (numberOf(node, 'min') ?? 1) - 1;
    const to = Math.min(numberOf(node, 'max') ?? from + 1, MAX_COLUMNS) - 1;
    const column = readColumn(node, styles.index(numberOf(node, 'style')));
    if (to - from >= TAIL && !column.hidden) tail = column.width;
    else if (Object.keys(column).length) for (let i = from; i <= to; i += 1) columns[i] = { ...column };
  }
  const width = numberOf(child(sheet, 'sheetFormatPr'), 'defaultColWidth') ?? tail;
  return { columns, ...(width !== undefined && { defaultColumnWidth: width }) };
}

function readColumn(node: XmlNode, style: number | undefined): Column {
  const width = numberOf(node, 'width');
  return {
    ...(width !== undefined && { width }),
    ...(flagOf(node, 'hidden') && { hidden: true }),
    ...(style !== undefined && { style }),
  };
}

/** Equal neighbours share one element. `style` gives the number in the file. */
export function writeColumns(
  columns: Columns,
  style: (index: number | undefined) => number | undefined,
): string {
  const list: string[] = [];
  const indexes = Object.keys(columns)
    .map(Number)
    .sort((a, b) => a - b);
  for (let i = 0; i < indexes.length;) {
    const from = indexes[i]!;
    const column = columns[from]!;
    let to = from;
    while (indexes[i + 1] === to + 1 && same(columns[to + 1]!, column)) {
      to += 1;
      i += 1;
    }
    i += 1;
    list.push(
      element('col', {
        min: from + 1,
        max: to + 1,
        width: column.width,
        style: style(column.style),
        hidden: column.hidden || undefined,
        customWidth: column.width === undefined ? undefined : true,
      }),
    );
  }
  return list.length ? element('cols', {}, ...list) : '';
}

function same(a: Column, b: Column): boolean {
  return a.width === b.width && !a.hidden === !b.hidden && a.style === b.style;
}
