import { Input } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { usePaneStore } from '../pane-context';
import { Segments } from '../results/Segments';
import { isOccupied, type FiguresRead, type Reading, type Said, type ScoresRead } from './reading';
import { useSelectStyles } from '../shell/select-styles';
import { useScoreRangeStyles } from './styles';
import { useScoreRangeWords } from './words';

interface Props {
  results: ScoresRead | FiguresRead;
  reading: Reading;
  choose(choice: Said): void;
  allow(overwrite: boolean): void;
}

const KINDS = ['formulas', 'values'] as const;

/** As what results are written, and where. */
export function Destination({ results, reading, choose, allow }: Props) {
  const words = useScoreRangeWords();
  const styles = useScoreRangeStyles();
  const select = useSelectStyles();
  const store = usePaneStore();
  const { said, written } = reading;
  const { target } = results.offer;
  const [out, setOut] = useState(said.out ?? '');
  const id = useId();

  const settle = () => {
    if (out.trim() !== (said.out ?? '')) choose({ out: out.trim() });
  };
  const place = (target && `${target.sheet}!${target.address}`) ?? '';
  return (
    <section aria-label={words.destination} className={styles.section}>
      <Segments
        name="range-as"
        label={words.as}
        value={said.as === 'values' ? 'values' : 'formulas'}
        choices={KINDS}
        say={(kind) => words.forms[kind]}
        onChoose={(as) => choose({ as })}
      />
      <div className={select.label}>
        <label htmlFor={id}>{words.out}</label>
        <Input
          id={id}
          className={styles.input}
          data-testid="range-out"
          placeholder={words.outHint}
          value={out}
          autoComplete="off"
          spellCheck={false}
          onChange={(_event, data) => setOut(data.value)}
          onBlur={settle}
          onKeyDown={(event) => event.key === 'Enter' && settle()}
        />
      </div>
      {(isOccupied(reading) || reading.overwrite) && (
        <label className={styles.line}>
          <input
            type="checkbox"
            data-testid="range-overwrite"
            checked={reading.overwrite}
            onChange={(event) => allow(event.target.checked)}
          />
          {words.overwrite}
        </label>
      )}
      {written ? (
        <button
          type="button"
          className={styles.link}
          data-testid="range-written"
          onClick={() => void store.goTo(written)}
        >
          {words.written(`${written.sheet}!${written.address}`)}
        </button>
      ) : (
        target && (
          <p className={styles.text} data-testid="range-target">
            {words.target(place)}
          </p>
        )
      )}
    </section>
  );
}
