import { attribute, type Rule, type Subject } from './subject';

interface ShortcutFile {
  actions?: { id?: string; name?: string; type?: string }[];
  shortcuts?: { action?: string; key?: Record<string, string> }[];
  resources?: { default?: Translations };
}

type Translations = Record<string, { value?: string } | undefined>;

/** The functions that buttons and items call are those that the add-in knows. */
export const functions: Rule = (subject) => {
  const called = new Set(subject.all('FunctionName').map(({ text }) => text));
  return [
    ...[...called]
      .filter((name) => !subject.functions.includes(name))
      .map((name) => `Nothing is called ${name}.`),
    ...subject.functions.filter((name) => !called.has(name)).map((name) => `${name} has no button.`),
  ];
};

/** What belongs to Excel, to browsers or to the system, with Ctrl+Shift+Alt or without Shift; not a list of everything. */
const TAKEN = /^(Ctrl\+[A-Z0-9]|Ctrl\+Shift\+[A-Z0-9]|Ctrl\+(Shift\+)?Alt\+(F9|Delete|Tab)|Alt\+.+)$/i;
const COMBINATION = /^((Ctrl|Command|Shift|Alt|Option)\+)+([A-Z0-9]|F\d{1,2}|Up|Down|Left|Right)$/;
const PLATFORMS = ['default', 'windows', 'mac', 'web'];

/** The shortcuts' file is there, names functions that the add-in knows, in both languages, and takes nobody's keys. */
export const shortcuts: Rule = (subject) => {
  const [overrides] = subject.all('ExtendedOverrides');
  if (!overrides) return ['There is no file with shortcuts.'];
  const file = json<ShortcutFile>(subject, attribute(overrides, 'Url'));
  const english = json<Translations>(subject, attribute(overrides, 'ResourcesUrl'));
  if (!file || !english) return ['The shortcuts cannot be read.'];
  const chinese = file.resources?.default ?? {};
  const actions = file.actions ?? [];
  const keys = file.shortcuts ?? [];
  return [
    ...actions.flatMap(({ id = '', name = '', type }) => {
      const token = /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? '';
      return [
        ...(subject.functions.includes(id) ? [] : [`Nothing is called ${id}.`]),
        ...(type === 'ExecuteFunction' ? [] : [`${id} is no ExecuteFunction.`]),
        ...(/[\u4e00-\u9fff]/.test(chinese[token]?.value ?? '') ? [] : [`${id} has no Chinese name.`]),
        ...(english[token]?.value ? [] : [`${id} has no English name.`]),
        ...(keys.some(({ action }) => action === id) ? [] : [`${id} has no shortcut.`]),
      ];
    }),
    ...keys.flatMap(({ action = '', key = {} }) => [
      ...(actions.some(({ id }) => id === action)
        ? []
        : [`There is a shortcut for ${action}, which is no action.`]),
      ...(key.default ? [] : [`The shortcut of ${action} has no default.`]),
      ...Object.entries(key)
        .filter(
          ([platform, keys]) => !PLATFORMS.includes(platform) || !COMBINATION.test(keys) || TAKEN.test(keys),
        )
        .map(([platform, keys]) => `${keys} (${platform}) is no combination that an add-in should take.`),
    ]),
    ...[
      ...new Set(PLATFORMS.flatMap((platform) => clashes(keys.flatMap(({ key }) => key?.[platform] ?? [])))),
    ],
  ];
};

const clashes = (keys: readonly string[]): string[] =>
  keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} does two things.`);

function json<T>(subject: Subject, address: string): T | null {
  const bytes = subject.fileAt(address);
  if (!bytes) return null;
  try {
    return JSON.parse(bytes.toString('utf8')) as T;
  } catch {
    return null;
  }
}
