import { collectionBases, collectionRate, type CollectionBasis } from '../../core/collection';
import { cellAddress } from '../../templates/a1';
import { levelWords } from '../../templates/formulas/bands';
import { qualityWords, spanWords } from '../../templates/formulas/collection-budget';
import { say } from '../../templates/language';
import { isFormula } from '../../workbook/cell-values';
import type { TableRewrite } from '../../workbook/rewrite-table';
import type { ReadAnswer } from '../../workbook/read';
import { holds } from '../../workbook/same-cell';
import { refreshedCollections, requestFor } from '../collection/collect';
import { sharesOf, toDateOf } from '../collection/collection-results';
import { collectionSheets, namedIn, spanKey, type CollectionSheet } from '../collection/collection-sheets';
import { hasRegister, readFeeRows, type FeeRow } from '../collection/fee-rows';
import type { Notes } from '../notes';
import { gridOf, headerPlace, placeOf, type Block } from '../reading/block';
import { textOf } from '../reading/raw-evaluation';
import type { WorkbookContent } from '../reading/workbook-content';
import type { CollectionToDate, DepartmentShare } from '../results';
import { placeKey, type Totals } from './totals';

/** The column of a register for each rate. */
const RATES: Readonly<Record<CollectionBasis, string>> = {
  current: 'currentRate',
  arrears: 'arrearsRate',
  overall: 'overallRate',
  household: 'householdRate',
};

/** Rates of the registers of ours, and what the sheets 收缴率对预算 make of them; without a register nothing is known. */
export function checkCollection(content: WorkbookContent, now: Date, totals: Totals, notes: Notes): void {
  const { blocks, answer } = content;
  if (!hasRegister(blocks)) return;
  const rows = readFeeRows(blocks, notes);
  checkRegisters(blocks, rows, totals);
  for (const rewrite of refreshedCollections(content, undefined, now, notes))
    checkAmounts(
      rewrite,
      blocks.find(({ table }) => table === rewrite.table)!,
      answer,
      totals,
    );
  if (rows.length > 0)
    for (const sheet of collectionSheets(content)) checkSheet(sheet, rows, content, totals);
}

function checkRegisters(blocks: readonly Block[], rows: readonly FeeRow[], totals: Totals): void {
  const known = new Map(rows.map((row) => [placeKey(row.place('project')), row]));
  for (const block of blocks.filter(({ key, ours }) => key === 'collection-register' && ours)) {
    const bases = collectionBases.filter((basis) => block.columns[RATES[basis]] !== undefined);
    for (const row of block.rows) {
      const fees = known.get(placeKey(placeOf(block, row.row, 'project')));
      if (!fees) continue;
      for (const basis of bases) {
        const { rate } = collectionRate([fees.amounts], basis);
        const column = RATES[basis];
        totals.number(placeOf(block, row.row, column), block.headers[column], row.value(column), rate);
      }
    }
  }
}

/** Columns of the two tables of amounts that refreshing fills. */
const AMOUNTS = ['project', 'span', 'due', 'paid', 'budget'];

/** Amounts that refreshing would write over others. */
function checkAmounts(
  { sheet, table, columns, before }: TableRewrite,
  block: Block,
  answer: ReadAnswer,
  totals: Totals,
): void {
  const { area } = block;
  const { values } = gridOf(block, answer)!;
  const filled = AMOUNTS.map((key) => block.columns[key]);
  for (const { column, cells } of columns.filter((one) => filled.includes(one.column))) {
    const offset = column - area.column;
    cells.forEach((wanted, index) => {
      const now = before.cells[index]?.[offset] ?? '';
      if (typeof wanted !== 'number' && holds(now, wanted, table)) return;
      // A line that is not there yet has no cell.
      const isNew = index + 1 >= values.length;
      const at = isNew ? headerPlace(block) : { sheet, address: cellAddress(area.row + 1 + index, column) };
      const shown = values[index + 1]?.[offset] ?? '';
      totals.value(at, textOf(values[0][offset]), isFormula(now) ? now : shown, wanted);
    });
  }
}

/** Rates, attainment and warnings to date, and what the departments get for them. */
function checkSheet(
  sheet: CollectionSheet,
  rows: readonly FeeRow[],
  content: WorkbookContent,
  totals: Totals,
): void {
  const { settings } = content;
  const { projects, shares, period, basis, language } = sheet;
  const toDate = toDateOf(requestFor(rows, period, basis ?? 'current', sheet, content), settings);
  const byKey = new Map(
    toDate.flatMap((entry) =>
      entry.project === null ? [] : [[spanKey(entry.project, entry.span), entry] as const],
    ),
  );
  for (const row of projects.rows) {
    const span = namedIn(spanWords, row.value('span'));
    const expected = span && byKey.get(spanKey(row.value('project'), span));
    if (!expected) continue;
    const level = expected.level === null ? null : say(levelWords[expected.level], language);
    const { actual, variance, attainment } = expected;
    compareRow(projects, row, { actual, variance, attainment, level }, totals);
  }
  if (shares) checkShares(shares, sharesOf(shares, toDate, settings), toDate, sheet, totals);
}

function checkShares(
  block: Block,
  departments: readonly DepartmentShare[],
  toDate: readonly CollectionToDate[],
  { language }: CollectionSheet,
  totals: Totals,
): void {
  const all = toDate.find(({ project, span }) => project === null && span === 'year');
  const rows = block.rows.filter((row) => textOf(row.value('department')) !== '');
  rows.forEach((row, index) => {
    const { score, points, flagged } = departments[index];
    const quality = flagged ? say(qualityWords, language) : null;
    compareRow(block, row, { attainment: all?.attainment ?? null, score, points, quality }, totals);
  });
}

function compareRow(
  block: Block,
  row: Block['rows'][number],
  expected: Readonly<Record<string, number | string | null>>,
  totals: Totals,
): void {
  for (const [column, value] of Object.entries(expected)) {
    if (block.columns[column] === undefined) continue;
    const at = placeOf(block, row.row, column);
    const shown = row.value(column);
    if (typeof value === 'string') totals.text(at, block.headers[column], shown, value);
    // "—" stands where there is no number.
    else totals.number(at, block.headers[column], shown, value);
  }
}
