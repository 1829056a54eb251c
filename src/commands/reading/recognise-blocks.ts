import { formKeys } from '../../templates/forms';
import { formNameOf, isSharedName, tableKeyOf, type TableKey } from '../../templates/ids';
import { readLabelled } from '../../templates/read-labelled';
import { matchColumns, recogniseHeader } from '../../templates/recognise';
import { isForm } from '../../templates/layout';
import { templateOf, templates } from '../../templates/registry';
import type { Area } from '../../templates/plan';
import { contains, parseReference } from '../../workbook/a1';
import type { TableInfo, WorkbookMap } from '../../workbook/locate';
import type { Grid, ReadAnswer, ReadRequest, TableGrid } from '../../workbook/read';
import { bodyOf, placedColumns, type Block } from './block';
import { lineTest } from './further-lines';
import { outside } from './outside';

/** Rankings and trends: their month, quarter or year stands above the table, on a sheet that is no form. */
const RANKINGS: readonly TableKey[] = ['monthly-ranking', 'quarterly-ranking', 'score-trend'];

/** Lists with fields above their table, rankings among them. */
const WITH_FIELDS: readonly TableKey[] = templates
  .filter((template) => !isForm(template) && template.fields)
  .map(({ tables }) => tables[0].key);

/** Sheets of results, of which formulas are read, too: what people typed beside them stays or moves. */
const RESULTS = new Set<TableKey>([...RANKINGS, 'collection-budget', 'collection-budget-curve']);

/** Whether of a table of ours formulas are read beside the values, which is dear for long ones. */
export type FormulasOf = (key: TableKey) => boolean;
const ofResults: FormulasOf = (key) => RESULTS.has(key);

/** Whether a hidden name spans a form of ours, or a ranking that shares its sheet. */
function isFormName(name: string): boolean {
  const key = name.startsWith('_') ? tableKeyOf(name.slice(1)) : null;
  return key !== null && (formKeys.has(key) || RANKINGS.includes(key));
}

/** What a table is, by its name or else by its header. */
function keyOf({ name, headers }: TableInfo): TableKey | null {
  return tableKeyOf(name) ?? recogniseHeader(headers)?.table ?? null;
}

const formNameFor = (table: string) => formNameOf(table).toLowerCase();

/**
 * What has to be read to recognise everything: our tables, tables with a header of ours, the areas of forms, and the
 * used cells of sheets that hold nothing of ours, a form without its area, a ranking, or ours amid other things.
 * @param formulasAround whether formulas around our tables are read, too
 */
export function whatToRead(
  map: WorkbookMap,
  formulasOf: FormulasOf = ofResults,
  formulasAround = false,
): ReadRequest {
  const tables = map.tables.flatMap((info) => {
    const key = keyOf(info);
    return key === null ? [] : [{ info, formulas: formulasOf(key) || ofResults(key) }];
  });
  const names = map.names.filter(({ name }) => isFormName(name));
  const named = new Set(names.map(({ name }) => name.toLowerCase()));
  const ofOurs = map.tables.filter(({ name }) => tableKeyOf(name) !== null);
  const withSheet = formulasAround ? WITH_FIELDS : RANKINGS;
  const withMetadata = new Set(
    ofOurs
      .filter(({ name }) => {
        const key = tableKeyOf(name);
        return (
          key !== null && !withSheet.includes(key) && (!formKeys.has(key) || named.has(formNameFor(name)))
        );
      })
      .map(({ sheet }) => sheet),
  );
  const shared = sharedSheets(map);
  return {
    tables,
    names,
    sheets: map.sheets.map(({ name }) => name).filter((name) => !withMetadata.has(name) || shared.has(name)),
    ...(formulasAround && { formulasOn: new Set(ofOurs.map(({ sheet }) => sheet)) }),
    goesOn: ({ values }) => values.some((cells) => recogniseHeader(cells) !== null),
  };
}

/** What has to be read for the settings alone. */
export function settingsToRead(map: WorkbookMap): ReadRequest {
  const { tables } = whatToRead(map);
  const ofSettings = tables.filter(({ info }) => keyOf(info)?.startsWith('settings-'));
  return { tables: ofSettings, names: [], sheets: [], goesOn: () => false };
}

/** Sheets on which something of ours was put amid other things. */
export const sharedSheets = ({ names }: WorkbookMap): Set<string> =>
  new Set(
    names
      .filter(({ name }) => isSharedName(name))
      .flatMap(({ formula }) => parseReference(formula.replace(/^=/, ''))?.sheet ?? []),
  );

