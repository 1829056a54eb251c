import type { ProblemCode } from '../../commands/problem-codes';
import type {
  AuditResults,
  CollectionResults,
  ConsolidateResults,
  FinalizeResults,
  GenerateResults,
  InsertResults,
  NextWeekResults,
  NormalizeResults,
  PayResults,
  RangeResults,
  RankMonthResults,
  RankQuarterResults,
  RecalcResults,
  RemoveSamplesResults,
  SuggestResults,
  UndoResults,
} from '../../commands/results';
import type { Report } from '../../commands/report';
import type { Step } from '../state/run-state';
import type { ScoreChange } from '../state/score-changes';
import type { RunWords } from './finished-sentence';
import { INSERT, stepLabel, templateName } from './step-label';

/** What a step has done, in words; `label` where there is no more to say. */
export function doneSentence(
  label: string,
  step: Step,
  report: Report | null,
  words: RunWords,
  changes: readonly ScoreChange[] | null,
): string {
  const { done } = words;
  if (!report?.results) return done.done(label);
  if (INSERT.test(step.command)) {
    const { template, sheet } = report.results as InsertResults;
    return done.inserted(templateName(template, words), sheet);
  }
  switch (step.command) {
    case 'generate.evaluations': {
      const { period, created, skipped } = report.results as GenerateResults;
      const present = skipped.filter(({ reason }) => reason === 'has-evaluation').length;
      return done.generated(period, created.length, present, skipped.length - present);
    }
    case 'recalc': {
      const { evaluations, refreshed } = report.results as RecalcResults;
      const scored = evaluations.filter(({ state }) => state === 'scored').length;
      const changed = changes && changes.length;
      return done.recalculated(scored, evaluations.length, refreshed.length, changed);
    }
    case 'rank.month': {
      const { period, ranking } = report.results as RankMonthResults;
      const ranked = ranking.filter(({ rank }) => rank !== null).length;
      return done.ranked(period, ranked, ranking.length - ranked);
    }
    case 'consolidate': {
      const { files, sheet } = report.results as ConsolidateResults;
      const evaluations = files.reduce((sum, file) => sum + file.evaluations.length, 0);
      return done.consolidated(files.length, evaluations, sheet);
    }
    case 'score-range': {
      const { kind, rows, at } = report.results as RangeResults;
      const place = at ? `${at.sheet}!${at.address}` : '';
      if (kind === 'collection') return done.rangeRated(rows.length, place);
      const ranked = rows.filter(({ rank }) => rank !== null).length;
      return done.rangeScored(ranked, rows.length - ranked, place);
    }
    case 'rank.quarter': {
      const { quarter, ranking } = report.results as RankQuarterResults;
      const ranked = ranking.filter(({ rank }) => rank !== null).length;
      const undecided = ranking.filter(({ outcome }) => outcome === 'manual').length;
      return done.rankedQuarter(quarter, ranked, undecided);
    }
    case 'pay': {
      const { letters } = report.results as PayResults;
      return done.paid(letters.length, letters.filter(({ pay }) => pay === null).length);
    }
    case 'collection': {
      const { toDate } = report.results as CollectionResults;
      const years = toDate.filter(({ project, span }) => project !== null && span === 'year');
      const behind = years.filter(({ variance }) => variance !== null && variance < 0).length;
      return done.collected(step.parameters.month ?? '', years.length, behind);
    }
    case 'remove-samples': {
      const { sheets, rows } = report.results as RemoveSamplesResults;
      return done.samplesRemoved(
        sheets.length,
        rows.reduce((sum, entry) => sum + entry.rows, 0),
      );
    }
    case 'undo': {
      const { undone } = report.results as UndoResults;
      return done.undone(stepLabel({ command: undone, parameters: {} }, words));
    }
    case 'normalize-weights': {
      const { sheet, weights } = report.results as NormalizeResults;
      return done.normalized(sheet, weights.length);
    }
    case 'suggest-scores': {
      const { sheet, proposed, skipped } = report.results as SuggestResults;
      return done.suggested(sheet, proposed.length, skipped.length);
    }
    case 'finalize': {
      const { sheet, changed } = report.results as FinalizeResults;
      return done.finalized(sheet, changed);
    }
    case 'unfinalize': {
      const { sheet, changed } = report.results as FinalizeResults;
      return done.unfinalized(sheet, changed);
    }
    case 'next-week': {
      const { sheet, planned, carriedOver } = report.results as NextWeekResults;
      return done.nextWeek(sheet, planned, carriedOver);
    }
    case 'audit': {
      const { formulas, totals } = report.results as AuditResults;
      const problems = (code: ProblemCode) =>
        report.problems.filter((problem) => problem.code === code).length;
      return done.audited(
        formulas.checked,
        totals.checked,
        problems('formula-overwritten'),
        problems('formula-restored'),
        problems('total-differs'),
      );
    }
    default:
      return done.done(label);
  }
}
