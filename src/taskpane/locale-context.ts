import { createContext, useContext } from 'react';
import type { Dictionary, Language } from '../locales';
import { pane as enUS } from '../locales/en-US/pane';
import { pane as zhCN } from '../locales/zh-CN/pane';

/** Only the pane's own sentences: those of the commands come with the commands, after the first paint. */
const strings: Record<Language, Dictionary['pane']> = { 'zh-CN': zhCN, 'en-US': enUS };

export const LanguageContext = createContext<Language>('zh-CN');

/** The pane's sentences in the language the user sees. */
export function useStrings(): Dictionary['pane'] {
  return strings[useContext(LanguageContext)];
}
