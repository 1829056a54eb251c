import type { RangeFormat } from '../../../src/host/model/range-format';
import { bed, refusal } from './test-bed';

type Path = (format: RangeFormat) => Record<string, unknown>;
const font: Path = (format) => format.font as unknown as Record<string, unknown>;
const fill: Path = (format) => format.fill as unknown as Record<string, unknown>;
const own: Path = (format) => format as unknown as Record<string, unknown>;
const protection: Path = (format) => format.protection as unknown as Record<string, unknown>;

const properties: [name: string, of: Path, initial: unknown, set: unknown, read: unknown][] = [
  ['bold', font, false, true, true],
  ['italic', font, false, true, true],
  ['strikethrough', font, false, true, true],
  ['underline', font, 'None', 'Single', 'Single'],
  ['underline', font, 'None', 'Double', 'Double'],
  ['size', font, 11, 14, 14],
  ['name', font, 'Calibri', '宋体', '宋体'],
  ['color', font, '#000000', 'red', '#FF0000'],
  ['subscript', font, false, true, true],
  ['color', fill, '#FFFFFF', '#fff2cc', '#FFF2CC'],
  ['color', fill, '#FFFFFF', 'orange', '#FFA500'],
  ['horizontalAlignment', own, 'General', 'Center', 'Center'],
  ['horizontalAlignment', own, 'General', 'CenterAcrossSelection', 'CenterAcrossSelection'],
  ['verticalAlignment', own, 'Bottom', 'Top', 'Top'],
  ['verticalAlignment', own, 'Bottom', 'Justify', 'Justify'],
  ['wrapText', own, false, true, true],
  ['indentLevel', own, 0, 2, 2],
  ['textOrientation', own, 0, 45, 45],
  ['textOrientation', own, 0, 180, 180],
  ['shrinkToFit', own, false, true, true],
  ['columnWidth', own, 48, 100.5, 100.5],
  ['rowHeight', own, 15, 30, 30],
  ['locked', protection, true, false, false],
  ['formulaHidden', protection, false, true, true],
];

test.each(properties)(
  '%s (%p): starts as %p, set to %p, read as %p, null when mixed',
  (name, of, initial, set, read) => {
    const { at } = bed();
    expect(of(at('B2').format)[name]).toBe(initial);
    of(at('B2').format)[name] = set;
    expect(of(at('B2').format)[name]).toBe(read);
    expect(of(at('A1:B2').format)[name]).toBeNull();
    expect(of(at('D4:E5').format)[name]).toBe(initial);
  },
);

test.each<[string, Path, unknown]>([
  ['bold', font, 1],
  ['size', font, 0],
  ['color', font, 'no colour'],
  ['color', fill, null],
  ['name', font, 'x'.repeat(32)],
  ['underline', font, 'Wavy'],
  ['horizontalAlignment', own, 'Middle'],
  ['wrapText', own, 'yes'],
  ['indentLevel', own, 251],
  ['textOrientation', own, 91],
  ['rowHeight', own, 500],
  ['columnWidth', own, -1],
  ['locked', protection, null],
])('%s of %p refuses %p', (name, of, value) => {
  const { at } = bed();
  expect(refusal(() => (of(at('A1').format)[name] = value))).toBe('InvalidArgument');
});

test('fill.clear, and tintAndShade tells no fill from white', () => {
  const { at } = bed();
  at('A1').format.fill.color = 'white';
  expect([at('A1').format.fill.tintAndShade, at('B1').format.fill.tintAndShade]).toEqual([0, null]);
  at('A1').format.fill.clear();
  expect(at('A1').format.fill.tintAndShade).toBeNull();
});

test('widths are points on whole pixels: 40 points are 53 pixels', () => {
  const { at } = bed();
  at('A1').format.columnWidth = 40;
  expect(at('A1').format.columnWidth).toBe(39.75);
});

test('formats keep values, and values keep formats', () => {
  const { at } = bed();
  at('A1').values = 1;
  at('A1').format.font.bold = true;
  at('A1').values = 2;
  expect([at('A1').values, at('A1').format.font.bold]).toEqual([[[2]], true]);
});

test('whole columns, rows and the sheet: cells written later have the format', () => {
  const { at, sheet } = bed();
  at('A1').values = 'before';
  at('A1').format.font.italic = true;
  at('A:B').format.font.bold = true;
  at('3:3').format.fill.color = '#00FF00';
  (sheet.getRange(null) as ReturnType<typeof at>).format.font.size = 9;
  at('B7').values = 'after';
  at('C3').values = 'after';
  expect([at('A1').format.font.bold, at('A1').format.font.italic, at('B7').format.font.bold]).toEqual([
    true,
    true,
    true,
  ]);
  expect([at('C3').format.fill.color, at('C4').format.fill.color]).toEqual(['#00FF00', '#FFFFFF']);
  expect([at('B7').format.font.size, at('Z99').format.font.size, at('A1').format.font.size]).toEqual([
    9, 9, 9,
  ]);
  expect([at('A:B').format.font.bold, at('A:C').format.font.bold]).toEqual([true, null]);
});

