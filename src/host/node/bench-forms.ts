import { defaultSettings } from '../../core/settings';
import { compileTemplate } from '../../templates/compile';
import { formNameOf, tableNameOf } from '../../templates/ids';
import { sampleEvaluations } from '../../templates/samples/evaluations';
import { withSession } from '../../workbook/session';
import { queuePlan } from '../../workbook/write-plan';

const PERIOD = '2026-10';

/** Inserts so many evaluation forms, each on a sheet of its own, filled in. */
export function insertForms(count: number): Promise<void> {
  const samples = sampleEvaluations('zh-CN');
  return withSession((session) =>
    session.write(() => {
      for (let n = 1; n <= count; n++) {
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

/** Reads what a recalculation reads of these forms, without any rule. */
export function readForms(count: number): Promise<void> {
  return withSession(async (session) => {
    for (let n = 1; n <= count; n++) {
      const table = tableNameOf('evaluation', n);
      session.range(session.workbook.tables.getItem(table).getRange()).load('address,values');
      session.range(session.workbook.names.getItem(formNameOf(table)).getRange()).load('values');
    }
    await session.sync();
  });
}
