import { FreeNames } from '../workbook/free-names';
import { defineCommand } from './define-command';
import { Notes } from './notes';
import { refuseFixedStructure } from './protected';
import { evaluateQuarter, monthsAround } from './quarter/months';
import { prepareQuarter } from './quarter/prepare-quarter';
import { quarterData } from './quarter/quarter-data';
import { placesOfPlan, quarterPlan } from './quarter/quarter-plan';
import { quarterResults } from './quarter/quarter-results';
import { quarterSheets } from './quarter/quarter-sheets';
import { canRefresh, rewriteQuarter } from './quarter/refresh-quarters';
import { reportQuarter } from './quarter/report-quarter';
import { reportDifferentFinals } from './ranking/prepare-ranking';
import { templateContext } from './reading/template-context';
import { readWorkbook } from './reading/workbook-content';
import { Refusal } from './refusal';
import type { RankQuarterResults } from './results';
import { writeRewrites } from './rewriting';
import { insertSheets } from './writing';

/**
 * Ranks a quarter and proposes outcomes: refreshes its sheet, or inserts one where there is none. What people decided on
 * the sheet stays with its person.
 */
export const rankQuarter = defineCommand<RankQuarterResults>(
  'rank.quarter',
  [{ name: 'quarter', type: 'quarter', required: true }],
  async (run) => {
    const { context, parameters, session, words, problems } = run;
    const quarter = parameters.quarter!;
    const notes = new Notes(context.language, words, problems);
    const content = await readWorkbook(session, notes);
    if (content.blocks.length === 0) throw new Refusal('nothing-recognised');
    const evaluated = evaluateQuarter(content, quarter, notes);
    const after = monthsAround(quarter)[3];
    reportDifferentFinals(
      { ...evaluated, evaluations: evaluated.evaluations.filter(({ period }) => period !== after) },
      notes,
    );
    const sheets = quarterSheets(content, notes);
    const known = sheets.find((sheet) => sheet.quarter === quarter);
    const ranked = prepareQuarter(quarter, content, evaluated, sheets, known, notes);
    if (ranked.people.length === 0) throw new Refusal('no-evaluations', undefined, { period: quarter });
    if (known) {
      if (!canRefresh(known, content, notes)) throw new Refusal(null);
      await writeRewrites(run, [rewriteQuarter(known, content, ranked, notes)]);
      return quarterResults(quarter, ranked, known.block.sheet);
    }
    refuseFixedStructure(content.map);
    const names = new FreeNames(content.map);
    const data = quarterData(quarter, ranked, context.language);
    const table = names.table('quarterly-ranking');
    const plan = quarterPlan(context.language, templateContext(content), table, data);
    const sheet = names.sheet(plan.sheetName);
    reportQuarter(quarter, ranked, content.settings, placesOfPlan(plan, sheet), notes);
    await insertSheets(run, [{ ...plan, sheetName: sheet }], false);
    return quarterResults(quarter, ranked, sheet);
  },
);
