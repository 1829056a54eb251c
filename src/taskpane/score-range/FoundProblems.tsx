import type { Problem } from '../../commands/report';
import { ProblemRow } from '../problems/ProblemRow';
import { useProblemsStyles } from '../problems/styles';
import { useScoreRangeWords } from './words';

/** More than that are not taken in; the others are told of once these are mended. */
const SHOWN = 10;

/** What the latest reading or writing found, each with the way to its cell. */
export function FoundProblems({ problems }: { problems: readonly Problem[] }) {
  const words = useScoreRangeWords();
  const styles = useProblemsStyles();
  return (
    <div role="alert" aria-label={words.problems}>
      <ul className={styles.list}>
        {problems.slice(0, SHOWN).map((problem, index) => (
          <ProblemRow key={index} problem={problem} />
        ))}
      </ul>
    </div>
  );
}
