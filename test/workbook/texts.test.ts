import { areaAddress, contains, parseReference, quoteSheet } from '../../src/workbook/a1';
import { asText, toCell } from '../../src/workbook/cell-values';
import { failureOf, WorkbookFailure } from '../../src/workbook/failure';
import { FreeNames } from '../../src/workbook/free-names';

describe('addresses', () => {
  const area = (row: number, column: number, rows: number, columns: number) => ({
    row,
    column,
    rows,
    columns,
  });
  test.each([
    ['Sheet1!A1:B4', 'Sheet1', area(0, 0, 4, 2)],
    ["'考核-张三'!$C$8", '考核-张三', area(7, 2, 1, 1)],
    ["'It''s (2)'!AA10:AB10", "It's (2)", area(9, 26, 1, 2)],
    ['规则设置!$B$6', '规则设置', area(5, 1, 1, 1)],
    ['B2', '', area(1, 1, 1, 1)],
  ])('%s', (text, sheet, expected) => expect(parseReference(text)).toEqual({ sheet, area: expected }));

  test.each(['#REF!', "'考核'!#REF!", 'A:A', 'Sheet1!1:3', 'A1,B2', ''])('%s is none', (text) =>
    expect(parseReference(text)).toBeNull(),
  );

  test('written again', () => {
    expect(areaAddress(area(7, 2, 3, 1))).toBe('C8:C10');
    expect(areaAddress(area(7, 2, 1, 1))).toBe('C8');
    expect(quoteSheet("It's")).toBe("'It''s'");
    expect(contains(area(0, 0, 5, 5), area(1, 1, 4, 4))).toBe(true);
    expect(contains(area(0, 0, 5, 5), area(1, 1, 5, 4))).toBe(false);
  });
});

describe('text stays text', () => {
  test.each([
    '=1+1',
    '+86',
    '-5',
    '@张',
    "'x",
    '2026-10',
    '007',
    '10%',
    '1/2',
    'TRUE',
    'false',
    '¥12',
    'March 5',
    '(3)',
  ])('%s gets an apostrophe', (text) => expect(asText(text)).toBe(`'${text}`));
  test.each(['张三', '订单达成', 'R01', '评分人1', ''])('%s goes in as it is', (text) =>
    expect(asText(text)).toBe(text),
  );
  test('formulas and numbers of a plan are left alone, typed text is not taken for a formula', () => {
    expect([toCell('=A1'), toCell({ text: '=A1' }), toCell(5), toCell(true), toCell(null)]).toEqual([
      '=A1',
      "'=A1",
      5,
      true,
      null,
    ]);
  });
});

describe('failures', () => {
  const office = (code: string, errorLocation = '') =>
    Object.assign(new Error('secret words'), { code, debugInfo: { errorLocation } });
  test.each([
    ['AccessDenied', 'Range.values', 'sheet-protected'],
    ['AccessDenied', 'WorksheetCollection.add', 'workbook-protected'],
    ['InvalidOperationInCellEditMode', '', 'cell-edit-mode'],
    ['MergedRangeConflict', '', 'merged-cells'],
    ['NonBlankCellOffSheet', '', 'cells-off-sheet'],
    ['FilteredRangeConflict', '', 'filtered-range'],
    ['UndoNotSupported', '', 'undo-not-supported'],
    ['UnsupportedSheet', '', 'unsupported-sheet'],
    ['InactiveWorkbook', '', 'inactive-workbook'],
    ['RangeExceedsLimit', '', 'range-too-large'],
    ['ItemAlreadyExists', '', 'name-taken'],
    ['RequestPayloadSizeLimitExceeded', '', 'payload-too-large'],
    ['SomethingNew', '', 'unexpected'],
  ])('%s at "%s" is %s', (code, location, expected) => {
    const failure = failureOf(office(code, location), '考核') as WorkbookFailure;
    expect(failure).toBeInstanceOf(WorkbookFailure);
    expect(failure).toMatchObject({ code: expected, sheet: '考核', details: { officeCode: code, location } });
    expect(failure.message).not.toContain('secret');
  });

  test('a fault of ours is not mistaken for Excel’s', () => {
    const fault = new TypeError('x is undefined');
    expect(failureOf(fault)).toBe(fault);
  });
});

describe('free names', () => {
  const names = () =>
    new FreeNames({
      sheets: ['考核-张三', '考核-张三 (2)', 'A'.repeat(31)].map((name, position) => ({
        id: name,
        name,
        position,
        visible: true,
        protected: false,
        charts: [],
      })),
      tables: [
        { id: '1', name: 'KPI_evaluation_1', sheet: '考核-张三', headers: [], rows: 1, totals: false },
      ],
      names: [{ name: '_kpi_evaluation_2', formula: '=#REF!' }],
      structureProtected: false,
    });

  test('sheets count up, within 31 characters, whatever the case', () => {
    const free = names();
    expect(free.sheet('考核-张三')).toBe('考核-张三 (3)');
    expect(free.sheet('考核-张三')).toBe('考核-张三 (4)');
    expect(free.sheet('a'.repeat(31))).toBe(`${'a'.repeat(27)} (2)`);
    expect(free.sheet('考核-李四')).toBe('考核-李四');
  });

  test('tables avoid names that are left over from deleted forms', () => {
    const free = names();
    expect([free.table('evaluation'), free.table('evaluation'), free.table('roster')]).toEqual([
      'kpi_evaluation_3',
      'kpi_evaluation_4',
      'kpi_roster_1',
    ]);
  });
});
