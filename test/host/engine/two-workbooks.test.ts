import { openWorkbook, type HeadlessWorkbook } from '../../../src/host/node/open';

/** The same formulas over other numbers: a table with a calculated column, a name, a rank, a count. */
const formulas = [
  ['=SUM(numbers[Amount])', '=SUMIFS(numbers[Amount],numbers[Name],"a")'],
  ['=COUNTIF($B$2:$B$4,">1")', '=RANK.EQ($B$2,$B$2:$B$4)'],
  ['=IF($B$2>5,"high","low")', '=IF(ISNUMBER(factor),SUM($B$2:$B$4)*factor,"none")'],
];

const write = (book: HeadlessWorkbook, address: string, values: unknown[][]) =>
  book.run(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange(address).values = values;
      await context.sync();
    }),
  );

const read = (book: HeadlessWorkbook, address = 'E1:F3') =>
  book.run(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(address);
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    }),
  );

async function opened(amounts: number[]): Promise<HeadlessWorkbook> {
  const book = await openWorkbook();
  await book.run(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:C4').values = [
        ['Name', 'Amount', 'Double'],
        ...['a', 'b', 'c'].map((name, index) => [name, amounts[index], null]),
      ];
      sheet.tables.add('A1:C4', true).name = 'numbers';
      sheet.getRange('C2:C4').formulas = [1, 2, 3].map(() => ['=numbers[[#This Row],[Amount]]*2']);
      sheet.getRange('H1').values = [[100]];
      context.workbook.names.add('factor', sheet.getRange('H1'));
      sheet.getRange('E1:F3').formulas = formulas;
      await context.sync();
    }),
  );
  return book;
}

const expected = ([a, b, c]: number[]) => [
  [a + b + c, a],
  [[a, b, c].filter((n) => n > 1).length, 1 + [b, c].filter((n) => n > a).length],
  [a > 5 ? 'high' : 'low', (a + b + c) * 100],
];

test('several workbooks in one process calculate each with its own cells, whatever happens to the others', async () => {
  const first = await opened([1, 2, 3]);
  const second = await opened([10, 20, 0]);
  expect(await read(first)).toEqual(expected([1, 2, 3]));
  expect(await read(second)).toEqual(expected([10, 20, 0]));

  await write(first, 'B2:B4', [[7], [8], [9]]);
  expect(await read(first)).toEqual(expected([7, 8, 9]));
  expect(await read(second)).toEqual(expected([10, 20, 0]));
  expect(await read(second, 'C2:C4')).toEqual([[20], [40], [0]]);

  first.close();
  await write(second, 'B2', [[4]]);
  expect(await read(second)).toEqual(expected([4, 20, 0]));
  const third = await opened([6, 5, 4]);
  expect(await read(third)).toEqual(expected([6, 5, 4]));
  await write(second, 'B3', [[1]]);
  expect(await read(second)).toEqual(expected([4, 1, 0]));
  expect(await read(third, 'C2:C4')).toEqual([[12], [10], [8]]);
  second.close();
  third.close();
});
