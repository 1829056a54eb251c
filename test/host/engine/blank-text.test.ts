import { bed } from '../model/test-bed';

/** A1: 0, A2: "" of a formula, A3: without anything, A4: 0 of a formula, A5: text, A6: 5. */
const CELLS = [[0], ['=""'], [''], ['=1-1'], ['甲'], [5]];

test.each<[string, unknown]>([
  ['A1=""', false],
  ['IF(A1="",1,2)', 2],
  ['IF(A2="",1,2)', 1],
  ['IF(A3="",1,2)', 1],
  ['IF(A3=0,1,2)', 1],
  ['IF(A4="",1,2)', 2],
  ['IF(A4<>"",1,2)', 1],
  ['SUMPRODUCT(--(A1:A6=""))', 2],
  ['SUMPRODUCT(--(A1:A6<>""))', 4],
  ['SUMPRODUCT(--(A1:A6="甲"))', 1],
  ['SUMPRODUCT(--(A1:A6=5))', 1],
])('%s is %p, also where the engine has looked the range up before', async (formula, expected) => {
  const { at, book } = bed();
  at('A1:A6').values = CELLS;
  at('C1:C3').values = [[`=${formula}`], [`=SUMPRODUCT(--(A1:A6=7))`], [`=${formula}`]];
  at('C4').values = [[`=${formula}`]];
  await book.settle();
  expect((at('C1:C4').values as unknown[][]).flat()).toEqual([expected, 0, expected, expected]);
});
