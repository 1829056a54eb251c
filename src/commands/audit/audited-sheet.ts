import { formKeys } from '../../templates/forms';
import type { TableKey } from '../../templates/ids';
import type { FieldKey } from '../../templates/labels';
import type { Language } from '../../templates/language';
import { readLabelled, type LabelledCell, type LabelledRater } from '../../templates/read-labelled';
import { contains } from '../../workbook/a1';
import type { Grid, TableGrid } from '../../workbook/read';
import { gridOf, type Block } from '../reading/block';
import { languageOf } from '../reading/language-of';
import type { WorkbookContent } from '../reading/workbook-content';

/** A table of ours and its cells with their formulas. */
export interface AuditedTable {
  block: Block;
  /** Name of the table in the workbook. */
  name: string;
  grid: TableGrid;
}

/** A form with its tables, or a list: what formulas may refer to. Rows and columns are those of the sheet. */
export interface AuditedSheet {
  sheet: string;
  /** The first is the one by which the template is known, unless it is gone. */
  tables: readonly AuditedTable[];
  language: Language;
  /** The cells around the tables; null for a list without fields. */
  around: Grid | null;
  fields: Partial<Record<FieldKey, LabelledCell>>;
  raters: readonly LabelledRater[];
}

/** The sheets that the add-in made, in tab order. Plain rows and tables of other names have formulas of their own. */
export function auditedSheets(content: WorkbookContent): AuditedSheet[] {
  const tables = content.blocks.flatMap((block): AuditedTable[] => {
    const grid = gridOf(block, content.answer);
    return block.ours && block.table !== null && grid ? [{ block, name: block.table, grid }] : [];
  });
  const known = new Set<Grid>();
  return tables.flatMap((table) => {
    const { surroundings } = table.block;
    if (!surroundings) return [sheetOf([table], content.answer.sheets.get(table.block.sheet) ?? null)];
    if (known.has(surroundings)) return [];
    known.add(surroundings);
    return [
      sheetOf(
        tables.filter(({ block }) => block.surroundings === surroundings),
        surroundings,
      ),
    ];
  });
}

function sheetOf(tables: readonly AuditedTable[], around: Grid | null): AuditedSheet {
  const { block } = tables[0];
  return {
    sheet: block.sheet,
    tables,
    language: languageOf(block),
    around,
    ...(around ? labelledCells(tables, around) : { fields: {}, raters: [] }),
  };
}

/** Fields and raters around the tables; of a list only what stands above it. */
function labelledCells(
  tables: readonly AuditedTable[],
  { area, values }: Grid,
): Pick<AuditedSheet, 'fields' | 'raters'> {
  const [{ block }] = tables;
  const above = values.slice(0, Math.max(0, block.area.row - area.row));
  const inside = tables
    .filter((table) => contains(area, table.block.area))
    .map((table) => ({
      from: table.block.area.row - area.row,
      to: table.block.area.row - area.row + table.block.area.rows - 1,
    }));
  const { fields, raters } = isForm(block.key) ? readLabelled(values, ...inside) : readLabelled(above);
  const placed = (cell: LabelledCell): LabelledCell => ({
    ...cell,
    row: area.row + cell.row,
    column: area.column + cell.column,
  });
  return {
    fields: mapped(fields, placed),
    raters: raters.map(({ number, ...parts }) => ({ number, ...mapped(parts, placed) }) as LabelledRater),
  };
}

/** A table inside an area of its own; the first of a form may be gone while others are there. */
const isForm = (key: TableKey): boolean => formKeys.has(key);

const mapped = <K extends string>(
  cells: Partial<Record<K, LabelledCell>>,
  placed: (cell: LabelledCell) => LabelledCell,
): Partial<Record<K, LabelledCell>> =>
  Object.fromEntries(
    Object.entries<LabelledCell | undefined>(cells).flatMap(([key, cell]) =>
      cell ? [[key, placed(cell)]] : [],
    ),
  ) as Partial<Record<K, LabelledCell>>;
