import { mergeClasses } from '@fluentui/react-components';
import type { RangeLine } from '../../commands/results';
import { useSelectStyles } from '../shell/select-styles';
import { lineName } from './lines';
import { useScoreRangeStyles } from './styles';
import { useScoreRangeWords } from './words';

interface Props {
  label: string;
  /** Also the end of its test id. */
  part: string;
  /** null: none of the lines. */
  value: string | null;
  lines: readonly RangeLine[];
  /** It was not found and has to be chosen. */
  missing: boolean;
  /** The choice to have none, where that may be. */
  none?: { value: string; name: string };
  /** What is shown where none of the lines is the one. */
  otherwise?: string;
  onChoose(value: string): void;
}

/** One part of the mapping and the columns and rows that it could be. */
export function LineSelect({ label, part, value, lines, missing, none, otherwise, onChoose }: Props) {
  const words = useScoreRangeWords();
  const styles = useScoreRangeStyles();
  const select = useSelectStyles();
  const known = !missing && [...lines, ...(none ? [none] : [])].some((line) => line.value === value);
  return (
    <label className={select.label}>
      {label}
      <select
        className={mergeClasses(select.select, missing && styles.missing)}
        data-testid={`range-${part}`}
        aria-invalid={missing}
        value={known ? value! : ''}
        onChange={(event) => onChoose(event.target.value)}
      >
        {!known && (
          <option value="" disabled>
            {missing ? words.notFound : (otherwise ?? words.notFound)}
          </option>
        )}
        {none && <option value={none.value}>{none.name}</option>}
        {lines.map((line) => (
          <option key={line.line} value={line.value}>
            {lineName(line, words)}
          </option>
        ))}
      </select>
    </label>
  );
}
