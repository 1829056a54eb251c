import { catalogueEntry } from '../../commands/catalogue';
import type { Command } from '../../commands/command';
import type { Overview } from '../../commands/overview';

export interface SheetAction {
  command: string;
  /** The workbook has a form for which it could work; which one the user looks at is seen when it runs. */
  possible: boolean;
}

/** Commands for the sheet that is shown. */
const FOR_SHEET = ['suggest-scores', 'normalize-weights', 'next-week', 'finalize', 'unfinalize'];

/** Those of the registry, in this order. */
export function sheetActionsFor(commands: readonly Command[], overview: Overview | null): SheetAction[] {
  return FOR_SHEET.filter((command) => commands.some(({ id }) => id === command)).map((command) => ({
    command,
    possible: overview !== null && catalogueEntry(command).possible(overview),
  }));
}
