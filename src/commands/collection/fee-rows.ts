import type { CollectionRow } from '../../core/collection';
import { isBlank } from '../../core/decimal';
import { parsePeriod } from '../../core/period';
import { comparable } from '../../core/settings';
import type { CellInput } from '../../core/types';
import type { Notes } from '../notes';
import { placeOf, type Block, type BlockRow } from '../reading/block';
import { textOf } from '../reading/raw-evaluation';
import type { Place } from '../report';

/** A line of a collection register that belongs to a project and a fee month. */
export interface FeeRow {
  project: string;
  /** Project as it is compared. */
  key: string;
  /** "2026-10" */
  month: string;
  /** Cells that cannot be used are NaN: the rates that need them leave the row out. */
  amounts: CollectionRow;
  place(column: string): Place;
}

const AMOUNTS = [
  'receivable',
  'waived',
  'collected',
  'arrears',
  'recovered',
  'householdsDue',
  'householdsPaid',
] as const satisfies readonly (keyof CollectionRow)[];

/** They are recorded beside the rates, and must be amounts all the same. */
const BESIDE = ['prepaid', 'lateFees'] as const;

const REGISTER = 'collection-register';

export const hasRegister = (blocks: readonly Block[]): boolean => blocks.some(({ key }) => key === REGISTER);

/**
 * The lines of all registers, sheets in tab order. A line without a project or a readable month, and a second one of the same
 * project and month, are reported and left out. An amount that is text or negative, and a waiver above the
 * receivable, are reported and count in no rate that needs them.
 */
export function readFeeRows(blocks: readonly Block[], notes: Notes): FeeRow[] {
  const rows = new Map<string, FeeRow>();
  const keyOf = comparableOnce();
  for (const block of blocks.filter(({ key }) => key === REGISTER)) {
    for (const row of block.rows) {
      const read = readRow(block, row, keyOf, notes);
      if (!read) continue;
      const key = `${read.month} ${read.key}`;
      const first = rows.get(key);
      if (!first) rows.set(key, read);
      else {
        const { sheet, address } = first.place('month');
        const facts = { project: read.project, month: read.month, other: `${sheet}!${address}` };
        notes.problems.add('fee-row-twice', read.place('month'), facts);
      }
    }
  }
  return [...rows.values()];
}

/** A register has thousands of them: their places are made when asked for. */
class FeeLine implements FeeRow {
  constructor(
    private readonly block: Block,
    private readonly row: number,
    readonly project: string,
    readonly key: string,
    readonly month: string,
    readonly amounts: CollectionRow,
  ) {}

  place(column: string): Place {
    return placeOf(this.block, this.row, column);
  }
}

function readRow(
  block: Block,
  row: BlockRow,
  keyOf: (project: string) => string,
  notes: Notes,
): FeeRow | null {
  const project = textOf(row.value('project'));
  // Rows prepared for months to come have a project or a month alone.
  if ((project === '' || isBlank(row.value('month'))) && !isFilled(row)) return null;
  if (project === '') {
    notes.problems.add('project-missing', placeOf(block, row.row, 'project'));
    return null;
  }
  const month = parsePeriod(row.value('month'));
  if (month === null) {
    const facts = { value: textOf(row.value('month')) };
    notes.problems.add('period-invalid', placeOf(block, row.row, 'month'), facts);
    return null;
  }
  return new FeeLine(block, row.row, project, keyOf(project), month, amountsOf(block, row, notes));
}

const isFilled = (row: BlockRow): boolean =>
  [...AMOUNTS, ...BESIDE].some((column) => !isBlank(row.value(column)));

function amountIn(block: Block, row: BlockRow, column: string, notes: Notes): CellInput {
  const value = row.value(column);
  if (isBlank(value) || (typeof value === 'number' && value >= 0)) return value;
  const code = typeof value === 'number' ? 'value-negative' : 'value-not-number';
  const shown = typeof value === 'number' ? value : textOf(value);
  const facts = { column: notes.columnTitle(block.key, column), value: shown };
  notes.problems.add(code, placeOf(block, row.row, column), facts);
  return NaN;
}

function amountsOf(block: Block, row: BlockRow, notes: Notes): CollectionRow {
  for (const column of BESIDE) amountIn(block, row, column, notes);
  const amounts = {} as Record<(typeof AMOUNTS)[number], CellInput>;
  for (const column of AMOUNTS) amounts[column] = amountIn(block, row, column, notes);
  const { receivable, waived } = amounts;
  if (!(typeof receivable === 'number' && typeof waived === 'number' && waived > receivable)) return amounts;
  notes.problems.add('waived-above-receivable', placeOf(block, row.row, 'waived'), {
    value: waived,
    due: receivable,
  });
  return { ...amounts, waived: NaN };
}

/** Names as they are compared, each made once. */
function comparableOnce(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const key = known.get(name) ?? comparable(name);
    known.set(name, key);
    return key;
  };
}

/** Lines by project, projects in the order in which they first appear. */
export function byProject(rows: readonly FeeRow[]): Map<string, FeeRow[]> {
  const projects = new Map<string, FeeRow[]>();
  for (const row of rows) {
    const own = projects.get(row.key);
    if (own) own.push(row);
    else projects.set(row.key, [row]);
  }
  return projects;
}
