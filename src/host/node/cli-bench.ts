import { command } from '../../commands/registry';
import { defaultSettings } from '../../core/settings';
import { compileTemplate } from '../../templates/compile';
import { formNameOf, tableNameOf } from '../../templates/ids';
import { sampleEvaluations } from '../../templates/samples/evaluations';
import { withSession } from '../../workbook/session';
import { queuePlan } from '../../workbook/write-plan';
import { openWorkbook, type HeadlessWorkbook } from './open';

const FORMS = 60;
const PERIOD = '2026-10';
const RUNS = 5;

export interface BenchResult {
  name: 'recalc';
  forms: number;
  /** Median of the runs. */
  milliseconds: number;
  /** Reading the same cells and writing one block, without any rule. */
  bareMilliseconds: number;
  ratio: number;
  roundTrips: number;
}

/** Recalculation of many forms against what the host needs for bare reading and writing. */
export async function bench(): Promise<BenchResult[]> {
  const workbook = await openWorkbook();
  try {
    await workbook.run(insertForms);
    const recalc = () => command('recalc')!.run({ language: 'zh-CN', now: new Date(), parameters: {} });
    const { roundTrips } = await workbook.run(recalc);
    const bareMilliseconds = await median(workbook, bare);
    const milliseconds = await median(workbook, recalc);
    const ratio = Math.round((milliseconds / bareMilliseconds) * 100) / 100;
    return [{ name: 'recalc', forms: FORMS, milliseconds, bareMilliseconds, ratio, roundTrips }];
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
