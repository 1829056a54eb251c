import type { RangeOffer, ScoreRangeResults } from '../../commands/results';
import { CONFIDENT } from '../../commands/score-range/mapping';
import { usePaneStore } from '../pane-context';
import { useStrings } from '../locale-context';
import { PeriodSelect } from '../shell/PeriodSelect';
import { StateIcon, type Mood } from '../shell/StateIcon';
import { LineSelect } from './LineSelect';
import { turnsBetween } from './lines';
import type { Said } from './reading';
import { ScoreLines } from './ScoreLines';
import { useScoreRangeStyles } from './styles';
import { useScoreRangeWords } from './words';

interface Props {
  results: ScoreRangeResults & { offer: RangeOffer };
  said: Said;
  /** What was chosen last leads nowhere. */
  refused: boolean;
  choose(choice: Said, turns?: boolean): void;
}

const NO_WEIGHTS = 'none';
const SCALES = ['percent', 'points'] as const;

/** How the table was read, each part with what else it could be. */
export function Mapping({ results, said, refused, choose }: Props) {
  const words = useScoreRangeWords();
  const { actions } = useStrings();
  const styles = useScoreRangeStyles();
  const store = usePaneStore();
  const { mapping, offer, missing, block } = results;
  const { used } = offer;
  const isMissing = (part: (typeof missing)[number]) => missing.includes(part) && said[part] === undefined;
  const apart = mapping.arrangement === 'rows' || mapping.arrangement === 'columns';
  const { mood, sentence } = confidenceOf(results, words);
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
        {!refused && <div className={styles.note}>{words.arrangements[mapping.arrangement]}</div>}
      </div>
      <LineSelect
        part="name"
        value={said.name ?? used.name}
        lines={offer.name}
        missing={isMissing('name')}
        none={mapping.arrangement === 'single' ? words.onePerson : null}
        onChoose={(name) => choose({ name }, turnsBetween(offer.name, used.name, name))}
      />
      <LineSelect
        part="weight"
        value={said.weight ?? used.weight}
        lines={offer.weight}
        missing={isMissing('weight')}
        none={null}
        extra={apart || used.weight === NO_WEIGHTS ? { value: NO_WEIGHTS, name: words.noWeights } : undefined}
        onChoose={(weight) => choose({ weight })}
      />
      {apart ? (
        <ScoreLines
          lines={offer.score}
          used={used.score}
          missing={isMissing('score')}
          onChoose={(score) => choose({ score: score.join(',') })}
        />
      ) : (
        <LineSelect
          part="score"
          value={said.score ?? used.score[0] ?? null}
          lines={offer.score}
          missing={isMissing('score')}
          none={null}
          onChoose={(score) => choose({ score })}
        />
      )}
      {mapping.arrangement !== 'totals' && used.weight !== NO_WEIGHTS && (
        <PeriodSelect
          testId="range-scale"
          label={words.scale}
          value={said.scale ?? mapping.scale}
          choices={SCALES}
          say={(scale) => words.scales[scale as (typeof SCALES)[number]]}
          onChoose={(scale) => choose({ scale })}
        />
      )}
    </section>
  );
}

function confidenceOf(
  { missing, remembered, confidence }: ScoreRangeResults,
  words: ReturnType<typeof useScoreRangeWords>,
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
