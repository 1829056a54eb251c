import { Button } from '@fluentui/react-components';
import { useViewWords } from '../view-words';
import type { CatalogueEntry } from './catalogue';
import { useTemplatesStyles } from './styles';

interface Props {
  template: CatalogueEntry;
  busy: boolean;
  onInsert(): void;
}

/** The other way to insert: on the active sheet, from the selected cell on. */
export function AtSelection({ template, busy, onInsert }: Props) {
  const { atSelection, insertNamedAtSelection } = useViewWords().templates;
  const styles = useTemplatesStyles();
  if (!template.takesPlace) return null;
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.secondary}
      data-testid={`at-selection-${template.id}`}
      aria-label={insertNamedAtSelection(template.name)}
      disabledFocusable={busy}
      onClick={onInsert}
    >
      {atSelection}
    </Button>
  );
}
