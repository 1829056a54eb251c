import { isBlank, percentOf } from '../../core/decimal';
import { monthsOfYear } from '../../core/period';
import { comparable, type Settings } from '../../core/settings';
import { shareGap } from '../../core/shares';
import { spanWords } from '../../templates/formulas/collection-budget';
import { areaAddress } from '../../workbook/a1';
import type { Notes } from '../notes';
import { placeOf, type Block } from '../reading/block';
import { textOf, type RawCell } from '../reading/raw-evaluation';
import { curveOf, namedIn, type CollectionSheet } from './collection-sheets';
import type { FeeRow } from './fee-rows';

const LAST_MONTH = 12;

/** The number in a cell; text and negative numbers are reported. */
function numberOf({ value, at }: RawCell, column: string, notes: Notes): number | null {
  if (isBlank(value)) return null;
  if (typeof value !== 'number') notes.problems.add('value-not-number', at, { column, value: textOf(value) });
  else if (value < 0) notes.problems.add('value-negative', at, { column, value });
  else return value;
  return null;
}

/** Reports a curve that falls or does not end at the annual target, and shares that are not 100% together. */
export function checkBudget(sheet: CollectionSheet, settings: Settings, notes: Notes): void {
  checkCurve(sheet, settings, notes);
  if (sheet.shares) checkShares(sheet.shares, notes);
}

function checkCurve(sheet: CollectionSheet, { collection }: Settings, notes: Notes): void {
  const column = notes.columnTitle('collection-budget-curve', 'share');
  const curve = curveOf(sheet);
  let before: number | null = null;
  for (let month = 1; month <= LAST_MONTH; month++) {
    const cell = curve.get(month)?.share;
    const share = cell ? numberOf(cell, column, notes) : null;
    if (!cell || share === null) continue;
    if (before !== null && share < before) {
      const facts = { month, value: percentOf(share), before: percentOf(before) };
      notes.problems.add('curve-falls', cell.at, facts);
    }
    before = share;
    if (month < LAST_MONTH || share === collection.annualTarget) continue;
    const facts = { value: percentOf(share), expected: percentOf(collection.annualTarget) };
    notes.problems.add('curve-end-differs', cell.at, facts);
  }
}

function checkShares(block: Block, notes: Notes): void {
  const columnOf = (key: string) => notes.columnTitle(block.key, key);
  const cell = (row: number, key: string, value: RawCell['value']) => ({
    value,
    at: placeOf(block, row, key),
  });
  const shares = block.rows.flatMap((row) => {
    numberOf(cell(row.row, 'satisfaction', row.value('satisfaction')), columnOf('satisfaction'), notes);
    const share = numberOf(cell(row.row, 'share', row.value('share')), columnOf('share'), notes);
    return share === null ? [] : [share];
  });
  const { sum, gap } = shareGap(shares);
  const column = block.columns.share;
  if (shares.length === 0 || gap === 0 || column === undefined) return;
  const body = { row: block.area.row + 1, column, rows: block.area.rows - 1, columns: 1 };
  const facts = { sum: percentOf(sum), gap: percentOf(gap) };
  notes.problems.add('shares-not-100', { sheet: block.sheet, address: areaAddress(body) }, facts);
}

/** Reports months of which a typed curve has no receivable, neither its own nor that of a register: its budgets are too low. */
export function checkYear(sheet: CollectionSheet, rows: readonly FeeRow[], year: string, notes: Notes): void {
  const curve = curveOf(sheet);
  if (![...curve.values()].some(({ share }) => typeof share.value === 'number')) return;
  const known = new Set(rows.map(({ month }) => month));
  const missing = monthsOfYear(Number(year)).flatMap((period, index) =>
    known.has(period) || typeof curve.get(index + 1)?.due.value === 'number' ? [] : [index + 1],
  );
  const at = curve.get(missing[0])?.due.at;
  if (at) notes.problems.add('curve-due-missing', at, { months: missing.join('、') });
}

/** Reports projects of a sheet that are on no register in its year: renamed, or typed by hand. */
export function checkProjects(
  { projects, period }: CollectionSheet,
  rows: readonly FeeRow[],
  notes: Notes,
): void {
  const year = period.slice(0, 4);
  const known = new Set(rows.filter(({ month }) => month.startsWith(year)).map(({ key }) => key));
  for (const row of projects.rows) {
    const project = textOf(row.value('project'));
    const counts = !isBlank(row.value('due')) && namedIn(spanWords, row.value('span')) !== null;
    if (project === '' || !counts || known.has(comparable(project))) continue;
    notes.problems.add('project-not-in-registers', placeOf(projects, row.row, 'project'), { project });
  }
}

/** Reports rows of the logs of budget changes that change nothing: nobody has approved them, or there is no new value. */
export function checkChanges(blocks: readonly Block[], notes: Notes): void {
  for (const block of blocks.filter(({ key }) => key === 'budget-changes')) {
    for (const row of block.rows) {
      const filled = ['indicator', 'old', 'new'].some((key) => !isBlank(row.value(key)));
      if (!filled) continue;
      const column = (key: string) => notes.columnTitle(block.key, key);
      const at = (key: string) => placeOf(block, row.row, key);
      for (const key of ['old', 'new']) {
        const value = row.value(key);
        if (isBlank(value) || typeof value === 'number') continue;
        notes.problems.add('value-not-number', at(key), { column: column(key), value: textOf(value) });
      }
      if (isBlank(row.value('new'))) notes.problems.add('cell-blank', at('new'), { column: column('new') });
      if (textOf(row.value('approvedBy')) === '') {
        const line = [row.value('center'), row.value('indicator')].map(textOf).filter(Boolean).join(' ');
        notes.problems.add('change-not-approved', at('approvedBy'), { line });
      }
    }
  }
}
