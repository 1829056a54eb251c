import { Button } from '@fluentui/react-components';
import type { Problem } from '../../commands/report';
import { useStrings } from '../locale-context';
import { usePaneState, usePaneStore } from '../pane-context';
import { StateIcon, type Mood } from '../shell/StateIcon';
import { usePeriod } from '../shell/use-period';
import { useViewWords } from '../view-words';
import { mendOf } from './mend-step';
import { useProblemsStyles } from './styles';

const MOODS: Record<Problem['severity'], Mood> = { error: 'error', warning: 'warning', info: 'info' };

/** One problem: what it is, the way to its cell, and what mends it where a command does. */
export function ProblemRow({ problem }: { problem: Problem }) {
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
