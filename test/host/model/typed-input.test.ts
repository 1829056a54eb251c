import { dateSerial, parseTyped } from '../../../src/host/model/typed-input';

test.each<[string, number, string | undefined]>([
  ['12', 12, undefined],
  [' 29.96 ', 29.96, undefined],
  ['-5', -5, undefined],
  ['+5', 5, undefined],
  ['.5', 0.5, undefined],
  ['5.', 5, undefined],
  ['1,234', 1234, '#,##0'],
  ['1,234.50', 1234.5, '#,##0.00'],
  ['$120', 120, '$#,##0'],
  ['-$1.50', -1.5, '$#,##0.00'],
  ['(5)', -5, undefined],
  ['10%', 0.1, '0%'],
  ['7%', 0.07, '0%'],
  ['-12.5%', -0.125, '0.00%'],
  ['1.2e3', 1200, '0.00E+00'],
  ['1/2/2017', 42737, 'm/d/yyyy'],
  ['2017-01-02', 42737, 'm/d/yyyy'],
  ['2017/1/2', 42737, 'm/d/yyyy'],
  ['1/2/17', 42737, 'm/d/yyyy'],
  ['1/2/30', 10960, 'm/d/yyyy'],
  ['2026-10', 46296, 'mmm-yy'],
  ['10/2026', 46296, 'mmm-yy'],
  ['2-Jan-2017', 42737, 'd-mmm-yy'],
  ['January 2, 2017', 42737, 'd-mmm-yy'],
  ['Jan 2017', 42736, 'mmm-yy'],
  ['12:00', 0.5, 'h:mm'],
  ['6:30 pm', 0.770833, 'h:mm AM/PM'],
  ['6:00:36', 0.250417, 'h:mm:ss'],
])('"%s" becomes %f with format %s', (text, value, format) => {
  const typed = parseTyped(text);
  expect(typed).toMatchObject({ kind: 'number' });
  expect((typed as { value: number }).value).toBeCloseTo(value, 6);
  expect((typed as { format?: string }).format).toBe(format);
});

test.each([
  '',
  ' ',
  'x',
  '12a',
  '1,23',
  '19-8-2025',
  '13/13/2017',
  '30-Feb-2020',
  '2026-13',
  '25:61',
  '%',
  '$',
  '1-2-3-4',
  '一',
  '5 %x',
  '－5',
])('"%s" stays text', (text) => {
  expect(parseTyped(text)).toEqual({ kind: 'text', value: text });
});

test('logical values and errors, whatever the case', () => {
  expect(parseTyped('true')).toEqual({ kind: 'boolean', value: true });
  expect(parseTyped('FALSE')).toEqual({ kind: 'boolean', value: false });
  expect(parseTyped('#n/a')).toEqual({ kind: 'error', value: '#N/A' });
});

test.each([
  [1900, 1, 1, 1],
  [1900, 2, 28, 59],
  [1900, 3, 1, 61],
  [2000, 1, 1, 36526],
  [2026, 2, 29, null],
])('serial of %i-%i-%i is %s', (year, month, day, serial) => {
  expect(dateSerial(year, month, day)).toBe(serial);
});
