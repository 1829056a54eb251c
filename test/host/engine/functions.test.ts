import { IFunctionService } from '@univerjs/engine-formula';
import { bed } from '../model/test-bed';

/** A1:A4 = 1, 2, 2, 3; B1:B4 = 4, 5, 6, 7; C1:C4 = "", blank, text, formula giving "". */
async function calculate(formulas: readonly string[]): Promise<unknown[]> {
  const { at, put } = bed();
  await put('A1:C4', [
    [1, 4, "'"],
    [2, 5, null],
    [2, 6, 'x'],
    [3, 7, '=IF(TRUE,"")'],
  ]);
  await put(
    `E1:E${formulas.length}`,
    formulas.map((formula) => [formula]),
  );
  return at(`E1:E${formulas.length}`).values!.map((row) => row[0]);
}

const rows: [formula: string, result: unknown][] = [
  ['=ROUND(85.095,2)', 85.1],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(0.285,2)', 0.29],
  ['=ROUND(10.235,2)', 10.24],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(ROUND(84.9949999999999,10),2)', 85],
  ['=ROUND(ROUND(84.9949999,10),2)', 84.99],
  ['=ROUND(ROUND(SUMPRODUCT(A1:A4,B1:B4)/100,10),2)', 0.47],
  ['=SUMPRODUCT((A1:A4=2)*(B1:B4))', 11],
  ['=SUMPRODUCT((C1:C4="")*1)', 3],
  ['=COUNTIFS(C1:C4,"")', 3],
  ['=COUNTIFS(A1:A4,">"&1,B1:B4,"<7")', 2],
  ['=COUNTBLANK(C1:C4)', 3],
  ['=COUNTA(C1:C4)', 2],
  ['=COUNT(A1:C4)', 8],
  ['=SUMIFS(B1:B4,A1:A4,2)', 11],
  ['=AVERAGE(A1:A4)', 2],
  ['=AVERAGE(C1:C3)', '#DIV/0!'],
  ['=IFERROR(1/0,"x")', 'x'],
  ['=INDEX(B1:B4,MATCH(3,A1:A4,0))', 7],
  ['=VLOOKUP(3,A1:B4,2,FALSE)', 7],
  ['=RANK.EQ(A2,A1:A4)', 2],
  ['=RANK.EQ(A2,A1:A4,1)', 2],
  ['=RANK(A4,A1:A4)', 1],
  ['=RANK.EQ(9,A1:A4)', '#N/A'],
  ['=COUNTIFS(A1:A4,">"&A2)+1', 2],
  ['=TEXT(0.85,"0.0%")', '85.0%'],
  ['=TEXT(DATE(2026,10,1),"yyyy-mm")', '2026-10'],
  ['=ISNUMBER(C3)', false],
  ['=AND(A1=1,B1=4)', true],
  ['=C3&A1', 'x1'],
  ['=1/0', '#DIV/0!'],
  ['=NOSUCH(1)', '#NAME?'],
  ['=SUBTOTAL(109,A1:A4)', 8],
  ['=SUM(A1:A4)-100', -92],
  ['=MAX(A:A)', 3],
];

test('functions give what Excel documents', async () => {
  const results = await calculate(rows.map(([formula]) => formula));
  expect(rows.map(([formula], index) => [formula, results[index]])).toEqual(rows);
});

test('text that looks like a number is no number', async () => {
  const { put, shows } = bed();
  await put('A1:A3', [["'12"], [3], ['=ISNUMBER(A1)']]);
  await put('A4:A5', [['=SUM(A1:A2)'], ['=COUNT(A1:A2)']]);
  expect([await shows('A3'), await shows('A4'), await shows('A5')]).toEqual([false, 3, 1]);
});

test('a rank among formulas looks the list up once, not once per cell', async () => {
  const { at, engine, put } = bed();
  const executor = engine.injector.get(IFunctionService).getExecutor('RANK.EQ')!;
  const started: number[] = [];
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...variants) => {
    const start = performance.now();
    const result = calculate(...variants);
    started.push(performance.now() - start);
    return result;
  };
  const count = 1000;
  await put(
    `A1:C${count}`,
    Array.from({ length: count }, (_, index) => [
      (index * 7919) % 100,
      `=A${index + 1}+0`,
      `=RANK.EQ(B${index + 1},$B$1:$B$${count})`,
    ]),
  );
  const values = at(`B1:C${count}`).values as number[][];
  const [own, rank] = values[123];
  expect(rank).toBe(values.filter(([value]) => value > own).length + 1);
  expect(started).toHaveLength(count);
  // The engine's own takes several times as long, growing with the square of the rows.
  expect(started.reduce((sum, time) => sum + time, 0)).toBeLessThan(1000);
}, 60_000);
