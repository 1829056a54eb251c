import type { Range } from '../../../src/host/model/range';
import { bed, refusal } from './test-bed';

describe('names', () => {
  test.each(['考核-张三（示例）', "It's", 'a'.repeat(31), '2026-10', 'Sheet 1'])('%s is allowed', (name) => {
    const { book, sheet } = bed();
    sheet.name = name;
    expect(book.worksheets.getItem(name).id).toBe(sheet.id);
    expect(book.worksheets.add(`${name.slice(0, 28)}(2)`).name).toBe(`${name.slice(0, 28)}(2)`);
  });

  test.each(['', '  ', 'a'.repeat(32), 'a/b', 'a\\b', 'a?', 'a*', 'a:b', '[a]', "'a", "a'", 'History', 5])(
    '%p is not',
    (name) => {
      const { book, sheet } = bed();
      expect(refusal(() => (sheet.name = name))).toBe('InvalidArgument');
      expect(refusal(() => book.worksheets.add(name))).toBe('InvalidArgument');
      expect(book.sheetNames()).toEqual(['Sheet1']);
    },
  );

  test('a taken one, whatever the case', () => {
    const { book } = bed();
    const other = book.worksheets.add('Other');
    expect(refusal(() => (other.name = 'SHEET1'))).toBe('ItemAlreadyExists');
    expect(refusal(() => book.worksheets.add('other'))).toBe('ItemAlreadyExists');
    other.name = 'OTHER';
    expect(other.name).toBe('OTHER');
  });

  test('renaming rewrites formulas; id and position stay', async () => {
    const { at, book, sheet } = bed();
    const other = book.worksheets.add('Other');
    const range = other.getRange('A1') as Range;
    range.values = '=Sheet1!A1*2';
    at('A1').values = 4;
    const { id, position } = sheet;
    sheet.name = '名册 2026';
    await book.settle();
    expect(range.formulas).toEqual([["='名册 2026'!A1*2"]]);
    expect(range.values).toEqual([[8]]);
    expect([sheet.id, sheet.position]).toEqual([id, position]);
  });
});

describe('collection', () => {
  test('add appends without activating, and finds a free name', () => {
    const { book, sheet } = bed();
    const names = [book.worksheets.add(null), book.worksheets.add('Sheet4'), book.worksheets.add(null)].map(
      (item) => item.name,
    );
    expect(names).toEqual(['Sheet2', 'Sheet4', 'Sheet3']);
    expect(book.worksheets.getActiveWorksheet().name).toBe(sheet.name);
    expect(book.worksheets.getCount()).toBe(4);
  });

  test('by name or id, or ItemNotFound, or a null object', () => {
    const { book, sheet } = bed();
    expect(book.worksheets.getItem('SHEET1') === sheet).toBe(true);
    expect(book.worksheets.getItem(sheet.id) === sheet).toBe(true);
    expect(refusal(() => book.worksheets.getItem('none'))).toBe('ItemNotFound');
    expect(book.worksheets.getItemOrNullObject('none')).toBeNull();
  });

  test('first, last, next and previous, visible ones alone or all', () => {
    const { book, sheet } = bed();
    const [b, c] = [book.worksheets.add('B'), book.worksheets.add('C')];
    b.visibility = 'Hidden';
    expect([book.worksheets.getFirst(false).name, book.worksheets.getLast(false).name]).toEqual([
      'Sheet1',
      'C',
    ]);
    expect([sheet.getNext(false).name, sheet.getNext(true).name, c.getPrevious(true).name]).toEqual([
      'B',
      'C',
      'Sheet1',
    ]);
    expect(refusal(() => c.getNext(false))).toBe('ItemNotFound');
    expect(sheet.getPreviousOrNullObject(true)).toBeNull();
    expect(book.worksheets.getCount(true)).toBe(2);
  });
});

describe('visibility and deletion', () => {
  test('the last visible sheet can be neither hidden nor deleted', () => {
    const { book, sheet } = bed();
    expect(refusal(() => (sheet.visibility = 'Hidden'))).toBe('InvalidOperation');
    expect(refusal(() => sheet.delete())).toBe('InvalidOperation');
    book.worksheets.add('Other').visibility = 'Hidden';
    expect(refusal(() => sheet.delete())).toBe('InvalidOperation');
  });

  test('a very hidden sheet cannot be deleted, a hidden one can', () => {
    const { book } = bed();
    const other = book.worksheets.add('Other');
    other.visibility = 'VeryHidden';
    expect(other.visibility).toBe('VeryHidden');
    expect(refusal(() => other.delete())).toBe('InvalidOperation');
    other.visibility = 'Hidden';
    expect(other.visibility).toBe('Hidden');
    other.delete();
    expect(book.sheetNames()).toEqual(['Sheet1']);
    expect(refusal(() => other.name)).toBe('InvalidReference');
    expect(refusal(() => (other.visibility = 'Gone'))).not.toBe('nothing was refused');
  });

  test('a hidden sheet cannot be activated; hiding or deleting the active one activates its neighbour', () => {
    const { book, sheet } = bed();
    const [b, c] = [book.worksheets.add('B'), book.worksheets.add('C')];
    b.activate();
    b.visibility = 'Hidden';
    expect(book.worksheets.getActiveWorksheet().name).toBe(c.name);
    expect(refusal(() => b.activate())).toBe('InvalidOperation');
    c.delete();
    expect(book.worksheets.getActiveWorksheet().name).toBe(sheet.name);
  });

  test('a formula that pointed at a deleted sheet is #REF!', async () => {
    const { at, book } = bed();
    const other = book.worksheets.add('Other');
    (other.getRange('A1') as Range).values = 3;
    at('A1').values = '=Other!A1';
    await book.settle();
    other.delete();
    await book.settle();
    expect(at('A1').values).toEqual([['#REF!']]);
  });
});

