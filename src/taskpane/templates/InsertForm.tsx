import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { ParameterSpec } from '../../commands/command';
import { PeriodSelect } from '../shell/PeriodSelect';
import { usePeriod } from '../shell/use-period';
import { useViewWords } from '../view-words';
import { AtSelection } from './AtSelection';
import { AT_SELECTION, type CatalogueEntry } from './catalogue';
import { useTemplatesStyles } from './styles';

interface Props {
  id: string;
  template: CatalogueEntry;
  busy: boolean;
  /** Called with the fields that were filled in, when no required one is empty. */
  onInsert(values: Record<string, string>): void;
  /** Called by Escape. */
  onClose(): void;
}

/** The parameters of one insert command as fields; the first takes the focus. */
export function InsertForm({ id, template, busy, onInsert, onClose }: Props) {
  const words = useViewWords().templates;
  const styles = useTemplatesStyles();
  const { period, choices } = usePeriod();
  const [values, setValues] = useState<Record<string, string>>(() => startValues(template.fields, period));
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);

  const missing = template.fields.filter((field) => field.required && !values[field.name]?.trim());
  const insert = (place: Record<string, string>) => {
    setChecked(true);
    if (missing.length > 0) form.current?.querySelector<HTMLElement>(`[name="${missing[0]?.name}"]`)?.focus();
    else {
      const filled = Object.entries(values).filter(([, value]) => value.trim() !== '');
      onInsert({ ...Object.fromEntries(filled), ...place });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    insert({});
  };
  const set = (name: string, value: string) => setValues((old) => ({ ...old, [name]: value }));

  return (
    <form
      id={id}
      ref={form}
      className={styles.form}
      aria-label={words.fields(template.name)}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      noValidate
    >
      {template.fields.map((field) =>
        field.type === 'period' ? (
          <PeriodSelect
            key={field.name}
            label={labelOf(field, words.fieldLabels)}
            value={values[field.name] ?? period}
            choices={choices}
            onChoose={(value) => set(field.name, value)}
          />
        ) : (
          <TextField
            key={field.name}
            field={field}
            label={labelOf(field, words.fieldLabels)}
            value={values[field.name] ?? ''}
            error={checked && missing.includes(field) ? words.fieldNeeded : undefined}
            onChange={(value) => set(field.name, value)}
          />
        ),
      )}
      <Button type="submit" className={styles.submit} data-testid={`confirm-${template.id}`}>
        {words.insertNamed(template.name)}
      </Button>
      <AtSelection template={template} busy={busy} onInsert={() => insert(AT_SELECTION)} />
    </form>
  );
}

interface TextFieldProps {
  field: ParameterSpec;
  label: string;
  value: string;
  error: string | undefined;
  onChange(value: string): void;
}

function TextField({ field, label, value, error, onChange }: TextFieldProps) {
  const styles = useTemplatesStyles();
  return (
    <Field label={label} orientation="horizontal" required={field.required} validationMessage={error}>
      <Input
        className={styles.input}
        name={field.name}
        value={value}
        autoComplete="off"
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}

function labelOf(field: ParameterSpec, labels: Record<string, string>): string {
  return labels[field.name] ?? field.name;
}

/** Defaults of the command; a month starts as the one that the pane stands on. */
function startValues(fields: readonly ParameterSpec[], period: string): Record<string, string> {
  const entries = fields.map((field) => [
    field.name,
    field.type === 'period' ? period : (field.default ?? ''),
  ]);
  return Object.fromEntries(entries);
}
