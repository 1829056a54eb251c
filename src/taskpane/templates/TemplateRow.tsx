import { Button } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { useStrings } from '../locale-context';
import { usePaneState, usePaneStore } from '../pane-context';
import { useViewWords } from '../view-words';
import { AtSelection } from './AtSelection';
import { AT_SELECTION, type CatalogueEntry } from './catalogue';
import { InsertForm } from './InsertForm';
import { Preview } from './preview/Preview';
import type { Sketch } from './preview/sketch';
import { useTemplatesStyles } from './styles';

interface Props {
  template: CatalogueEntry;
  /** Undefined until it is loaded. */
  sketch: Sketch | undefined;
  /** Insert with sample data. */
  samples: boolean;
}

/** Name, purpose and 插入; a template that takes parameters opens its fields first. */
export function TemplateRow({ template, sketch, samples }: Props) {
  const strings = useStrings();
  const words = useViewWords().templates;
  const styles = useTemplatesStyles();
  const store = usePaneStore();
  const busy = usePaneState().run.phase === 'running';
  const [open, setOpen] = useState(false);
  const formId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const asks = template.fields.length > 0;

  const insert = (values: Record<string, string>) => {
    setOpen(false);
    const parameters = samples && template.takesSamples ? { ...values, samples: 'true' } : values;
    void store.run({ command: template.command, parameters });
  };

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Preview sketch={sketch} />
        <div className={styles.words}>
          <div className={styles.name}>{template.name}</div>
          <div className={styles.hint}>{template.hint}</div>
          {!asks && <AtSelection template={template} busy={busy} onInsert={() => insert(AT_SELECTION)} />}
        </div>
        <Button
          ref={button}
          data-testid={`insert-${template.id}`}
          aria-label={words.insertNamed(template.name)}
          aria-expanded={asks ? open : undefined}
          aria-controls={asks && open ? formId : undefined}
          disabledFocusable={busy}
          onClick={() => (asks ? setOpen(!open) : insert({}))}
        >
          {strings.actions.insert}
        </Button>
      </div>
      {open && <InsertForm id={formId} template={template} busy={busy} onInsert={insert} onClose={close} />}
    </li>
  );
}
