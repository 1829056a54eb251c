import { parsePeriod } from '../core/period';
import { FreeNames } from '../workbook/free-names';
import { consolidateSorted } from './consolidate/consolidate-sorted';
import { fileResults } from './consolidate/file-results';
import { gather } from './consolidate/gather';
import { monthToRank } from './consolidate/month';
import { sortOut } from './consolidate/sort-out';
import { defineCommand } from './define-command';
import { evaluateAll } from './evaluating/evaluate-all';
import { Directory } from './evaluating/people';
import { Notes } from './notes';
import { WORKBOOK } from './problems';
import { refuseFixedStructure } from './protected';
import { readWorkbook } from './reading/workbook-content';
import { Refusal } from './refusal';
import type { ConsolidateResults } from './results';
import { writeRewrites } from './rewriting';

/**
 * Consolidates many files in the open workbook: their evaluations in a register, the ranking of a month, and a list of what
 * came from where. The files are only read. `files` names them on the command line; the pane hands over those that were
 * chosen. `period`: the month that is ranked; the latest in the files when left out.
 */
export const consolidate = defineCommand<ConsolidateResults>(
  'consolidate',
  [
    { name: 'files', type: 'text' },
    { name: 'period', type: 'period' },
  ],
  async (run) => {
    const { context, parameters, session, words, problems } = run;
    const { files = [] } = context;
    if (files.length === 0) {
      throw new Refusal('parameter-missing', WORKBOOK, { parameter: words.parameters.files });
    }
    const notes = new Notes(context.language, words, problems);
    const quiet = new Notes(context.language, words, problems.muted());
    const gathered = await gather(files, run);
    const content = await readWorkbook(session, quiet);
    refuseFixedStructure(content.map);
    const directory = content.roster ? new Directory(content.roster) : null;
    const periods = gathered.flatMap(({ evaluations }) =>
      evaluations.flatMap(({ raw }) => parsePeriod(raw.period.value) ?? []),
    );
    const own = evaluateAll(content, [...new Set(periods)], quiet).evaluations;
    const sorted = sortOut(gathered, own, { settings: content.settings, directory, notes });
    const period = monthToRank(sorted, parameters.period, notes);
    const names = new FreeNames(content.map);
    const placed = consolidateSorted({ content, directory, gathered, sorted, period, names, notes, quiet });
    await writeRewrites(run, placed.rewrites, placed.plans);
    return { files: fileResults(gathered, sorted, problems.items), period, ...placed.results };
  },
);
