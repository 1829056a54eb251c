import { commands } from './commands';
import { pane } from './pane';
import { problems } from './problems';

export const zhCN = { commands, pane, problems };