describe('position', () => {
  test('zero-based; others make way', () => {
    const { book, sheet } = bed();
    book.worksheets.add('B');
    book.worksheets.add('C');
    sheet.position = 2;
    expect(book.sheetNames()).toEqual(['B', 'C', 'Sheet1']);
    sheet.position = 1;
    expect(book.sheetNames()).toEqual(['B', 'Sheet1', 'C']);
    expect(refusal(() => (sheet.position = 3))).toBe('InvalidArgument');
    expect(refusal(() => (sheet.position = 0.5))).toBe('InvalidArgument');
  });
});

describe('copy', () => {
  test.each<[string | null, string[]]>([
    [null, ['Sheet1 (2)', 'Sheet1', 'B']],
    ['Beginning', ['Sheet1 (2)', 'Sheet1', 'B']],
    ['End', ['Sheet1', 'B', 'Sheet1 (2)']],
  ])('position %s', (position, names) => {
    const { book, sheet } = bed();
    book.worksheets.add('B');
    sheet.copy(position, null);
    expect(book.sheetNames()).toEqual(names);
  });

  test('before and after need a neighbour', () => {
    const { book, sheet } = bed();
    const b = book.worksheets.add('B');
    b.copy('Before', sheet);
    sheet.copy('After', b);
    expect(book.sheetNames()).toEqual(['B (2)', 'Sheet1', 'B', 'Sheet1 (2)']);
    expect(refusal(() => sheet.copy('Before', null))).toBe('InvalidArgument');
  });

  test('contents, formats and sizes come along and are independent; ids differ', async () => {
    const { at, book, sheet, put } = bed();
    await put('A1:B1', [[2, '=A1*3']]);
    at('A1').format.fill.color = '#FF0000';
    at('A1').format.protection.locked = false;
    at('A1').format.columnWidth = 90;
    at('C1:D1').merge(false);
    const copy = sheet.copy('End', null);
    const there = (address: string) => copy.getRange(address) as Range;
    there('A1').values = 5;
    await book.settle();
    expect([there('B1').values, at('B1').values]).toEqual([[[15]], [[6]]]);
    expect(there('A1').format.fill.color).toBe('#FF0000');
    expect(there('A1').format.protection.locked).toBe(false);
    expect(there('A1').format.columnWidth).toBe(90);
    there('A1').format.fill.color = '#00FF00';
    expect(at('A1').format.fill.color).toBe('#FF0000');
    expect(copy.id).not.toBe(sheet.id);
    expect(sheet.copy('End', null).name).toBe('Sheet1 (3)');
  });
});

test('tab colour: "" is automatic, null while hidden', () => {
  const { book } = bed();
  const other = book.worksheets.add('B');
  expect(other.tabColor).toBe('');
  other.tabColor = 'orange';
  expect(other.tabColor).toBe('#FFA500');
  other.visibility = 'Hidden';
  expect(other.tabColor).toBeNull();
});

test('gridlines and standard sizes', () => {
  const { at, sheet } = bed();
  expect([sheet.showGridlines, sheet.standardHeight]).toEqual([true, 15]);
  sheet.showGridlines = false;
  sheet.standardWidth = 20;
  expect(sheet.showGridlines).toBe(false);
  expect(at('F1').format.columnWidth).toBe(105);
});

describe('getRange', () => {
  test.each([
    ['B2', 'Sheet1!B2'],
    ['$B$2:$C$3', 'Sheet1!B2:C3'],
    ['Sheet1!B2', 'Sheet1!B2'],
    ["'考核-张三'!A1:B2", "'考核-张三'!A1:B2"],
    ['A:A', 'Sheet1!A:A'],
  ])('%s', (address, full) => {
    const { at, book } = bed();
    book.worksheets.add('考核-张三');
    expect(at(address).address).toBe(full);
  });

  test.each(['', 'A', 'nothing', 'Gone!A1', 'A1:', 'XFE1', 'A1,B2', 5, 'A'.repeat(9000)])(
    'refused: %p',
    (address) => {
      const { sheet } = bed();
      expect(refusal(() => sheet.getRange(address))).toBe('InvalidArgument');
    },
  );

  test('by indexes and cells', () => {
    const { sheet } = bed();
    expect((sheet.getRangeByIndexes(1, 2, 3, 1) as Range).address).toBe('Sheet1!C2:C4');
    expect((sheet.getCell(4, 0) as Range).address).toBe('Sheet1!A5');
    expect(refusal(() => sheet.getRangeByIndexes(0, 0, 0, 1))).toBe('InvalidArgument');
    expect(refusal(() => sheet.getCell(-1, 0))).toBe('InvalidArgument');
  });
});
