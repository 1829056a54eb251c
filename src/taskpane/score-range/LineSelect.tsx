import { mergeClasses } from '@fluentui/react-components';
import type { RangeLine } from '../../commands/results';
import { useSelectStyles } from '../shell/select-styles';
import { lineName } from './lines';
import { useScoreRangeStyles } from './styles';
import { useScoreRangeWords } from './words';

interface Props {
  part: 'name' | 'weight' | 'score';
  /** null: none of the lines. */
  value: string | null;
  lines: readonly RangeLine[];
  missing: boolean;
  /** What having none is called where that may be; null: it may not. */
  none: string | null;
  /** A choice that is no line. */
  extra?: { value: string; name: string };
  onChoose(value: string): void;
}

/** One part of the mapping and the columns and rows that it could be. */
export function LineSelect({ part, value, lines, missing, none, extra, onChoose }: Props) {
  const words = useScoreRangeWords();
  const styles = useScoreRangeStyles();
  const select = useSelectStyles();
  const known = !missing && [...lines, ...(extra ? [extra] : [])].some((line) => line.value === value);
  return (
    <label className={select.label}>
      {words.parts[part]}
      <select
        className={mergeClasses(select.select, missing && styles.missing)}
        data-testid={`range-${part}`}
        aria-invalid={missing}
        value={known ? value! : ''}
        onChange={(event) => onChoose(event.target.value)}
      >
        {!known && (
          <option value="" disabled>
            {missing || none === null ? words.notFound : none}
          </option>
        )}
        {extra && <option value={extra.value}>{extra.name}</option>}
        {lines.map((line) => (
          <option key={line.line} value={line.value}>
            {lineName(line, words)}
          </option>
        ))}
      </select>
    </label>
  );
}
