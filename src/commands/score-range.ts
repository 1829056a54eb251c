import { areaAddress } from '../workbook/a1';
import { defineCommand, type Run } from './define-command';
import { refuseLocked } from './protected';
import { Refusal } from './refusal';
import type { Place } from './report';
import type { RangeResults, RangeSaid } from './results';
import { detectCollection } from './score-range/collection/detect';
import { hintsIn, readCollection } from './score-range/collection/read-collection';
import { viewsOf } from './score-range/detect';
import { CONFIDENT, type Detection } from './score-range/mapping';
import { occupiedCells, reportOccupied, untouchableCells } from './score-range/occupied';
import { addressOf } from './score-range/places';
import { readBlock, type Found } from './score-range/read-block';
import { detectScores, readScores } from './score-range/read-scores';
import { kindSaid, saidBy, saidParameters } from './score-range/said';
import { aroundCells } from './score-range/spanning';
import type { TableReading } from './score-range/table-reading';
import { writeResults } from './score-range/write-results';

/**
 * Scores and ranks people, or puts collection figures against their budget, in a table that is not ours: the selected cells,
 * the table around a single one, or `range` of `sheet`. What is left out is found, or as it was said the last time unless
 * `fresh`; a doubtful reading is refused unless `confirmed`, and nothing is written with `preview`. Only blank cells are
 * filled, or results of an earlier run; with `overwrite` also what stands outside of tables, to be had back by undoing.
 */
export const scoreRange = defineCommand<RangeResults>(
  'score-range',
  [
    { name: 'sheet', type: 'text' },
    { name: 'range', type: 'text' },
    ...saidParameters,
    { name: 'preview', type: 'boolean' },
    { name: 'fresh', type: 'boolean' },
    { name: 'confirmed', type: 'boolean' },
    { name: 'overwrite', type: 'boolean' },
  ],
  async (run) => {
    const { parameters, problems } = run;
    const found = await readBlock(run);
    const { map, sheet, used, before, place } = found;
    const said = saidBy(parameters, parameters.fresh === 'true' ? {} : before?.said);
    const reading = readTable(run, found, said);
    reading.report(problems);
    const preview = parameters.preview === 'true';
    if (preview && reading.missing.length > 0) return reading.results(null, null);
    if (!preview) refuseDoubts(reading, place, parameters.confirmed === 'true' || before !== null);
    const cells = reading.cells();
    const target = { sheet, address: areaAddress(aroundCells(cells.map(({ at }) => at))) };
    if (!preview) refuseLocked(map, sheet);
    const occupied = occupiedCells(used, cells, before?.results ?? []);
    const kept =
      parameters.overwrite === 'true' ? await untouchableCells(run.session, found, occupied) : occupied;
    reportOccupied(problems, sheet, kept);
    if (kept.length > 0 && !preview) throw new Refusal(null);
    const written = reading.written();
    if (written) {
      const { at, text } = written;
      problems.add('results-as-values', { sheet, address: addressOf(at) }, { value: text });
    }
    if (preview) return reading.results(null, target);
    await writeResults(run, found, cells, said, reading.across);
    return reading.results(target);
  },
);

/**
 * The table as what it is said to be, or as what it looks like: people whose weights add up are scores.
 * @throws Refusal when it looks like neither
 */
function readTable(run: Run, found: Found, said: RangeSaid): TableReading {
  const { block, place } = found;
  const kind = kindSaid(said);
  const views = viewsOf(block.cells, block.area);
  const scores = kind === 'collection' ? null : detectScores(views, said, place);
  const figures = kind === 'scores' ? null : detectCollection(views, hintsIn(said, views, place));
  if (figures && !(scores && isCertain(scores))) return readCollection(run, found, views, figures, said);
  if (!scores) throw new Refusal('nothing-to-score', place, { kind });
  return readScores(run, found, views, scores, said);
}

const isCertain = ({ missing, confidence, mapping }: Detection): boolean =>
  missing.length === 0 &&
  confidence >= CONFIDENT &&
  mapping.weights.from !== 'none' &&
  mapping.arrangement !== 'totals';

/** @throws Refusal when something was not found, or a guess is not certain enough */
function refuseDoubts({ missing, confidence }: TableReading, place: Place, confirmed: boolean): void {
  if (missing.length > 0) throw new Refusal('mapping-incomplete', place, { missing: missing.join(',') });
  if (confidence < CONFIDENT && !confirmed) throw new Refusal('mapping-unsure', place);
}
