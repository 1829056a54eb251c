import type { TieRule } from '../core/types';
import { FreeNames } from '../workbook/free-names';
import { defineCommand } from './define-command';
import { evaluateAll } from './evaluating/evaluate-all';
import { Notes } from './notes';
import { refuseFixedStructure } from './protected';
import { prepareRanking, reportDifferentFinals } from './ranking/prepare-ranking';
import { rankingPlan } from './ranking/ranking-plan';
import { rankingSheets } from './ranking/ranking-sheets';
import { canRewriteRanking, rewriteSheet } from './ranking/refresh-rankings';
import { templateContext } from './reading/template-context';
import { readWorkbook } from './reading/workbook-content';
import { Refusal } from './refusal';
import type { RankMonthResults } from './results';
import { writeRewrites } from './rewriting';
import { refreshedTrends } from './trend/refresh-trends';

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
    const known = rankingSheets(content).find((sheet) => sheet.period === period);
    const ties = (parameters.ties as TieRule | undefined) ?? known?.ties ?? content.settings.ranking.ties;
    const ofSheet = notes.speaking(known?.language ?? context.language);
    const prepared = prepareRanking(content, evaluated, period, ties, ofSheet);
    if (prepared.people.length === 0) throw new Refusal('no-evaluations', undefined, { period });
    const ranking = prepared.people.map(({ row }) => row);
    if (known && !canRewriteRanking(known.block, content, notes)) throw new Refusal(null);
    const trends = refreshedTrends(content, period, notes);
    if (known) {
      await writeRewrites(run, [rewriteSheet(known, content, prepared, ties), ...trends]);
      return { period, ranking, sheet: known.block.sheet };
    }
    refuseFixedStructure(content.map);
    const names = new FreeNames(content.map);
    const plan = rankingPlan({
      language: context.language,
      context: templateContext(content),
      ties,
      tableName: names.table('monthly-ranking'),
      data: prepared.data,
    });
    const sheet = names.sheet(plan.sheetName);
    await writeRewrites(run, trends, [{ ...plan, sheetName: sheet }]);
    return { period, ranking, sheet };
  },
);
