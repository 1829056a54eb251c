import { Button } from '@fluentui/react-components';
import { usePaneState } from '../pane-context';
import { useShown } from '../shell/use-shown';
import { useViewWords } from '../view-words';
import { AuditButton } from './AuditButton';
import { groupProblems, type ProblemGroup } from './group-problems';
import { ProblemRow } from './ProblemRow';
import { useProblemsStyles } from './styles';

/** Shown at once per group; a form for everybody can bring hundreds. */
const FIRST = 20;

/** Problems of the latest check, grouped by what mends them. */
export default function ProblemsView() {
  const strings = useViewWords().problems;
  const styles = useProblemsStyles();
  const { problems } = usePaneState();
  const nothing = problems === null ? strings.neverRun : problems.length === 0 ? strings.empty : null;
  return (
    <div className={styles.view}>
      <AuditButton />
      {nothing !== null && <p className={styles.empty}>{nothing}</p>}
      {groupProblems(problems ?? []).map((group) => (
        <Group key={group.mend} group={group} />
      ))}
    </div>
  );
}

function Group({ group }: { group: ProblemGroup }) {
  const strings = useViewWords().problems;
  const styles = useProblemsStyles();
  const { shown, next, showMore } = useShown(group.problems, FIRST);
  return (
    <section aria-label={strings.groups[group.mend]}>
      <h2 className={styles.heading}>
        {strings.groups[group.mend]} <span className={styles.count}>{group.problems.length}</span>
      </h2>
      {group.problems.some(({ code }) => code === 'formula-overwritten') && <AuditButton fix />}
      <ul className={styles.list}>
        {shown.map((problem, index) => (
          <ProblemRow key={index} problem={problem} />
        ))}
      </ul>
      {next > 0 && (
        <Button appearance="subtle" onClick={showMore}>
          {strings.more(next)}
        </Button>
      )}
    </section>
  );
}
