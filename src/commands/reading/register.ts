import { parsePeriod } from '../../core/period';
import { escapeHeader } from '../../templates/context';
import { headerPlace, placeOf, type Block, type BlockRow } from './block';
import { linesOf, scoreColumnsOf } from './forms';
import { textOf, type RawEvaluation } from './raw-evaluation';

/** The evaluations in a register: rows of the same period and person belong together, wherever they stand. */
export function readRegister(block: Block): RawEvaluation[] {
  const scoreColumns = scoreColumnsOf(block);
  return personRows(block).map((rows) => {
    const [first] = rows;
    const text = (key: string) => textOf(first.value(key));
    const cell = (key: string) => ({ value: first.value(key), at: placeOf(block, first.row, key) });
    const optional = (key: string) => (block.columns[key] === undefined ? null : cell(key));
    return {
      template: 'evaluation-register',
      employeeId: text('employeeId'),
      person: text('name'),
      department: text('department'),
      role: text('role'),
      period: cell('period'),
      scheme: optional('scheme'),
      scale: optional('scale'),
      lines: linesOf(block, rows, scoreColumns),
      raters: [],
      scoreColumns,
      bonus: null,
      final: optional('final'),
      finalLookup: lookupOf(block, first),
      ours: block.ours,
      missing: block.missing,
      header: headerPlace(block),
      at: (optional('final') ?? cell('weight')).at,
    };
  });
}

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
  return JSON.stringify([
    parsePeriod(period) ?? textOf(period),
    id,
    id === '' ? textOf(row.value('name')) : '',
  ]);
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
