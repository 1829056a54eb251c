import type { Run } from '../../define-command';
import { Refusal } from '../../refusal';
import type { RangeSaid } from '../../results';
import { freeColumn, sheetSpot, viewColumn } from '../places';
import type { View } from '../pointing';
import type { Found } from '../read-block';
import { outCell } from '../said';
import type { TableReading } from '../table-reading';
import { collectionCells, isWritten } from './cells';
import { pointsToNoColumn } from './detect';
import { collectionLines, type CollectionLine } from './figures';
import type { CollectionDetection, CollectionHints, CollectionMapping } from './mapping';
import { resultColumns } from './places';
import { mappingInWords, offerOf, reportLines, rowsOf } from './report';
import { amountKinds } from './vocabulary';

/** What is said of such a table. @throws Refusal where it points nowhere */
export function hintsIn(said: RangeSaid, views: readonly View[], place: Found['place']): CollectionHints {
  const hints = said as CollectionHints;
  const nowhere = pointsToNoColumn(views, hints);
  if (nowhere !== null) throw new Refusal('header-not-found', place, { value: nowhere });
  return hints;
}

/** Projects and months with their rates, by the settings of the workbook. */
export function readCollection(
  { words }: Pick<Run, 'words'>,
  { settings, sheet, place, before }: Found,
  views: readonly [View, View],
  { mapping, confidence, missing, onItsSide }: CollectionDetection,
  said: RangeSaid,
): TableReading {
  const view = views[onItsSide ? 1 : 0];
  const lines = collectionLines(view.block, mapping, settings.bands);
  const as = said.as === 'values' ? 'values' : 'formulas';
  return {
    confidence,
    missing,
    across: onItsSide,
    report: (problems) => reportLines(view, sheet, mapping, lines, problems),
    cells: () => {
      const out = outCell(said.out);
      const free = out === null ? freeColumn(view) : viewColumn(view, out);
      const columns = resultColumns(view.block, mapping, free, out !== null);
      return collectionCells({ view, mapping, lines, columns, as, words: words.rangeRates });
    },
    written: () => (as === 'formulas' ? writtenNumber(view, mapping, lines) : null),
    results: (at, target) => ({
      kind: 'collection',
      mapping: mappingInWords(view, mapping),
      confidence: Math.round(confidence * 100) / 100,
      missing,
      remembered: before !== null,
      rows: rowsOf(view, sheet, lines),
      block: place,
      at,
      offer: target === undefined ? null : { ...offerOf(view, mapping), said, target },
    }),
  };
}

function writtenNumber(
  view: View,
  { amounts, budget }: CollectionMapping,
  lines: readonly CollectionLine[],
): ReturnType<TableReading['written']> {
  const line = lines.find(isWritten);
  if (!line) return null;
  const columns = [...amountKinds.map((kind) => amounts[kind]), budget?.column ?? null];
  const column = columns.find((index) => index !== null && view.block[line.row][index].written)!;
  return {
    at: sheetSpot(view, { row: line.row, column }),
    text: view.block[line.row][column].text,
  };
}
