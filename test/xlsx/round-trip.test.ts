import fc from 'fast-check';
import { readXlsx, writeXlsx, type WorkbookData } from '../../src/xlsx';
import { FEATURES, NAMES } from './features';
import { evaluation, sheet, workbook } from './sample';

const again = async (data: WorkbookData): Promise<WorkbookData> => {
  const { workbook: read, losses } = await readXlsx(await writeXlsx(data));
  expect(losses).toEqual([]);
  return read;
};

test('an evaluation form comes back as it was written', async () => {
  expect(await again(evaluation())).toEqual(evaluation());
});

test.each(FEATURES)('$name comes back as it was written', async ({ sheet: given, styles = [] }) => {
  const data = workbook([sheet('一', given)]);
  data.styles.push(...styles);
  expect(await again(data)).toEqual(data);
});

test('names of every kind come back as they were written', async () => {
  const data = workbook([sheet('一'), sheet("O'Brien 的表")], { names: NAMES });
  expect(await again(data)).toEqual(data);
});

test.each([
  ['31 characters', '一'.repeat(31)],
  ['apostrophes', "it's 'quoted' & <b>"],
  ['punctuation that formulas quote', '考核-张三-2026-10 (2)'],
])('a sheet name with %s comes back, and its print area with it', async (_, name) => {
  const page = { printArea: [{ row: 0, column: 0, rows: 2, columns: 2 }], titleRows: { from: 0, to: 0 } };
  const data = workbook([sheet('一'), sheet(name, { page })], { activeSheet: 1 });
  expect(await again(data)).toEqual(data);
});

test('workbook properties and settings come back, long values in full', async () => {
  const data = workbook([sheet('一')], {
    customProperties: { 部门: '客服', n: 12, q: 0.5, big: 5e9, yes: true, no: false, empty: '' },
    settings: { state: 'x'.repeat(5000), 'a/b': '', emoji: '😀'.repeat(300) },
    properties: { title: '考核 <1>', author: '办', subject: '主', keywords: 'a, b', comments: '说明' },
    date1904: true,
  });
  expect(await again(data)).toEqual(data);
});

test('the same workbook gives the same bytes', async () => {
  expect(await writeXlsx(evaluation())).toEqual(await writeXlsx(evaluation()));
});

test('numbers that no file can hold become #NUM!', async () => {
  const read = await again(workbook([sheet('一', { rows: [[{ v: NaN }, { v: Infinity }]] })]));
  expect(read.sheets[0]!.rows[0]).toEqual([{ v: { error: '#NUM!' } }, { v: { error: '#NUM!' } }]);
});

test('a header cell is written as the name of its column, since Excel repairs files where they differ', async () => {
  const data = workbook([sheet('一', { ...FEATURES[0]!.sheet, rows: [[{ v: 1 }], [{ v: 'x' }]] })]);
  expect((await again(data)).sheets[0]!.rows[0]).toEqual([{ v: '工号' }, { v: '姓名' }]);
});

test('any text and any number comes back, bit by bit', async () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 20 }), async (values) => {
      // Minus zero is written as zero.
      const data = workbook([sheet('一', { rows: [values.map((v) => ({ v: Object.is(v, -0) ? 0 : v }))] })]);
      expect((await again(data)).sheets[0]!.rows).toEqual(data.sheets[0]!.rows);
    }),
    { numRuns: 60 },
  );
});
