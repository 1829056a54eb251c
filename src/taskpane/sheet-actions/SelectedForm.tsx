import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { FormStatus } from '../../commands/selected-form';
import { usePaneStore } from '../pane-context';
import { useResultWords } from '../results/words';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '12px',
    margin: '0 12px 8px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { minWidth: 0, overflowWrap: 'anywhere' },
  total: {
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
    fontWeight: tokens.fontWeightSemibold,
  },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** How the evaluation stands in which the user's cell is, as its own formulas show it; nothing elsewhere. */
export default function SelectedForm() {
  const { selected: words, none } = useResultWords();
  const styles = useStyles();
  const store = usePaneStore();
  const [status, setStatus] = useState<FormStatus | null>(null);
  useEffect(() => store.watchForms(setStatus), [store]);
  if (!status) return null;
  const { person, period, final, gap, state } = status;
  return (
    <section aria-label={words.heading} className={styles.card} data-testid="selected-form">
      <div className={styles.title}>{words.title(person || words.nobody, period)}</div>
      <div className={styles.total}>{final || none}</div>
      <div className={styles.small}>{[state, gap && words.gap(gap)].filter(Boolean).join(' · ')}</div>
      <div className={styles.small}>{words.total}</div>
    </section>
  );
}
