import { CONFIDENT } from '../../commands/score-range/mapping';
import type { ScoreRangeWords } from '../../locales/zh-CN/score-range';
import { useStrings } from '../locale-context';
import { usePaneStore } from '../pane-context';
import { Segments } from '../results/Segments';
import { StateIcon, type Mood } from '../shell/StateIcon';
import { partsOf, unknownParts } from './figures-parts';
import { FiguresMapping } from './FiguresMapping';
import type { FiguresRead, Said, ScoresRead } from './reading';
import { ScoreMapping } from './ScoreMapping';
import { useScoreRangeStyles } from './styles';
import type { Choose } from './use-reading';
import { useScoreRangeWords } from './words';

interface Props {
  results: ScoresRead | FiguresRead;
  said: Said;
  /** What was chosen last leads nowhere. */
  refused: boolean;
  choose: Choose;
}

const KINDS = ['scores', 'collection'] as const;
/** What is said of a table of any kind. */
const OF_RESULTS = ['as', 'out', 'ties'];

/** How the table was read, how sure that is, and every part with what else it could be. */
export function Mapping({ results, said, refused, choose }: Props) {
  const words = useScoreRangeWords();
  const { actions } = useStrings();
  const styles = useScoreRangeStyles();
  const store = usePaneStore();
  const { block, mapping } = results;
  const kind = (said.kind as Props['results']['kind'] | undefined) ?? results.kind;
  const { mood, sentence } = confidenceOf(results, words);
  const turnTo = (chosen: (typeof KINDS)[number]) =>
    choose(
      { kind: chosen },
      (Object.keys(said) as (keyof Said)[]).filter((key) => !OF_RESULTS.includes(key)),
    );
  return (
    <section aria-label={words.mapping} className={styles.section}>
      {!refused && (
        <div role="status" className={styles.state} data-testid="confidence">
          <StateIcon mood={mood} inline />
          <span>{sentence}</span>
        </div>
      )}
      <div>
        <button type="button" className={styles.link} onClick={() => void store.goTo(block)}>
          {actions.goTo(`${block.sheet}!${block.address}`)}
        </button>
        {!refused && (
          <div className={styles.note}>{words.arrangements[results.kind][mapping.arrangement]}</div>
        )}
      </div>
      <Segments
        name="range-kind"
        label={words.kind}
        value={kind}
        choices={KINDS}
        say={(choice) => words.tables[choice]}
        onChoose={turnTo}
      />
      {kind === 'collection' ? (
        <FiguresMapping
          parts={results.kind === 'collection' ? partsOf(results) : unknownParts(results.offer)}
          said={said}
          choose={choose}
        />
      ) : (
        results.kind === 'scores' && <ScoreMapping results={results} said={said} choose={choose} />
      )}
    </section>
  );
}

function confidenceOf(
  { missing, remembered, confidence }: ScoresRead | FiguresRead,
  words: ScoreRangeWords,
): { mood: Mood; sentence: string } {
  if (missing.length > 0) {
    const parts = missing.map((part) => words.parts[part]).join(words.comma);
    return { mood: 'error', sentence: words.incomplete(parts) };
  }
  if (remembered) return { mood: 'good', sentence: words.remembered };
  return confidence >= CONFIDENT
    ? { mood: 'good', sentence: words.sure }
    : { mood: 'warning', sentence: words.unsure };
}