/** Every recognised table and block, sheets in tab order, top to bottom on each. */
export function recogniseBlocks(map: WorkbookMap, answer: ReadAnswer): Block[] {
  const ofTables = answer.tables.map((grid) => tableBlock(grid, answer));
  const claimed = new Set(ofTables.flatMap(({ table }) => (table ? [formNameFor(table)] : [])));
  // A form whose table was turned into plain cells is still found inside its area.
  const ofAreas = [...answer.names]
    .filter(([name]) => !claimed.has(name.toLowerCase()))
    .flatMap(([, grid]) =>
      plainBlocks(outside(grid, areasOn(grid.sheet, ofTables))).map((block) => ({ ...block, ours: true })),
    );
  const forms = [...answer.names.values()];
  const ofSheets = [...answer.sheets.values()].flatMap((grid) =>
    plainBlocks(outside(grid, areasOn(grid.sheet, [...ofTables, ...ofAreas, ...forms]))),
  );
  const position = new Map(map.sheets.map(({ name, position }) => [name, position]));
  return [...ofTables, ...ofAreas, ...ofSheets].sort(
    (a, b) =>
      position.get(a.sheet)! - position.get(b.sheet)! ||
      a.area.row - b.area.row ||
      a.area.column - b.area.column,
  );
}

function tableBlock(grid: TableGrid, answer: ReadAnswer): Block {
  const known = tableKeyOf(grid.info.name);
  const key = keyOf(grid.info)!;
  const template = templateOf(key).id;
  const match = matchColumns(template, key, grid.values[0]);
  return {
    template,
    key,
    sheet: grid.sheet,
    table: grid.info.name,
    ours: known !== null,
    area: grid.area,
    ...placedColumns(match, grid, 0),
    missing: known === null ? match.missing.filter(({ required }) => required) : match.missing,
    rows: bodyOf(grid, 0, match, false),
    surroundings: formAround(grid, key, answer),
  };
}

/** The form of that table's name, or the one in which a further table stands; a form without its area has its sheet. */
function formAround(grid: TableGrid, key: TableKey, answer: ReadAnswer): Grid | null {
  const forms = [...answer.names];
  const own = forms.find(([name]) => name.toLowerCase() === formNameFor(grid.info.name));
  if (own) return own[1];
  if (formKeys.has(key)) return answer.sheets.get(grid.sheet) ?? null;
  return forms.find(([, form]) => form.sheet === grid.sheet && contains(form.area, grid.area))?.[1] ?? null;
}

const areasOn = (sheet: string, known: readonly Pick<Grid, 'sheet' | 'area'>[]): Area[] =>
  known.filter((one) => one.sheet === sheet).map(({ area }) => area);

/** Blocks of plain rows in what stands outside the blocks that are known already. */
function plainBlocks(grid: Grid): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (let index = 0; index < grid.values.length; index++) {
    const header = { ...grid.area, row: grid.area.row + index, rows: 1 };
    const match = recogniseHeader(grid.values[index]);
    if (!match) continue;
    const rows = bodyOf(grid, index, match, true, lineTest(match));
    const last = rows.length > 0 ? rows[rows.length - 1].row : header.row;
    blocks.push({
      template: match.template,
      key: match.table,
      sheet: grid.sheet,
      table: null,
      ours: false,
      area: { ...header, rows: last - header.row + 1 },
      ...placedColumns(match, grid, index),
      missing: [],
      rows,
      surroundings: part(grid, start, grid.values.length),
    });
    index = last - grid.area.row;
    start = nextForm(grid, index + 1);
  }
  return blocks.map((block, index) => {
    const next = blocks[index + 1]?.surroundings?.area.row;
    const end = next === undefined ? grid.values.length : next - grid.area.row;
    const from = block.surroundings!.area.row - grid.area.row;
    return { ...block, surroundings: formKeys.has(block.key) ? part(grid, from, end) : null };
  });
}

/** Index of the first row that has the period or the employee of a further form; what stands before belongs to this one. */
function nextForm(grid: Grid, from: number): number {
  for (let index = from; index < grid.values.length; index++) {
    const { fields } = readLabelled([grid.values[index]]);
    if (fields.period || fields.employeeId) return index;
  }
  return from;
}

function part({ sheet, area, values }: Grid, from: number, to: number): Grid {
  return { sheet, area: { ...area, row: area.row + from, rows: to - from }, values: values.slice(from, to) };
}
