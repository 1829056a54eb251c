import { commands } from '../../commands/registry';
import { dictionary, type Language } from '../../locales';

/** Commands with their labels and parameters, for `kpi list`. */
export function listCommands(language: Language) {
  const { labels, parameters: names } = dictionary(language).commands;
  const shown = { labels, names } as { labels: Record<string, string>; names: Record<string, string> };
  return commands.map(({ id, parameters }) => ({
    id,
    label: shown.labels[id] ?? id,
    parameters: parameters.map((parameter) => ({
      ...parameter,
      label: shown.names[parameter.name] ?? parameter.name,
    })),
  }));
}
