import { commands as commandsEnUS } from '../../locales/en-US/commands';
import { ribbon as ribbonEnUS } from '../../locales/en-US/ribbon';
import { views as viewsEnUS } from '../../locales/en-US/views';
import { commands as commandsZhCN } from '../../locales/zh-CN/commands';
import { ribbon as ribbonZhCN } from '../../locales/zh-CN/ribbon';
import { views as viewsZhCN } from '../../locales/zh-CN/views';
import type { Words } from './resources';

const all = {
  zhCN: { ribbon: ribbonZhCN, labels: commandsZhCN.labels as Record<string, string>, views: viewsZhCN },
  enUS: { ribbon: ribbonEnUS, labels: commandsEnUS.labels as Record<string, string>, views: viewsEnUS },
};

type Side = (typeof all)['zhCN'];

const words = (of: (side: Side) => string | undefined, what: string): Words => {
  const found = { zhCN: of(all.zhCN), enUS: of(all.enUS) };
  if (!found.zhCN || !found.enUS) throw new Error(`There are no words for ${what}.`);
  return found as Words;
};

/** Words of the ribbon itself. */
export const said = (of: (ribbon: Side['ribbon']) => string): Words => words((side) => of(side.ribbon), '?');

const INSERT = 'insert.';

/**
 * What a command is called and what it is for, in both languages; a template is called what the pane calls it.
 * @throws Error where words are missing
 */
export function wordsOf(command: string): { label: Words; tip: Words } {
  if (!command.startsWith(INSERT)) {
    return {
      label: words(({ labels }) => labels[command], command),
      tip: words(({ ribbon }) => ribbon.tips[command], command),
    };
  }
  const template = command.slice(INSERT.length);
  return {
    label: words(({ views }) => views.templates.items[template]?.name, command),
    tip: words(({ views }) => views.templates.items[template]?.hint, command),
  };
}
