import { lazy, Suspense, useRef } from 'react';
import { useStrings } from '../locale-context';
import { usePaneState, usePaneStore } from '../pane-context';
import type { TabId } from '../state/pane-state';
import { TabButton } from './TabButton';
import { useTabsStyles } from './tabs-styles';

const VIEWS = {
  templates: lazy(() => import('../templates/TemplatesView')),
  results: lazy(() => import('../results/ResultsView')),
  problems: lazy(() => import('../problems/ProblemsView')),
  history: lazy(() => import('../history/HistoryView')),
  settings: lazy(() => import('../settings/SettingsView')),
};

const IDS = Object.keys(VIEWS) as TabId[];

/** Which tab a key leads to; undefined for keys that are not for tabs (WAI-ARIA tabs pattern). */
function tabAfter(key: string, current: TabId): TabId | undefined {
  const index = IDS.indexOf(current);
  if (key === 'ArrowRight') return IDS[(index + 1) % IDS.length];
  if (key === 'ArrowLeft') return IDS[(index + IDS.length - 1) % IDS.length];
  if (key === 'Home') return IDS[0];
  return key === 'End' ? IDS.at(-1) : undefined;
}

/**
 * 模板 · 结果 · 问题 · 设置; each view is loaded when it is first shown. Not Fluent's TabList: its keyboard
 * engine alone weighs a third of the first screen.
 */
export function Tabs() {
  const strings = useStrings();
  const styles = useTabsStyles();
  const store = usePaneStore();
  const list = useRef<HTMLDivElement>(null);
  const { tab, problems, overview } = usePaneState();
  // What to do now comes first: the views wait until the workbook has been looked at.
  const isFirst = overview.status === 'loading' && overview.value === null;
  const View = VIEWS[tab];
  const select = (id: TabId) => store.dispatch({ type: 'tab/selected', tab: id });
  const onKey = (event: React.KeyboardEvent) => {
    const next = tabAfter(event.key, tab);
    if (!next) return;
    event.preventDefault();
    select(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <>
      <div
        ref={list}
        role="tablist"
        aria-label={strings.tabs.label}
        className={styles.list}
        onKeyDown={onKey}
      >
        {IDS.map((id) => (
          <TabButton
            key={id}
            id={id}
            selected={id === tab}
            onSelect={select}
            label={
              id === 'problems' && problems?.length
                ? strings.tabs.problemCount(problems.length)
                : strings.tabs[id]
            }
          />
        ))}
      </div>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.panel}>
        <Suspense fallback={<p>{strings.tabs.loading}</p>}>
          {isFirst ? <p>{strings.tabs.loading}</p> : <View />}
        </Suspense>
      </div>
    </>
  );
}
