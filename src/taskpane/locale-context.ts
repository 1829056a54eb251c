import { createContext, useContext } from 'react';
import { dictionary, type Dictionary, type Language } from '../locales';

export const LanguageContext = createContext<Language>('zh-CN');

/** The pane's sentences in the language the user sees. */
export function useStrings(): Dictionary['pane'] {
  return dictionary(useContext(LanguageContext)).pane;
}
