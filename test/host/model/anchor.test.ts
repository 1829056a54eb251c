import type { Box } from '../../../src/host/engine/box';
import type { EngineChange } from '../../../src/host/engine/changes';
import { formatArea, parseArea } from '../../../src/host/model/address';
import { placeAfter } from '../../../src/host/model/anchor';
import { covers, subtract } from '../../../src/host/model/boxes';

const box = (address: string): Box => parseArea(address)!;
const after = (address: string, change: EngineChange): string | null => {
  const place = placeAfter({ sheetId: 's', box: box(address) }, change);
  return place && (place.sheetId === 's' ? '' : `${place.sheetId}!`) + formatArea(place.box);
};

type Structural = 'rowsInserted' | 'rowsDeleted' | 'columnsInserted' | 'columnsDeleted';

describe('where B3:D6 is after', () => {
  test.each<[Structural, string, string | null]>([
    ['rowsInserted', '1:2', 'B5:D8'],
    ['rowsInserted', '3:3', 'B4:D7'],
    ['rowsInserted', '4:5', 'B3:D8'],
    ['rowsInserted', '7:7', 'B3:D6'],
    ['rowsDeleted', '1:1', 'B2:D5'],
    ['rowsDeleted', '4:5', 'B3:D4'],
    ['rowsDeleted', '2:4', 'B2:D3'],
    ['rowsDeleted', '6:9', 'B3:D5'],
    ['rowsDeleted', '3:6', null],
    ['columnsInserted', 'A:A', 'C3:E6'],
    ['columnsInserted', 'C:C', 'B3:E6'],
    ['columnsInserted', 'E:E', 'B3:D6'],
    ['columnsDeleted', 'A:B', 'A3:B6'],
    ['columnsDeleted', 'B:D', null],
  ])('%s %s: %s', (kind, at, expected) => {
    expect(after('B3:D6', { kind, sheetId: 's', box: box(at) })).toBe(expected);
  });

  test.each([
    ['all of it', 'A1:E9', 'C11:G19', 's', 'D13:F16'],
    ['all of it, to another sheet', 'B3:D6', 'B3:D6', 't', 't!B3:D6'],
    ['its lower part, as wide, down', 'B5:D9', 'B7:D11', 's', 'B3:D8'],
    ['its lower part, up', 'B5:D9', 'B4:D8', 's', 'B3:D5'],
    ['what lies below, up into it', 'B7:D9', 'B6:D8', 's', 'B3:D5'],
    ['what lies below, down', 'B7:D9', 'B8:D10', 's', 'B3:D6'],
    ['its right part, right', 'C1:D9', 'D1:E9', 's', 'B3:E6'],
    ['a part that is narrower', 'C5:C9', 'C7:C11', 's', 'B3:D6'],
  ])('%s moved', (_what, from, to, toSheetId, expected) => {
    expect(after('B3:D6', { kind: 'moved', sheetId: 's', box: box(from), toSheetId, toBox: box(to) })).toBe(
      expected,
    );
  });

  test('another sheet changed: as before; its sheet deleted: gone', () => {
    expect(after('B3:D6', { kind: 'rowsInserted', sheetId: 't', box: box('1:1') })).toBe('B3:D6');
    expect(after('B3:D6', { kind: 'sheetDeleted', sheetId: 's' })).toBeNull();
  });
});

test.each([
  ['B2:D5', 'A1:B2', ['B3:D5', 'C2:D2']],
  ['B2:D5', 'C3', ['B2:D2', 'B4:D5', 'B3', 'D3']],
  ['B2:D5', 'B2:D5', []],
  ['B2:D5', 'F9', ['B2:D5']],
])('%s without %s', (from, hole, expected) => {
  const parts = subtract(box(from), box(hole));
  expect(parts.map((part) => formatArea(part))).toEqual(expected);
});

test('boxes cover another when none of its cells is missing', () => {
  expect(covers([box('A1:B2'), box('A3:B9')], box('A2:B4'))).toBe(true);
  expect(covers([box('A1:B2'), box('A4:B9')], box('A2:B4'))).toBe(false);
});
