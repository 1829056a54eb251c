import type { Dictionary } from '../../locales';
import type { ViewWords } from '../../locales/zh-CN/views';
import type { RunState, Step } from '../state/run-state';

/** Names of commands and templates. */
export type StepWords = Pick<ViewWords, 'run' | 'templates'>;

/** Id of an insert command, with that of its template. */
export const INSERT = /^insert\.(.+)$/;

/** What a step is called on the screen, e.g. "插入人员名册". */
export function stepLabel(step: Step, words: StepWords): string {
  const template = INSERT.exec(step.command)?.[1];
  if (template) return words.run.insertLabel(templateName(template, words));
  return words.run.label[step.command] ?? step.command;
}

/** Name of a template; its id where the dictionary has none. */
export function templateName(id: string, { templates }: StepWords): string {
  return templates.items[id]?.name ?? id;
}

/** What the live region says while a run is going on; empty otherwise. */
export function runningSentence(
  run: RunState,
  words: StepWords & Pick<Dictionary['pane'], 'actions'>,
): string {
  if (run.phase !== 'running') return '';
  if (run.cancelling) return words.actions.cancelling;
  const step = run.steps[run.index];
  return run.progress?.label ?? (step ? `${stepLabel(step, words)}…` : '');
}
