import { parsePeriod } from '../core/period';
import { collectionSheets } from './collection/collection-sheets';
import { Notes } from './notes';
import { readLetters } from './pay/letters';
import { quarterSheets } from './quarter/quarter-sheets';
import { headerPlace, type Block } from './reading/block';
import type { WorkbookContent } from './reading/workbook-content';
import type { Place } from './report';

/** What there is to compute besides the months' evaluations, and the sheets that hold it already. */
export interface ResultsThere {
  /** Quarters that have a ranking sheet, "2026Q3", in tab order. */
  quarters: { quarter: string; at: Place }[];
  /** Months that have responsibility letters, and how many; newest first. "" = letters that name no month, at the end. */
  letters: { period: string; count: number }[];
  /** Months with receivables in a register, newest first. */
  feeMonths: string[];
  /** Months that have a sheet 收缴率对预算, in tab order. */
  collections: { month: string; at: Place }[];
}

/** Looks for them without judging anything: what is odd is reported by the commands that compute. */
export function resultsThere(content: WorkbookContent, notes: Notes): ResultsThere {
  const quiet = new Notes(notes.language, notes.words, notes.problems.muted());
  return {
    quarters: quarterSheets(content, quiet).map(({ quarter, block }) => ({
      quarter,
      at: headerPlace(block),
    })),
    letters: letterMonths(content.blocks),
    feeMonths: newestFirst(feeMonths(content.blocks)),
    collections: collectionSheets(content).map(({ period, projects }) => ({
      month: period,
      at: headerPlace(projects),
    })),
  };
}

function letterMonths(blocks: readonly Block[]): ResultsThere['letters'] {
  const counts = new Map<string, number>();
  for (const { period } of readLetters(blocks, undefined)) {
    counts.set(period ?? '', (counts.get(period ?? '') ?? 0) + 1);
  }
  return newestFirst(counts.keys()).map((period) => ({ period, count: counts.get(period)! }));
}

/** Each spelling of a month is read once: a register may have 100,000 rows. */
function feeMonths(blocks: readonly Block[]): Set<string> {
  const spelt = new Set(
    blocks
      .filter(({ key }) => key === 'collection-register')
      .flatMap(({ rows }) => rows.filter((row) => typeof row.value('receivable') === 'number'))
      .map((row) => row.value('month')),
  );
  return new Set([...spelt].flatMap((month) => parsePeriod(month) ?? []));
}

const newestFirst = (months: Iterable<string>): string[] => [...months].sort().reverse();
