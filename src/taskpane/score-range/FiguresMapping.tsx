import { PeriodSelect } from '../shell/PeriodSelect';
import { useResultWords } from '../results/words';
import { LineSelect } from './LineSelect';
import type { FiguresRead, Said } from './reading';
import type { Choose } from './use-reading';
import { useScoreRangeWords } from './words';

interface Props {
  results: FiguresRead;
  said: Said;
  choose: Choose;
}

const NONE = 'none';
const FIGURES = ['receivable', 'waived', 'collected', 'arrears', 'recovered', 'budget'] as const;
const BASES = ['current', 'arrears', 'overall'] as const;
const UNITS = ['fraction', 'percent', 'amount'] as const;

/** Projects, amounts and budget of a table of collection figures. */
export function FiguresMapping({ results, said, choose }: Props) {
  const words = useScoreRangeWords();
  const { bases } = useResultWords().collection;
  const { mapping, offer } = results;
  const missing: readonly string[] = results.missing;
  const selectOf = (part: 'project' | (typeof FIGURES)[number]) => (
    <LineSelect
      key={part}
      label={words.parts[part]}
      part={part}
      value={said[part] ?? offer.used[part] ?? NONE}
      lines={part === 'project' ? offer.project : offer.figures}
      missing={missing.includes(part) && said[part] === undefined}
      none={{ value: NONE, name: words.noColumn }}
      onChoose={(line) => choose({ [part]: line })}
    />
  );
  return (
    <>
      {selectOf('project')}
      {FIGURES.map(selectOf)}
      {mapping.budgetUnit !== null && (
        <>
          <PeriodSelect
            testId="range-unit"
            label={words.unit}
            value={said.unit ?? mapping.budgetUnit}
            choices={UNITS}
            say={(unit) => words.units[unit as (typeof UNITS)[number]]}
            onChoose={(unit) => choose({ unit })}
          />
          <PeriodSelect
            testId="range-basis"
            label={words.basis}
            value={said.basis ?? mapping.basis}
            choices={BASES}
            say={(basis) => bases[basis as (typeof BASES)[number]]}
            onChoose={(basis) => choose({ basis })}
          />
        </>
      )}
    </>
  );
}
