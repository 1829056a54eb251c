import { usePaneState } from '../pane-context';
import { usePeriod } from '../shell/use-period';
import { useViewWords } from '../view-words';
import { RunButton } from './RunButton';
import { useResultsStyles } from './styles';

interface Props {
  /** Why there is nothing to compute. */
  text: string;
  /** Template that it could be computed from. */
  template: string;
}

/** What is missing in the workbook, and the template that holds it; it is inserted for the pane's month. */
export function Nothing({ text, template }: Props) {
  const { run, templates } = useViewWords();
  const styles = useResultsStyles();
  const command = `insert.${template}`;
  const known = usePaneState().commands.find(({ id }) => id === command);
  const { period } = usePeriod();
  const takesPeriod = known?.parameters.some(({ name }) => name === 'period') ?? false;
  const label = run.insertLabel(templates.items[template]?.name ?? template);
  return (
    <>
      <p className={styles.empty}>{text}</p>
      {known && (
        <RunButton
          testId="insert-for-results"
          steps={[{ command, parameters: takesPeriod ? { period } : {} }]}
          label={label}
        />
      )}
    </>
  );
}
