import { useContext, useState } from 'react';
import type { Place } from '../../../commands/report';
import type { CollectionResults } from '../../../commands/results';
import { spanWords } from '../../../templates/formulas/collection-budget';
import { say } from '../../../templates/language';
import { LanguageContext } from '../../locale-context';
import { Segments } from '../Segments';
import { useResultWords } from '../words';
import { ProjectTable } from './ProjectTable';
import { projectRows, spans, type Span } from './collection-rows';
import { Shares } from './Shares';
import { Trend } from './Trend';

interface Props {
  month: string;
  results: CollectionResults;
  /** The sheet of the month; null where there is none. */
  sheet: Place | null;
}

/** Projects against their budget over month, quarter or year, the months in a line, and the departments' shares. */
export function CollectionReport({ month, results, sheet }: Props) {
  const words = useResultWords().collection;
  const language = useContext(LanguageContext);
  const [span, setSpan] = useState<Span>('month');
  const name = (value: Span) => say(spanWords[value], language);
  return (
    <>
      <Segments<Span>
        name="span"
        label={words.span}
        value={span}
        choices={spans}
        say={name}
        onChoose={(chosen) => setSpan(chosen)}
      />
      <ProjectTable
        caption={words.caption(month, words.bases[results.basis], name(span))}
        rows={projectRows(results, span)}
        sheet={sheet}
      />
      <Trend results={results} />
      <Shares shares={results.shares} />
    </>
  );
}
