import { bed, refusal } from './test-bed';

test('reading: types, "" for empty, error strings, formulas as they are', async () => {
  const { at, put } = bed();
  await put('A1:B3', [
    [1.5, 'x'],
    [true, '=1/0'],
    [null, '=IF(TRUE,"")'],
  ]);
  expect(at('A1:B3').values).toEqual([
    [1.5, 'x'],
    [true, '#DIV/0!'],
    ['', ''],
  ]);
  expect(at('A1:B3').valueTypes).toEqual([
    ['Double', 'String'],
    ['Boolean', 'Error'],
    ['Empty', 'String'],
  ]);
  expect(at('A1:B3').formulas).toEqual([
    [1.5, 'x'],
    [true, '=1/0'],
    ['', '=IF(TRUE,"")'],
  ]);
});

test('null leaves a cell alone, "" clears it and keeps the format', () => {
  const { at } = bed();
  at('A1:C1').values = [[1, 2, 3]];
  at('B1').numberFormat = '0.00';
  at('A1:C1').values = [[null, '', 4]];
  expect(at('A1:C1').values).toEqual([[1, '', 4]]);
  expect(at('B1').numberFormat).toEqual([['0.00']]);
});

test('a scalar spreads', () => {
  const { at } = bed();
  at('A1:B2').values = 7;
  expect(at('A1:B2').values).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test.each([
  ['one row too few', [[1, 2]]],
  [
    'one column too many',
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
  ],
  ['ragged', [[1, 2], [1]]],
  ['a flat array', [1, 2]],
  ['one cell for four', [[1]]],
  ['null', null],
  [
    'an object in a cell',
    [
      [{}, 1],
      [1, 1],
    ],
  ],
  [
    'not a number',
    [
      [NaN, 1],
      [1, 1],
    ],
  ],
])('refused and nothing written: %s', (_, input) => {
  const { at } = bed();
  expect(refusal(() => (at('A1:B2').values = input))).toBe('InvalidArgument');
  expect(at('A1:B2').valueTypes!.flat()).toEqual(['Empty', 'Empty', 'Empty', 'Empty']);
});

test.each<[string, unknown, unknown, string]>([
  ['percent', '10%', 0.1, '0%'],
  ['a date, en-US', '1/2/2017', 42737, 'm/d/yyyy'],
  ['a month that nobody meant as a date', '2026-10', 46296, 'mmm-yy'],
  ['money', '$120', 120, '$#,##0'],
  ['a logical value', 'TRUE', true, 'General'],
  ['an error', '#N/A', '#N/A', 'General'],
  ['text', '考核', '考核', 'General'],
  ['leading zeros are lost', '007', 7, 'General'],
  ['an apostrophe keeps them', "'007", '007', 'General'],
  ['an apostrophe keeps an equals sign', "'=A1", '=A1', 'General'],
  ['text with a plus', '+86-10', 76, 'General'],
])('typed: %s', async (_, input, value, format) => {
  const { at, put } = bed();
  await put('A1', input);
  expect([at('A1').values![0][0], at('A1').numberFormat![0][0]]).toEqual([value, format]);
});

test('a text cell takes everything as it stands', async () => {
  const { at, put } = bed();
  at('A1:E1').numberFormat = '@';
  await put('A1:E1', [['2026-10', '=1+1', 5, true, '10%']]);
  expect(at('A1:E1').values).toEqual([['2026-10', '=1+1', '5', 'TRUE', '10%']]);
  expect(at('A1:E1').valueTypes![0]).toEqual(Array(5).fill('String'));
});

test('a present format stays when a number with its own is typed', () => {
  const { at } = bed();
  at('A1').numberFormat = '0.000';
  at('A1').values = '10%';
  expect(at('A1').numberFormat).toEqual([['0.000']]);
});

test.each(['=SUM(', '=1+', '=)', '="x', '=IF(A1,1,2))'])('a formula that Excel refuses: %s', (formula) => {
  const { at, put, shows } = bed();
  expect(refusal(() => (at('A1').values = formula))).toBe('InvalidArgument');
  return put('A1', '=1+1').then(async () => expect(await shows('A1')).toBe(2));
});

test('formulas written as formulas; numbers stay numbers when read back', () => {
  const { at } = bed();
  at('A1:C1').formulas = [['=B1', 5, '']];
  expect(at('A1:C1').formulas).toEqual([['=B1', 5, '']]);
});

test('whole rows and columns read null and cannot be written', () => {
  const { at } = bed();
  for (const address of ['A:A', '1:2', 'A1:XFD1048576']) {
    const { values, text, formulas, numberFormat } = at(address);
    expect([values, text, formulas, numberFormat]).toEqual([null, null, null, null]);
    expect(refusal(() => (at(address).values = 1))).toBe('InvalidArgument');
    expect(refusal(() => (at(address).numberFormat = '0'))).toBe('InvalidArgument');
  }
});

test.each<[unknown, string, string]>([
  [85.1, '0.00', '85.10'],
  [0.7, '0%', '70%'],
  [42737, 'yyyy-mm-dd', '2017-01-02'],
  [-5, '#,##0.00;[Red]-#,##0.00', '-5.00'],
  [1234567, 'General', '1234567'],
  [true, '0.00', 'TRUE'],
  ['x', '0.00', 'x'],
  ['x', '@', 'x'],
  [0.1 + 0.2, 'General', '0.3'],
])('%p in format %s shows %s', (value, format, text) => {
  const { at } = bed();
  at('A1').values = value;
  at('A1').numberFormat = format;
  expect(at('A1').text).toEqual([[text]]);
});

test('number formats by cell: null leaves alone, "" is General', () => {
  const { at } = bed();
  at('A1:C1').numberFormat = [['0.0', '0%', '@']];
  at('A1:C1').numberFormat = [[null, '', '0']];
  expect(at('A1:C1').numberFormat).toEqual([['0.0', 'General', '0']]);
});

test('the error names the property', () => {
  const { at } = bed();
  expect.assertions(1);
  try {
    at('A1:B2').values = [[1]];
  } catch (error) {
    expect((error as { location: string }).location).toBe('Range.values');
  }
});

test('cells under a merged area take no values', () => {
  const { at } = bed();
  at('A1:B1').merge(false);
  at('A1:B1').values = [[1, 2]];
  expect(at('A1:B1').values).toEqual([[1, '']]);
});

test('100,000 cells are written at once and read back', () => {
  const { at } = bed();
  const rows = Array.from({ length: 10_000 }, (_, row) =>
    Array.from({ length: 10 }, (_, column) => row * column),
  );
  at('A1:J10000').values = rows;
  expect(at('J10000').values).toEqual([[9999 * 9]]);
});
