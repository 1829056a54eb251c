import type { Dictionary } from '../../locales';
import type { RunState, Step } from '../state/run-state';

type Strings = Dictionary['pane'];

/** Id of an insert command, with that of its template. */
export const INSERT = /^insert\.(.+)$/;

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

/** What the live region says while a run is going on; empty otherwise. */
export function runningSentence(run: RunState, strings: Strings): string {
  if (run.phase !== 'running') return '';
  if (run.cancelling) return strings.actions.cancelling;
  const step = run.steps[run.index];
  return run.progress?.label ?? (step ? `${stepLabel(step, strings)}…` : '');
}
