import type { TieRule } from '../../core/types';
import type { Run } from '../define-command';
import { Refusal } from '../refusal';
import type { RangeSaid } from '../results';
import { detect } from './detect';
import type { Detection } from './mapping';
import { offerOf } from './offer';
import { scorePeople, type RangePerson } from './people';
import { placesFor, sheetSpot } from './places';
import { pointsNowhere, type Hints, type View } from './pointing';
import type { Found } from './read-block';
import { mappingInWords, reportPeople, rowsOf } from './report';
import { hasWrittenNumbers, resultCells } from './results-cells';
import { outCell } from './said';
import type { TableReading } from './table-reading';

/** @throws Refusal where something that is said points nowhere; null when nothing looks like people with scores */
export function detectScores(
  views: readonly [View, View],
  said: RangeSaid,
  place: Found['place'],
): Detection | null {
  const hints: Hints = {
    ...said,
    scores: said.score?.split(/[,，、;；]/).map((text) => text.trim()),
  } as Hints;
  const nowhere = pointsNowhere(views, hints);
  if (nowhere !== null) throw new Refusal('header-not-found', place, { value: nowhere });
  return detect(views, hints);
}

/** People with totals and ranks, by the settings of the workbook. */
export function readScores(
  { words }: Pick<Run, 'words'>,
  { settings, sheet, place, before }: Found,
  views: readonly [View, View],
  detection: Detection,
  said: RangeSaid,
): TableReading {
  const { mapping, confidence, missing } = detection;
  const view = views[mapping.arrangement === 'columns' ? 1 : 0];
  const ties = (said.ties as TieRule | undefined) ?? settings.ranking.ties;
  const people = scorePeople(view.block, mapping, settings.scoring, ties);
  const as = said.as === 'values' ? 'values' : 'formulas';
  return {
    confidence,
    missing,
    across: view.onItsSide,
    report: (problems) => reportPeople(view, sheet, people, problems),
    cells: () => {
      const places = placesFor(view, mapping, people, outCell(said.out));
      const { digits } = settings.scoring;
      return resultCells({ view, mapping, people, places, as, digits, ties, words: words.rangeResults });
    },
    written: () => (as === 'formulas' ? writtenNumber(view, people) : null),
    results: (at, target) => ({
      kind: 'scores',
      mapping: mappingInWords(view, mapping),
      confidence: Math.round(confidence * 100) / 100,
      missing,
      remembered: before !== null,
      rows: rowsOf(view, sheet, people),
      block: place,
      at,
      offer: target === undefined ? null : { ...offerOf(view, mapping), said, target },
    }),
  };
}

function writtenNumber(view: View, people: readonly RangePerson[]): ReturnType<TableReading['written']> {
  const person = people.find((one) => hasWrittenNumbers(view, one));
  if (!person) return null;
  const cell = person.lines.find(({ score }) => score.written || score.percent) ?? person.lines[0];
  return { at: sheetSpot(view, cell.at), text: cell.score.text };
}
