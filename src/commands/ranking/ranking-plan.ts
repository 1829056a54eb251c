import type { TieRule } from '../../core/types';
import { compileTemplate } from '../../templates/compile';
import type { Language } from '../../templates/language';
import type { PlanBlock, SheetPlan } from '../../templates/plan';
import { recogniseHeader } from '../../templates/recognise';
import type { TemplateContext } from '../reading/template-context';
import type { RankingData } from '../../templates/schema';

export interface RankingPlanRequest {
  language: Language;
  context: TemplateContext;
  ties: TieRule;
  tableName: string;
  data: RankingData;
}

/** The sheet of one month's ranking. */
export function rankingPlan({ language, context, ties, tableName, data }: RankingPlanRequest): SheetPlan {
  const { settings, existing, roles } = context;
  return compileTemplate({
    template: 'monthly-ranking',
    language,
    settings: { ...settings, ranking: { ...settings.ranking, ties } },
    existing,
    roles,
    tableName: () => tableName,
    period: data.period,
    data,
  });
}

/** The block with the header and the rows of the ranking. */
export function rankingBlock({ blocks, tables }: SheetPlan): PlanBlock {
  const { area } = tables[0];
  return blocks.find((block) => block.area.row === area.row && block.area.column === area.column)!;
}

/** Column key → index into a row of the block. */
export function columnsOfBlock({ values }: PlanBlock): Record<string, number> {
  return recogniseHeader(values[0].map((cell) => (typeof cell === 'string' ? cell : null)))!.columns;
}
