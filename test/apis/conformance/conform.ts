import { openWorkbook, type HeadlessWorkbook } from '../../../src/host/node/open';
import type { Case } from './case';
import { kindOf, titleOf } from './page-title';
import { touchedDuring } from './recorder';

/** Whether touching the member can be seen: data and words are only handed over. */
const isRecorded = (api: string): boolean => kindOf(api.split('.')[0]) === 'class';

/** Runs cases on one workbook, each on a sheet of its own; what a case is about it has to touch. */
export function conform(cases: readonly Case[]): void {
  let workbook: HeadlessWorkbook;
  beforeAll(async () => {
    workbook = await openWorkbook();
  });
  afterAll(() => workbook.close());

  test.each(
    cases.map((each, index) => [`${titleOf(each.apis)} › ${each.says}`, each, `Case${index}`] as const),
  )('%s', async (_, { apis, check }, name) => {
    const code = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) =>
      Excel.run(async (context) => {
        await work(context.workbook.worksheets.getItem(name), context);
        await context.sync();
      }).then(
        () => 'no error',
        (error: OfficeExtension.Error) => error.code ?? String(error),
      );
    await workbook.run(async () => {
      const touched = await touchedDuring(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add(name);
          await context.sync();
          await check({ context, sheet, name, code });
          await context.sync();
        }),
      );
      expect(apis.filter((api) => isRecorded(api) && !touched.has(api))).toEqual([]);
    });
  });
}
