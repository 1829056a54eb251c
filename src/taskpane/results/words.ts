import { useContext } from 'react';
import type { Language } from '../../locales';
import { results as enUS } from '../../locales/en-US/results';
import { results as zhCN, type ResultWords } from '../../locales/zh-CN/results';
import { LanguageContext } from '../locale-context';

const words: Record<Language, ResultWords> = { 'zh-CN': zhCN, 'en-US': enUS };

/** Words of the results view, loaded with it. */
export function useResultWords(): ResultWords {
  return words[useContext(LanguageContext)];
}
