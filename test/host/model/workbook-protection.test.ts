import { openBench, type Bench } from './headless';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.workbook.close());

const codeOf = (work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void) =>
  bench
    .run(async (context, sheet) => {
      work(context, sheet);
      await context.sync();
    })
    .then(
      () => 'done',
      (error: { code: string }) => error.code,
    );

describe('a workbook whose structure is protected', () => {
  beforeEach(() => codeOf(({ workbook }) => workbook.protection.protect('geheim')));

  test.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void]>([
    ['adding', ({ workbook }) => workbook.worksheets.add('x')],
    ['deleting', (_, sheet) => sheet.delete()],
    ['renaming', (_, sheet) => (sheet.name = 'x')],
    ['moving', (_, sheet) => (sheet.position = 0)],
    ['hiding', (_, sheet) => (sheet.visibility = 'Hidden')],
    ['copying', (_, sheet) => sheet.copy()],
    ['protecting it again', ({ workbook }) => workbook.protection.protect()],
  ])('%s is AccessDenied', async (_what, work) => {
    expect(await codeOf(work)).toBe('AccessDenied');
  });

  test('cells can be written', async () => {
    expect(await codeOf((_, sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('done');
  });

  test('the password opens it, another one is BadPassword; open, it stays open', async () => {
    expect(await codeOf(({ workbook }) => workbook.protection.unprotect('falsch'))).toBe('BadPassword');
    expect(await codeOf(({ workbook }) => workbook.protection.unprotect('geheim'))).toBe('done');
    expect(await codeOf(({ workbook }) => workbook.protection.unprotect())).toBe('done');
    expect(await codeOf(({ workbook }) => workbook.worksheets.add('x'))).toBe('done');
  });
});
