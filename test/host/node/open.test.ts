import { openWorkbook, type HeadlessWorkbook } from '../../../src/host/node/open';
import { readXlsx, writeXlsx, XlsxError } from '../../../src/xlsx';

const opened: HeadlessWorkbook[] = [];
const open = async (...options: Parameters<typeof openWorkbook>): Promise<HeadlessWorkbook> => {
  const workbook = await openWorkbook(...options);
  opened.push(workbook);
  return workbook;
};
afterEach(() => opened.splice(0).forEach((workbook) => workbook.close()));

const read = (workbook: HeadlessWorkbook, address: string): Promise<unknown> =>
  workbook.run(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(address);
      range.load('values');
      await context.sync();
      return range.values[0][0] as unknown;
    }),
  );

test('a new workbook has one sheet and loses nothing', async () => {
  const workbook = await open();
  const names = await workbook.run(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    }),
  );
  expect(names).toEqual(['Sheet1']);
  expect(workbook.losses).toEqual([]);
  expect(workbook.requests).toBe(1);
});

test.each(['zh-CN', 'en-US'] as const)('%s is what Office.context says', async (language) => {
  const workbook = await open({ language });
  expect(await workbook.run(async () => Office.context.displayLanguage)).toBe(language);
});

test('a formula is calculated before the workbook is saved, and a saved one opens again', async () => {
  const workbook = await open();
  await workbook.run(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:A2').formulas = [['21'], ['=A1*2']];
      await context.sync();
    }),
  );
  const again = await open({ bytes: await workbook.save() });
  expect(again.model.toWorkbookData().sheets[0].rows[1][0]).toMatchObject({ f: 'A1*2', v: 42 });
  expect(await read(again, 'A2')).toBe(42);
});

test('a file without tables, its formulas never calculated or with old results, is calculated before anything is read', async () => {
  const workbook = await open();
  const data = workbook.model.toWorkbookData();
  data.sheets[0].rows = [[{ v: 21 }, { f: 'A1*2' }, { f: 'A1*3', v: 5 }, { f: 'SUM(B1:C1)' }]];
  const bytes = await writeXlsx(data);
  const values = (rows: typeof data.sheets): unknown[] => rows[0].rows[0]!.map((cell) => cell?.v);
  expect(values((await readXlsx(bytes)).workbook.sheets)).toEqual([21, undefined, 5, undefined]);
  const read = await open({ bytes });
  await read.model.settle();
  expect(values(read.model.toWorkbookData().sheets)).toEqual([21, 42, 63, 105]);
  const saved = await (await open({ bytes })).save();
  expect(values((await readXlsx(saved)).workbook.sheets)).toEqual([21, 42, 63, 105]);
});

test('two workbooks do not see each other', async () => {
  const [a, b] = [await open(), await open()];
  const set = (workbook: HeadlessWorkbook, value: number): Promise<void> =>
    workbook.run(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('A1').values = [[value]];
        await context.sync();
      }),
    );
  await Promise.all([set(a, 1), set(b, 2)]);
  expect([await read(a, 'A1'), await read(b, 'A1')]).toEqual([1, 2]);
});

test('a failure inside run comes out, and the next run goes on', async () => {
  const workbook = await open();
  await expect(workbook.run(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
  expect(await read(workbook, 'A1')).toBe('');
});

test('bytes that are no workbook are refused', async () => {
  await expect(openWorkbook({ bytes: new Uint8Array([1, 2, 3]) })).rejects.toBeInstanceOf(XlsxError);
});
