import type { Chart } from '../../../src/host/model/chart';
import type { Range } from '../../../src/host/model/range';
import { bed, type Bed } from './test-bed';

/** A chart over D5:G12 (64 × 20 pixels a cell: 48 × 15 points), 6 points into D5 and 3 into G12. */
function charted(): Bed & { chart: Chart; place(): number[] } {
  const opened = bed();
  const chart = opened.sheet.charts.add('Line', 'A1:B2', 'Auto');
  Object.assign(chart, { left: 150, top: 66, width: 141, height: 102 });
  return { ...opened, chart, place: () => [chart.left, chart.top, chart.width, chart.height] };
}

describe('a chart from D5 to G12, after', () => {
  test.each<[string, 'insert' | 'delete', string, string, number[]]>([
    ['two rows above were inserted', 'insert', '2:3', 'Down', [150, 96, 141, 102]],
    ['a row at its top', 'insert', '5:5', 'Down', [150, 81, 141, 102]],
    ['two rows under it: it grows', 'insert', '8:9', 'Down', [150, 66, 141, 132]],
    ['rows below: it stays', 'insert', '13:14', 'Down', [150, 66, 141, 102]],
    ['two rows above were deleted', 'delete', '1:2', 'Up', [150, 36, 141, 102]],
    ['two rows under it: it shrinks', 'delete', '6:7', 'Up', [150, 66, 141, 72]],
    ['its first row and one above', 'delete', '4:5', 'Up', [150, 45, 141, 93]],
    ['all rows under it: nothing is left of its height', 'delete', '4:13', 'Up', [150, 45, 141, 0]],
    ['a column on the left', 'insert', 'A:A', 'Right', [198, 66, 141, 102]],
    ['a column under it', 'insert', 'E:E', 'Right', [150, 66, 189, 102]],
    ['a column on the left was deleted', 'delete', 'B:B', 'Left', [102, 66, 141, 102]],
    ['a column under it was deleted', 'delete', 'E:E', 'Left', [150, 66, 93, 102]],
    ['cells above all of it moved down', 'insert', 'C2:H3', 'Down', [150, 96, 141, 102]],
    ['cells above a part of it moved down', 'insert', 'A2:F3', 'Down', [150, 66, 141, 102]],
    ['cells above moved up', 'delete', 'D2:G2', 'Up', [150, 51, 141, 102]],
    ['cells beside it moved right', 'insert', 'B5:B12', 'Right', [198, 66, 141, 102]],
    ['cells beside a part of it moved right', 'insert', 'B5:B7', 'Right', [150, 66, 141, 102]],
    ['cells beside it moved left', 'delete', 'A1:A20', 'Left', [102, 66, 141, 102]],
  ])('%s', (_what, act, address, shift, expected) => {
    const { at, place } = charted();
    at(address)[act](shift);
    expect(place()).toEqual(expected);
  });
});

test('rows of other heights: it moves by what is inserted, and back when that is deleted', () => {
  const { at, place } = charted();
  at('2:2').format.rowHeight = 40;
  at('3:3').insert('Down');
  const moved = place();
  at('3:3').delete('Up');
  expect([moved[1] > 66, place()]).toEqual([true, [150, 66, 141, 102]]);
});

test('rows of a table move the chart below it, and only that', () => {
  const { at, sheet, chart, place } = charted();
  const other = sheet.charts.add('Line', 'A1:B2', 'Auto');
  Object.assign(other, { left: 480, top: 66, width: 48, height: 15 });
  at('C1:H3').values = Array.from({ length: 3 }, (_, row) => [...'abcdef'].map((name) => `${name}${row}`));
  const { rows } = sheet.tables.add('C1:H3', true);
  rows.add(0, [['a', 'b', 'c', 'd', 'e', 'f']], false);
  expect([chart.top, other.top]).toEqual([81, 66]);
  rows.getItemAt(0).delete();
  rows.getItemAt(0).delete();
  expect(place()).toEqual([150, 51, 141, 102]);
});

test('a chart of another sheet stays', () => {
  const { book, place } = charted();
  const other = book.worksheets.add('二');
  (other.getRange('1:3') as Range).insert('Down');
  expect(place()).toEqual([150, 66, 141, 102]);
});
