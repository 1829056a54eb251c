import { addDays, parseDay } from '../../src/core/day';
import { completion, RATE_DIGITS } from '../../src/core/plan';
import { quotient } from '../../src/core/decimal';
import type { CellInput } from '../../src/core/types';
import { recogniseHeader } from '../../src/templates/recognise';
import type { RowData } from '../../src/templates/schema';
import { describeWithLibreOffice } from '../support/libreoffice';
import { inEngine, inLibreOffice } from './calculate';
import type { Calculated } from './calculate';
import { compiled } from './requests';

const item = (target: CellInput, actual: CellInput, reason: string | null = null): RowData => ({
  item: '事项',
  target,
  actual,
  reason,
});

const rates: [rule: string, row: RowData, rate: CellInput][] = [
  ['done', item(30, 30), 1],
  ['more than planned', item(30, 33), 1.1],
  ['a part, four decimals', item(30, 25), 0.8333],
  ['half a digit rounds up', item(20_000, 1), 0.0001],
  ['nothing done', item(3, 0), 0],
  ['nothing to reach', item(0, 3), '—'],
  ['no target yet', item(null, 3), ''],
  ['nothing entered yet', item(3, null), ''],
  ['text is no number', item('多', 3), ''],
  ['text is no result', item(3, '完成'), ''],
  ['decimals', item(0.3, 0.1), 0.3333],
];

const excused = '不可抗力';
const days: [rule: string, rows: RowData[], rate: CellInput][] = [
  ['nothing is planned', [], '—'],
  ['all done', [item(1, 1), item(2, 3)], 1],
  ['two of three', [item(1, 1), item(2, 2), item(3, 2)], 0.6667],
  ['what is open is not done', [item(1, 1), item(2, null)], 0.5],
  ['missed through force majeure does not count', [item(1, 1), item(2, 0, excused)], 1],
  ['open through force majeure does not count', [item(1, 1), item(2, null, excused), item(2, 1)], 0.5],
  ['done in spite of it counts as done', [item(1, 1, excused), item(2, 1)], 0.5],
  ['nothing is left to count', [item(2, 0, excused)], '—'],
  ['another reason is no excuse', [item(1, 1), item(2, 0, '客户原因')], 0.5],
  ['numbers without an item do not count', [item(1, 1), { target: 1, actual: 0 }], 1],
];

/** Days around new years, where the week belongs to the year of its Thursday. */
const weeks: [day: string | number | null, text: string][] = [
  ['2026-11-23', '2026-W48（11-23 至 11-29）'],
  ['2026-11-29', '2026-W48（11-23 至 11-29）'],
  ['2026-01-01', '2026-W01（12-29 至 01-04）'],
  ['2025-12-29', '2026-W01（12-29 至 01-04）'],
  ['2025-12-28', '2025-W52（12-22 至 12-28）'],
  ['2027-01-03', '2026-W53（12-28 至 01-03）'],
  ['2024-02-29', '2024-W09（02-26 至 03-03）'],
  ['2021-01-03', '2020-W53（12-28 至 01-03）'],
  [null, ''],
  ['下周', ''],
];

const log = (rows: RowData[], n: number, weekOf: CellInput = null) => ({
  ...compiled('daily-log', { data: { fields: { weekOf }, rows: { 'daily-log': rows } } }, n),
  sheetName: `d${n}`,
});

const monday = parseDay('2026-11-23')!;
const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const plans = [
  log(
    rates.map(([, row]) => row),
    1,
  ),
  log([...weekdays.map((_, n): RowData => ({ date: addDays(monday, n) })), { date: '明天' }], 2),
  ...days.map(([, rows], index) => log(rows, 3 + index)),
  ...weeks.map(([day], index) => log([], 3 + days.length + index, day)),
];

function shown(values: CellInput[][]) {
  const header = values.findIndex((row) => recogniseHeader(row)?.table === 'daily-log');
  const { columns } = recogniseHeader(values[header])!;
  const totals = values.findIndex((row, index) => index > header && row[0] === '合计');
  const column = (key: string) => values.slice(header + 1, totals).map((row) => row[columns[key]] ?? '');
  const week = values.find((row) => row.includes('周次'))!;
  return { column, total: values[totals][columns.rate], week: week[week.indexOf('周次') + 1] ?? '' };
}

function logsAsTheEngineDoes(calculate: () => Promise<Calculated>) {
  let sheets: Calculated;
  beforeAll(async () => {
    sheets = await calculate();
  }, 300_000);

  test.each(rates.map(([rule, row, rate], index) => ({ rule, row, rate, index })))(
    'rate of an item: $rule',
    ({ row: { target, actual }, rate, index }) => {
      if (typeof target === 'number' && typeof actual === 'number') {
        expect(quotient(actual, target, RATE_DIGITS) ?? '—').toBe(rate);
      }
      expect(shown(sheets[0]).column('rate')[index]).toBe(rate);
    },
  );

  test('the weekday stands beside the date, and nothing beside text', () => {
    expect(shown(sheets[1]).column('weekday').slice(0, 9)).toEqual([...weekdays, '', '']);
  });

  test.each(days.map(([rule, rows, rate], index) => ({ rule, rows, rate, index })))(
    'completion: $rule',
    ({ rows, rate, index }) => {
      const items = rows
        .filter((row) => row.item)
        .map(({ target, actual, reason }) => ({
          planned: true,
          done: typeof actual === 'number' ? actual >= Number(target) : null,
          forceMajeure: reason === excused,
        }));
      expect(completion(items).rate ?? '—').toBe(rate);
      expect(shown(sheets[2 + index]).total).toBe(rate);
    },
  );

  test.each(weeks.map(([day, text], index) => ({ day, text, index })))(
    'week of $day: $text',
    ({ text, index }) => {
      expect(shown(sheets[2 + days.length + index]).week).toBe(text);
    },
  );
}

describe('a daily log computes as the engine does, in the embedded workbook', () => {
  logsAsTheEngineDoes(() => inEngine(plans));
});

describeWithLibreOffice('a daily log computes as the engine does, in LibreOffice', () => {
  logsAsTheEngineDoes(() => inLibreOffice(plans));
});

test('weekdays and weeks are said in the language of the sheet', async () => {
  const data = { fields: { weekOf: '2026-11-24' }, rows: { 'daily-log': [{ date: '2026-11-24' }] } };
  const [sheet] = await inEngine([compiled('daily-log', { language: 'en-US', data })]);
  expect(sheet.flat()).toEqual(expect.arrayContaining(['Tue', '2026-W48 (11-23 to 11-29)']));
});
