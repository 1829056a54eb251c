import type { Place, Problem, Report } from '../../commands/report';
import type { RangeOffer, ScoreRangeResults } from '../../commands/results';

/** What the user says of a table, as parameters of the command. */
export type Said = RangeOffer['said'];

/** How a table that is not ours has been read so far. */
export interface Reading {
  /** The table; null before the first reading. */
  block: Place | null;
  said: Said;
  /** The latest reading that led to something stays in view while another is asked for, and when that is refused. */
  results: (ScoreRangeResults & { offer: RangeOffer }) | null;
  problems: readonly Problem[];
  /** The latest reading was refused: what is in view is not how the table is read. */
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
  refused: false,
  crashed: false,
  written: null,
};

/** The reading after a preview. What was said of the table stands, also when it led nowhere: the next choice builds on it. */
export function afterPreview(before: Reading, said: Said, report: Report | null): Reading {
  const results = report?.ok ? (report.results as ScoreRangeResults) : null;
  if (!results?.offer) {
    return {
      ...before,
      said,
      problems: report?.problems ?? [],
      refused: report !== null,
      crashed: report === null,
      written: null,
    };
  }
  const { offer } = results;
  return {
    ...UNREAD,
    block: results.block,
    said: offer.said,
    results: { ...results, offer },
    problems: report?.problems ?? [],
  };
}

/** The reading after results were to be written. */
export function afterWriting(before: Reading, report: Report | null): Reading {
  if (!report) return before;
  const at = report.ok ? (report.results as ScoreRangeResults).at : null;
  return { ...before, problems: report.problems, written: at };
}

/**
 * What is said once a choice was made. `""` leaves it to the command. People who run the other way have other scores and
 * weights.
 */
export function saidAfter(said: Said, choice: Partial<Record<keyof Said, string>>, turns: boolean): Said {
  const kept = turns ? { ...said, score: undefined, weight: undefined } : said;
  return Object.fromEntries(Object.entries({ ...kept, ...choice }).filter(([, value]) => value));
}

/** Parameters that say all there is to say: what was remembered does not add to it. */
export function parametersOf({ block }: Reading, said: Said): Record<string, string> {
  const place: Record<string, string> = block
    ? { sheet: block.sheet, range: block.address, fresh: 'true' }
    : {};
  return { ...place, ...said };
}
