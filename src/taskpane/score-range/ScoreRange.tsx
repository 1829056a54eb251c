import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import { usePaneState, usePaneStore } from '../pane-context';
import { Destination } from './Destination';
import { FoundProblems } from './FoundProblems';
import { Mapping } from './Mapping';
import { People } from './People';
import { isOccupied } from './reading';
import { Rates } from './Rates';
import { useScoreRangeStyles } from './styles';
import { useReading } from './use-reading';
import { useScoreRangeWords } from './words';

/** Totals and ranks for a table that is not ours: it is read, looked at, corrected, and only then written to. */
export default function ScoreRange() {
  const words = useScoreRangeWords();
  const styles = useScoreRangeStyles();
  const store = usePaneStore();
  const { run } = usePaneState();
  const control = useReading();
  const heading = useRef<HTMLHeadingElement>(null);
  const { reading, busy } = control;
  const { results } = reading;
  const isComplete = !reading.refused && results?.missing.length === 0;
  const waits = busy || run.phase === 'running';

  // The button that led here is gone.
  useEffect(() => heading.current?.focus(), []);

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={words.back}
          data-testid="task-back"
          disabledFocusable={run.phase === 'running'}
          onClick={() => store.dispatch({ type: 'task/closed' })}
        />
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {words.heading}
        </h1>
      </div>
      <p className={styles.text}>{words.hint}</p>
      <Button
        className={styles.wide}
        data-testid="read-range"
        appearance={results ? 'secondary' : 'primary'}
        disabledFocusable={waits}
        onClick={control.read}
      >
        {results ? words.readAgain : words.read}
      </Button>
      <p role="status" className={styles.text} data-testid="reading-state">
        {busy ? words.reading : reading.crashed ? words.crashed : ''}
      </p>
      <FoundProblems problems={reading.problems} />
      {results && (
        <>
          <Mapping results={results} said={reading.said} refused={reading.refused} choose={control.choose} />
          {isComplete &&
            (results.kind === 'scores' ? (
              <People rows={results.rows} />
            ) : (
              <Rates rows={results.rows} mapping={results.mapping} />
            ))}
          {isComplete && (
            <Destination results={results} reading={reading} choose={control.choose} allow={control.allow} />
          )}
          <Button
            className={styles.wide}
            data-testid="write-range"
            appearance="primary"
            disabledFocusable={waits || !isComplete || isOccupied(reading)}
            onClick={control.write}
          >
            {words.write}
          </Button>
        </>
      )}
    </div>
  );
}
