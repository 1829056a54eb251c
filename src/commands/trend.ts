import { monthsOfYear } from '../core/period';
import { FreeNames } from '../workbook/free-names';
import { defineCommand } from './define-command';
import { evaluateAll } from './evaluating/evaluate-all';
import { Notes } from './notes';
import { refuseFixedStructure } from './protected';
import { reportDifferentFinals } from './ranking/prepare-ranking';
import { templateContext } from './reading/template-context';
import { readWorkbook } from './reading/workbook-content';
import { Refusal } from './refusal';
import type { TrendResults } from './results';
import { writeRewrites } from './rewriting';
import { canRefreshTrend, rewriteTrend } from './trend/refresh-trends';
import { trendData, trendPlan, trendResults } from './trend/trend-plan';
import { trendPeople } from './trend/trend-people';
import { trendSheets } from './trend/trend-sheets';
import { insertSheets } from './writing';

/**
 * 得分趋势: the final scores of a year by person and month. Refreshes the sheet of the year, or inserts one where there is
 * none.
 */
export const trend = defineCommand<TrendResults>(
  'trend',
  [{ name: 'year', type: 'year', required: true }],
  async (run) => {
    const { context, parameters, session, words, problems } = run;
    const year = Number(parameters.year);
    const notes = new Notes(context.language, words, problems);
    const content = await readWorkbook(session, notes);
    if (content.blocks.length === 0) throw new Refusal('nothing-recognised');
    const evaluated = evaluateAll(content, monthsOfYear(year), notes);
    reportDifferentFinals(evaluated, notes);
    const known = trendSheets(content).find((sheet) => sheet.year === year);
    const people = trendPeople(year, content, evaluated, known);
    if (people.length === 0) throw new Refusal('no-evaluations', undefined, { period: String(year) });
    const { digits } = content.settings.scoring;
    if (known) {
      if (!canRefreshTrend(known, content, notes)) throw new Refusal(null);
      await writeRewrites(run, [rewriteTrend(known, content, people)]);
      return trendResults(year, people, digits, known.block.sheet);
    }
    refuseFixedStructure(content.map);
    const names = new FreeNames(content.map);
    const table = names.table('score-trend');
    const plan = trendPlan(context.language, templateContext(content), table, trendData(year, people));
    const sheet = names.sheet(plan.sheetName);
    await insertSheets(run, [{ ...plan, sheetName: sheet }], false);
    return trendResults(year, people, digits, sheet);
  },
);
