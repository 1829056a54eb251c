import { useContext } from 'react';
import type { Language } from '../../locales';
import { done as enUS } from '../../locales/en-US/done';
import { done as zhCN, type Done } from '../../locales/zh-CN/done';
import { LanguageContext } from '../locale-context';
import { usePaneState } from '../pane-context';
import { useViewWords } from '../view-words';
import { finishedSentence, type FinishedRun } from './finished-sentence';

const words: Record<Language, Done> = { 'zh-CN': zhCN, 'en-US': enUS };

/** How a run ended. Its words are loaded with the first run, not with the first screen. */
export default function FinishedSentence({ run }: { run: FinishedRun }) {
  const views = useViewWords();
  const done = words[useContext(LanguageContext)];
  const { changes } = usePaneState();
  return <span data-testid="finished">{finishedSentence(run, { ...views, done }, changes)}</span>;
}
