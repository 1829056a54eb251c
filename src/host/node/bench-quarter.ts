import { command } from '../../commands/registry';
import type { Report } from '../../commands/report';
import { tableNameOf } from '../../templates/ids';
import { withSession, type Session } from '../../workbook/session';
import { benchNative, type NativeBench, type NativeSheet } from './bench-native';
import { insertRegister, type Line } from './bench-register';
import { median, ratioOf } from './bench-timing';
import { openWorkbook } from './open';

const RUNS = 3;
const MONTHS = ['2026-07', '2026-08', '2026-09'];
const DEPARTMENTS = 40;

/** A ranking of so many people: a new sheet, and the same sheet again. */
export interface RankingBench {
  name: 'rank.month' | 'rank.quarter';
  people: number;
  months: number;
  /** Median; the sheet is inserted each time. */
  milliseconds: number;
  /** Reading the same register and writing the rows of the sheet as one block, without any rule. */
  bareMilliseconds: number;
  ratio: number;
  roundTrips: number;
  /** Median; the sheet is up to date. */
  refreshMilliseconds: number;
  /** Reading the register and the rows of the sheet. */
  bareRefreshMilliseconds: number;
  refreshRatio: number;
  /** One score was changed, so that half of the rows move. */
  reorderMilliseconds: number;
  /** SUMPRODUCT for each score and RANK.EQ for each person, recalculated by LibreOffice. */
  native: NativeBench | null;
}

/** Half points from 60 to 100, spread by a fixed stride. */
const scoreOf = (person: number, month: number): number => 60 + ((person * 7919 + month * 31) % 81) / 2;

const lineAt =
  (people: number) =>
  (row: number): Line => {
    const person = row % people;
    const month = Math.floor(row / people);
    return {
      ...{ period: MONTHS[month], employeeId: `E${person + 1}`, name: `${person + 1}号` },
      ...{ department: `${(person % DEPARTMENTS) + 1}部`, role: '业务员', scheme: '直接垂直考核' },
      ...{ kpi: '销售', weight: 100, rater1: scoreOf(person, month), final: scoreOf(person, month) },
    };
  };

const KINDS = {
  'rank.month': { months: 1, parameters: { period: MONTHS[0] }, table: 'monthly-ranking' },
  'rank.quarter': { months: 3, parameters: { quarter: '2026Q3' }, table: 'quarterly-ranking' },
} as const;

/**
 * Ranks so many people who have one line a month in a register.
 * @param native whether the same is measured with native formulas
 */
export async function benchRanking(
  name: keyof typeof KINDS,
  people: number,
  native = true,
): Promise<RankingBench> {
  const { months, parameters, table: key } = KINDS[name];
  const workbook = await openWorkbook();
  try {
    await insertRegister(workbook, 'evaluation-register', people * months, lineAt(people));
    const register = tableNameOf('evaluation-register', 1);
    const ranking = tableNameOf(key, 1);
    const rank = async (): Promise<Report> => {
      const report = await command(name)!.run({ language: 'zh-CN', now: new Date(), parameters });
      if (!report.ok) throw new Error(`${name}: ${report.problems.at(-1)?.message}`);
      return report;
    };
    const { roundTrips } = await workbook.run(rank);
    const refresh = await median(workbook, rank, RUNS);
    const bareRefresh = await median(workbook, () => readTables([register, ranking]), RUNS);
    const cells = await workbook.run(() => readTables([ranking]));
    await workbook.run(() => changeScore(register));
    const reorder = await median(workbook, rank, 1);
    const bare = await median(workbook, () => copyCells(register, cells[0]), RUNS, dropLastSheet);
    await workbook.run(dropLastSheet);
    const insert = await median(workbook, rank, RUNS, dropLastSheet);
    return {
      ...{ name, people, months },
      ...{ milliseconds: insert, bareMilliseconds: bare, ratio: ratioOf(insert, bare), roundTrips },
      ...{ refreshMilliseconds: refresh, bareRefreshMilliseconds: bareRefresh },
      refreshRatio: ratioOf(refresh, bareRefresh),
      reorderMilliseconds: reorder,
      native: native ? await benchNative(nativeSheets(people, months)) : null,
    };
  } finally {
    workbook.close();
  }
}

type Cells = (string | number | boolean)[][];

/** Formulas and values of whole tables, as the commands read them. */
function readTables(names: readonly string[]): Promise<Cells[]> {
  return withSession(async (session) => {
    const ranges = names.map((name) => tableRange(session, name).load('address,values,formulas'));
    await session.sync();
    return ranges.map(({ formulas }) => formulas as Cells);
  });
}

const tableRange = (session: Session, name: string): Excel.Range =>
  session.range(session.workbook.tables.getItem(name).getRange());

/** Reads the register, and writes the cells on a new sheet. */
function copyCells(register: string, cells: Cells): Promise<void> {
  return withSession(async (session) => {
    tableRange(session, register).load('address,values');
    await session.sync();
    await session.write(() => {
      const sheet = session.workbook.worksheets.add('bare');
      session.range(sheet.getRangeByIndexes(0, 0, cells.length, cells[0].length)).values = cells;
    });
  });
}

function dropLastSheet(): Promise<void> {
  return withSession(async (session) => {
    session.workbook.worksheets.getLast().delete();
    await session.sync();
  });
}

/** The first person of the register becomes the best. */
function changeScore(register: string): Promise<void> {
  return withSession(async (session) => {
    const table = session.workbook.tables.getItem(register);
    const column = table.columns.getItem('评分人1');
    session.range(session.range(column.getDataBodyRange()).getCell(0, 0)).values = [[100]];
    await session.sync();
  });
}

/** Each score from the person's own lines, their mean, and its rank: what a careful clerk would write. */
function nativeSheets(people: number, months: number): NativeSheet[] {
  const persons = Array.from({ length: people }, (_, person) => person);
  const monthly = Array.from({ length: months }, (_, month) => month);
  const lines = persons.flatMap((person) =>
    monthly.map((month) => [`E${person + 1}`, MONTHS[month], 100, scoreOf(person, month)]),
  );
  const last = String.fromCharCode('A'.charCodeAt(0) + months);
  const [mean, rank] = [1, 2].map((step) => String.fromCharCode(last.charCodeAt(0) + step));
  const rows = persons.map((person) => {
    const row = person + 2;
    const scores = monthly.map((month) => {
      const line = person * months + month + 2;
      return `=ROUND(SUMPRODUCT(lines!C${line}:C${line},lines!D${line}:D${line})/100,2)`;
    });
    const all = `${mean}$2:${mean}$${people + 1}`;
    return [
      `E${person + 1}`,
      ...scores,
      `=ROUND(AVERAGE(B${row}:${last}${row}),2)`,
      `=RANK.EQ(${mean}${row},${all},0)`,
    ];
  });
  return [
    { name: 'ranking', rows: [['id', ...monthly.map((month) => MONTHS[month]), mean, rank], ...rows] },
    { name: 'lines', rows: [['id', 'period', 'weight', 'score'], ...lines] },
  ];
}
