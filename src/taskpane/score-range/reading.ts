import type { Place, Problem, Report } from '../../commands/report';
import type {
  CollectionOffer,
  CollectionRangeResults,
  RangeOffer,
  RangeResults,
  RangeSaid,
  ScoreRangeResults,
} from '../../commands/results';

/** What the user says of a table, as parameters of the command. */
export type Said = RangeSaid;

/** Readings that offer what else could be pointed at. */
export type ScoresRead = ScoreRangeResults & { offer: RangeOffer };
export type FiguresRead = CollectionRangeResults & { offer: CollectionOffer };

/** How a table that is not ours has been read so far. */
export interface Reading {
  /** The table; null before the first reading. */
  block: Place | null;
  said: Said;
  /** The latest reading that led to something stays in view while another is asked for, and when that is refused. */
  results: ScoresRead | FiguresRead | null;
  problems: readonly Problem[];
  /** What stands where results go may be written over. Never remembered. */
  overwrite: boolean;
  /** The latest reading led nowhere: what is in view is not what has been asked for. */
  refused: boolean;
  crashed: boolean;
  /** Where the results of this reading stand; null: not written. */
  written: Place | null;
}

export const UNREAD: Reading = {
  block: null,
  said: {},
  results: null,
  problems: [],
  overwrite: false,
  refused: false,
  crashed: false,
  written: null,
};

const isOffering = (results: RangeResults): results is ScoresRead | FiguresRead => results.offer !== null;

/** The reading after a preview. What was said of the table stands, also when it led nowhere: the next choice builds on it. */
export function afterPreview(before: Reading, report: Report | null): Reading {
  const results = report?.ok ? (report.results as RangeResults) : null;
  if (!results || !isOffering(results)) {
    return {
      ...before,
      problems: report?.problems ?? [],
      refused: true,
      crashed: report === null,
      written: null,
    };
  }
  return {
    ...UNREAD,
    overwrite: before.overwrite,
    block: results.block,
    said: results.offer.said,
    results,
    problems: report?.problems ?? [],
  };
}

/** The reading after results were to be written. */
export function afterWriting(before: Reading, report: Report | null): Reading {
  if (!report) return before;
  const at = report.ok ? (report.results as RangeResults).at : null;
  return { ...before, problems: report.problems, written: at };
}

/** What is said once a choice was made; `""` leaves it to the command. `forgotten`: what was said of another way to read it. */
export function saidAfter(said: Said, choice: Said, forgotten: readonly (keyof Said)[]): Said {
  const kept = Object.entries(said).filter(([key]) => !forgotten.includes(key as keyof Said));
  return Object.fromEntries(
    Object.entries({ ...Object.fromEntries(kept), ...choice }).filter(([, value]) => value),
  );
}

/** Parameters that say all there is to say: what was remembered does not add to it. */
export function parametersOf({ block, said, overwrite }: Reading): Record<string, string> {
  const place: Record<string, string> = block
    ? { sheet: block.sheet, range: block.address, fresh: 'true' }
    : {};
  return { ...place, ...said, ...(overwrite && { overwrite: 'true' }) };
}

/** Something stands where results would go. */
export const isOccupied = ({ problems }: Reading): boolean =>
  problems.some(({ code }) => code === 'result-cell-occupied');
