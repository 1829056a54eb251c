import type { Range } from '../../../src/host/model/range';
import { bed, refusal } from './test-bed';

const address = (range: unknown) => (range as Range).address.replace('Sheet1!', '');

const steps: [string, (range: Range) => unknown, string][] = [
  ['B2:C4', (range) => range.getCell(0, 0), 'B2'],
  ['B2:C4', (range) => range.getCell(5, 5), 'G7'],
  ['B2:C4', (range) => range.getCell(-1, -1), 'A1'],
  ['B2:C4', (range) => range.getOffsetRange(1, 2), 'D3:E5'],
  ['B2:C4', (range) => range.getResizedRange(1, -1), 'B2:B5'],
  ['B2:C4', (range) => range.getAbsoluteResizedRange(1, 5), 'B2:F2'],
  ['B2:C4', (range) => range.getRow(1), 'B3:C3'],
  ['B2:C4', (range) => range.getColumn(1), 'C2:C4'],
  ['B2:C4', (range) => range.getLastRow(), 'B4:C4'],
  ['B2:C4', (range) => range.getLastColumn(), 'C2:C4'],
  ['B2:C4', (range) => range.getLastCell(), 'C4'],
  ['B2:C4', (range) => range.getRowsAbove(null), 'B1:C1'],
  ['B2:C4', (range) => range.getRowsBelow(2), 'B5:C6'],
  ['B2:C4', (range) => range.getRowsBelow(-1), 'B1:C1'],
  ['B2:C4', (range) => range.getColumnsBefore(1), 'A2:A4'],
  ['B2:C4', (range) => range.getColumnsAfter(2), 'D2:E4'],
  ['B2:C4', (range) => range.getEntireRow(), '2:4'],
  ['B2:C4', (range) => range.getEntireColumn(), 'B:C'],
  ['B2:C5', (range) => range.getBoundingRect('D10:E15'), 'B2:E15'],
  ['B2:C5', (range) => range.getIntersection('C1:D3'), 'C2:C3'],
];

test.each(steps)('from %s: %s is %s', (from, step, expected) => {
  const { at } = bed();
  expect(address(step(at(from)))).toBe(expected);
});

const refused: [string, (range: Range) => unknown, string][] = [
  ['A1', (range) => range.getOffsetRange(-1, 0), 'InvalidArgument'],
  ['A1', (range) => range.getCell(0, -1), 'InvalidArgument'],
  ['A1', (range) => range.getCell('0', 0), 'InvalidArgument'],
  ['A1:B2', (range) => range.getResizedRange(-2, 0), 'InvalidArgument'],
  ['A1', (range) => range.getAbsoluteResizedRange(0, 1), 'InvalidArgument'],
  ['A1', (range) => range.getRowsAbove(1), 'InvalidArgument'],
  ['A1', (range) => range.getRowsBelow(0), 'InvalidArgument'],
  ['A1', (range) => range.getIntersection('C1'), 'ItemNotFound'],
  ['A1', (range) => range.getBoundingRect('nowhere'), 'InvalidArgument'],
  ['A1:B2', (range) => range.getUsedRange(false), 'ItemNotFound'],
];

test.each(refused)('from %s: %s is refused with %s', (from, step, code) => {
  const { at } = bed();
  expect(refusal(() => step(at(from)))).toBe(code);
});

test('no overlap and nothing used are null objects where asked for', () => {
  const { at } = bed();
  expect(at('A1').getIntersectionOrNullObject('C1')).toBeNull();
  expect(at('A1:B2').getUsedRangeOrNullObject(false)).toBeNull();
});

test('ranges of another sheet do not intersect', () => {
  const { at, book } = bed();
  const other = book.worksheets.add('Other').getRange('A1');
  expect(refusal(() => at('A1').getIntersectionOrNullObject(other))).toBe('InvalidArgument');
  expect(refusal(() => at('A1').getBoundingRect(other))).toBe('InvalidArgument');
});

test('geometry', () => {
  const { at } = bed();
  const range = at('B2:D5');
  expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual([
    1, 1, 4, 3, 12,
  ]);
  expect([range.left, range.top, range.width, range.height]).toEqual([48, 15, 144, 60]);
  expect([at('A:B').isEntireColumn, at('A:B').isEntireRow, at('2:3').isEntireRow]).toEqual([
    true,
    false,
    true,
  ]);
  expect(at('A:XFD').cellCount).toBe(-1);
});

