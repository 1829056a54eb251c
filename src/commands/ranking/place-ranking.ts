import type { Period } from '../../core/period';
import type { TieRule } from '../../core/types';
import type { SheetPlan } from '../../templates/plan';
import type { FreeNames } from '../../workbook/free-names';
import type { TableRewrite } from '../../workbook/rewrite-table';
import type { EvaluatedWorkbook } from '../evaluating/evaluate-all';
import type { Notes } from '../notes';
import { refuseFixedStructure } from '../protected';
import { templateContext } from '../reading/template-context';
import type { WorkbookContent } from '../reading/workbook-content';
import { Refusal } from '../refusal';
import type { RankingRow } from '../results';
import { refreshedTrends } from '../trend/refresh-trends';
import { prepareRanking } from './prepare-ranking';
import { rankingPlan } from './ranking-plan';
import { rankingSheets } from './ranking-sheets';
import { canRewriteRanking, rewriteSheet } from './refresh-rankings';

/** The ranking of a month, and what is to be written for it. */
export interface PlacedRanking {
  ranking: RankingRow[];
  sheet: string;
  /** The sheet of the month where there is one, and the score trend of its year. */
  rewrites: TableRewrite[];
  /** Its new sheet, where there was none. */
  plans: SheetPlan[];
}

/**
 * Ranks a month on its ranking sheet, or on a new one where there is none.
 * @param ties stands before what the sheet and the settings say
 * @throws Refusal when there is nobody to rank, or no way to write it
 */
export function placeRanking(
  content: WorkbookContent,
  evaluated: EvaluatedWorkbook,
  { period, ties: wanted }: { period: Period; ties?: TieRule },
  names: FreeNames,
  notes: Notes,
): PlacedRanking {
  const known = rankingSheets(content).find((sheet) => sheet.period === period);
  const ties = wanted ?? known?.ties ?? content.settings.ranking.ties;
  const ofSheet = notes.speaking(known?.language ?? notes.language);
  const prepared = prepareRanking(content, evaluated, period, ties, ofSheet);
  if (prepared.people.length === 0) throw new Refusal('no-evaluations', undefined, { period });
  const ranking = prepared.people.map(({ row }) => row);
  if (known && !canRewriteRanking(known.block, content, notes)) throw new Refusal(null);
  const trends = refreshedTrends(content, period, notes);
  if (known) {
    const rewrites = [rewriteSheet(known, content, prepared, ties), ...trends];
    return { ranking, sheet: known.block.sheet, rewrites, plans: [] };
  }
  refuseFixedStructure(content.map);
  const plan = rankingPlan({
    language: notes.language,
    context: templateContext(content),
    ties,
    tableName: names.table('monthly-ranking'),
    data: prepared.data,
  });
  const sheet = names.sheet(plan.sheetName);
  return { ranking, sheet, rewrites: trends, plans: [{ ...plan, sheetName: sheet }] };
}
