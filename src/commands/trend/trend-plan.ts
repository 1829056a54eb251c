import { trendOf } from '../../core/trend';
import { compileTemplate } from '../../templates/compile';
import { TREND_MONTHS } from '../../templates/formulas/trend';
import type { Language } from '../../templates/language';
import type { SheetPlan } from '../../templates/plan';
import type { ScoreTrendData } from '../../templates/schema';
import type { TemplateContext } from '../reading/template-context';
import type { TrendResults } from '../results';
import type { TrendEntry } from './trend-people';

/** Content of the sheet of one year. */
export function trendData(year: number, people: readonly TrendEntry[], view?: string): ScoreTrendData {
  const rows = people.map(({ employeeId, name, department, months }) => ({
    employeeId,
    name,
    department,
    ...Object.fromEntries(TREND_MONTHS.map((key, index) => [key, months[index]])),
  }));
  return { year, view, rows };
}

/** The sheet of one year. */
export const trendPlan = (
  language: Language,
  context: TemplateContext,
  tableName: string,
  data: ScoreTrendData,
): SheetPlan =>
  compileTemplate({ template: 'score-trend', language, ...context, tableName: () => tableName, data });

/** What the command answers; text in a month is no score. */
export function trendResults(
  year: number,
  people: readonly TrendEntry[],
  digits: number,
  sheet: string,
): TrendResults {
  return {
    year: String(year),
    people: people.map(({ employeeId, name: person, department, months }) => {
      const scores = months.map((month) => (typeof month === 'number' ? month : null));
      return { employeeId, person, department, scores, ...trendOf(scores, digits) };
    }),
    sheet,
  };
}
