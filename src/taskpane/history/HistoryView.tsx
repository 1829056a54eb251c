import { Button } from '@fluentui/react-components';
import { useContext } from 'react';
import type { HistoryEntry } from '../../commands/history';
import type { Language } from '../../locales';
import { history as enUS } from '../../locales/en-US/history';
import { history as zhCN, type HistoryWords } from '../../locales/zh-CN/history';
import { LanguageContext, useStrings } from '../locale-context';
import { usePaneState, usePaneStore } from '../pane-context';
import { RowLink } from '../results/RowLink';
import { useResultsStyles } from '../results/styles';
import { stepLabel } from '../run-status/step-label';
import { undoEntry } from '../state/steps';
import { useViewWords } from '../view-words';
import { useHistoryStyles } from './styles';
import { when } from './when';

const words: Record<Language, HistoryWords> = { 'zh-CN': zhCN, 'en-US': enUS };

/** What the add-in has written into this workbook, the latest first; that one can be taken back. */
export default function HistoryView() {
  const { empty, hint } = words[useContext(LanguageContext)];
  const styles = useHistoryStyles();
  const shared = useResultsStyles();
  const history = usePaneState().overview.value?.history ?? [];
  return (
    <div className={styles.view}>
      <p className={shared.empty} data-testid={history.length === 0 ? 'no-history' : undefined}>
        {history.length === 0 ? empty : hint}
      </p>
      <ul className={shared.list}>
        {history.map((entry, index) => (
          <Entry key={entry.id} entry={entry} latest={index === 0} />
        ))}
      </ul>
    </div>
  );
}

function Entry({ entry, latest }: { entry: HistoryEntry; latest: boolean }) {
  const { month, quarter } = useStrings();
  const views = useViewWords();
  const text = words[useContext(LanguageContext)];
  const styles = useHistoryStyles();
  const shared = useResultsStyles();
  const store = usePaneStore();
  const busy = usePaneState().run.phase === 'running';
  const { parameters, changed, at, undoable } = entry;
  const what = stepLabel(entry, views);
  const about = [
    parameters.person,
    parameters.period && month(parameters.period),
    parameters.quarter && quarter(parameters.quarter),
  ];
  const title = [what, ...about].filter(Boolean).join(' ');
  const sheets = [...new Set(changed.map(({ sheet }) => sheet))];
  const cells = changed.reduce((sum, change) => sum + change.cells, 0);
  const place = changed[0] ?? null;
  return (
    <li className={styles.entry} data-testid="history-entry">
      <div className={styles.words}>
        <RowLink at={place} label={text.open(title, place?.sheet ?? '')}>
          {title}
        </RowLink>
        <div className={shared.details}>
          <span className={shared.detail}>{when(at, store.now())}</span>
          {sheets[0] !== undefined && (
            <span className={styles.sheets}>{text.sheets(sheets[0], sheets.length)}</span>
          )}
          <span className={shared.detail}>{text.cells(cells)}</span>
        </div>
        {latest && !undoable && <div className={shared.details}>{text.notUndoable}</div>}
      </div>
      {latest && undoable && (
        <Button
          className={styles.undo}
          data-testid="undo"
          aria-label={text.undoNamed(what)}
          disabledFocusable={busy}
          onClick={() => void store.run(undoEntry(entry))}
        >
          {views.run.label.undo}
        </Button>
      )}
    </li>
  );
}
