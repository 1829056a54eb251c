import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { EngineChange } from '../../../src/host/engine/changes';
import type { Range } from '../../../src/host/model/range';
import { bed, refusal } from './test-bed';

describe('selection', () => {
  test('A1 at first; select moves it and activates the sheet', () => {
    const { book } = bed();
    expect(book.getSelectedRange().address).toBe('Sheet1!A1');
    (book.worksheets.add('B').getRange('C3:D4') as Range).select();
    expect(book.getSelectedRange().address).toBe('B!C3:D4');
    expect(book.getActiveCell().address).toBe('B!C3');
    expect(book.worksheets.getActiveWorksheet().name).toBe('B');
  });
});

describe('protection', () => {
  const locked = () => {
    const made = bed();
    made.at('B1:B2').format.protection.locked = false;
    made.book.side.sheet(made.sheet.id).protection = { options: {} };
    return made;
  };

  test('locked cells refuse everything, unlocked ones take content', () => {
    const { at } = locked();
    expect(refusal(() => (at('A1').values = 1))).toBe('AccessDenied');
    expect(refusal(() => (at('A1:B1').values = 1))).toBe('AccessDenied');
    expect(refusal(() => at('A1').clear(null))).toBe('AccessDenied');
    at('B1:B2').values = 1;
    expect(at('A1:B1').values).toEqual([['', 1]]);
  });

  test.each<[string, (at: (address: string) => Range) => void, string]>([
    ['formats', (at) => (at('B1').format.font.bold = true), 'allowFormatCells'],
    ['number formats', (at) => (at('B1').numberFormat = '0'), 'allowFormatCells'],
    ['widths', (at) => (at('B1').format.columnWidth = 50), 'allowFormatColumns'],
    ['hiding rows', (at) => (at('1:1').rowHidden = true), 'allowFormatRows'],
    ['inserting rows', (at) => at('1:1').insert('Down'), 'allowInsertRows'],
    ['deleting columns', (at) => at('C:C').delete('Left'), 'allowDeleteColumns'],
    ['links', (at) => (at('B1').hyperlink = { address: 'https://example.com' }), 'allowInsertHyperlinks'],
  ])('%s need their permission', (_, change, allowance) => {
    const { at, book, sheet } = locked();
    expect(refusal(() => change(at))).toBe('AccessDenied');
    book.side.sheet(sheet.id).protection = { options: { [allowance]: true } };
    expect(refusal(() => change(at))).toBe('nothing was refused');
  });

  test('merging is refused', () => {
    const { at } = locked();
    expect(refusal(() => at('B1:B2').merge(false))).toBe('AccessDenied');
  });
});

describe('changes', () => {
  test('writes of the API and of the user in the grid, each with its source', () => {
    const { at, book, engine, sheet } = bed();
    const seen: [string, EngineChange['kind']][] = [];
    engine.changes.listen((change) => seen.push([book.source, change.kind]));
    book.beginBatch();
    at('A1').values = 1;
    at('A1').format.font.bold = true;
    at('1:1').insert('Down');
    book.endBatch();
    engine.run(SetRangeValuesCommand.id, {
      subUnitId: sheet.id,
      range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
      value: { v: 5 },
    });
    expect(seen).toContainEqual(['api', 'cells']);
    expect(seen).toContainEqual(['api', 'format']);
    expect(seen).toContainEqual(['api', 'rowsInserted']);
    expect(seen.at(-1)).toEqual(['grid', 'cells']);
  });

  test('one cell: as it was before; results of formulas are no changes', async () => {
    const { at, engine, put } = bed();
    await put('A1:A2', [[1], ['=A1']]);
    const seen: EngineChange[] = [];
    engine.changes.listen((change) => seen.push(change));
    await put('A1', 2);
    expect(at('A2').values).toEqual([[2]]);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      kind: 'cells',
      box: { row: 0, column: 0, rows: 1, columns: 1 },
      before: { v: 1 },
    });
  });

  test('sheets', () => {
    const { book, engine } = bed();
    const seen: string[] = [];
    engine.changes.listen(({ kind }) => seen.push(kind));
    const other = book.worksheets.add('B');
    other.name = 'C';
    other.position = 0;
    other.copy('End', null);
    other.visibility = 'Hidden';
    other.delete();
    for (const kind of [
      'sheetAdded',
      'sheetRenamed',
      'sheetMoved',
      'sheetCopied',
      'sheetVisibility',
      'sheetDeleted',
    ]) {
      expect(seen).toContain(kind);
    }
  });

  test('isDirty after a change, not after a selection', () => {
    const { at, book } = bed();
    at('A1').select();
    expect(book.isDirty).toBe(false);
    at('A1').values = 1;
    expect(book.isDirty).toBe(true);
  });
});

test('calculation modes and states', () => {
  const { book } = bed();
  expect(book.application.calculationMode).toBe('Automatic');
  expect(refusal(() => (book.application.calculationMode = 'Sometimes'))).toBe('InvalidArgument');
  expect(refusal(() => book.application.calculate('Now'))).toBe('InvalidArgument');
});

test('several areas', () => {
  const { book, sheet } = bed();
  const areas = sheet.getRanges("A1:B2;D4, 'Sheet1'!F6") as unknown as {
    areaCount: number;
    cellCount: number;
    clear(applyTo: unknown): void;
  };
  expect([areas.areaCount, areas.cellCount]).toEqual([3, 6]);
  expect(refusal(() => sheet.getRanges('A1, nowhere'))).toBe('InvalidArgument');
  expect(book.areasAt(sheet.id, [{ row: 0, column: 0, rows: 1, columns: 1 }]).address).toBe('Sheet1!A1');
});
