import { enUS } from './en-US';
import { zhCN } from './zh-CN';

export { languageOf } from './language-of';

export type Language = 'zh-CN' | 'en-US';
export type Dictionary = typeof zhCN;

const dictionaries: Record<Language, Dictionary> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The dictionary of a language; Chinese is the default. */
export function dictionary(language: Language): Dictionary {
  return dictionaries[language];
}
