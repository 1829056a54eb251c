import type { Range } from '../../../src/host/model/range';
import { bed, refusal } from './test-bed';

/** A1:C3 = 1…9, A5 = sum of column B, both relative and absolute. */
async function filled() {
  const made = bed();
  await made.put('A1:C3', [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  await made.put('A5:B5', [['=SUM(B1:B3)', '=$B$2*10']]);
  return made;
}

describe('insert and delete', () => {
  test.each<[string, (at: (address: string) => Range) => void, string, unknown[]]>([
    ['rows', (at) => at('2:3').insert('Down'), 'A7:B7', ['=SUM(B1:B5)', '=$B$4*10']],
    ['columns', (at) => at('B:B').insert('Right'), 'A5:C5', ['=SUM(C1:C3)', '', '=$C$2*10']],
    ['cells, down', (at) => at('B2').insert('Down'), 'A5:B6', ['=SUM(B1:B4)', '', '', '=$B$3*10']],
    ['cells, right', (at) => at('B2').insert('Right'), 'A5:B5', ['=SUM(B1:B3)', '=$C$2*10']],
    ['a row deleted', (at) => at('1:1').delete('Up'), 'A4:B4', ['=SUM(B1:B2)', '=$B$1*10']],
    ['a column deleted', (at) => at('A:A').delete('Left'), 'A5', ['=$A$2*10']],
  ])('%s: references follow', async (_, change, address, formulas) => {
    const { at, book } = await filled();
    change(at);
    await book.settle();
    expect(at(address).formulas!.flat()).toEqual(formulas);
  });

  test('what a formula pointed at is gone: #REF!', async () => {
    const { at, shows } = await filled();
    at('2:2').delete('Up');
    expect(await shows('B4')).toBe('#REF!');
  });

  test('insert returns the blank range, delete needs its argument', async () => {
    const { at } = await filled();
    const blank = at('A2:B2').insert('Down') as Range;
    expect(blank.address).toBe('Sheet1!A2:B2');
    expect(blank.values).toEqual([['', '']]);
    expect(at('C2').values).toEqual([[6]]);
    expect(refusal(() => at('A1').delete(null))).toBe('InvalidArgument');
    expect(refusal(() => at('A1').insert('Up'))).toBe('InvalidArgument');
  });

  test('cells in use are not pushed off the sheet', () => {
    const { at } = bed();
    at('A1048576').values = 1;
    expect(refusal(() => at('A1').insert('Down'))).toBe('NonBlankCellOffSheet');
  });

  test('formulas on other sheets follow as well', async () => {
    const { at, book } = await filled();
    const other = book.worksheets.add('Other');
    const range = other.getRange('A1') as Range;
    range.values = '=Sheet1!B2';
    at('1:1').insert('Down');
    await book.settle();
    expect(range.formulas).toEqual([['=Sheet1!B3']]);
    expect(range.values).toEqual([[5]]);
  });

  test('another sheet than the active one', async () => {
    const { book } = await filled();
    const other = book.worksheets.add('Other');
    const at = (address: string) => other.getRange(address) as Range;
    at('A1:A3').values = [[1], [2], ['=A1+A2']];
    at('A2').insert('Down');
    await book.settle();
    expect(at('A1:A4').formulas).toEqual([[1], [''], [2], ['=A1+A3']]);
    expect(book.worksheets.getActiveWorksheet().name).toBe('Sheet1');
  });
});

describe('clear', () => {
  test.each<[string | null, unknown, string, boolean]>([
    [null, '', 'General', false],
    ['All', '', 'General', false],
    ['Contents', '', '0.00', true],
    ['Formats', 1, 'General', false],
  ])('%s', (applyTo, value, format, bold) => {
    const { at } = bed();
    at('A1').values = 1;
    at('A1').numberFormat = '0.00';
    at('A1').format.font.bold = true;
    at('A1').clear(applyTo);
    expect([at('A1').values![0][0], at('A1').numberFormat![0][0], at('A1').format.font.bold]).toEqual([
      value,
      format,
      bold,
    ]);
  });

  test('dependents see it', async () => {
    const { at, shows } = await filled();
    at('B1:B2').clear('Contents');
    expect(await shows('A5')).toBe(8);
  });

  test('links', () => {
    const { at } = bed();
    at('A1').hyperlink = { address: 'https://example.com', textToDisplay: 'x' };
    at('A1').clear('Hyperlinks');
    expect(at('A1').hyperlink).toBeNull();
    expect(at('A1').values).toEqual([['x']]);
    expect(refusal(() => at('A1').clear('Everything'))).toBe('InvalidArgument');
  });
});

describe('copyFrom', () => {
  test('relative references move along, absolute ones do not', async () => {
    const { at } = await filled();
    at('C5').copyFrom('A5:B5', null, null, null);
    expect(at('C5:D5').formulas).toEqual([['=SUM(D1:D3)', '=$B$2*10']]);
  });

  test('values alone', async () => {
    const { at } = await filled();
    at('E1').copyFrom('A5:B5', 'Values', null, null);
    expect(at('E1:F1').formulas).toEqual([[15, 50]]);
  });

  test('formats alone', async () => {
    const { at } = await filled();
    at('A1').format.fill.color = '#FF0000';
    at('E1').values = 'kept';
    at('E1').copyFrom('A1', 'Formats', null, null);
    expect([at('E1').values![0][0], at('E1').format.fill.color]).toEqual(['kept', '#FF0000']);
  });

  test('an exact multiple is tiled, anything else takes the size of the source', async () => {
    const { at } = await filled();
    at('E1:H2').copyFrom('A1:B1', 'Values', null, null);
    expect(at('E1:H2').values).toEqual([
      [1, 2, 1, 2],
      [1, 2, 1, 2],
    ]);
    at('E5:G5').copyFrom('A1:B2', 'Values', null, null);
    expect(at('E5:G6').values).toEqual([
      [1, 2, ''],
      [4, 5, ''],
    ]);
  });

  test('blanks skipped, transposed, overlapping', async () => {
    const { at } = await filled();
    at('B1').clear('Contents');
    at('E1:F1').values = 'old';
    at('E1').copyFrom('A1:B1', 'All', true, null);
    expect(at('E1:F1').values).toEqual([[1, 'old']]);
    at('H1').copyFrom('A1:C2', 'Values', null, true);
    expect(at('H1:I3').values).toEqual([
      [1, 4],
      ['', 5],
      [3, 6],
    ]);
    at('A2').copyFrom('A1:C3', 'Values', null, null);
    expect(at('A2:C4').values).toEqual([
      [1, '', 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
  });

  test('from another sheet, by address', async () => {
    const { at, book } = await filled();
    (book.worksheets.add('考核 一').getRange('A1') as Range).values = 'hello';
    at('E1').copyFrom("'考核 一'!A1", null, null, null);
    expect(at('E1').values).toEqual([['hello']]);
  });
});

test('moveTo is cut and paste: what pointed at the cells points at them still', async () => {
  const { at, book } = await filled();
  at('B1:B3').moveTo('E11');
  await book.settle();
  expect(at('A5:B5').formulas).toEqual([['=SUM(E11:E13)', '=$E$12*10']]);
  expect(at('B1:B3').values).toEqual([[''], [''], ['']]);
  expect(at('A5').values).toEqual([[15]]);
});

describe('merge', () => {
  test('one block keeps the top left value', () => {
    const { at } = bed();
    at('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    at('A1:B2').merge(null);
    expect(at('A1:B2').values).toEqual([
      [1, ''],
      ['', ''],
    ]);
  });

  test.each<[string, (range: (address: string) => Range) => void, string]>([
    ['cells above deleted', (range) => void range('A2:B2').delete('Up'), 'A4:B4'],
    ['cells above inserted', (range) => void range('A2:B2').insert('Down'), 'A6:B6'],
    ['a row above deleted', (range) => void range('1:1').delete('Up'), 'A4:B4'],
    ['a row above inserted', (range) => void range('1:1').insert('Down'), 'A6:B6'],
  ])('merged cells of a sheet that is not active follow: %s', (_, change, address) => {
    const { book, engine } = bed();
    const sheet = book.worksheets.add('Form');
    const range = (where: string) => sheet.getRange(where) as Range;
    range('A5:B5').values = [['note', '']];
    range('A5:B5').merge(null);
    book.worksheets.add('Other');
    const other = book.worksheets.getItem('Other');
    (other.getRange('A1:B1') as Range).merge(null);
    change(range);
    const [merged] = engine.sheet(sheet.id).getConfig().mergeData;
    expect(`A${merged.startRow + 1}:B${merged.endRow + 1}`).toBe(address);
  });

  test('across merges each row', () => {
    const { at, engine, sheet } = bed();
    at('A1:B2').merge(true);
    expect(engine.sheet(sheet.id).getConfig().mergeData).toHaveLength(2);
    at('A1').unmerge();
    expect(engine.sheet(sheet.id).getConfig().mergeData).toHaveLength(1);
  });
});

test('a link of a cell', () => {
  const { at } = bed();
  at('A1').hyperlink = { documentReference: 'Sheet1!B2', screenTip: 'go', textToDisplay: 'there' };
  expect(at('A1').hyperlink).toEqual({
    documentReference: 'Sheet1!B2',
    screenTip: 'go',
    textToDisplay: 'there',
  });
  expect(at('B1').hyperlink).toBeNull();
});
