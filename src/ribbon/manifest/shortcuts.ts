import type { FunctionName } from '../function-names';
import { wordsOf } from './words';

/** Where the two files stand, below the address of the add-in. */
export const SHORTCUT_FILES = {
  shortcuts: 'assets/shortcuts/shortcuts.json',
  enUS: 'assets/shortcuts/en-US.json',
} as const;

interface Shortcut {
  name: FunctionName;
  command: string;
  /**
   * Ctrl+Shift+Alt, as the documentation recommends, because Excel and browsers leave it alone. On a Mac Ctrl+Option
   * belongs to VoiceOver, hence Command.
   */
  key: { default: string; mac: string };
}

export const shortcuts: readonly Shortcut[] = [
  {
    name: 'recalc',
    command: 'recalc',
    key: { default: 'Ctrl+Shift+Alt+R', mac: 'Command+Shift+Alt+R' },
  },
  {
    name: 'rankMonth',
    command: 'rank.month',
    key: { default: 'Ctrl+Shift+Alt+K', mac: 'Command+Shift+Alt+K' },
  },
];

const resourceOf = (name: FunctionName): string => `${name}_action_name`;

const values = (language: 'zhCN' | 'enUS') =>
  Object.fromEntries(
    shortcuts.map(({ name, command }) => [
      resourceOf(name),
      { value: wordsOf(command).label[language], comment: `What ${name} is called when shortcuts clash.` },
    ]),
  );

/** Text of each file. The names of actions are Chinese by default and translated for English Excels, as in the manifest. */
export function shortcutFiles(): Record<keyof typeof SHORTCUT_FILES, string> {
  const actions = shortcuts.map(({ name }) => ({
    id: name,
    type: 'ExecuteFunction',
    name: `\${resource.${resourceOf(name)}}`,
  }));
  const keys = shortcuts.map(({ name, key }) => ({ action: name, key }));
  return {
    shortcuts: json({ actions, shortcuts: keys, resources: { default: values('zhCN') } }),
    enUS: json(values('enUS')),
  };
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
