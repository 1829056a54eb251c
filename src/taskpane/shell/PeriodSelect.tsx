import { makeStyles, tokens } from '@fluentui/react-components';
import { useStrings } from '../locale-context';

interface Props {
  label: string;
  value: string;
  choices: readonly string[];
  onChoose(period: string): void;
  testId?: string;
  /** What a choice is called; by default it is a month. */
  say?(value: string): string;
}

const useStyles = makeStyles({
  label: { display: 'grid', gridTemplateColumns: '1fr 2fr', alignItems: 'center' },
  select: {
    height: '32px',
    minWidth: 0,
    padding: '0 8px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/**
 * Chooser of a month, "2026-10" shown as 2026年10月, or of anything else that `say` names. The browser's own select: it stands on the first screen,
 * where Fluent's field and select would cost 6 KB.
 */
export function PeriodSelect({ label, value, choices, onChoose, testId, say }: Props) {
  const { month } = useStrings();
  const styles = useStyles();
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
