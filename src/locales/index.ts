import { enUS } from './en-US';
import { zhCN } from './zh-CN';

export type Language = 'zh-CN' | 'en-US';
export type Dictionary = typeof zhCN;

const dictionaries: Record<Language, Dictionary> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The dictionary of a language; Chinese is the default. */
export function dictionary(language: Language): Dictionary {
  return dictionaries[language];
}

/** Maps what Office reports ("zh-TW", "en-GB", "fr-FR", …) to a language we have: Chinese stays Chinese, all else is English. */
export function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) ? 'zh-CN' : 'en-US';
}
