import { comparableFormula, holds } from '../../src/workbook/same-cell';

const table = 'kpi_quarterly_ranking_1';

describe('a cell holds already what is to be written', () => {
  test.each([
    [85.1, 85.1],
    ['', ''],
    ['', null],
    [null, ''],
    ['P01', 'P01'],
    ["'2026-10", '2026-10'],
    ['2026-10', "'2026-10"],
    ['=[@均分]', `=${table}[[#This Row],[均分]]`],
    [`=${table}[@均分]`, `=${table}[[#This Row],[均分]]`],
    [`=${table}[@[均分]]`, `=${table}[[#This Row],[均分]]`],
    ['=COUNT([均分])', `=COUNT(${table}[均分])`],
    ["='考核'!$A$1", '=考核!$A$1'],
    ["='月度排名-2026-07'!$F$9", "='月度排名-2026-07'!$F$9"],
    ['=IF( A1 , "a b" , 1 )', '=if(A1,"a b",1)'],
    ['=IF(A1,TRUE(),false())', '=IF(A1,TRUE,FALSE)'],
    ['=ISNUMBER(@INDEX([均分],2))', `=ISNUMBER(INDEX(${table}[均分],2))`],
  ])('%j and %j', (now, wanted) => {
    expect(holds(now, wanted, table)).toBe(true);
  });

  test.each([
    [85.1, 85.2],
    [85, '85'],
    ['85', 85],
    ['', 0],
    [0, ''],
    [true, 'TRUE'],
    ['=A1', 'A1'],
    ['A1', '=A1'],
    ['=A1', '=A2'],
    ['="a b"', '="ab"'],
    ['="a"', '="A"'],
    ['="@a"', '="a"'],
    ['=ISTRUE()', '=ISTRUE'],
    ["=['@均分]", '=[均分]'],
    ['=[@均分]', `=${table}[[#This Row],[累计]]`],
    ['=[均分]', '=kpi_quarterly_ranking_11[均分]'],
    ['=[均分]', '=old_kpi_quarterly_ranking_1[均分]'],
  ])('%j is not %j', (now, wanted) => {
    expect(holds(now, wanted, table)).toBe(false);
  });

  test('texts inside a formula keep spaces, case and quotes', () => {
    expect(comparableFormula(`="It's "&a1&"'x'!"`, table)).toBe(`="It's "&A1&"'x'!"`);
  });
});
