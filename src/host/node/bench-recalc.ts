import { command } from '../../commands/registry';
import type { Report } from '../../commands/report';
import { insertForms, readForms } from './bench-forms';
import { benchNative, type NativeBench, type NativeSheet } from './bench-native';
import { collectionLine, evaluationLine, insertRegister, KPIS, readBare } from './bench-register';
import { median, ratioOf } from './bench-timing';
import { openWorkbook, type HeadlessWorkbook } from './open';

const RUNS = 5;

/** A recalculation in which nothing has changed since the last. */
export interface RecalcBench {
  name: 'recalc';
  /** What it runs over: evaluation forms, or one register. */
  of: 'forms' | 'evaluation-register' | 'collection-register';
  /** Forms, or rows of the register. */
  size: number;
  /** Median of the runs. */
  milliseconds: number;
  /** Reading the same cells and writing the same (none), without any rule. */
  bareMilliseconds: number;
  ratio: number;
  roundTrips: number;
  /** Cells that the first run wrote, and the last. */
  cells: { first: number; last: number };
  /** The same work as native formulas; null where there is none to compare with, or where it is not asked for. */
  native: NativeBench | null;
}

interface Case {
  of: RecalcBench['of'];
  size: number;
  prepare(workbook: HeadlessWorkbook): Promise<void>;
  bare(): Promise<void>;
  native(): NativeSheet[] | null;
}

const run = async (id: string, parameters: Record<string, string> = {}): Promise<Report> => {
  const report = await command(id)!.run({ language: 'zh-CN', now: new Date(2026, 10, 2), parameters });
  if (!report.ok) throw new Error(`${id}: ${report.problems.at(-1)?.message}`);
  return report;
};

const cellsOf = ({ changed }: Report): number => changed.reduce((sum, { cells }) => sum + cells, 0);

async function benchCase({ of, size, prepare, bare, native }: Case, withNative = true): Promise<RecalcBench> {
  const workbook = await openWorkbook();
  let measured: Omit<RecalcBench, 'native'>;
  try {
    await prepare(workbook);
    const first = await workbook.run(() => run('recalc'));
    const last = await workbook.run(() => run('recalc'));
    const bareMilliseconds = await median(workbook, bare, RUNS);
    const milliseconds = await median(workbook, () => run('recalc'), RUNS);
    measured = {
      ...{ name: 'recalc', of, size, milliseconds, bareMilliseconds },
      ...{ ratio: ratioOf(milliseconds, bareMilliseconds), roundTrips: last.roundTrips },
      cells: { first: cellsOf(first), last: cellsOf(last) },
    };
  } finally {
    workbook.close();
  }
  const sheets = withNative ? native() : null;
  return { ...measured, native: sheets && (await benchNative(sheets)) };
}

/** Recalculation over so many forms. */
export const benchForms = (size: number): Promise<RecalcBench> =>
  benchCase({
    ...{ of: 'forms', size },
    prepare: (workbook) => workbook.run(() => insertForms(size)),
    bare: () => readForms(size),
    native: () => null,
  });

/**
 * Recalculation over an evaluation register of so many rows, eight of them for each person.
 * @param withNative whether the same is measured with native formulas
 */
export const benchEvaluations = (size: number, withNative = true): Promise<RecalcBench> =>
  benchCase(
    {
      ...{ of: 'evaluation-register', size },
      prepare: (workbook) => insertRegister(workbook, 'evaluation-register', size, evaluationLine),
      bare: () => readBare('evaluation-register'),
      native: () => scoresAndRanks(size),
    },
    withNative,
  );

/** Recalculation over a collection register of so many rows, with the sheet that compares it with its budget. */
export const benchCollection = (size: number): Promise<RecalcBench> =>
  benchCase({
    ...{ of: 'collection-register', size },
    async prepare(workbook) {
      await insertRegister(workbook, 'collection-register', size, collectionLine);
      await workbook.run(() => run('collection', { month: '2026-10' }));
    },
    bare: () => readBare('collection-register', ['collection-budget', 'collection-budget-curve']),
    native: () => null,
  });

/** Totals of both raters from the person's own lines, the final score and its rank: what a careful clerk would write. */
function scoresAndRanks(rows: number): NativeSheet[] {
  const people = Math.floor(rows / KPIS);
  const scored = Array.from({ length: people }, (_, person) => {
    const [first, last] = [person * KPIS + 2, (person + 1) * KPIS + 1];
    const total = (column: string) =>
      `=ROUND(SUMPRODUCT(lines!C${first}:C${last},lines!${column}${first}:${column}${last})/100,2)`;
    const row = person + 2;
    return [
      ...[`E${person + 1}`, total('D'), total('E')],
      `=ROUND(ROUND(0.7*B${row}+0.3*C${row},10),2)`,
      `=RANK.EQ(D${row},D$2:D$${people + 1},0)`,
    ];
  });
  const lines = Array.from({ length: people * KPIS }, (_, row) => {
    const { employeeId, kpi, weight, rater1, rater2 } = evaluationLine(row);
    return [employeeId, kpi, weight, rater1, rater2];
  });
  return [
    { name: 'scores', rows: [['id', 'rater1', 'rater2', 'final', 'rank'], ...scored] },
    { name: 'lines', rows: [['id', 'kpi', 'weight', 'rater1', 'rater2'], ...lines] },
  ];
}
