import type { Command } from '../../commands/command';
import type { Overview } from '../../commands/overview';

export interface SheetAction {
  command: string;
  /** The workbook has a form for which it could work; which one the user looks at is seen when it runs. */
  possible: boolean;
}

const isEvaluation = (id: string) => id === 'evaluation' || id === 'evaluation-register';

/** Commands for the sheet that is shown, by the templates that they work on. */
const WORKS_ON: Record<string, (template: string) => boolean> = {
  'suggest-scores': isEvaluation,
  'normalize-weights': isEvaluation,
  'next-week': (id) => id === 'weekly-report',
  finalize: () => true,
  unfinalize: () => true,
};

/** Those of the registry, in this order. */
export function sheetActionsFor(commands: readonly Command[], overview: Overview | null): SheetAction[] {
  return Object.entries(WORKS_ON)
    .filter(([command]) => commands.some(({ id }) => id === command))
    .map(([command, works]) => ({
      command,
      possible: overview?.templates.some(({ id }) => works(id)) ?? false,
    }));
}
