import { auditedSheets } from './audit/audited-sheet';
import { checkCollection } from './audit/collection-totals';
import { checkCompletion } from './audit/completion-totals';
import { checkEvaluations } from './audit/evaluation-totals';
import { findOverwritten } from './audit/find-overwritten';
import { checkPay } from './audit/pay-totals';
import { checkRankings, rankedSheets } from './audit/ranking-totals';
import { reportDifferent, reportOverwritten } from './audit/report-findings';
import { restoreFormulas } from './audit/restore';
import { Totals } from './audit/totals';
import { defineCommand } from './define-command';
import { evaluateAll } from './evaluating/evaluate-all';
import { Notes } from './notes';
import { readWorkbook } from './reading/workbook-content';
import { Refusal } from './refusal';
import type { AuditResults } from './results';

/**
 * 核对公式: every formula of ours against what it should be, and every total, rank, outcome, pay and rate against what the
 * rules give. `fix` writes the formulas back that were overwritten. The results say what was found, before any fixing.
 */
export const audit = defineCommand<AuditResults>('audit', [{ name: 'fix', type: 'boolean' }], async (run) => {
  const { context, parameters, session, words, problems } = run;
  const notes = new Notes(context.language, words, problems);
  // What is wrong with the evaluations themselves is for the recalculation to say.
  const quiet = new Notes(context.language, words, problems.muted());
  const content = await readWorkbook(session, quiet, () => true, true);
  if (content.blocks.length === 0) throw new Refusal('nothing-recognised');
  const evaluated = evaluateAll(content, undefined, quiet);
  const sheets = auditedSheets(content);
  const ranked = rankedSheets(content, evaluated, quiet);
  const totals = new Totals();
  checkEvaluations(content, evaluated, sheets, totals, notes);
  checkRankings(ranked, totals);
  checkPay(content, totals, notes);
  checkCompletion(content, sheets, totals, quiet);
  checkCollection(content, context.now, totals, quiet);
  const { checked, overwritten } = findOverwritten(content, sheets, ranked, notes);
  const fixed = parameters.fix === 'true' ? await restoreFormulas(run, content.map, overwritten) : [];
  const found = reportOverwritten(overwritten, new Set(fixed), totals, notes);
  reportDifferent(overwritten, totals, notes);
  return {
    formulas: { checked, overwritten: found },
    totals: {
      checked: totals.checked,
      different: totals.different.map(({ at, shown, expected }) => ({ at, shown, expected })),
    },
  };
});
