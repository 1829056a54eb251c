import { command } from '../../commands/registry';
import { defaultSettings } from '../../core/settings';
import { compileTemplate } from '../../templates/compile';
import { formNameOf, tableNameOf } from '../../templates/ids';
import { sampleEvaluations } from '../../templates/samples/evaluations';
import { withSession } from '../../workbook/session';
import { queuePlan } from '../../workbook/write-plan';
import { benchScoring, type ScoringBench } from './bench-scoring';
import { openWorkbook, type HeadlessWorkbook } from './open';

const FORMS = 60;
const PERIOD = '2026-10';
const RUNS = 5;

/** People scored and ranked in one call; the time per person shows how it grows. */
const SIZES = [1_000, 10_000, 100_000];

export interface RecalcBench {
  name: 'recalc';
  forms: number;
  /** Median of the runs. */
  milliseconds: number;
  /** Reading the same cells and writing one block, without any rule. */
  bareMilliseconds: number;
  ratio: number;
  roundTrips: number;
}

export type BenchResult = ScoringBench | RecalcBench;

/** Every benchmark; the rules first, while nothing else is in memory. */
export async function bench(): Promise<BenchResult[]> {
  return [...SIZES.map(benchScoring), await benchRecalc()];
}

/** Recalculation of many forms against what the host needs for bare reading and writing. */
async function benchRecalc(): Promise<RecalcBench> {
  const workbook = await openWorkbook();
  try {
    await workbook.run(insertForms);
    const recalc = () => command('recalc')!.run({ language: 'zh-CN', now: new Date(), parameters: {} });
    const { roundTrips } = await workbook.run(recalc);
    const bareMilliseconds = await median(workbook, bare);
    const milliseconds = await median(workbook, recalc);
    const ratio = Math.round((milliseconds / bareMilliseconds) * 100) / 100;
    return { name: 'recalc', forms: FORMS, milliseconds, bareMilliseconds, ratio, roundTrips };
  } finally {
    workbook.close();
  }
}

function insertForms(): Promise<void> {
  const samples = sampleEvaluations('zh-CN');
  return withSession((session) =>
    session.write(() => {
      for (let n = 1; n <= FORMS; n++) {
        const data = samples[n % samples.length];
        const person = { ...data.person, employeeId: `B${n}`, name: `${n}号` };
        const plan = compileTemplate({
          template: 'evaluation',
          language: 'zh-CN',
          settings: defaultSettings,
          tableName: (key) => tableNameOf(key, n),
          period: PERIOD,
          data: { ...data, person },
        });
        queuePlan(session, { ...plan, sheetName: `考核${n}` });
      }
    }),
  );
}

function bare(): Promise<void> {
  return withSession(async (session) => {
    for (let n = 1; n <= FORMS; n++) {
      const table = tableNameOf('evaluation', n);
      session.range(session.workbook.tables.getItem(table).getRange()).load('address,values');
      session.range(session.workbook.names.getItem(formNameOf(table)).getRange()).load('values');
    }
    await session.sync();
  });
}

async function median(workbook: HeadlessWorkbook, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await workbook.run(work);
    times.push(performance.now() - start);
  }
  return Math.round(times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]);
}
