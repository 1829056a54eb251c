import type { Language } from './index';

/** Maps what Office reports ("zh-TW", "en-GB", "fr-FR", …) to a language we have: Chinese stays Chinese, all else is English. */
export function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) ? 'zh-CN' : 'en-US';
}
