import { useContext } from 'react';
import type { Language } from '../../locales';
import { scoreRange as enUS } from '../../locales/en-US/score-range';
import { scoreRange as zhCN, type ScoreRangeWords } from '../../locales/zh-CN/score-range';
import { LanguageContext } from '../locale-context';

const words: Record<Language, ScoreRangeWords> = { 'zh-CN': zhCN, 'en-US': enUS };

/** Words of this page, loaded with it. */
export function useScoreRangeWords(): ScoreRangeWords {
  return words[useContext(LanguageContext)];
}
