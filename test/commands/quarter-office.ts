import { Office } from './workbook';

/** Final scores of the months from 2026-07 on; null = no line in the register. */
export type Scores = readonly (number | null)[];

export const MONTHS = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'];

/** Somebody of an office that keeps one register. */
export const idOf = (index: number) => `E${String(index + 1).padStart(2, '0')}`;
export const nameOf = (index: number) => `员工${index + 1}`;

/** A workbook with a roster and a register in which everybody has one KPI a month. */
export async function quarterOffice(people: readonly Scores[]): Promise<Office> {
  const office = await Office.open();
  await office.run('insert.roster');
  await fill(
    office,
    'kpi_roster_1',
    people.map((_, index) => ({ 工号: idOf(index), 姓名: nameOf(index), 部门: '销售部', 编内: '是' })),
  );
  await office.run('insert.evaluation-register');
  await fill(office, 'kpi_evaluation_register_1', registerRows(people));
  return office;
}

/** Rows of a register by header; `from`: index of the first month. */
export const registerRows = (people: readonly Scores[], from = 0): Record<string, string | number>[] =>
  people.flatMap((scores, index) =>
    scores.flatMap((score, month) => (score === null ? [] : [lineOf(index, MONTHS[from + month], score)])),
  );

const lineOf = (person: number, period: string, score: number) => ({
  ...{ 期间: period, 工号: idOf(person), 姓名: nameOf(person), 部门: '销售部' },
  ...{ 考核方式: '直接垂直考核', KPI: '销售', 权重: 100, 评分人1: score },
});

/** Adds rows to a table below those that have a value in the first of the columns. */
export async function fill(
  office: Office,
  tableName: string,
  rows: readonly Record<string, string | number>[],
): Promise<void> {
  if (rows.length === 0) return;
  await office.excel(async (context) => {
    const table = context.workbook.tables.getItem(tableName);
    const range = table.getRange();
    range.load('values,formulas');
    await context.sync();
    const [header, ...body] = range.values as unknown[][];
    const columns = Object.keys(rows[0]);
    const used = body.filter((cells) => cells[header.indexOf(columns[0])] !== '').length;
    const missing = used + rows.length - body.length;
    if (missing > 0)
      table.rows.add(
        undefined,
        Array.from({ length: missing }, () => header.map(() => '')),
      );
    const cells = (from: number, count: number, column: number) =>
      range.getCell(from + 1, column).getResizedRange(count - 1, 0);
    header.forEach((name, index) => {
      const formula = range.formulas[1][index] as unknown;
      if (columns.includes(String(name)))
        cells(used, rows.length, index).values = rows.map((row) => [row[String(name)]]);
      else if (missing > 0 && typeof formula === 'string' && formula.startsWith('='))
        cells(body.length, missing, index).formulas = Array.from({ length: missing }, () => [formula]);
    });
    await context.sync();
  });
}

export interface Shown {
  header: string[];
  values: unknown[][];
  formulas: unknown[][];
  /** Column of the body. */
  of(header: string): unknown[];
}

export const shown = (office: Office, sheet: string): Promise<Shown> =>
  office.excel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0).getRange();
    range.load('values,formulas');
    await context.sync();
    const [header, ...values] = range.values as unknown[][];
    const column = (name: string) => values.map((row) => row[header.indexOf(name)]);
    return { header: header as string[], values, formulas: range.formulas as unknown[][], of: column };
  });

/** Writes into the row of a person on a ranking, by header. */
export const typeInto = (
  office: Office,
  sheet: string,
  person: string,
  cells: Readonly<Record<string, unknown>>,
): Promise<void> =>
  office.excel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0).getRange();
    range.load('values');
    await context.sync();
    const [header, ...rows] = range.values as unknown[][];
    const row = rows.findIndex((values) => values[header.indexOf('姓名')] === person) + 1;
    for (const [column, value] of Object.entries(cells))
      range.getCell(row, header.indexOf(column)).values = [[value]];
    await context.sync();
  });
