import { commands } from './commands';
import { pane } from './pane';
import { problems } from './problems';

export const enUS = { commands, pane, problems };
