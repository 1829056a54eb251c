import { commands } from './commands';
import { pane } from './pane';
import { problems } from './problems';
import { settingsInWords } from './settings-findings';

export const zhCN = { commands, pane, problems, settingsInWords };
