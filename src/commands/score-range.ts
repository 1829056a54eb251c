import type { Settings } from '../core/settings';
import type { TieRule } from '../core/types';
import type { Area } from '../templates/plan';
import { areaAddress, contains, parseReference } from '../workbook/a1';
import { asText } from '../workbook/cell-values';
import { queuePlacedCells } from '../workbook/cells';
import { locate, type WorkbookMap } from '../workbook/locate';
import { read } from '../workbook/read';
import { queueSelectedArea, queueUsedCells, type UsedCells } from '../workbook/read-used';
import { canRemember, queueSetting } from '../workbook/workbook-settings';
import { defineCommand, type Run } from './define-command';
import { WORKBOOK } from './problems';
import { refuseLocked } from './protected';
import { recogniseBlocks, settingsToRead } from './reading/recognise-blocks';
import { readSettings } from './reading/settings';
import { Refusal } from './refusal';
import type { Place } from './report';
import type { RangeOffer, RangeSaid, ScoreRangeResults } from './results';
import { blockIn, type FoundBlock } from './score-range/block';
import { detect, viewsOf } from './score-range/detect';
import { CONFIDENT, type Detection } from './score-range/mapping';
import { offerOf } from './score-range/offer';
import { scorePeople, type RangePerson, type Spot } from './score-range/people';
import { addressOf, placesFor, sheetSpot } from './score-range/places';
import { pointsNowhere, type Hints, type View } from './score-range/pointing';
import { queueRemembering, REMEMBERED, rememberedAt, type RememberedRange } from './score-range/remembered';
import { mappingInWords, reportPeople, rowsOf } from './score-range/report';
import { hasWrittenNumbers, resultCells, type ResultCell } from './score-range/results-cells';
import { around, lines } from './score-range/spanning';

/**
 * Scores and ranks people in a table that is not ours: the selected cells, the table around a single one, or `range` of
 * `sheet`. What is left out is found, or as it was said the last time unless `fresh`; a doubtful reading is refused unless
 * `confirmed`, and nothing is written with `preview`. Only blank cells are filled, or results of an earlier run.
 */
export const scoreRange = defineCommand<ScoreRangeResults>(
  'score-range',
  [
    ...['sheet', 'range', 'name', 'weight', 'score'].map((name) => ({ name, type: 'text' as const })),
    { name: 'scale', type: 'choice', choices: ['percent', 'points'] },
    { name: 'ties', type: 'choice', choices: ['competition', 'dense'] },
    { name: 'out', type: 'text' },
    { name: 'as', type: 'choice', choices: ['formulas', 'values'] },
    { name: 'preview', type: 'boolean' },
    { name: 'fresh', type: 'boolean' },
    { name: 'confirmed', type: 'boolean' },
  ],
  async (run) => {
    const { parameters, problems } = run;
    const found = await readBlock(run);
    const { map, settings, sheet, block, used, before } = found;
    const said = saidBy(parameters, parameters.fresh === 'true' ? {} : before?.said);
    const hints: Hints = {
      ...said,
      scores: said.score?.split(/[,，、;；]/).map((text) => text.trim()),
    } as Hints;
    const views = viewsOf(block.cells, block.area);
    const nowhere = pointsNowhere(views, hints);
    if (nowhere !== null) throw new Refusal('header-not-found', found.place, { value: nowhere });
    const detection = detect(views, hints);
    if (!detection) throw new Refusal('nothing-to-score', found.place);
    const { mapping } = detection;
    const view = views[mapping.arrangement === 'columns' ? 1 : 0];
    const ties = (said.ties as TieRule | undefined) ?? settings.ranking.ties;
    const people = scorePeople(view.block, mapping, settings.scoring, ties);
    const results = (at: Place | null, offer: RangeOffer | null): ScoreRangeResults => ({
      kind: 'scores',
      mapping: mappingInWords(view, mapping),
      confidence: Math.round(detection.confidence * 100) / 100,
      missing: detection.missing,
      remembered: before !== null,
      rows: rowsOf(view, sheet, people),
      block: found.place,
      at,
      offer,
    });
    reportPeople(view, sheet, people, problems);
    const preview = parameters.preview === 'true';
    const offer = (target: Place | null) => results(null, { ...offerOf(view, mapping), said, target });
    if (preview && detection.missing.length > 0) return offer(null);
    if (!preview) refuseDoubts(detection, found.place, parameters.confirmed === 'true' || before !== null);
    const as = said.as === 'values' ? 'values' : 'formulas';
    const out = outCell(said.out);
    const places = placesFor(view, mapping, people, out);
    const words = run.words.rangeResults;
    const { digits } = settings.scoring;
    const cells = resultCells({ view, mapping, people, places, as, digits, ties, words });
    const target = { sheet, address: areaAddress(around(cells.map(({ at }) => at))) };
    if (!preview) refuseLocked(map, sheet);
    const occupied = reportOccupied(run, sheet, used, cells, before?.results ?? []);
    if (occupied > 0 && !preview) throw new Refusal(null);
    if (as === 'formulas') reportWritten(run, view, sheet, people);
    if (preview) return offer(target);
    await write(run, found, cells, said, view.onItsSide);
    return results(target, null);
  },
);

