import type { TieRule } from '../../core/types';
import { compileTemplate } from '../../templates/compile';
import type { Language } from '../../templates/language';
import type { PlanBlock, PlanValue, SheetPlan } from '../../templates/plan';
import { recogniseHeader } from '../../templates/recognise';
import type { TemplateContext } from '../reading/template-context';
import type { RankingData } from '../../templates/schema';
import type { RankedPerson } from './rank-people';
import { MOST_WITH_FORMULAS } from './ranking-data';

export interface RankingPlanRequest {
  language: Language;
  context: TemplateContext;
  ties: TieRule;
  tableName: string;
  data: RankingData;
  people: readonly RankedPerson[];
}

/** The sheet of one month's ranking; above 500 people ranks and scores are values. */
export function rankingPlan({
  language,
  context,
  ties,
  tableName,
  data,
  people,
}: RankingPlanRequest): SheetPlan {
  const { settings, existing, roles } = context;
  const plan = compileTemplate({
    template: 'monthly-ranking',
    language,
    settings: { ...settings, ranking: { ...settings.ranking, ties } },
    existing,
    roles,
    tableName: () => tableName,
    period: data.period,
    data,
  });
  if (people.length > MOST_WITH_FORMULAS) writeValues(rankingBlock(plan), people, data);
  return plan;
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

/** Replaces the formulas of the rows by what they would show. */
function writeValues(block: PlanBlock, people: readonly RankedPerson[], data: RankingData): void {
  const columns = columnsOfBlock(block);
  people.forEach(({ row }, index) => {
    const cells = block.values[index + 1];
    const put = (key: string, value: PlanValue) => {
      if (columns[key] !== undefined) cells[columns[key]] = value;
    };
    put('rank', row.rank);
    put('final', row.final);
    put('rankInDepartment', row.rankInDepartment);
    put('state', { text: data.rows[index].state });
  });
}
