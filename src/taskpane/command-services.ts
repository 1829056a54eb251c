import { automaticSwitch } from '../commands/automatic/automatic';
import { goTo } from '../commands/go-to';
import { commands } from '../commands/registry';
import { watchForms } from '../commands/selected-form';
import type { CommandServices } from './services';

/** The real commands; the only module of the pane that loads them, and with them the workbook layer. */
export const commandServices: CommandServices = { commands, goTo, watchForms, automaticSwitch };
