import type { Report } from '../../commands/report';
import type { Done } from '../../locales/zh-CN/done';
import { openProblems, type RunState } from '../state/run-state';
import type { ScoreChange } from '../state/score-changes';
import { doneSentence } from './done-sentence';
import { stepLabel, type StepWords } from './step-label';

export type FinishedRun = Extract<RunState, { phase: 'finished' }>;

/** The words for it: names of commands and templates, and sentences for what came of a run. */
export interface RunWords extends StepWords {
  done: Done;
}

/** The sentence that the live region says for a run that has ended. `changes`: what a recalculation found changed. */
export function finishedSentence(
  run: FinishedRun,
  words: RunWords,
  changes: readonly ScoreChange[] | null,
): string {
  const { done } = words;
  const step = run.steps[run.index];
  if (!step) return '';
  const what = stepLabel(step, words);
  if (leftSteps(run)) return withReason(done.stopped(what, run.index, run.steps.length), run.report, done);
  switch (run.outcome) {
    case 'done':
      return doneSentence(what, step, run.report, words, changes);
    case 'partly':
      return done.partly(
        doneSentence(what, step, run.report, words, changes),
        run.report ? openProblems(run.report) : 0,
      );
    case 'failed':
      return withReason(done.failed(what), run.report, done);
    case 'cancelled':
      return done.cancelled(what);
    case 'crashed':
      return done.crashed(what);
  }
}

/** Earlier steps wrote something that stays, and a later one did not come to its end. */
function leftSteps(run: FinishedRun): boolean {
  const ended = run.outcome === 'done' || run.outcome === 'partly';
  return !ended && run.steps.slice(0, run.index).some(({ command }) => command !== 'recalc');
}

/** A refusal says why at once; the first problem is what stopped it. */
function withReason(sentence: string, report: Report | null, done: Done): string {
  const reason = report?.ok === false ? report.problems[0]?.message : undefined;
  return reason ? done.because(sentence, reason) : sentence;
}
