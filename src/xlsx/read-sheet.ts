import { readCell, spills, type CellContext } from './features/cells';
import { readColumns } from './features/columns';
import { readDrawing } from './features/drawing';
import { readLinks } from './features/links';
import type { Losses } from './features/losses';
import { readPage } from './features/page';
import { readProtection } from './features/protection';
import { readConditionalFormats } from './features/read-conditional-formats';
import type { RichText } from './features/rich-text';
import { findSheetLosses } from './features/sheet-losses';
import { readSheetProperties } from './features/sheet-properties';
import { readTable } from './features/table';
import { completedTotals } from './features/table-totals';
import { readValidations } from './features/validation';
import { readView } from './features/view';
import type { PackageReader } from './package/package';
import { partOf, relationsOf } from './package/relations';
import { readColor } from './styles/color';
import type { StylesPart } from './styles/read-styles';
import { parseBox } from './text/a1';
import { child, flagOf, items, numberOf, type XmlNode } from './text/xml';
import type { BoxData, SheetData, TableData } from './workbook-data';

/** What all sheets of a workbook share while it is read. */
export interface SheetContext {
  source: PackageReader;
  strings: RichText[];
  styles: StylesPart;
  date1904: boolean;
  /** LibreOffice wrote the file. */
  fromCalc: boolean;
  losses: Losses;
}

/** Reads one worksheet part; print area and titles come from the workbook's names. */
export async function readSheet(
  part: string,
  name: string,
  visibility: SheetData['visibility'],
  context: SheetContext,
): Promise<SheetData> {
  const { source, styles, losses } = context;
  const lose = (kind: string, count = 1): void => losses.add(kind, name, count);
  const grid = new Grid({ ...context, lose, shared: new Map() });
  const root = await source.xml(part, { name: 'row', each: (row) => grid.take(row) });
  const relations = await relationsOf(source, part);
  const { rows } = grid;
  readLinks(root, relations, rows);
  await findSheetLosses(source, root, relations, lose);

  const properties = child(root, 'sheetPr');
  const format = child(root, 'sheetFormatPr');
  const tabColor = readColor(child(properties, 'tabColor'), styles.palette);
  const height = numberOf(format, 'defaultRowHeight');
  const protection = readProtection(child(root, 'sheetProtection'));
  const filter = parseBox(child(root, 'autoFilter')?.attributes.ref ?? '');
  const sheet: SheetData = {
    name,
    visibility,
    ...(tabColor && { tabColor }),
    rows,
    ...readColumns(root, styles),
    rowProperties: grid.rowProperties,
    ...(height !== undefined && { defaultRowHeight: height }),
    merges: items(root, 'mergeCells', 'mergeCell').flatMap(({ attributes }) => boxOf(attributes.ref)),
    ...readView(root),
    tables: await readTables(root, (id) => source.xml(partOf(relations, id, part)), rows, lose),
    validations: readValidations(root),
    conditionalFormats: readConditionalFormats(root, styles, lose),
    charts: [],
    page: readPage(root, lose),
    ...(protection && { protection }),
    ...(filter && { autoFilter: filter }),
    customProperties: await readSheetProperties(source, root, relations),
  };
  const drawing = child(root, 'drawing');
  if (drawing)
    sheet.charts = await readDrawing(source, partOf(relations, drawing.attributes.id, part), sheet, lose);
  return sheet;
}

function boxOf(reference: string | undefined): BoxData[] {
  const box = parseBox(reference ?? '');
  return box ? [box] : [];
}

async function readTables(
  root: XmlNode,
  open: (id: string | undefined) => Promise<XmlNode>,
  rows: SheetData['rows'],
  lose: (kind: string) => void,
): Promise<TableData[]> {
  const tables: TableData[] = [];
  for (const { attributes } of items(root, 'tableParts', 'tablePart')) {
    const table = readTable(await open(attributes.id), lose);
    if (table) tables.push(completedTotals(table, rows));
    else lose('table');
  }
  return tables;
}

/** Collects rows as they come. Rows and cells without an address follow the ones before. */
class Grid {
  readonly rows: SheetData['rows'] = [];
  readonly rowProperties: SheetData['rowProperties'] = {};
  private next = 0;

  constructor(private readonly context: CellContext) {}

  take(node: XmlNode): void {
    const row = (numberOf(node, 'r') ?? this.next + 1) - 1;
    this.next = row + 1;
    const properties = readRow(node, this.context);
    if (Object.keys(properties).length) this.rowProperties[row] = properties;
    let column = 0;
    for (const inner of node.children) {
      if (inner.name !== 'c') continue;
      const placed = readCell(inner, row, column, this.context);
      column = placed.column + 1;
      if (spills(inner)) this.context.lose('dynamicArray');
      if (Object.keys(placed.cell).length === 0) continue;
      const cells = (this.rows[placed.row] ??= []);
      cells[placed.column] = placed.cell;
    }
  }
}

function readRow(node: XmlNode, { styles }: CellContext): SheetData['rowProperties'][number] {
  const height = numberOf(node, 'ht');
  const style = flagOf(node, 'customFormat') ? styles.index(numberOf(node, 's')) : undefined;
  return {
    ...(height !== undefined && { height }),
    ...(height !== undefined && !flagOf(node, 'customHeight') && { auto: true }),
    ...(flagOf(node, 'hidden') && { hidden: true }),
    ...(style !== undefined && { style }),
  };
}
