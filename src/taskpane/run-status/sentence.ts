import type {
  FinalizeResults,
  GenerateResults,
  InsertResults,
  NextWeekResults,
  NormalizeResults,
  RankMonthResults,
  RecalcResults,
  RemoveSamplesResults,
  SuggestResults,
} from '../../commands/results';
import type { Report } from '../../commands/report';
import type { Dictionary } from '../../locales';
import { openProblems, type RunState, type Step } from '../state/run-state';

type Strings = Dictionary['pane'];

const INSERT = /^insert\.(.+)$/;

/** What a step is called on the screen, e.g. "插入人员名册". */
export function stepLabel(step: Step, strings: Strings): string {
  const template = INSERT.exec(step.command)?.[1];
  if (template) return strings.run.insertLabel(templateName(template, strings));
  return strings.run.label[step.command] ?? step.command;
}

/** Name of a template; its id where the dictionary has none. */
export function templateName(id: string, strings: Strings): string {
  return strings.templates.items[id]?.name ?? id;
}

/** The sentence that the live region says for a run; empty while idle. */
export function runSentence(run: RunState, strings: Strings): string {
  if (run.phase === 'idle') return '';
  const step = run.steps[run.index];
  if (!step) return '';
  if (run.phase === 'running') {
    if (run.cancelling) return strings.actions.cancelling;
    return run.progress?.label ?? `${stepLabel(step, strings)}…`;
  }
  const what = stepLabel(step, strings);
  if (leftSteps(run)) {
    return withReason(strings.run.stopped(what, run.index, run.steps.length), run.report, strings);
  }
  switch (run.outcome) {
    case 'done':
      return doneSentence(step, run.report, strings);
    case 'partly':
      return strings.run.partly(
        doneSentence(step, run.report, strings),
        run.report ? openProblems(run.report) : 0,
      );
    case 'failed':
      return withReason(strings.run.failed(what), run.report, strings);
    case 'cancelled':
      return strings.run.cancelled(what);
    case 'crashed':
      return strings.run.crashed(what);
  }
}

/** Earlier steps wrote something that stays, and a later one did not come to its end. */
function leftSteps(run: Extract<RunState, { phase: 'finished' }>): boolean {
  const ended = run.outcome === 'done' || run.outcome === 'partly';
  return !ended && run.steps.slice(0, run.index).some(({ command }) => command !== 'recalc');
}

/** A refusal says why at once; the first problem is what stopped it. */
function withReason(sentence: string, report: Report | null, strings: Strings): string {
  const reason = report?.ok === false ? report.problems[0]?.message : undefined;
  return reason ? strings.run.because(sentence, reason) : sentence;
}

function doneSentence(step: Step, report: Report | null, strings: Strings): string {
  const label = stepLabel(step, strings);
  if (!report?.results) return strings.run.done(label);
  if (INSERT.test(step.command)) {
    const { template, sheet } = report.results as InsertResults;
    return strings.run.inserted(templateName(template, strings), sheet);
  }
  switch (step.command) {
    case 'generate.evaluations': {
      const { period, created, skipped } = report.results as GenerateResults;
      const present = skipped.filter(({ reason }) => reason === 'has-evaluation').length;
      return strings.run.generated(period, created.length, present, skipped.length - present);
    }
    case 'recalc': {
      const { evaluations } = report.results as RecalcResults;
      const scored = evaluations.filter(({ state }) => state === 'scored').length;
      return strings.run.recalculated(scored, evaluations.length);
    }
    case 'rank.month': {
      const { period, ranking } = report.results as RankMonthResults;
      const ranked = ranking.filter(({ rank }) => rank !== null).length;
      return strings.run.ranked(period, ranked, ranking.length - ranked);
    }
    case 'remove-samples': {
      const { sheets, rows } = report.results as RemoveSamplesResults;
      return strings.run.samplesRemoved(
        sheets.length,
        rows.reduce((sum, entry) => sum + entry.rows, 0),
      );
    }
    case 'normalize-weights': {
      const { sheet, weights } = report.results as NormalizeResults;
      return strings.run.normalized(sheet, weights.length);
    }
    case 'suggest-scores': {
      const { sheet, proposed, skipped } = report.results as SuggestResults;
      return strings.run.suggested(sheet, proposed.length, skipped.length);
    }
    case 'finalize': {
      const { sheet, changed } = report.results as FinalizeResults;
      return strings.run.finalized(sheet, changed);
    }
    case 'unfinalize': {
      const { sheet, changed } = report.results as FinalizeResults;
      return strings.run.unfinalized(sheet, changed);
    }
    case 'next-week': {
      const { sheet, planned, carriedOver } = report.results as NextWeekResults;
      return strings.run.nextWeek(sheet, planned, carriedOver);
    }
    default:
      return strings.run.done(label);
  }
}
