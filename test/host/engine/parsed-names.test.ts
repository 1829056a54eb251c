import { openWorkbook, type HeadlessWorkbook } from '../../../src/host/node/open';

const onFirst = <T>(
  book: HeadlessWorkbook,
  work: (sheet: Excel.Worksheet, names: Excel.NamedItemCollection) => T,
) =>
  book.run(() =>
    Excel.run(async (context) => {
      const result = work(context.workbook.worksheets.getFirst(), context.workbook.names);
      await context.sync();
      return result;
    }),
  );

const written = async (book: HeadlessWorkbook, address: string, formula: string): Promise<unknown> => {
  await onFirst(book, (sheet) => {
    sheet.getRange(address).formulas = [[formula]];
  });
  const range = await onFirst(book, (sheet) => sheet.getRange(address).load('values'));
  return range.values[0][0];
};

test('a formula finds a name whenever it is written, in the cells of its own workbook', async () => {
  const first = await openWorkbook();
  const second = await openWorkbook();
  try {
    await onFirst(first, (sheet, names) => {
      sheet.getRange('A1').values = [[10]];
      names.add('factor', sheet.getRange('A1'));
    });
    await onFirst(second, (sheet, names) => {
      sheet.getRange('A1:A2').values = [[0], [20]];
      names.add('factor', sheet.getRange('A2'));
    });
    for (const [at, formula, ten, twenty] of [
      ['D1', '=factor', 10, 20],
      ['D2', '=1+factor', 11, 21],
      ['D3', '=2+FACTOR', 12, 22],
      ['D1', '=IF(A1=10,factor,factor*2)', 10, 40],
    ] as const) {
      expect([await written(first, at, formula), await written(second, at, formula)]).toEqual([ten, twenty]);
    }
  } finally {
    first.close();
    second.close();
  }
});
