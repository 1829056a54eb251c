import type { TieRule } from '../../core/types';
import { templateOf } from '../../templates/registry';
import { queueTableRewrite, type TableRewrite } from '../../workbook/rewrite-table';
import type { WrittenArea } from '../../workbook/write-plan';
import type { Run } from '../define-command';
import type { EvaluatedWorkbook } from '../evaluating/evaluate-all';
import { Notes } from '../notes';
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
 * Brings the ranking sheets of a month (of all months when none was asked for) up to date, in one request. A sheet
 * that is protected or has lost a column it cannot do without is reported and left alone.
 * @returns names of the sheets that were written
 */
export async function refreshRankings(
  run: Run,
  content: WorkbookContent,
  evaluated: EvaluatedWorkbook,
  period: string | undefined,
): Promise<string[]> {
  const notes = new Notes(run.context.language, run.words, run.problems);
  const rewrites = rankingSheets(content)
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
  await writeRewrites(run, rewrites);
  return rewrites.map(({ sheet }) => sheet);
}

/** Sends rewritten tables in one request, and reports their cells. */
export async function writeRewrites(run: Run, rewrites: readonly TableRewrite[]): Promise<void> {
  if (rewrites.length === 0) return;
  const written: WrittenArea[] = [];
  const where = rewrites.length === 1 ? rewrites[0].sheet : '';
  await run.session.write(() => {
    for (const rewrite of rewrites) written.push(...queueTableRewrite(run.session, rewrite));
  }, where);
  run.changed.push(...written.map(changeOf));
}

/** Columns on which the formulas of others hang. */
const NEEDED = ['name', 'final', 'department'];

/** Whether a ranking sheet can be written; reports why not, and columns that are missed without harm. */
export function canRewrite(block: Block, { map }: WorkbookContent, notes: Notes): boolean {
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
      NEEDED.includes(key) ? 'error' : 'warning',
    );
  }
  return !block.missing.some(({ key }) => NEEDED.includes(key));
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
  const rewrite = rewriteOf(block, grid, plan, people);
  return tiesCell ? { ...rewrite, cells: [{ ...tiesCell, value: tiesText(ties, language) }] } : rewrite;
}
