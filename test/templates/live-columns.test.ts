import { readXlsx, type WorkbookData } from '../../src/xlsx';
import { headerOf } from '../../src/templates/headers';
import { tableNameOf } from '../../src/templates/ids';
import type { TableKey, TemplateId } from '../../src/templates/ids';
import { fieldLabels } from '../../src/templates/labels';
import type { FieldKey } from '../../src/templates/labels';
import { table as tableOf, templateOf, templates } from '../../src/templates/registry';
import { insertAll, type Inserted } from '../support/inserted';
import { convertManyWithLibreOffice, describeWithLibreOffice } from '../support/libreoffice';
import { lifeOf, steps, unchanging } from './live-columns';
import type { Cell } from './live-columns';

/** What people type into the inserted sheets, step by step, and what every calculated cell shows then. */

interface Place {
  sheet: number;
  row: number;
  column: number;
}

/** Column keys with the number of a repeated one: "rater2". */
function header(key: TableKey, column: string): string {
  const [, base, n] = /^(.*?)(\d*)$/.exec(column)!;
  const { columns } = tableOf(templateOf(key).id, key);
  const exact = columns.find((definition) => definition.key === column);
  const definition = exact ?? columns.find((one) => one.key === base && one.repeat);
  if (!definition) throw new RangeError(`${key} has no column ${column}`);
  return exact ? headerOf(exact, 'zh-CN') : headerOf(definition, 'zh-CN', Number(n));
}

/** Where a cell of a table stands, or the value beside a label. */
function locate({ sheets }: WorkbookData, cell: Cell): Place {
  const name = tableNameOf(cell.table, cell.n ?? 1);
  const sheet = sheets.findIndex(({ tables }) => tables.some((one) => one.name === name));
  const { box, columns } = sheets[sheet].tables.find((one) => one.name === name)!;
  if (cell.field === undefined) {
    const column = columns.findIndex((one) => one.name === header(cell.table, cell.column));
    return { sheet, row: box.row + cell.row, column: box.column + column };
  }
  const label = fieldLabels[cell.field as FieldKey].words.zh;
  for (const [row, cells] of sheets[sheet].rows.entries()) {
    const column = (cells ?? []).findIndex((one) => one?.v === label);
    if (column >= 0) return { sheet, row, column: column + 1 };
  }
  throw new RangeError(`${name} has no ${label}`);
}

function shown(data: WorkbookData, place: Place): unknown {
  const value = data.sheets[place.sheet].rows[place.row]?.[place.column]?.v ?? '';
  return typeof value === 'object' ? value.error : value;
}

/** Types values with nothing of the add-in running. */
async function type(
  { workbook }: Inserted,
  data: WorkbookData,
  edits: readonly [Cell, unknown][],
): Promise<void> {
  await workbook.run(() =>
    Excel.run(async (context) => {
      for (const [cell, value] of edits) {
        const { sheet, row, column } = locate(data, cell);
        const range = context.workbook.worksheets.getItem(data.sheets[sheet].name).getCell(row, column);
        range.values = [[value]];
      }
      await context.sync();
    }),
  );
}

/** Everything as it is shown after each step, in the embedded workbook, and the file of that moment. */
async function live() {
  const all = await insertAll('zh-CN', false);
  try {
    await all.run('insert.evaluation', { samples: 'true', period: '2026-10' });
    const now: { data: WorkbookData; file: Uint8Array }[] = [];
    const settled = async () => ({
      file: await all.workbook.save(),
      data: all.workbook.model.toWorkbookData(),
    });
    await type(all, (await settled()).data, steps.before);
    expect((await all.run('rank.month', { period: '2026-10' })).ok).toBe(true);
    const { data: places } = await settled();
    for (const { set } of steps.typed) {
      await type(all, places, set);
      now.push(await settled());
    }
    return { now, places };
  } finally {
    all.workbook.close();
  }
}

const expected = steps.typed.flatMap(({ expect: cells }, step) =>
  cells.map(([cell, value]) => ({ step, cell, value, what: lifeOf(cell) })),
);

describeWithLibreOffice('calculated cells follow what is typed, with no command run', () => {
  let engine: WorkbookData[];
  let libreOffice: WorkbookData[];
  let places: WorkbookData;

  beforeAll(async () => {
    const run = await live();
    places = run.places;
    engine = run.now.map(({ data }) => data);
    const files = Object.fromEntries(run.now.map(({ file }, step) => [`step${step}`, file]));
    const converted = await convertManyWithLibreOffice(files);
    libreOffice = await Promise.all(converted.map(async (bytes) => (await readXlsx(bytes)).workbook));
  }, 240_000);

  test.each(templates.map(({ id }) => id))('%s', (id) => {
    const rows = expected.filter(({ cell }) => templateOf(cell.table).id === id);
    for (const { step, cell, value, what } of rows) {
      const place = locate(places, cell);
      const seen = { engine: shown(engine[step], place), LibreOffice: shown(libreOffice[step], place) };
      expect({ what, step, ...seen }).toEqual({ what, step, engine: value, LibreOffice: value });
    }
  });
});

/** Every calculated column and field of the templates, as "table.column" or "table.$field". */
function calculated(id: TemplateId): string[] {
  const { tables, fields = [], below = [], result } = templates.find((one) => one.id === id)!;
  const around = [...fields.flat(), ...below.flat(), ...(result?.fields ?? [])];
  return [
    ...tables.flatMap(({ key, columns }) =>
      columns.filter(({ role }) => role === 'formula').map((column) => `${key}.${column.key}`),
    ),
    ...around.filter(({ role }) => role === 'formula').map(({ key }) => `${tables[0].key}.$${key}`),
  ];
}

test.each(templates.map(({ id }) => id))('every calculated cell of %s is seen to change', (id) => {
  const values = (what: string) =>
    new Set(expected.filter((one) => one.what === what && !unchanging[what]).map(({ value }) => value));
  const dead = calculated(id).filter((what) => !unchanging[what] && values(what).size < 2);
  expect(dead).toEqual([]);
});
