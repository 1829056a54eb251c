import { Field, Select } from '@fluentui/react-components';
import { useStrings } from '../locale-context';

interface Props {
  label: string;
  value: string;
  choices: readonly string[];
  onChoose(period: string): void;
  testId?: string;
}

/** Chooser of a month, "2026-10" shown as 2026年10月. */
export default function PeriodSelect({ label, value, choices, onChoose, testId }: Props) {
  const strings = useStrings();
  return (
    <Field label={label} orientation="horizontal">
      <Select data-testid={testId} value={value} onChange={(_event, data) => onChoose(data.value)}>
        {choices.map((period) => (
          <option key={period} value={period}>
            {strings.month(period)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
