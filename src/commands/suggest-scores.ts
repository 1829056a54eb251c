import { isBlank } from '../core/decimal';
import { comparable } from '../core/settings';
import type { ScoringScale } from '../core/types';
import { looks } from '../templates/styles';
import { asText } from '../workbook/cell-values';
import { noteCells, readCells, type CellBefore, type CellWrite } from '../workbook/cells';
import { chooseEvaluation, evaluationParameters, type ChosenEvaluation } from './choosing/evaluation';
import { queuePlace } from './choosing/place';
import { defineCommand, type Run } from './define-command';
import { scaleNamed } from './evaluating/scales';
import { Notes } from './notes';
import { refuseLocked } from './protected';
import { placeOf, type BlockRow } from './reading/block';
import { textOf, type RawEvaluation } from './reading/raw-evaluation';
import { readWorkbook, type WorkbookContent } from './reading/workbook-content';
import { Refusal } from './refusal';
import type { SuggestResults } from './results';
import { propose } from './suggesting/propose';

/** A rater whose blank scores are filled in. */
interface ChosenRater {
  key: string;
  label: string;
}

/**
 * 建议得分: fills the blank scores of one rater from target, actual and direction (docs/rules.md §4). A proposed score
 * is tinted, and the note of its line says so. Scores that are there stay; a line without weight needs none.
 */
export const suggestScores = defineCommand<SuggestResults>(
  'suggest-scores',
  [...evaluationParameters, { name: 'rater', type: 'text' }],
  async (run) => {
    const { context, parameters, session, words, problems, changed } = run;
    const sheetOf = queuePlace(run);
    const content = await readWorkbook(session, new Notes(context.language, words, problems.muted()));
    const place = sheetOf(content.map);
    const chosen = chooseEvaluation(content, place, parameters);
    const { sheet } = place;
    refuseLocked(content.map, sheet);
    const rater = raterOf(chosen, run);
    const { blank, before } = await blankLines(chosen, rater, run);
    const results: SuggestResults = {
      sheet,
      person: chosen.raw.person,
      period: textOf(chosen.raw.period.value),
      rater: rater.label,
      proposed: [],
      skipped: [],
    };
    const cells: CellWrite[] = [];
    const scale = scaleOf(chosen.raw, content);
    for (const row of blank) {
      const kpi = textOf(row.value('kpi'));
      const at = placeOf(chosen.block, row.row, rater.key);
      const score = propose(
        {
          weight: row.value('weight') as number,
          target: row.value('target'),
          actual: row.value('actual'),
          direction: row.value('direction'),
        },
        scale,
        content.settings,
      );
      if (typeof score === 'number') {
        results.proposed.push({ kpi, address: at.address, score });
        cells.push({ address: at.address, value: score, fill: looks.missing.fill });
        cells.push(...noteOf(chosen, row, words.proposed(score, rater.label)));
      } else {
        results.skipped.push({ kpi, address: at.address, reason: score });
        problems.add('proposal-impossible', at, { kpi, reason: score });
      }
    }
    if (cells.length > 0) {
      await session.write(() => noteCells(session, sheet, cells, before), sheet);
      changed.push(...cells.map(({ address }) => ({ sheet, address, cells: 1 })));
    }
    return results;
  },
);

/** By name, slot or number; the first one when none is asked for. @throws Refusal when there is no such rater */
function raterOf({ raw, block }: ChosenEvaluation, { parameters, words }: Run): ChosenRater {
  const raters = raw.scoreColumns.map((number) => {
    const listed = raw.raters.find((entry) => entry.number === number);
    const column = words.rater(number);
    const label = listed?.name || column;
    const names = [String(number), column, label, listed?.slot ?? '', block.headers[`rater${number}`]];
    return { key: `rater${number}`, label, names: names.filter((name) => name !== '').map(comparable) };
  });
  const { rater } = parameters;
  const found =
    rater === undefined ? raters[0] : raters.find(({ names }) => names.includes(comparable(rater)));
  if (!found) {
    const known = raters.map(({ label }) => label).join('、');
    throw new Refusal('rater-not-found', raw.header, { value: rater ?? words.rater(1), known });
  }
  return found;
}

/** Lines with a weight whose score is blank; a formula that shows nothing is not. One request, for their notes, too. */
async function blankLines(
  { block, rows }: ChosenEvaluation,
  { key }: ChosenRater,
  { session }: Run,
): Promise<{ blank: BlockRow[]; before: Map<string, CellBefore> }> {
  const open = rows.filter((row) => {
    const weight = row.value('weight');
    return typeof weight === 'number' && weight > 0 && isBlank(row.value(key));
  });
  const addressOf = ({ row }: BlockRow, column: string) => placeOf(block, row, column).address;
  const columns = block.columns.note === undefined ? [key] : [key, 'note'];
  const addresses = open.flatMap((row) => columns.map((column) => addressOf(row, column)));
  const before = await readCells(session, block.sheet, addresses);
  return { blank: open.filter((row) => isBlank(before.get(addressOf(row, key))!.value)), before };
}

/** What people wrote stays in front; a line that has no note column is marked by its tint alone. */
function noteOf({ block }: ChosenEvaluation, row: BlockRow, mark: string): CellWrite[] {
  if (block.columns.note === undefined) return [];
  const before = textOf(row.value('note'));
  const text = before === '' ? mark : `${before}；${mark}`;
  return [{ address: placeOf(block, row.row, 'note').address, value: asText(text) }];
}

function scaleOf({ scale }: RawEvaluation, { settings }: WorkbookContent): ScoringScale {
  if (!scale || isBlank(scale.value)) return settings.scoring.scale;
  const found = scaleNamed(scale.value);
  if (!found) throw new Refusal('unknown-scale', scale.at, { value: textOf(scale.value) });
  return found;
}
