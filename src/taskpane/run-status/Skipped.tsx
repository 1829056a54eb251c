import { Link } from '@fluentui/react-components';
import { Fragment } from 'react';
import { usePaneStore } from '../pane-context';
import { useDoneWords } from './done-words';
import type { FinishedRun } from './finished-sentence';
import { skippedGroups, type SkippedGroup } from './skipped-groups';
import { useRunStatusStyles } from './styles';

/** Named for each reason; the others are counted. */
const NAMED = 6;

/** Who or what a run left out, and why; places lead there. */
export function Skipped({ run }: { run: FinishedRun }) {
  const words = useDoneWords().skipped;
  const styles = useRunStatusStyles();
  const groups = skippedGroups(run.report);
  if (groups.length === 0) return null;
  return (
    <dl className={styles.skipped} data-testid="skipped">
      {groups.map(({ reason, entries }) => (
        <Fragment key={reason}>
          <dt>{words.because(words.reasons[reason], entries.length)}</dt>
          <dd className={styles.names}>
            <Names entries={entries.slice(0, NAMED)} comma={words.comma} />
            {entries.length > NAMED && words.andOthers}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Names({ entries, comma }: { entries: SkippedGroup['entries']; comma: string }) {
  const store = usePaneStore();
  return entries.map(({ name, at }, index) => (
    <Fragment key={index}>
      {index > 0 && comma}
      {at ? (
        <Link as="button" onClick={() => void store.goTo(at)}>
          {name}
        </Link>
      ) : (
        name
      )}
    </Fragment>
  ));
}
