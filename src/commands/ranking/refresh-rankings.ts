import type { TieRule } from '../../core/types';
import type { TableRewrite } from '../../workbook/rewrite-table';
import type { EvaluatedWorkbook } from '../evaluating/evaluate-all';
import type { Notes } from '../notes';
import { gridOf, type Block } from '../reading/block';
import { templateContext } from '../reading/template-context';
import type { WorkbookContent } from '../reading/workbook-content';
import { canRewrite } from '../rewriting';
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
    .filter(({ block }) => canRewriteRanking(block, content, notes))
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

/** Columns on which the formulas of others hang. */
const NEEDED = ['name', 'final', 'department'];

/** Whether a monthly ranking can be written; reports why not. */
export const canRewriteRanking = (block: Block, content: WorkbookContent, notes: Notes): boolean =>
  canRewrite(block, content, notes, NEEDED);

/** The rewriting of one sheet, in the language in which it was made. */
export function rewriteSheet(
  { block, language, tiesCell }: RankingSheet,
  content: WorkbookContent,
  { people, data }: PreparedRanking,
  ties: TieRule,
): TableRewrite {
  const context = templateContext(content);
  const plan = rankingPlan({ language, context, ties, tableName: block.table!, data });
  const grid = gridOf(block, content.answer)!;
  const { charts } = content.map.sheets.find(({ name }) => name === block.sheet)!;
  return { ...rewriteOf({ block, grid, plan, people, charts }), cells: tiesChange(tiesCell, ties, language) };
}

/** The rule for ties in its cell, where that says another one. */
export function tiesChange(
  cell: RankingSheet['tiesCell'],
  ties: TieRule,
  language: RankingSheet['language'],
): TableRewrite['cells'] {
  const value = tiesText(ties, language);
  return cell && cell.value !== value
    ? [{ row: cell.row, column: cell.column, value, before: cell.value }]
    : [];
}
