import {
  columnIndex,
  columnName,
  formatArea,
  parseArea,
  quoteSheetName,
  splitAddress,
} from '../../../src/host/model/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name.toLowerCase())).toBe(index);
});

test.each([
  ['B2', 'B2'],
  ['$b$2:C3', 'B2:C3'],
  ['C3:B2', 'B2:C3'],
  ['A:C', 'A:C'],
  ['$C:$A', 'A:C'],
  ['1:3', '1:3'],
  ['A1:XFD1048576', '1:1048576'],
  ['D4:D4', 'D4'],
])('%s is the area %s', (text, area) => {
  expect(formatArea(parseArea(text)!)).toBe(area);
});

test.each(['', 'A', 'A0', 'XFE1', 'A1048577', 'A1:B', 'Sheet1!A1', '考核', 'A1,B2', '1', '0:1', 'A-1'])(
  '"%s" is no area',
  (text) => {
    expect(parseArea(text)).toBeNull();
  },
);

test('absolute', () => {
  expect(formatArea(parseArea('B2:C3')!, true)).toBe('$B$2:$C$3');
});

test.each([
  ['Sheet1', 'Sheet1'],
  ['考核', '考核'],
  ['考核-张三', "'考核-张三'"],
  ['My sheet', "'My sheet'"],
  ["It's", "'It''s'"],
  ['ev1', "'ev1'"],
  ['2026', "'2026'"],
  ['R1C1', "'R1C1'"],
  ['a_b', "'a_b'"],
])('sheet %s stands before "!" as %s', (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
  expect(splitAddress(`${quoted}!A1:B2`)).toEqual({ sheet: name, area: 'A1:B2' });
});
