import { PeriodSelect } from '../shell/PeriodSelect';
import { LineSelect } from './LineSelect';
import { turnsBetween } from './lines';
import type { Said, ScoresRead } from './reading';
import { ScoreLines } from './ScoreLines';
import type { Choose } from './use-reading';
import { useScoreRangeWords } from './words';

interface Props {
  results: ScoresRead;
  said: Said;
  choose: Choose;
}

const NONE = 'none';
const SCALES = ['percent', 'points'] as const;

/** Names, weights and scores of a table about people. */
export function ScoreMapping({ results, said, choose }: Props) {
  const words = useScoreRangeWords();
  const { mapping, offer, missing } = results;
  const { used } = offer;
  const { arrangement } = mapping;
  const isMissing = (part: (typeof missing)[number]) => missing.includes(part) && said[part] === undefined;
  const wide = arrangement === 'rows' || arrangement === 'columns';
  const summed = used.weight === NONE && !missing.includes('weight');
  return (
    <>
      <LineSelect
        label={words.parts.name}
        part="name"
        value={said.name ?? used.name}
        lines={offer.name}
        missing={isMissing('name')}
        otherwise={arrangement === 'single' ? words.onePerson : undefined}
        // Where people run the other way, other lines have scores and weights.
        onChoose={(name) =>
          choose({ name }, turnsBetween(offer.name, used.name, name) ? ['score', 'weight'] : [])
        }
      />
      <LineSelect
        label={words.parts.weight}
        part="weight"
        value={said.weight ?? used.weight}
        lines={offer.weight}
        missing={isMissing('weight')}
        none={wide || summed ? { value: NONE, name: words.noWeights } : undefined}
        onChoose={(weight) => choose({ weight })}
      />
      {wide ? (
        <ScoreLines
          lines={offer.score}
          used={used.score}
          missing={isMissing('score')}
          onChoose={(score) => choose({ score: score.join(',') })}
        />
      ) : (
        <LineSelect
          label={words.parts.score}
          part="score"
          value={said.score ?? used.score[0] ?? null}
          lines={offer.score}
          missing={isMissing('score')}
          onChoose={(score) => choose({ score })}
        />
      )}
      {!summed && (
        <PeriodSelect
          testId="range-scale"
          label={words.scale}
          value={said.scale ?? mapping.scale}
          choices={SCALES}
          say={(scale) => words.scales[scale as (typeof SCALES)[number]]}
          onChoose={(scale) => choose({ scale })}
        />
      )}
    </>
  );
}
