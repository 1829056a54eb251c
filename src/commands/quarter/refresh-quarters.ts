import type { TableRewrite } from '../../workbook/rewrite-table';
import type { EvaluatedWorkbook } from '../evaluating/evaluate-all';
import { Notes } from '../notes';
import { tiesChange } from '../ranking/refresh-rankings';
import { rewriteOf } from '../ranking/rewrite-ranking';
import { gridOf, headerPlace, placeOf, type Block } from '../reading/block';
import { templateContext } from '../reading/template-context';
import type { WorkbookContent } from '../reading/workbook-content';
import { canRewrite } from '../rewriting';
import { evaluateQuarter, monthsAround } from './months';
import { prepareQuarter } from './prepare-quarter';
import { quarterData } from './quarter-data';
import { quarterPlan } from './quarter-plan';
import { quarterSheets, type QuarterSheet } from './quarter-sheets';
import type { RankedQuarter } from './rank-quarter-people';
import { reportQuarter, type PlaceOnSheet } from './report-quarter';
import { SCORE_KEYS } from './sheet-cells';

/** Columns on which the formulas of others hang. */
const NEEDED = [
  ...['name', ...SCORE_KEYS],
  ...['rank', 'scoredMonths', 'mean', 'rankFromLast', 'accident', 'outcome'],
];

/** Columns in which people decide. */
const TYPED = ['accident', 'ruling', 'signature'];

/** Whether a quarterly ranking can be written; reports why not. */
export const canRefresh = ({ block }: QuarterSheet, content: WorkbookContent, notes: Notes): boolean =>
  canRewrite(block, content, notes, NEEDED);

/**
 * What brings the quarterly rankings up to date that a month has part in, be it the month after (all of them when none
 * was asked for). Problems of the evaluations are left to whoever asked for them.
 */
export function refreshedQuarters(
  content: WorkbookContent,
  evaluated: EvaluatedWorkbook,
  period: string | undefined,
  notes: Notes,
): TableRewrite[] {
  const quiet = new Notes(notes.language, notes.words, notes.problems.muted());
  const sheets = quarterSheets(content, notes);
  return sheets
    .filter(({ quarter }) => period === undefined || monthsAround(quarter).includes(period))
    .filter((sheet) => canRefresh(sheet, content, notes))
    .map((sheet) => {
      const { quarter } = sheet;
      const scored = period === undefined ? evaluated : evaluateQuarter(content, quarter, quiet);
      return rewriteQuarter(
        sheet,
        content,
        prepareQuarter(quarter, content, scored, sheets, sheet, notes),
        notes,
      );
    });
}

/** The rewriting of one sheet, in the language in which it was made; reports what people have to decide on it. */
export function rewriteQuarter(
  { block, quarter, language, tiesCell }: QuarterSheet,
  content: WorkbookContent,
  ranked: RankedQuarter,
  notes: Notes,
): TableRewrite {
  const { settings } = content;
  const data = quarterData(quarter, ranked, language);
  const plan = quarterPlan(language, templateContext(content), block.table!, data);
  const grid = gridOf(block, content.answer)!;
  const people = [...ranked.people, ...ranked.newcomers];
  reportQuarter(quarter, ranked, settings, placesOfBlock(block), notes);
  return {
    ...rewriteOf({ block, grid, plan, people, typed: TYPED }),
    cells: tiesChange(tiesCell, settings.ranking.ties, language),
  };
}

/** Places in a table whose rows are about to be in the order of the ranking. */
const placesOfBlock =
  (block: Block): PlaceOnSheet =>
  (key, person) => {
    if (person !== null) return placeOf(block, block.area.row + 1 + person, key);
    return block.columns[key] === undefined ? headerPlace(block) : placeOf(block, block.area.row, key);
  };
