import type { TieRule } from '../../core/types';
import { templateOf } from '../../templates/registry';
import { restoreTables } from '../../workbook/restore-table';
import { isUpToDate, queueTableRewrites, type TableRewrite } from '../../workbook/rewrite-table';
import type { WrittenArea } from '../../workbook/write-plan';
import type { Run } from '../define-command';
import type { EvaluatedWorkbook } from '../evaluating/evaluate-all';
import type { Notes } from '../notes';
import { lockOf } from '../protected';
import { headerPlace, type Block } from '../reading/block';
import { templateContext } from '../reading/template-context';
import type { WorkbookContent } from '../reading/workbook-content';
import { changeOf } from '../writing';
import { prepareRanking, type PreparedRanking } from './prepare-ranking';
import { rankingPlan } from './ranking-plan';
import { rankingSheets, tiesText, type RankingSheet } from './ranking-sheets';
import { rewriteOf } from './rewrite-ranking';

/**
 * What brings the ranking sheets of a month (of all months when none was asked for) up to date. A sheet that is
 * protected or has lost a column it cannot do without is reported and left alone.
 */
export function refreshedRankings(
  content: WorkbookContent,
  evaluated: EvaluatedWorkbook,
  period: string | undefined,
  notes: Notes,
): TableRewrite[] {
  return rankingSheets(content)
    .filter((sheet) => period === undefined || sheet.period === period)
    .filter(({ block }) => canRewrite(block, content, notes))
    .map((sheet) => {
      const prepared = prepareRanking(
        content,
        evaluated,
        sheet.period,
        sheet.ties,
        notes.speaking(sheet.language),
      );
      return rewriteSheet(sheet, content, prepared, sheet.ties);
    });
}

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

/** Columns on which the formulas of others hang. */
const NEEDED: readonly string[] = ['name', 'final', 'department'];

/**
 * Whether a ranking sheet can be written; reports why not, and columns that are missed without harm.
 * @param needed columns without which it cannot
 */
export function canRewrite(
  block: Block,
  { map }: WorkbookContent,
  notes: Notes,
  needed: readonly string[] = NEEDED,
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

/** The rewriting of one sheet, in the language in which it was made. */
export function rewriteSheet(
  { block, language, tiesCell }: RankingSheet,
  content: WorkbookContent,
  { people, data }: PreparedRanking,
  ties: TieRule,
): TableRewrite {
  const context = templateContext(content);
  const plan = rankingPlan({ language, context, ties, tableName: block.table!, data });
  const grid = content.answer.tables.find(({ info }) => info.name === block.table)!;
  return { ...rewriteOf({ block, grid, plan, people }), cells: tiesChange(tiesCell, ties, language) };
}

/** The rule for ties in its cell, where that says another one. */
export function tiesChange(
  cell: RankingSheet['tiesCell'],
  ties: TieRule,
  language: RankingSheet['language'],
): TableRewrite['cells'] {
  const value = tiesText(ties, language);
  return cell && cell.value !== value ? [{ row: cell.row, column: cell.column, value }] : [];
}
