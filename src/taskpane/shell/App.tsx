import { FluentProvider, type Theme } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { LanguageContext } from '../locale-context';
import { NextStepCard } from '../next-step/NextStepCard';
import { PaneContext } from '../pane-context';
import { RunStatus } from '../run-status/RunStatus';
import type { PaneStore } from '../state/pane-store';
import { useTheme } from '../theme/use-theme';
import { useAppStyles } from './styles';
import { Tabs } from './Tabs';

const ScoreRange = lazy(() => import('../score-range/ScoreRange'));
const AutomaticFailure = lazy(() => import('../automatic/AutomaticFailure'));

interface Props {
  store: PaneStore;
  /** Theme of the first paint. */
  theme: Theme;
}

/** The pane: what to do now at the top, how the latest run went, and everything else one level below. */
export function App({ store, theme: start }: Props) {
  const styles = useAppStyles();
  const theme = useTheme(start);
  // The language is part of the state; reading it here renders everything again when it changes.
  const language = useSyncExternalStore(store.subscribe, () => store.language);
  const hasFailed = useSyncExternalStore(store.subscribe, () => store.getState().automatic.failure !== null);
  const task = useSyncExternalStore(store.subscribe, () => store.getState().task);

  useEffect(() => {
    document.documentElement.lang = language;
    void store.refresh();
  }, [store, language]);

  return (
    <PaneContext value={store}>
      <LanguageContext value={language}>
        <FluentProvider theme={theme} className={styles.pane}>
          <main>
            {task === null && <NextStepCard />}
            <RunStatus />
            {hasFailed && (
              <Suspense>
                <AutomaticFailure />
              </Suspense>
            )}
            {task === 'score-range' ? (
              <Suspense>
                <ScoreRange />
              </Suspense>
            ) : (
              <Tabs />
            )}
          </main>
        </FluentProvider>
      </LanguageContext>
    </PaneContext>
  );
}