interface Found {
  map: WorkbookMap;
  settings: Settings;
  sheet: string;
  used: UsedCells;
  block: FoundBlock;
  place: { sheet: string; address: string };
  before: RememberedRange | null;
  /** What the workbook remembers of all such blocks. */
  setting: unknown;
}

/** Locates and reads: two requests. @throws Refusal for a sheet that is not there, an address that is none, or blank cells */
async function readBlock({ parameters, session, problems, words }: Run): Promise<Found> {
  const { sheet: wish, range } = parameters;
  const named = range === undefined ? null : parseReference(range);
  if (range !== undefined && named === null)
    throw new Refusal('parameter-invalid', WORKBOOK, { parameter: words.parameters.range, value: range });
  const remembered = canRemember() ? queueSetting(session, REMEMBERED) : () => undefined;
  const selection = wish === undefined && !named?.sheet ? queueSelectedArea(session) : null;
  const map = await locate(session);
  const name = selection?.().sheet ?? wish ?? named!.sheet;
  const sheet = map.sheets.find((item) => item.name.toLowerCase() === name.toLowerCase())?.name;
  if (sheet === undefined) throw new Refusal('sheet-not-found', WORKBOOK, { name });
  const wanted = named?.area ?? (selection ? (parseReference(selection().address)?.area ?? null) : null);
  const usedCells = queueUsedCells(session, sheet);
  const request = settingsToRead(map);
  const answer = await read(session, request);
  if (request.tables.length === 0) await session.sync(sheet);
  const used = usedCells();
  const setting = remembered();
  const before = used && rememberedAt(map, setting, sheet, wanted ?? used.area);
  const block = used && blockIn(used, wanted, before?.results ?? []);
  const address = areaAddress(block?.area ?? wanted ?? { row: 0, column: 0, rows: 1, columns: 1 });
  if (!used || !block) throw new Refusal('nothing-to-score', { sheet, address });
  const settings = readSettings(recogniseBlocks(map, answer), problems.muted());
  return { map, settings, sheet, used, block, place: { sheet, address }, before, setting };
}

const SAID = ['name', 'weight', 'score', 'scale', 'as', 'ties', 'out'] as const;

/** What the user says now goes before what was said the last time. */
function saidBy(parameters: Run['parameters'], before: RangeSaid = {}): RangeSaid {
  const now = SAID.flatMap((key) => (parameters[key] === undefined ? [] : [[key, parameters[key]] as const]));
  return { ...before, ...Object.fromEntries(now) };
}

function outCell(text: string | undefined): Spot | null {
  if (text === undefined) return null;
  const place = parseReference(text);
  if (!place) throw new Refusal('parameter-invalid', WORKBOOK, { parameter: 'out', value: text });
  return { row: place.area.row, column: place.area.column };
}

/** @throws Refusal when something was not found, or a guess is not certain enough */
function refuseDoubts({ missing, confidence }: Detection, place: Found['place'], confirmed: boolean): void {
  if (missing.length > 0) throw new Refusal('mapping-incomplete', place, { missing: missing.join(',') });
  if (confidence < CONFIDENT && !confirmed) throw new Refusal('mapping-unsure', place);
}

/** How many cells for results hold something else than our results of before: they are reported. */
function reportOccupied(
  { problems }: Run,
  sheet: string,
  { area, formulas }: UsedCells,
  cells: readonly ResultCell[],
  results: readonly Area[],
): number {
  const occupied = cells.flatMap(({ at }) => {
    const now = formulas[at.row - area.row]?.[at.column - area.column] ?? '';
    const ours = results.some((line) => contains(line, { ...at, rows: 1, columns: 1 }));
    return now === '' || ours ? [] : [{ at, now }];
  });
  for (const { at, now } of occupied.slice(0, SHOWN))
    problems.add('result-cell-occupied', { sheet, address: addressOf(at) }, { value: String(now) });
  return occupied.length;
}

/** More of the same help nobody. */
const SHOWN = 10;

/** Why results are values although formulas were wished. */
function reportWritten({ problems }: Run, view: View, sheet: string, people: readonly RangePerson[]): void {
  const written = people.find((person) => hasWrittenNumbers(view, person));
  if (!written) return;
  const cell = written.lines.find(({ score }) => score.written || score.percent) ?? written.lines[0];
  problems.add(
    'results-as-values',
    { sheet, address: addressOf(sheetSpot(view, cell.at)) },
    { value: cell.score.text },
  );
}

async function write(
  { session, changed }: Run,
  { map, sheet, block, before, setting }: Found,
  cells: readonly ResultCell[],
  said: RangeSaid,
  across: boolean,
): Promise<void> {
  const placed = cells.map(({ at, value, numberFormat }) => ({
    ...at,
    numberFormat,
    value: typeof value === 'string' && !value.startsWith('=') ? asText(value) : value,
  }));
  const results = lines(
    cells.map(({ at }) => at),
    across,
  );
  await session.write(() => {
    queuePlacedCells(session, sheet, placed);
    if (canRemember())
      queueRemembering(session, map, setting, before, { sheet, area: block.area, results, said });
  }, sheet);
  for (const line of results) {
    const written = cells.filter(({ at }) => contains(line, { ...at, rows: 1, columns: 1 }));
    changed.push({ sheet, address: areaAddress(line), cells: written.length });
  }
}
