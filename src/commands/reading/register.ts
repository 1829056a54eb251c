import { parsePeriod } from '../../core/period';
import { escapeHeader } from '../../templates/context';
import { BlockCell, headerPlace, type Block, type BlockRow } from './block';
import { linesOf, scoreColumnsOf } from './forms';
import type { Place } from '../report';
import { textOf, type RawCell, type RawEvaluation, type RawLine, type RawRater } from './raw-evaluation';

/** The evaluations in a register: rows of the same period and person belong together, wherever they stand. */
export function readRegister(block: Block): RawEvaluation[] {
  const columns = scoreColumnsOf(block);
  return personRows(block).map((rows) => new RegisterEvaluation(block, rows, columns));
}

/** The lines of one person and period; what they have in common stands in the first of them. */
class RegisterEvaluation implements RawEvaluation {
  readonly template = 'evaluation-register';
  readonly employeeId: string;
  readonly person: string;
  readonly department: string;
  readonly role: string;
  readonly period: RawCell;
  readonly scheme: RawCell | null;
  readonly scale: RawCell | null;
  readonly lines: RawLine[];
  readonly raters: RawRater[] = [];
  readonly bonus: RawCell | null;
  readonly final: RawCell | null;
  private readonly first: BlockRow;

  constructor(
    private readonly block: Block,
    rows: readonly BlockRow[],
    readonly scoreColumns: number[],
  ) {
    const [first] = rows;
    this.employeeId = textOf(first.value('employeeId'));
    this.person = textOf(first.value('name'));
    this.department = textOf(first.value('department'));
    this.role = textOf(first.value('role'));
    this.period = new BlockCell(block, first, 'period');
    this.scheme = cellIn(block, first, 'scheme');
    this.scale = cellIn(block, first, 'scale');
    this.bonus = cellIn(block, first, 'bonus');
    this.lines = linesOf(block, rows, scoreColumns);
    this.final = cellIn(block, first, 'final');
    this.first = first;
  }

  get finalLookup(): string | null {
    return lookupOf(this.block, this.first);
  }

  get lookupRows(): number {
    return this.block.rows.length;
  }

  get ours(): boolean {
    return this.block.ours;
  }

  get missing(): RawEvaluation['missing'] {
    return this.block.missing;
  }

  get header(): Place {
    return headerPlace(this.block);
  }

  get at(): Place {
    return (this.final ?? new BlockCell(this.block, this.first, 'weight')).at;
  }
}

/** null when there is no such column. */
const cellIn = (block: Block, row: BlockRow, key: string): RawCell | null =>
  block.columns[key] === undefined ? null : new BlockCell(block, row, key);

/** The rows of each evaluation of a register, in the order of their first rows. */
export function personRows(block: Block): BlockRow[][] {
  const groups = new Map<string, BlockRow[]>();
  for (const row of block.rows) {
    const key = groupKey(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** The same month written in two ways is one period; a person without an id goes by the name. */
function groupKey(row: BlockRow): string {
  const period = row.value('period');
  const id = textOf(row.value('employeeId'));
  const who = id === '' ? `name\t${textOf(row.value('name'))}` : `id\t${id}`;
  return `${parsePeriod(period) ?? textOf(period)}\t${who}`;
}

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/**
 * The final score of the row's person and period by their text, not by the row: SUMPRODUCT compares text as text, where
 * SUMIFS may take "2026-10" for a date. Rounded, since a mean of equal numbers may miss them by a bit.
 */
function lookupOf({ table, columns, headers }: Block, row: BlockRow): string | null {
  const who = textOf(row.value('employeeId')) === '' ? 'name' : 'employeeId';
  const period = row.value('period');
  const known = ['final', 'period', who].every((key) => columns[key] !== undefined);
  if (table === null || !known || typeof period !== 'string') return null;
  const column = (key: string) => `${table}[${escapeHeader(headers[key])}]`;
  const own =
    `(${column('period')}=${quoted(period)})*(${column(who)}&""=${quoted(textOf(row.value(who)))})` +
    `*ISNUMBER(${column('final')})`;
  return `=ROUND(SUMPRODUCT(${own},${column('final')})/SUMPRODUCT(${own}),4)`;
}
