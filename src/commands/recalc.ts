import { refreshedCollections } from './collection/collect';
import { completionsOf } from './completion/completions';
import { proposeDailyPlans } from './completion/daily-plans';
import { defineCommand } from './define-command';
import { evaluateAll } from './evaluating/evaluate-all';
import { Notes } from './notes';
import { reportDifferentFinals } from './ranking/prepare-ranking';
import { refreshedQuarters } from './quarter/refresh-quarters';
import { refreshedRankings } from './ranking/refresh-rankings';
import { readWorkbook } from './reading/workbook-content';
import { Refusal } from './refusal';
import { writeRewrites } from './rewriting';
import { WORKBOOK } from './problems';
import type { RecalcResults } from './results';

/** Scores every evaluation of the workbook (or of one month), and brings the ranking sheets up to date. */
export const recalc = defineCommand<RecalcResults>(
  'recalc',
  [{ name: 'period', type: 'period' }],
  async (run) => {
    const { context, parameters, session, words, problems } = run;
    const notes = new Notes(context.language, words, problems);
    const content = await readWorkbook(session, notes);
    if (content.blocks.length === 0) throw new Refusal('nothing-recognised');
    const { period } = parameters;
    const evaluated = evaluateAll(content, period, notes);
    if (evaluated.evaluations.length === 0)
      problems.add('no-evaluations', WORKBOOK, { period: period ?? '' }, 'info');
    reportDifferentFinals(evaluated, notes);
    const completions = completionsOf(content, period, notes);
    proposeDailyPlans(content, completions, notes);
    const rewrites = [
      ...refreshedRankings(content, evaluated, period, notes),
      ...refreshedQuarters(content, evaluated, period, notes),
      ...refreshedCollections(content, period, context.now, notes),
    ];
    await writeRewrites(run, rewrites);
    return {
      evaluations: evaluated.evaluations.map(({ result }) => result),
      completions,
      refreshed: [...new Set(rewrites.map(({ sheet }) => sheet))],
    };
  },
);
