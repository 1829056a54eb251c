import { useStrings } from '../locale-context';
import { useSelectStyles } from './select-styles';

interface Props {
  label: string;
  value: string;
  choices: readonly string[];
  onChoose(period: string): void;
  testId?: string;
  /** What a choice is called; by default it is a month. */
  say?(value: string): string;
}

/**
 * Chooser of a month, "2026-10" shown as 2026年10月, or of anything else that `say` names.
 */
export function PeriodSelect({ label, value, choices, onChoose, testId, say }: Props) {
  const { month } = useStrings();
  const styles = useSelectStyles();
  return (
    <label className={styles.label}>
      {label}
      <select
        className={styles.select}
        data-testid={testId}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {choices.map((period) => (
          <option key={period} value={period}>
            {(say ?? month)(period)}
          </option>
        ))}
      </select>
    </label>
  );
}
