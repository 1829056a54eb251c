import type { AutomaticHost, AutomaticSwitch } from '../commands/automatic/automatic';
import type { Command, CommandContext } from '../commands/command';
import type { Overview } from '../commands/overview';
import type { Place, Report } from '../commands/report';
import type { watchForms } from '../commands/selected-form';
import type { Language } from '../locales';

/** What the pane needs of the commands; loaded after the first paint, replaced by fakes in tests. */
export interface CommandServices {
  commands: readonly Command[];
  /** Selects a cell and shows its sheet. */
  goTo(place: Place, context: Pick<CommandContext, 'language' | 'now'>): Promise<Report>;
  /** Tells how the form stands in which the user is, null outside of all; see `selected-form`. */
  watchForms: typeof watchForms;
  /** The automatic mode of the workbook; null where this Excel cannot do it. */
  automaticSwitch(host: AutomaticHost): AutomaticSwitch | null;
}

/** What the pane remembers per user. */
export interface Preferences {
  /** null follows Office. */
  language: Language | null;
  /** null follows the settings sheet of the workbook. */
  ties: 'competition' | 'dense' | null;
  /** The introduction has been read or skipped. */
  welcomed: boolean;
}

/** What stands in the workbook now. Rejects when it cannot be read. */
export type Look = (context: Pick<CommandContext, 'language' | 'now'>) => Promise<Overview>;

/** Everything from outside. */
export interface PaneServices {
  /** What the first screen waits for; the commands are as much again, and come behind it. */
  loadLook(): Promise<Look>;
  loadCommands(): Promise<CommandServices>;
  /** Language that Office shows. */
  officeLanguage: Language;
  loadPreferences(): Preferences;
  savePreferences(preferences: Preferences): void;
  now(): Date;
}
