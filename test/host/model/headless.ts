import { openWorkbook, type HeadlessWorkbook } from '../../../src/host/node/open';

/** A new workbook per test; `run` gives a request context of the real Office.js. */
export interface Bench {
  workbook: HeadlessWorkbook;
  run<T>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T>;
  /** Code of the error that the work ends in. */
  failure(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown): Promise<string>;
}

export async function openBench(forGrid = false): Promise<Bench> {
  const workbook = await openWorkbook({ forGrid });
  const run: Bench['run'] = (work) =>
    workbook.run(() =>
      Excel.run(async (context) => {
        const result = await work(context, context.workbook.worksheets.getItem('Sheet1'));
        await context.sync();
        return result;
      }),
    );
  return {
    workbook,
    run,
    failure: (work) =>
      run(async (context, sheet) => {
        await work(context, sheet);
        await context.sync();
      }).then(
        () => 'no error',
        (error: OfficeExtension.Error) => error.code ?? String(error),
      ),
  };
}
