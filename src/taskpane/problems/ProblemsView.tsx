import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem } from '../../commands/report';
import { useStrings } from '../locale-context';
import { usePaneState, usePaneStore } from '../pane-context';
import { StateIcon, type Mood } from '../shell/StateIcon';
import { usePeriod } from '../shell/use-period';
import { useViewWords } from '../view-words';
import { AuditButton } from './AuditButton';
import { groupProblems, type ProblemGroup } from './group-problems';
import { mendOf } from './mend-step';
import { useProblemsStyles } from './styles';

/** Shown at once per group; a form for everybody can bring hundreds. */
const FIRST = 20;

const MOODS: Record<Problem['severity'], Mood> = { error: 'error', warning: 'warning', info: 'info' };

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
  const [shown, setShown] = useState(FIRST);
  const hidden = group.problems.length - shown;
  return (
    <section aria-label={strings.groups[group.mend]}>
      <h2 className={styles.heading}>
        {strings.groups[group.mend]} <span className={styles.count}>{group.problems.length}</span>
      </h2>
      {group.problems.some(({ code }) => code === 'formula-overwritten') && <AuditButton fix />}
      <ul className={styles.list}>
        {group.problems.slice(0, shown).map((problem, index) => (
          <Row key={index} problem={problem} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + FIRST * 5)}>
          {strings.more(Math.min(hidden, FIRST * 5))}
        </Button>
      )}
    </section>
  );
}

function Row({ problem }: { problem: Problem }) {
  const strings = useStrings();
  const words = useViewWords();
  const styles = useProblemsStyles();
  const store = usePaneStore();
  const { commands, run } = usePaneState();
  const { period } = usePeriod();
  const { sheet, address, severity, message } = problem;
  const mend = mendOf(problem, period);
  const mends = mend && commands.some(({ id }) => id === mend[0].command) ? mend : null;
  const place = address ? `${sheet}!${address}` : sheet;
  // A sheet of another file, which cannot be shown.
  const elsewhere = sheet.startsWith('[');
  const sentence = elsewhere ? message : withoutPlace(message, place);
  return (
    <li className={styles.row} data-testid="problem-row">
      <StateIcon mood={MOODS[severity]} />
      <div className={styles.words}>
        <div className={styles.message}>
          <span className={styles.severity}>{words.problems.severities[severity]}</span> {sentence}
        </div>
        {sheet && !elsewhere && (
          <Button
            className={styles.jump}
            appearance="subtle"
            onClick={() => void store.goTo({ sheet, address })}
          >
            {strings.actions.goTo(place)}
          </Button>
        )}
        {mends && (
          <Button
            data-testid="mend"
            disabledFocusable={run.phase === 'running'}
            onClick={() => void store.run(...mends)}
          >
            {words.run.label[mends[0].command]}
          </Button>
        )}
      </div>
    </li>
  );
}

/** The sentence begins with its place; here the button below says it. */
function withoutPlace(message: string, place: string): string {
  return place && message.startsWith(place) ? message.slice(place.length).replace(/^[：:]\s*/, '') : message;
}
