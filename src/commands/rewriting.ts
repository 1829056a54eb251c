/** Bringing tables of results up to date: rankings, quarters, collection. */
import { templateOf } from '../templates/registry';
import { restoreTables } from '../workbook/restore-table';
import { isUpToDate, queueTableRewrites, type TableRewrite } from '../workbook/rewrite-table';
import type { WrittenArea } from '../workbook/write-plan';
import type { Run } from './define-command';
import type { Notes } from './notes';
import { lockOf } from './protected';
import { headerPlace, type Block } from './reading/block';
import type { WorkbookContent } from './reading/workbook-content';
import { changeOf } from './writing';

/**
 * Sends the tables that are not up to date in one request, and reports their cells. Refused half-way, they are put back
 * as they were.
 */
export async function writeRewrites(run: Run, rewrites: readonly TableRewrite[]): Promise<void> {
  const behind = rewrites.filter((rewrite) => !isUpToDate(rewrite));
  if (behind.length === 0) return;
  const written: WrittenArea[] = [];
  const where = behind.length === 1 ? behind[0].sheet : '';
  try {
    await run.session.write(() => written.push(...queueTableRewrites(run.session, behind)), where);
  } catch (failure) {
    await restoreTables(run.session, behind);
    throw failure;
  }
  run.changed.push(...written.map(changeOf));
}

/**
 * Whether the table of a sheet of results can be rewritten; reports why not, and columns that are missed without harm.
 * @param needed columns without which it cannot
 */
export function canRewrite(
  block: Block,
  { map }: WorkbookContent,
  notes: Notes,
  needed: readonly string[],
): boolean {
  const lock = lockOf(map, block.sheet);
  if (lock) {
    notes.problems.add(lock, { sheet: block.sheet, address: '' });
    return false;
  }
  const table = notes.tableTitle(templateOf(block.key).id);
  for (const { key, header } of block.missing) {
    const details = { column: notes.say(header), table };
    notes.problems.add(
      'column-missing',
      headerPlace(block),
      details,
      needed.includes(key) ? 'error' : 'warning',
    );
  }
  return !block.missing.some(({ key }) => needed.includes(key));
}