describe('borders', () => {
  const edge = (range: ReturnType<ReturnType<typeof bed>['at']>, side: string) =>
    range.format.borders.getItem(side);

  test('nothing at first', () => {
    const { at } = bed();
    const { style, color, weight } = edge(at('A1'), 'EdgeTop');
    expect([style, color, weight]).toEqual(['None', '#000000', 'Thin']);
    expect(at('A1').format.borders.items).toHaveLength(8);
  });

  test.each([
    ['Continuous', 'Thin'],
    ['Continuous', 'Medium'],
    ['Continuous', 'Thick'],
    ['Continuous', 'Hairline'],
    ['Dash', 'Thin'],
    ['DashDot', 'Medium'],
    ['Double', 'Thick'],
  ])('%s %s', (style, weight) => {
    const { at } = bed();
    const border = edge(at('B2:C3'), 'EdgeBottom');
    border.style = style;
    border.weight = weight;
    border.color = '#4472c4';
    expect([border.style, border.weight, border.color]).toEqual([style, weight, '#4472C4']);
    expect(edge(at('B3'), 'EdgeBottom').style).toBe(style);
    expect(edge(at('B2'), 'EdgeBottom').style).toBe('None');
  });

  test('an edge belongs to both cells', () => {
    const { at } = bed();
    edge(at('B2'), 'EdgeTop').style = 'Continuous';
    expect(edge(at('B1'), 'EdgeBottom').style).toBe('Continuous');
    edge(at('B1'), 'EdgeBottom').style = 'None';
    expect(edge(at('B2'), 'EdgeTop').style).toBe('None');
  });

  test('inside lines touch no outer edge', () => {
    const { at } = bed();
    edge(at('B2:C3'), 'InsideHorizontal').style = 'Continuous';
    edge(at('B2:C3'), 'InsideVertical').style = 'Continuous';
    const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'].map(
      (side) => edge(at('B2:C3'), side).style,
    );
    expect(sides).toEqual(['None', 'None', 'None', 'None']);
    expect([edge(at('B2'), 'EdgeRight').style, edge(at('C3'), 'EdgeTop').style]).toEqual([
      'Continuous',
      'Continuous',
    ]);
  });

  test('a colour alone draws a thin line; unknown sides and words are refused', () => {
    const { at } = bed();
    edge(at('A1'), 'EdgeLeft').color = 'red';
    expect(edge(at('A1'), 'EdgeLeft').style).toBe('Continuous');
    expect(refusal(() => edge(at('A1'), 'Top'))).toBe('InvalidArgument');
    expect(refusal(() => (edge(at('A1'), 'EdgeTop').style = 'Wavy'))).toBe('InvalidArgument');
  });
});

describe('hidden rows and columns', () => {
  test('null when mixed; width survives', () => {
    const { at } = bed();
    at('B1').format.columnWidth = 90;
    at('B:B').columnHidden = true;
    at('2:3').rowHidden = true;
    expect([at('B1').columnHidden, at('A1:B1').columnHidden, at('A1').columnHidden]).toEqual([
      true,
      null,
      false,
    ]);
    expect([at('2:2').rowHidden, at('A1:A2').rowHidden]).toEqual([true, null]);
    expect([at('B1').hidden, at('A1:B2').hidden, at('A1').hidden]).toEqual([true, null, false]);
    at('B:B').columnHidden = false;
    expect(at('B1').format.columnWidth).toBe(90);
  });

  test('a width or height of 0 hides', () => {
    const { at } = bed();
    at('A1').format.columnWidth = 0;
    at('A1').format.rowHeight = 0;
    expect([at('A1').columnHidden, at('A1').rowHidden]).toEqual([true, true]);
  });
});

describe('autofit, estimated', () => {
  test('columns get wider with their text, empty ones stay', () => {
    const { at } = bed();
    at('A1:B1').values = [['区域销售经理的考核表（示例）', 'x']];
    at('A:C').format.autofitColumns();
    const [a, b, c] = ['A1', 'B1', 'C1'].map((address) => at(address).format.columnWidth!);
    expect(a).toBeGreaterThan(120);
    expect(b).toBeLessThan(48);
    expect(c).toBe(48);
  });

  test('rows get higher with wrapped text', () => {
    const { at } = bed();
    at('A1').values = '很长的评分标准，一格放不下，必须换行才能看到全部内容';
    at('A1').format.autofitRows();
    expect(at('A1').format.rowHeight).toBeLessThan(22);
    at('A1').format.wrapText = true;
    at('A1').format.autofitRows();
    expect(at('A1').format.rowHeight).toBeGreaterThan(60);
  });
});

test('formats of several areas at once', () => {
  const { at, sheet } = bed();
  const areas = sheet.getRanges('A1:A2, C3') as unknown as { format: RangeFormat; address: string };
  areas.format.fill.color = '#112233';
  expect(areas.address).toBe('Sheet1!A1:A2, Sheet1!C3');
  expect([at('A2').format.fill.color, at('C3').format.fill.color, at('B1').format.fill.color]).toEqual([
    '#112233',
    '#112233',
    '#FFFFFF',
  ]);
});
