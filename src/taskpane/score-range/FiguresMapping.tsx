import { PeriodSelect } from '../shell/PeriodSelect';
import { useResultWords } from '../results/words';
import { LineSelect } from './LineSelect';
import type { FiguresParts } from './figures-parts';
import type { Said } from './reading';
import type { Choose } from './use-reading';
import { useScoreRangeWords } from './words';

interface Props {
  parts: FiguresParts;
  said: Said;
  choose: Choose;
}

const NONE = 'none';
const FIGURES = ['receivable', 'waived', 'collected', 'arrears', 'recovered', 'budget'] as const;
const BASES = ['current', 'arrears', 'overall'] as const;
const UNITS = ['fraction', 'percent', 'amount'] as const;

/** Projects, amounts and budget of a table of collection figures. */
export function FiguresMapping({ parts, said, choose }: Props) {
  const words = useScoreRangeWords();
  const { bases } = useResultWords().collection;
  const { offer, missing, basis, budgetUnit } = parts;
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
      {budgetUnit !== null && (
        <>
          <PeriodSelect
            testId="range-unit"
            label={words.unit}
            value={said.unit ?? budgetUnit}
            choices={UNITS}
            say={(unit) => words.units[unit as (typeof UNITS)[number]]}
            onChoose={(unit) => choose({ unit })}
          />
          <PeriodSelect
            testId="range-basis"
            label={words.basis}
            value={said.basis ?? basis}
            choices={BASES}
            say={(choice) => bases[choice as (typeof BASES)[number]]}
            onChoose={(chosen) => choose({ basis: chosen })}
          />
        </>
      )}
    </>
  );
}
