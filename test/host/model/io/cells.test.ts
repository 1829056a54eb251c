import type { SheetData, StyleData, WorkbookData } from '../../../../src/xlsx';
import { emptySheet } from '../../../../src/xlsx/empty';
import { fromStoredStyle, toStoredStyle } from '../../../../src/host/model/io/styles';
import type { Range } from '../../../../src/host/model/range';
import { bed } from '../test-bed';

const file = (sheets: SheetData[], more: Partial<WorkbookData> = {}): WorkbookData => ({
  sheets,
  activeSheet: 0,
  styles: [],
  names: [],
  customProperties: {},
  properties: {},
  settings: {},
  ...more,
});

const styles: StyleData[] = [
  {},
  { numberFormat: '0.00' },
  {
    font: {
      name: '宋体',
      size: 14,
      bold: true,
      italic: true,
      underline: true,
      strike: true,
      color: '#C00000',
    },
  },
  { fill: '#FFF2CC' },
  { border: { top: { style: 'thin', color: '#000000' }, left: { style: 'double', color: '#4472C4' } } },
  { align: { horizontal: 'center', vertical: 'top', wrap: true, indent: 2 } },
  { align: { horizontal: 'centerContinuous', vertical: 'justify' } },
  { align: { rotation: 45, shrink: true } },
  { align: { rotation: 180 } },
  { align: { rotation: -30 } },
  { locked: false, formulaHidden: true },
];

test.each(styles)('a style comes back as it went in: %j', (style) => {
  expect(fromStoredStyle(toStoredStyle(style))).toEqual(style);
});

test('what a file says comes back out, cell by cell', async () => {
  const { book } = bed();
  const sheet: SheetData = {
    ...emptySheet('考核-张三'),
    tabColor: '#FF0000',
    rows: [
      [{ v: '标题', s: 1 }, undefined, { v: true }],
      [],
      [{ v: 1.5 }, { v: 3, f: 'A3*2' }, { v: { error: '#DIV/0!' }, f: '1/0' }, { v: '2026-10' }],
      [{ s: 1 }, { v: '', f: 'IF(TRUE,"")' }, { v: '#N/A' }, { v: { error: '#N/A' } }],
      [{ v: 'x', link: { target: 'https://example.com', tip: 'go' } }],
    ],
    columns: { 0: { width: 20.7109375 }, 2: { width: 9, hidden: true }, 4: { style: 1 } },
    rowProperties: { 0: { height: 31.5 }, 1: { hidden: true }, 3: { height: 14.25, auto: true } },
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    showGridlines: false,
    zoom: 85,
    defaultColumnWidth: 11,
  };
  const hidden: SheetData = { ...emptySheet('Hidden'), visibility: 'veryHidden' };
  const data = file([{ ...emptySheet('First') }, sheet, hidden], {
    activeSheet: 1,
    styles: [{ font: { bold: true } }, { fill: '#FFF2CC', locked: false }],
  });
  book.load(structuredClone(data));
  await book.settle();
  const saved = book.toWorkbookData();
  expect(saved.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['First', 'visible'],
    ['考核-张三', 'visible'],
    ['Hidden', 'veryHidden'],
  ]);
  expect(saved.activeSheet).toBe(1);
  const again = saved.sheets[1];
  const plain = (rows: SheetData['rows'], from: WorkbookData) =>
    rows.map((row) =>
      Array.from({ length: 4 }, (_, column) => {
        const { s, ...cell } = row?.[column] ?? {};
        return s === undefined ? cell : { ...cell, style: from.styles[s] };
      }),
    );
  expect(plain(again.rows, saved)).toEqual(plain(sheet.rows, data));
  expect(again.columns[4].style).toBeDefined();
  expect({ ...again, rows: [], columns: { ...again.columns, 4: {} } }).toEqual({
    ...sheet,
    rows: [],
    columns: { ...sheet.columns, 4: {} },
  });
});

test('loading replaces everything, and formulas are calculated anew', async () => {
  const { book, at } = bed();
  at('A1').values = 'old';
  book.load(file([{ ...emptySheet('New'), rows: [[{ v: 2 }, { v: 999, f: 'A1*2' }]] }]));
  await book.settle();
  expect(book.sheetNames()).toEqual(['New']);
  expect((book.worksheets.items[0].getRange('A1:B1') as Range).values).toEqual([[2, 4]]);
  expect(book.isDirty).toBe(false);
});

test('text that looks like an error or a number stays text', async () => {
  const { book } = bed();
  book.load(file([{ ...emptySheet('S'), rows: [[{ v: '#N/A' }, { v: '007' }]] }]));
  await book.settle();
  const range = book.worksheets.items[0].getRange('A1:B1') as Range;
  expect(range.valueTypes).toEqual([['String', 'String']]);
  expect(range.values).toEqual([['#N/A', '007']]);
});

test('an array formula fills its cells and keeps its extent', async () => {
  const { book } = bed();
  const array = { row: 0, column: 1, rows: 2, columns: 1 };
  const rows = [
    [{ v: 1 }, { v: 2, f: 'A1:A2*2', array }],
    [{ v: 3 }, { v: 6 }],
  ];
  book.load(file([{ ...emptySheet('S'), rows }]));
  await book.settle();
  expect(book.toWorkbookData().sheets[0].rows[0][1]).toEqual({ v: 2, f: 'A1:A2*2', array });
});

test('a workbook that counts days from 1904 says so again', () => {
  const { book } = bed();
  book.load(file([emptySheet('S')], { date1904: true }));
  expect(book.use1904DateSystem).toBe(true);
  expect(book.toWorkbookData().date1904).toBe(true);
  book.load(file([emptySheet('S')]));
  expect(book.toWorkbookData().date1904).toBeUndefined();
});
