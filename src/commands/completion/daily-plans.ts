import { percentOf } from '../../core/decimal';
import { jointRate, readyForDailyPlans } from '../../core/plan';
import type { Notes } from '../notes';
import { WORKBOOK } from '../problems';
import type { WorkbookContent } from '../reading/workbook-content';
import type { CompletionResult } from '../results';

/**
 * Proposes the daily plan, once, to an office whose weekly reports of the latest week come to the rate of the settings
 * (docs/rules.md §9); not to one that has daily logs already.
 */
export function proposeDailyPlans(
  { blocks, settings }: WorkbookContent,
  completions: readonly CompletionResult[],
  notes: Notes,
): void {
  if (blocks.some(({ key }) => key === 'daily-log')) return;
  const weekly = completions.filter(({ template }) => template === 'weekly-report');
  const weeks = weekly.flatMap(({ period, rate }) => (period !== null && rate !== null ? [period] : []));
  const week = weeks.sort().at(-1);
  const rate = jointRate(weekly.filter(({ period }) => period === week));
  if (week === undefined || rate === null || !readyForDailyPlans(rate, settings.plan)) return;
  const details = { week, rate: percentOf(rate), threshold: percentOf(settings.plan.dailyPlanRate) };
  notes.problems.add('daily-plan-proposed', WORKBOOK, details);
}
