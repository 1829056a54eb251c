import type { Change } from './report';

/** A command that has written into the workbook, as the history shows it. */
export interface HistoryEntry {
  /** Names it for `undo?id=`. */
  id: string;
  /** Id of the command. */
  command: string;
  parameters: Readonly<Record<string, string>>;
  /** ISO time at which it was run. */
  at: string;
  changed: Change[];
  /** false: too much to be remembered, and the pane has been closed since. */
  undoable: boolean;
}
