import { commands } from './commands';
import { pane } from './pane';
import { problems } from './problems';
import { settingsInWords } from './settings-findings';

export const enUS = { commands, pane, problems, settingsInWords };
