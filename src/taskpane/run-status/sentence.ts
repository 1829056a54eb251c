import type { GenerateResults, InsertResults, RankMonthResults, RecalcResults } from '../../commands/results';
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
  const kept = run.index > 0 && run.outcome !== 'done' && run.outcome !== 'partly';
  if (kept) return strings.run.stopped(what, run.index, run.steps.length);
  switch (run.outcome) {
    case 'done':
      return doneSentence(step, run.report, strings);
    case 'partly':
      return strings.run.partly(
        doneSentence(step, run.report, strings),
        run.report ? openProblems(run.report) : 0,
      );
    case 'failed':
      return strings.run.failed(what);
    case 'cancelled':
      return strings.run.cancelled(what);
    case 'crashed':
      return strings.run.crashed(what);
  }
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
      return strings.run.generated(period, created.length, skipped.length);
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
    default:
      return strings.run.done(label);
  }
}
