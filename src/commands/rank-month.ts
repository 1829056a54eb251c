import type { TieRule } from '../core/types';
import { FreeNames } from '../workbook/free-names';
import { defineCommand } from './define-command';
import { evaluateAll } from './evaluating/evaluate-all';
import { Notes } from './notes';
import { placeRanking } from './ranking/place-ranking';
import { reportDifferentFinals } from './ranking/prepare-ranking';
import { readWorkbook } from './reading/workbook-content';
import { Refusal } from './refusal';
import type { RankMonthResults } from './results';
import { writeRewrites } from './rewriting';

/**
 * Ranks a month: refreshes its ranking sheet, or inserts one where there is none, and the score trend of its year.
 * `ties` stands before what the sheet and the settings say.
 */
export const rankMonth = defineCommand<RankMonthResults>(
  'rank.month',
  [
    { name: 'period', type: 'period', required: true },
    { name: 'ties', type: 'choice', choices: ['competition', 'dense'] },
  ],
  async (run) => {
    const { context, parameters, session, words, problems } = run;
    const period = parameters.period!;
    const notes = new Notes(context.language, words, problems);
    const content = await readWorkbook(session, notes);
    if (content.blocks.length === 0) throw new Refusal('nothing-recognised');
    const evaluated = evaluateAll(content, period, notes);
    reportDifferentFinals(evaluated, notes);
    const ties = parameters.ties as TieRule | undefined;
    const names = new FreeNames(content.map);
    const { ranking, sheet, rewrites, plans } = placeRanking(
      content,
      evaluated,
      { period, ties },
      names,
      notes,
    );
    await writeRewrites(run, rewrites, plans);
    return { period, ranking, sheet };
  },
);
