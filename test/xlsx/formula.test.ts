import { fileFormula, readsOtherWorkbook, shifted, shownFormula } from '../../src/xlsx/text/formula';

test.each([
  ['IFS(A1>0,1)', '_xlfn.IFS(A1>0,1)'],
  ['rank.eq(A1,A:A)', '_xlfn.RANK.EQ(A1,A:A)'],
  ['SORT(FILTER(A:A,B:B>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,B:B>0))'],
  ['"IFS("&TEXTJOIN(",",TRUE,A1)', '"IFS("&_xlfn.TEXTJOIN(",",TRUE,A1)'],
  ["'IFS('!A1+IFNA(A1,0)", "'IFS('!A1+_xlfn.IFNA(A1,0)"],
  ['T[IFS(]+T[[#This Row],[CONCAT(]]', 'T[IFS(]+T[[#This Row],[CONCAT(]]'],
  ['DAYS+SHEET', 'DAYS+SHEET'],
  ['SUM(A1)+NETWORKDAYS.INTL(A1,B1)+AGGREGATE(9,6,A1)', 'SUM(A1)+NETWORKDAYS.INTL(A1,B1)+AGGREGATE(9,6,A1)'],
  ['LOOKUP(1,0/(A1:A9=1))', 'LOOKUP(1,0/(A1:A9=1))'],
])('%s stands in the file as %s', (shown, inFile) => {
  expect(fileFormula(shown)).toBe(inFile);
  expect(shownFormula(inFile).toUpperCase()).toBe(shown.toUpperCase());
});

test.each([
  ['A1+B2', 1, 2, 'C2+D3'],
  ['$A$1+$A1+A$1', 3, 3, '$A$1+$A4+D$1'],
  ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
  ['SUM(A:B,$C:C)', 5, 1, 'SUM(B:C,$C:D)'],
  ['SUM(1:2,$3:3)', 2, 9, 'SUM(3:4,$3:5)'],
  ['\'A1 B2\'!A1&"A1"', 1, 0, '\'A1 B2\'!A2&"A1"'],
  ['LOG10(A1)+AB1!A1', 1, 0, 'LOG10(A2)+AB1!A2'],
  ['T_A1[A1]+kpi_evaluation_3', 1, 1, 'T_A1[A1]+kpi_evaluation_3'],
  ["T['[A1]+A1", 1, 0, "T['[A1]+A2"],
  ['评分A1+A1', 1, 0, '评分A1+A2'],
  ['1E5+A1', 1, 0, '1E5+A2'],
  ['A1', -1, 0, '#REF!'],
  ['A1', 0, -1, '#REF!'],
  ['XFD1048576', 0, 1, '#REF!'],
  ['TRUE', 1, 1, 'TRUE'],
])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, expected) => {
  expect(shifted(formula, rows, columns)).toBe(expected);
});

test.each([
  ['[1]Sheet1!A1', true],
  ["SUM('[12]考核 表'!A1:A2)", true],
  ['[1]!姓名', true],
  ['T[1]', false],
  ['T[[1]:[2]]', false],
  ['"[1]Sheet1!A1"', false],
  ["'a [1'!A1", false],
  ['SUM(A1)', false],
])('%s reads another workbook: %s', (formula, expected) => {
  expect(readsOtherWorkbook(formula)).toBe(expected);
});
