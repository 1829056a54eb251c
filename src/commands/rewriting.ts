/** Bringing tables of results up to date: rankings, quarters, collection. */
import type { SheetPlan } from '../templates/plan';
import { templateOf } from '../templates/registry';
import { notePlan } from '../workbook/note-plan';
import { isUpToDate, rewriteJobs, rewrittenAreas, type TableRewrite } from '../workbook/rewrite-table';
import { planJob, writeJobs } from '../workbook/write-jobs';
import type { WrittenArea } from '../workbook/write-plan';
import { throwIfCancelled, type Run } from './define-command';
import type { Notes } from './notes';
import { lockOf } from './protected';
import { headerPlace, type Block } from './reading/block';
import type { WorkbookContent } from './reading/workbook-content';
import { changeOf } from './writing';

/**
 * Sends the tables that are not up to date, in one request unless they are too large for it, and reports their cells.
 * @param plans new sheets that go along
 */
export async function writeRewrites(
  { context, session, changed }: Run,
  rewrites: readonly TableRewrite[],
  plans: readonly SheetPlan[] = [],
): Promise<void> {
  const behind = rewrites.filter((rewrite) => !isUpToDate(rewrite));
  if (behind.length + plans.length === 0) return;
  const written: WrittenArea[] = [];
  const sheet = behind.length === 1 && plans.length === 0 ? behind[0].sheet : '';
  throwIfCancelled(context);
  const newSheets = plans.map((plan) => planJob(plan, () => notePlan(session, plan, written)));
  await writeJobs(session, [...newSheets, ...rewriteJobs(session, behind)], { sheet });
  changed.push(...[...written, ...rewrittenAreas(behind)].map(changeOf));
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
