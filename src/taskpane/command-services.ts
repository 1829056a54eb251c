import { commands } from '../commands/registry';
import type { CommandServices } from './services';

export const commandServices: CommandServices = {
  commands,
  overview: async () => ({ templates: [], roster: null, periods: [], problems: 0 }),
  goTo: async () => ({ command: 'go-to', ok: true, results: null, changed: [], problems: [], roundTrips: 0 }),
};