describe('used range', () => {
  test('on an empty sheet: the top left cell, or a null object', () => {
    const { sheet } = bed();
    expect(address(sheet.getUsedRange(false))).toBe('A1');
    expect(sheet.getUsedRangeOrNullObject(false)).toBeNull();
  });

  test('formats count, unless only values are asked for; a formula that shows "" is used', async () => {
    const { at, put, sheet } = bed();
    await put('C3:D4', [
      [1, null],
      [null, '=IF(TRUE,"")'],
    ]);
    at('F9').format.fill.color = '#FF0000';
    expect(address(sheet.getUsedRange(false))).toBe('C3:F9');
    expect(address(sheet.getUsedRange(true))).toBe('C3:D4');
    expect(address(at('C:C').getUsedRange(true))).toBe('C3');
  });

  test('what was cleared is not used', () => {
    const { at, sheet } = bed();
    at('A1:B9').values = 1;
    at('A2:B9').clear('All');
    expect(address(sheet.getUsedRange(false))).toBe('A1:B1');
  });
});

test.each([
  ['B2', 'A1:C3'],
  ['A1', 'A1:C3'],
  ['E5', 'E5:F5'],
  ['H9', 'H9'],
  ['D4', 'A1:F5'],
])('surrounding region of %s is %s', (from, region) => {
  const { at } = bed();
  at('A1:C3').values = 1;
  at('E5:F5').values = 1;
  expect(address(at(from).getSurroundingRegion())).toBe(region);
});

describe('a tracked range follows its cells', () => {
  test.each<[string, (range: (address: string) => Range) => void, string]>([
    ['a row inserted above', (at) => at('1:1').insert('Down'), 'B3:C4'],
    ['a row inserted inside', (at) => at('3:3').insert('Down'), 'B2:C4'],
    ['a row inserted below', (at) => at('4:4').insert('Down'), 'B2:C3'],
    ['a column inserted before', (at) => at('A:A').insert('Right'), 'C2:D3'],
    ['a row deleted above', (at) => at('1:1').delete('Up'), 'B1:C2'],
    ['one of its rows deleted', (at) => at('2:2').delete('Up'), 'B2:C2'],
    ['cells inserted above', (at) => at('B1:C1').insert('Down'), 'B3:C4'],
    ['moved as a whole', (at) => at('B2:C3').moveTo('E5'), 'E5:F6'],
  ])('%s', (_, change, expected) => {
    const { at } = bed();
    at('B2:C3').values = 1;
    const range = at('B2:C3');
    range.track();
    change(at);
    expect(address(range)).toBe(expected);
  });

  test('a renamed sheet shows in the address; deleted cells leave an invalid reference', () => {
    const { at, sheet } = bed();
    const range = at('A2');
    range.track();
    sheet.name = '名册';
    expect(range.address).toBe('名册!A2');
    at('2:2').delete('Up');
    expect(refusal(() => range.values)).toBe('InvalidReference');
  });

  test('until it is released', () => {
    const { at } = bed();
    const range = at('A2');
    range.track();
    range.untrack();
    at('1:1').insert('Down');
    expect(address(range)).toBe('A2');
  });
});

describe('special cells', () => {
  test.each([
    ['Constants', null, 'Sheet1!A1:B1, Sheet1!A2'],
    ['Constants', 'Text', 'Sheet1!B1'],
    ['Constants', 'Numbers', 'Sheet1!A1:A2'],
    ['Formulas', null, 'Sheet1!B2, Sheet1!B3'],
    ['Formulas', 'Errors', 'Sheet1!B3'],
    ['Blanks', null, 'Sheet1!A3'],
  ])('%s %s: %s', async (type, filter, expected) => {
    const { at, put } = bed();
    await put('A1:B3', [
      [1, 'x'],
      [2, '=A1'],
      [null, '=1/0'],
    ]);
    const found = at('A1:D9').getSpecialCells(type, filter) as unknown as { address: string };
    const cells = (text: string) =>
      text
        .split(', ')
        .flatMap((area) => {
          const range = at(area);
          return Array.from({ length: range.rowCount }, (_, row) =>
            Array.from({ length: range.columnCount }, (__, column) => address(range.getCell(row, column))),
          ).flat();
        })
        .sort();
    expect(cells(found.address)).toEqual(cells(expected));
  });

  test('none: ItemNotFound or a null object; a filter fits constants and formulas alone', () => {
    const { at } = bed();
    expect(refusal(() => at('A1:B2').getSpecialCells('Formulas', null))).toBe('ItemNotFound');
    expect(at('A1:B2').getSpecialCellsOrNullObject('Formulas', null)).toBeNull();
    expect(refusal(() => at('A1:B2').getSpecialCells('Blanks', 'Text'))).toBe('InvalidArgument');
  });

  test('visible cells', () => {
    const { at } = bed();
    at('A1:C3').values = 1;
    at('2:2').rowHidden = true;
    const found = at('A1:C3').getSpecialCells('Visible', null) as unknown as { address: string };
    expect(found.address).toBe('Sheet1!A1:C1, Sheet1!A3:C3');
  });
});

test('a whole column is as high as all its rows', () => {
  const { at } = bed();
  at('1:1').format.rowHeight = 30;
  at('2:2').rowHidden = true;
  expect(at('A:A').height).toBe(1_048_576 * 15 + 15 - 15);
});
