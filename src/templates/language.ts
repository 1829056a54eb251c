/** The languages in which templates exist; the same tags as everywhere in the add-in. */
export type Language = 'zh-CN' | 'en-US';

/** A wording in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export const words = (zh: string, en: string): Words => ({ zh, en });

/** The wording in the given language. */
export function say(text: Words, language: Language): string {
  return language === 'zh-CN' ? text.zh : text.en;
}

/** Puts values into a wording: `{name}` stands for `values.name`; an unknown name stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([\w-]+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
