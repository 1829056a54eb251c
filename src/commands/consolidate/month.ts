import { Refusal } from '../refusal';
import type { Notes } from '../notes';
import { WORKBOOK } from '../problems';
import type { SortedEvaluation } from './sort-out';

/**
 * The month that is ranked: the one asked for, otherwise the latest in the files. Says so where there are others.
 * @throws Refusal when the files hold no evaluation that counts, or none of the month
 */
export function monthToRank(
  sorted: readonly SortedEvaluation[],
  wanted: string | undefined,
  notes: Notes,
): string {
  const usable = sorted.filter(({ leftOut }) => leftOut !== 'no-period' && leftOut !== 'no-person');
  const months = [...new Set(usable.map(({ evaluated }) => evaluated.period!))].sort();
  if (months.length === 0) throw new Refusal('nothing-to-consolidate');
  const period = wanted ?? months[months.length - 1];
  if (!months.includes(period)) throw new Refusal('no-evaluations', WORKBOOK, { period });
  const others = months.filter((month) => month !== period);
  if (others.length > 0) {
    const comma = notes.language === 'zh-CN' ? '、' : ', ';
    notes.problems.add('months-not-ranked', WORKBOOK, { period, others: others.join(comma) });
  }
  return period;
}
