import { formatPeriod } from '../../core/period';
import { scoreEvaluation } from '../../core/score';
import { defaultSettings } from '../../core/settings';
import { headerOf } from '../../templates/headers';
import { tableNameOf, type TableKey } from '../../templates/ids';
import { table } from '../../templates/registry';
import { withSession } from '../../workbook/session';
import type { HeadlessWorkbook } from './open';

/** One line of a table by the keys of its columns; the other columns are blank. */
export type Line = Readonly<Record<string, string | number>>;

/** Rows that are written in one request. */
const CHUNK = 20_000;
const HEADER_ROW = 2;

const KPI_WEIGHTS = [20, 15, 15, 10, 10, 10, 10, 10];
export const KPIS = KPI_WEIGHTS.length;
const DEPARTMENTS = 40;

/** Half points from 60 to 100, spread by a fixed stride. */
const half = (n: number): number => 60 + ((n * 7919) % 81) / 2;

/** Final score of each person, as the formula of the column would show it. */
const finals: number[] = [];
function finalOf(person: number): number {
  const lines = KPI_WEIGHTS.map((weight, kpi) => {
    const row = person * KPIS + kpi;
    return { kpi: '', weight, scores: [half(row), half(row + 40)] };
  });
  const raters = [
    { slot: 'supervisor', weight: 70 },
    { slot: 'director', weight: 30 },
  ];
  return scoreEvaluation({ scale: 'percent', lines, raters }, defaultSettings.scoring).final!;
}

/** Lines of an evaluation register: eight KPIs a person and two raters, the same every time. */
export const evaluationLine = (row: number): Line => {
  const person = Math.floor(row / KPIS);
  finals[person] ??= finalOf(person);
  return {
    period: '2026-10',
    employeeId: `E${person + 1}`,
    name: `${person + 1}号`,
    department: `${(person % DEPARTMENTS) + 1}部`,
    role: '业务员',
    scheme: '双重垂直考核',
    kpi: `指标${(row % KPIS) + 1}`,
    weight: KPI_WEIGHTS[row % KPIS],
    rater1: half(row),
    rater2: half(row + 40),
    final: finals[person],
  };
};

/** Years that a collection register goes back. */
const YEARS = 20;
const MONTHS = 12 * YEARS;

/** Lines of a collection register: twenty years of months up to 2026-10 of each building, the same every time. */
export const collectionLine = (row: number): Line => {
  const receivable = 20_000 + ((row * 7919) % 10_000);
  return {
    project: `${Math.floor(row / MONTHS) + 1}栋`,
    month: formatPeriod(2026 - YEARS, 11 + (row % MONTHS)),
    householdsDue: 40,
    householdsPaid: 36,
    receivable,
    waived: 0,
    collected: Math.round(receivable * 90) / 100,
    arrears: 5_000,
    recovered: 1_200.5,
  };
};

type RegisterKey = 'evaluation-register' | 'collection-register';

/** Columns of a register with two raters. */
function columnsOf(key: RegisterKey): { key: string; header: string }[] {
  return table(key, key).columns.flatMap((column) =>
    column.repeat
      ? [1, 2].map((n) => ({ key: `${column.key}${n}`, header: headerOf(column, 'zh-CN', n) }))
      : [{ key: column.key, header: headerOf(column, 'zh-CN') }],
  );
}

/** Adds a sheet with a register of so many lines, without the formulas of its columns. */
export function insertRegister(
  workbook: HeadlessWorkbook,
  key: RegisterKey,
  rows: number,
  lineAt: (row: number) => Line,
): Promise<void> {
  const columns = columnsOf(key);
  return workbook.run(() =>
    withSession(async (session) => {
      const sheet = session.workbook.worksheets.add(key);
      const range = (row: number, count: number) =>
        session.range(sheet.getRangeByIndexes(row, 0, count, columns.length));
      range(HEADER_ROW, 1).values = [columns.map(({ header }) => header)];
      for (let from = 0; from < rows; from += CHUNK) {
        const lines = Array.from({ length: Math.min(CHUNK, rows - from) }, (_, row) => lineAt(from + row));
        // An apostrophe keeps a month a text.
        range(HEADER_ROW + 1 + from, lines.length).values = lines.map((line) =>
          columns.map((column) => {
            const value = line[column.key] ?? '';
            return typeof value === 'string' && value !== '' ? `'${value}` : value;
          }),
        );
        await session.sync();
      }
      session.workbook.tables.add(range(HEADER_ROW, rows + 1), true).name = tableNameOf(key, 1);
      await session.sync();
    }),
  );
}

/** Reads all values of a register, and of tables of results their formulas, too, without any rule. */
export function readBare(key: RegisterKey, results: readonly TableKey[] = []): Promise<void> {
  return withSession(async (session) => {
    const range = (table: TableKey) =>
      session.range(session.workbook.tables.getItem(tableNameOf(table, 1)).getRange());
    range(key).load('address,values');
    for (const table of results) range(table).load('address,values,formulas');
    await session.sync();
  });
}
