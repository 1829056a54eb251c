import type { ConsolidatedFile } from '../../commands/results';
import { useResultsStyles } from '../results/styles';
import { useResultWords } from '../results/words';
import { StateIcon, type Mood } from '../shell/StateIcon';
import { useFileListStyles } from './styles';

/** What was found in each file; of one that brought nothing the reason stands at once. */
export function FileList({ files }: { files: readonly ConsolidatedFile[] }) {
  const words = useResultWords().consolidate;
  const styles = useFileListStyles();
  const shared = useResultsStyles();
  return (
    <ul aria-label={words.found} className={styles.list}>
      {files.map((file) => (
        <li key={file.name} className={styles.row} data-testid="consolidated-file">
          <StateIcon mood={moodOf(file)} inline />
          <div className={styles.words}>
            <div>{file.name}</div>
            <div className={shared.empty}>
              {words.evaluations(file.evaluations.length)}
              {file.problems.length > 0 && ` · ${words.problems(file.problems.length)}`}
            </div>
            {file.evaluations.length === 0 && file.problems[0] && <div>{file.problems[0].message}</div>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function moodOf({ evaluations, problems }: ConsolidatedFile): Mood {
  if (evaluations.length === 0) return 'error';
  return problems.some(({ severity }) => severity !== 'info') ? 'warning' : 'good';
}
