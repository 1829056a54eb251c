import { defineCommand } from './define-command';
import { Notes } from './notes';
import { readWorkbook } from './reading/workbook-content';
import { recalculation } from './recalculation';
import { Refusal } from './refusal';
import type { RecalcResults } from './results';
import { writeRewrites } from './rewriting';

/** Scores every evaluation of the workbook (or of one month), and brings the sheets of results up to date. */
export const recalc = defineCommand<RecalcResults>(
  'recalc',
  [{ name: 'period', type: 'period' }],
  async (run) => {
    const { context, parameters, session, words, problems } = run;
    const notes = new Notes(context.language, words, problems);
    const content = await readWorkbook(session, notes);
    if (content.blocks.length === 0) throw new Refusal('nothing-recognised');
    const { results, rewrites } = recalculation(content, parameters.period, context.now, notes);
    await writeRewrites(run, rewrites);
    return results;
  },
);
