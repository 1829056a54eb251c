import { mergeClasses } from '@fluentui/react-components';
import type { RangeLine } from '../../commands/results';
import { lineName } from './lines';
import { useScoreRangeStyles } from './styles';
import { useScoreRangeWords } from './words';

interface Props {
  lines: readonly RangeLine[];
  used: readonly string[];
  missing: boolean;
  onChoose(score: string[]): void;
}

/** Which of the lines with numbers are scores; folded up while they need no correction. The last one stays. */
export function ScoreLines({ lines, used, missing, onChoose }: Props) {
  const words = useScoreRangeWords();
  const styles = useScoreRangeStyles();
  const chosen = lines.filter(({ value }) => used.includes(value));
  const toggle = (value: string) =>
    onChoose(lines.map((line) => line.value).filter((item) => (item === value) !== used.includes(item)));
  return (
    <details open={missing || undefined} className={styles.details}>
      <summary data-testid="range-scores" className={mergeClasses(styles.summary, missing && styles.missing)}>
        {words.scores(chosen.length)}
        <span className={styles.note}>
          {' '}
          {chosen.map(({ label, line }) => label || line).join(words.comma)}
        </span>
      </summary>
      <fieldset className={styles.lines} aria-label={words.parts.score}>
        {lines.map((line) => {
          const checked = used.includes(line.value);
          return (
            <label key={line.line} className={styles.line}>
              <input
                type="checkbox"
                checked={checked}
                disabled={checked && chosen.length === 1}
                onChange={() => toggle(line.value)}
              />
              {lineName(line, words)}
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}
