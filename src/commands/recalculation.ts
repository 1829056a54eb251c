import type { Period } from '../core/period';
import type { TableRewrite } from '../workbook/rewrite-table';
import { refreshedCollections } from './collection/collect';
import { completionsOf } from './completion/completions';
import { proposeDailyPlans } from './completion/daily-plans';
import { evaluateAll, type EvaluatedWorkbook } from './evaluating/evaluate-all';
import type { Notes } from './notes';
import { WORKBOOK } from './problems';
import { refreshedQuarters } from './quarter/refresh-quarters';
import { reportDifferentFinals } from './ranking/prepare-ranking';
import { refreshedRankings } from './ranking/refresh-rankings';
import type { WorkbookContent } from './reading/workbook-content';
import type { RecalcResults } from './results';
import { refreshedTrends } from './trend/refresh-trends';

/** What a recalculation finds, and what it would write. */
export interface Recalculation {
  evaluated: EvaluatedWorkbook;
  results: RecalcResults;
  rewrites: TableRewrite[];
}

/** Recalculates a month, or everything where none is asked for. Reports what is odd; writes nothing. */
export function recalculation(
  content: WorkbookContent,
  period: Period | undefined,
  now: Date,
  notes: Notes,
): Recalculation {
  const evaluated = evaluateAll(content, period, notes);
  if (evaluated.evaluations.length === 0)
    notes.problems.add('no-evaluations', WORKBOOK, { period: period ?? '' }, 'info');
  reportDifferentFinals(evaluated, notes);
  const completions = completionsOf(content, period, notes);
  proposeDailyPlans(content, completions, notes);
  const rewrites = [
    ...refreshedRankings(content, evaluated, period, notes),
    ...refreshedQuarters(content, evaluated, period, notes),
    ...refreshedTrends(content, period, notes),
    ...refreshedCollections(content, period, now, notes),
  ];
  return {
    evaluated,
    results: {
      evaluations: evaluated.evaluations.map(({ result }) => result),
      completions,
      refreshed: [...new Set(rewrites.map(({ sheet }) => sheet))],
    },
    rewrites,
  };
}
