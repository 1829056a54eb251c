import { cellAddress } from '../../templates/a1';
import { compileTemplate } from '../../templates/compile';
import type { Language } from '../../templates/language';
import type { SheetPlan } from '../../templates/plan';
import type { QuarterRankingData } from '../../templates/schema';
import { columnsOfBlock, rankingBlock } from '../ranking/ranking-plan';
import type { TemplateContext } from '../reading/template-context';
import type { PlaceOnSheet } from './report-quarter';

/** The sheet of one quarter's ranking. */
export function quarterPlan(
  language: Language,
  context: TemplateContext,
  tableName: string,
  data: QuarterRankingData,
): SheetPlan {
  return compileTemplate({
    template: 'quarterly-ranking',
    language,
    ...context,
    tableName: () => tableName,
    period: data.quarter,
    data,
  });
}

/** Places on a sheet that is about to be inserted. */
export function placesOfPlan(plan: SheetPlan, sheet: string): PlaceOnSheet {
  const block = rankingBlock(plan);
  const columns = columnsOfBlock(block);
  const { row, column } = block.area;
  return (key, person) => ({
    sheet,
    address: cellAddress(person === null ? row : row + 1 + person, column + columns[key]),
  });
}
