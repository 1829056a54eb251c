import { boxName, columnIndex, columnName, parseBox, parseBoxes, quotedSheet } from '../../src/xlsx/text/a1';
import { parseXml } from '../../src/xlsx/text/xml';
import { decodeXstring, encodeXstring, encodeXstringAttribute } from '../../src/xlsx/text/xstring';

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
  ['B3', { row: 2, column: 1, rows: 1, columns: 1 }],
  ['$B$3:$D$4', { row: 2, column: 1, rows: 2, columns: 3 }],
  ['D4:B3', { row: 2, column: 1, rows: 2, columns: 3 }],
  ['A:C', { row: 0, column: 0, rows: 1048576, columns: 3 }],
  ['2:3', { row: 1, column: 0, rows: 2, columns: 16384 }],
  ['A0', null],
  ['XFE1', null],
  ['', null],
  ['#REF!', null],
])('%s is the box %j', (text, box) => {
  expect(parseBox(text)).toEqual(box);
});

test('a box is named by its corners, one cell by itself, and lists of boxes are parted by blanks', () => {
  expect(parseBoxes('A1 B2:C3  x').map(boxName)).toEqual(['A1', 'B2:C3']);
  expect(parseBoxes(undefined)).toEqual([]);
});

test('sheet names are quoted, apostrophes doubled', () => {
  expect(quotedSheet("O'Brien 的表")).toBe("'O''Brien 的表'");
});

test.each([
  ['a\u0001b', 'a_x0001_b', 'a_x0001_b'],
  ['一\n二\t三', '一\n二\t三', '一_x000A_二_x0009_三'],
  ['_x0041_', '_x005F_x0041_', '_x005F_x0041_'],
  ['_x41_ __x', '_x41_ __x', '_x41_ __x'],
  ['\r', '_x000D_', '_x000D_'],
])('%j is written as %j, in attributes as %j', (text, inText, inAttribute) => {
  expect(encodeXstring(text)).toBe(inText);
  expect(encodeXstringAttribute(text)).toBe(inAttribute);
  expect(decodeXstring(inText)).toBe(text);
  expect(decodeXstring(inAttribute)).toBe(text);
});

test('prefixes are dropped, and a prefixed attribute does not displace a plain one', () => {
  const node = parseXml(
    '<x:a xmlns:x="u" xmlns:r="v"><x:b r:id="1" id="2">t<![CDATA[<u>]]></x:b></x:a>',
    'part',
  );
  expect(node.children).toEqual([{ name: 'b', attributes: { id: '2' }, children: [], text: 't<u>' }]);
});
