import { useContext } from 'react';
import type { Language } from '../locales';
import { views as enUS } from '../locales/en-US/views';
import { views as zhCN, type ViewWords } from '../locales/zh-CN/views';
import { LanguageContext } from './locale-context';

const words: Record<Language, ViewWords> = { 'zh-CN': zhCN, 'en-US': enUS };

/** Sentences of everything behind the first screen. Only for components that are loaded when they are shown. */
export function useViewWords(): ViewWords {
  return words[useContext(LanguageContext)];
}
