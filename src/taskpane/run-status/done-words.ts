import { useContext } from 'react';
import type { Language } from '../../locales';
import { done as enUS } from '../../locales/en-US/done';
import { done as zhCN, type Done } from '../../locales/zh-CN/done';
import { LanguageContext } from '../locale-context';

const words: Record<Language, Done> = { 'zh-CN': zhCN, 'en-US': enUS };

/** What is said about a run that has ended; loaded with the first run, not with the first screen. */
export function useDoneWords(): Done {
  return words[useContext(LanguageContext)];
}
