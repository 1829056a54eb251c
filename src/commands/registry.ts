import type { Command } from './command';

/** Every command, in the order in which `kpi list` shows them. */
export const commands: readonly Command[] = [];

/** The command of that id; undefined when there is none. */
export function command(id: string): Command | undefined {
  return commands.find((entry) => entry.id === id);
}
