import { knownColumns } from '../../templates/headers';
import { comparableLabel } from '../../templates/headers';
import type { Area } from '../../templates/plan';
import { readLabelled } from '../../templates/read-labelled';
import { table as tableOf, template as templateById } from '../../templates/registry';
import { parseReference } from '../../workbook/a1';
import type { Grid } from '../../workbook/read';
import type { Block } from '../reading/block';
import type { WorkbookMap } from '../../workbook/locate';
import { fieldsOf } from '../reading/form-fields';
import { sharedSheets } from '../reading/recognise-blocks';
import { formAreaOf } from '../reading/form-area';

/** Everything that belongs to the forms of a sheet: from its first cell on, or amid other things the forms alone. */
export function areasOf(blocks: readonly Block[], also: Area, map: WorkbookMap): Area[] {
  if (!sharedSheets(map).has(blocks[0].sheet)) return [areaOf(blocks, also)];
  const named = blocks.flatMap(({ table }) => formAreaOf(map, table) ?? []);
  return [...named, ...blocks.map(({ area }) => ({ ...area, rows: area.rows + 1 })), also];
}

function areaOf(blocks: readonly Block[], also: Area): Area {
  // The row below a table may be its totals.
  const parts = blocks.flatMap(({ area, surroundings }) => [
    { ...area, rows: area.rows + 1 },
    ...(surroundings ? [surroundings.area] : []),
  ]);
  const all = [...parts, also];
  return {
    row: 0,
    column: 0,
    rows: Math.max(...all.map(({ row, rows }) => row + rows)),
    columns: Math.max(...all.map(({ column, columns }) => column + columns)),
  };
}

/** The cells of a sheet's forms that people fill in, by what the templates say; columns of their own among them. */
export function inputAreas(blocks: readonly Block[]): Area[] {
  return blocks.flatMap((block) => [
    ...columnsOf(block),
    ...fieldAreas(block, blocks),
    ...(block.surroundings ? [...raterAreas(block.surroundings), ...writingAreas(block)] : []),
  ]);
}

function columnsOf({ template, key, columns, area }: Block): Area[] {
  const computed = knownColumns(tableOf(template, key))
    .filter(({ definition }) => definition.role !== 'input')
    .map((column) => columns[column.key]);
  return Array.from({ length: area.columns }, (_, index) => area.column + index)
    .filter((column) => !computed.includes(column))
    .map((column) => ({ row: area.row + 1, column, rows: Math.max(1, area.rows - 1), columns: 1 }));
}

function fieldAreas(block: Block, blocks: readonly Block[]): Area[] {
  const { fields = [], below = [], result } = templateById(block.template);
  const inputs = [...fields.flat(), ...below.flat(), ...(result?.fields ?? [])].filter(
    ({ role }) => role === 'input',
  );
  const found = fieldsOf(block, blocks);
  return inputs.flatMap(({ key }) => {
    const cell = found[key];
    return cell ? [parseReference(cell.at.address)!.area] : [];
  });
}

function raterAreas({ area, values }: Grid): Area[] {
  return readLabelled(values).raters.flatMap(({ slot, name, weight }) =>
    [slot, name, weight].flatMap((cell) =>
      cell ? [{ row: area.row + cell.row, column: area.column + cell.column, rows: 1, columns: 1 }] : [],
    ),
  );
}

/** The room below each heading for remarks. */
function writingAreas({ template, surroundings }: Block): Area[] {
  const { area, values } = surroundings!;
  const headings = (templateById(template).remarks ?? [])
    .flatMap(({ zh, en }) => [zh, en])
    .map(comparableLabel);
  return values.flatMap((cells, row) =>
    headings.includes(comparableLabel(cells[0] ?? null))
      ? [{ ...area, row: area.row + row + 1, rows: 1 }]
      : [],
  );
}
