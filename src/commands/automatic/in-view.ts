import type { CollectionBasis } from '../../core/collection';
import type { Period, Quarter } from '../../core/period';
import { requestFor } from '../collection/collect';
import { ratesOf, sharesOf, toDateOf } from '../collection/collection-results';
import { collectionSheets } from '../collection/collection-sheets';
import { hasRegister, readFeeRows } from '../collection/fee-rows';
import type { EvaluatedWorkbook } from '../evaluating/evaluate-all';
import { Directory } from '../evaluating/people';
import type { Notes } from '../notes';
import { readLetters } from '../pay/letters';
import { payLetter } from '../pay/pay-letter';
import { evaluateQuarter } from '../quarter/months';
import { prepareQuarter } from '../quarter/prepare-quarter';
import { quarterResults } from '../quarter/quarter-results';
import { quarterSheets } from '../quarter/quarter-sheets';
import { prepareRanking } from '../ranking/prepare-ranking';
import { rankingSheets } from '../ranking/ranking-sheets';
import type { WorkbookContent } from '../reading/workbook-content';
import type { CollectionResults, PayResults, RankMonthResults, RankQuarterResults } from '../results';

/** What the pane shows: results that have never been asked for are not. */
export interface View {
  /** The month in view. */
  period: Period;
  quarter: Quarter | null;
  /** "" stands for all months. */
  pay: Period | '' | null;
  /** Without a basis the sheet of the month says what is counted. */
  collection: { month: Period; basis: string | undefined } | null;
}

/** Results for a view; null where it does not ask, and for sheets that are not there (any more). */
export interface ResultsInView {
  ranking: RankMonthResults | null;
  quarter: RankQuarterResults | null;
  pay: PayResults | null;
  collection: CollectionResults | null;
}

/** The results as their own commands would report them. Nothing is written. */
export function resultsInView(
  view: View,
  content: WorkbookContent,
  evaluated: EvaluatedWorkbook,
  notes: Notes,
): ResultsInView {
  return {
    ranking: rankingOf(view.period, content, evaluated, notes),
    quarter: view.quarter === null ? null : quarterOf(view.quarter, content, notes),
    pay: view.pay === null ? null : payOf(view.pay, content, notes),
    collection: view.collection && collectionOf(view.collection, content, notes),
  };
}

function rankingOf(
  period: Period,
  content: WorkbookContent,
  evaluated: EvaluatedWorkbook,
  notes: Notes,
): RankMonthResults | null {
  const sheet = rankingSheets(content).find((entry) => entry.period === period);
  if (!sheet) return null;
  const { people } = prepareRanking(content, evaluated, period, sheet.ties, notes);
  return { period, ranking: people.map(({ row }) => row), sheet: sheet.block.sheet };
}

function quarterOf(quarter: Quarter, content: WorkbookContent, notes: Notes): RankQuarterResults | null {
  const sheets = quarterSheets(content, notes);
  const known = sheets.find((sheet) => sheet.quarter === quarter);
  if (!known) return null;
  const evaluated = evaluateQuarter(content, quarter, notes);
  const ranked = prepareQuarter(quarter, content, evaluated, sheets, known, notes);
  return quarterResults(quarter, ranked, known.block.sheet);
}

function payOf(period: Period | '', { blocks, roster, settings }: WorkbookContent, notes: Notes): PayResults {
  const directory = roster && new Directory(roster);
  const letters = readLetters(blocks, period || undefined);
  return { letters: letters.map((letter) => payLetter(letter, directory, settings, notes)) };
}

function collectionOf(
  { month, basis: asked }: NonNullable<View['collection']>,
  content: WorkbookContent,
  notes: Notes,
): CollectionResults | null {
  const sheet = collectionSheets(content).find(({ period }) => period === month);
  if (!sheet || !hasRegister(content.blocks)) return null;
  const rows = readFeeRows(content.blocks, notes);
  const basis = (asked as CollectionBasis | undefined) ?? sheet.basis ?? 'current';
  const toDate = toDateOf(requestFor(rows, month, basis, sheet, content), content.settings);
  return {
    basis,
    rows: ratesOf(rows, month),
    toDate,
    shares: sharesOf(sheet.shares, toDate, content.settings),
  };
}
