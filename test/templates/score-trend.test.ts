import { trendOf } from '../../src/core/trend';
import type { CellInput } from '../../src/core/types';
import { tableNameOf } from '../../src/templates/ids';
import { describeWithLibreOffice } from '../support/libreoffice';
import { inEngine, inLibreOffice, type Calculated } from './calculate';
import { compiled } from './requests';

jest.setTimeout(180_000);

const _ = null;
const full = [80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91.5];

/** Months from January on; what is left out is blank. */
const months: readonly (readonly CellInput[])[] = [
  full,
  [_, _, 70],
  [_, 60.05, _, _, _, _, _, _, _, _, _, 60],
  [0, 1],
  [_],
  ['缺', 80, '', 85.095],
  [0.1, 0.2, 0.3],
  [_, _, _, _, _, _, _, _, _, _, 99, 98.5],
];

const rows = months.map((scores, index) => ({
  employeeId: index === 4 ? null : `E${index}`,
  // Two are called the same, one has no number.
  name: index === 7 ? '甲0' : `甲${index}`,
  ...Object.fromEntries(scores.map((score, month) => [`month${month + 1}`, score])),
}));

/** One workbook: a sheet for each choice. */
const choices = ['E0 甲0', 'E7 甲0', '甲4', '没有这个人'];
const plans = choices.map((view, index) =>
  compiled(
    'score-trend',
    { data: { year: 2026, view, rows }, tableName: (key) => tableNameOf(key, index + 1) },
    index + 1,
  ),
);
const header = plans[0].tables[0].area.row;

function expectRight(sheets: Calculated): void {
  const table = sheets[0].slice(header + 1, header + 1 + rows.length);
  table.forEach((cells, index) => {
    const scores = Array.from({ length: 12 }, (__, month) => months[index][month] ?? null);
    const numbers = scores.map((score) => (typeof score === 'number' ? score : null));
    const { mean, change } = trendOf(numbers, 2);
    const { employeeId, name } = rows[index];
    const label = employeeId === null ? name : `${employeeId} ${name}`;
    expect(cells.slice(15, 18).map((cell) => (cell === '' ? null : cell))).toEqual([mean, change, label]);
  });
  const shown = sheets.map((cells) =>
    cells[header - 1].slice(2, 17).map((cell) => (cell === '' ? null : cell)),
  );
  expect(shown[0]).toEqual(['E0 甲0', ...full, 85.54, 1.5]);
  expect(shown[1]).toEqual(['E7 甲0', ...new Array<null>(10).fill(null), 99, 98.5, 98.75, -0.5]);
  expect(shown[2]).toEqual(['甲4', ...new Array<null>(14).fill(null)]);
  expect(shown[3]).toEqual(['没有这个人', ...new Array<null>(14).fill(null)]);
}

test('means, changes and the chosen row are those of the rules, in the embedded engine', async () =>
  expectRight(await inEngine(plans)));

describeWithLibreOffice('in LibreOffice', () => {
  test('the same', async () => expectRight(await inLibreOffice(plans)));
});
