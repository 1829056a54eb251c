import type { Report } from '../../commands/report';
import type {
  CollectionResults,
  PayResults,
  RankMonthResults,
  RankQuarterResults,
  RecalcResults,
} from '../../commands/results';
import type { Step } from './run-state';
import { scoreChanges, type ScoreChange } from './score-changes';

/** What there is to look at, one view each. */
export const resultKinds = ['month', 'quarter', 'pay', 'collection'] as const;
export type ResultKind = (typeof resultKinds)[number];

/** Latest results of every kind; null before the first. */
export interface KnownResults {
  recalculated: RecalcResults | null;
  /** Scores that differ from the recalculation before; null when there was none to compare with. */
  changes: readonly ScoreChange[] | null;
  ranked: RankMonthResults | null;
  rankedQuarter: RankQuarterResults | null;
  /** `period` as it was asked for. */
  paid: { period: string; results: PayResults } | null;
  /** `basis` as it was asked for; undefined leaves it to the sheet. */
  collected: { month: string; basis: string | undefined; results: CollectionResults } | null;
}

export const NOTHING_KNOWN: KnownResults = {
  recalculated: null,
  changes: null,
  ranked: null,
  rankedQuarter: null,
  paid: null,
  collected: null,
};

const KIND_OF: Readonly<Record<string, ResultKind>> = {
  recalc: 'month',
  'rank.month': 'month',
  consolidate: 'month',
  'rank.quarter': 'quarter',
  pay: 'pay',
  collection: 'collection',
};

/** The view in which the results of a command are looked at; undefined for commands without any. */
export const kindOf = (command: string | undefined): ResultKind | undefined =>
  command === undefined ? undefined : KIND_OF[command];

/** What is known once a report has come; the same object when it says nothing of results. */
export function knownAfter(
  known: KnownResults,
  { command, ok, results }: Report,
  parameters: Step['parameters'],
): KnownResults {
  if (!ok || results === null) return known;
  switch (command) {
    // What is known of people who may be gone is no result any more.
    case 'remove-samples':
    case 'undo':
      return { ...known, ...NOTHING_KNOWN };
    case 'recalc':
      return { ...known, ...recalculated(known, results as RecalcResults, parameters.period) };
    case 'rank.month':
    case 'consolidate':
      return { ...known, ranked: results as RankMonthResults };
    case 'rank.quarter':
      return { ...known, rankedQuarter: results as RankQuarterResults };
    case 'pay':
      return { ...known, paid: { period: parameters.period ?? '', results: results as PayResults } };
    case 'collection':
      return {
        ...known,
        collected: {
          month: parameters.month ?? '',
          basis: parameters.basis,
          results: results as CollectionResults,
        },
      };
    default:
      return known;
  }
}

/** A recalculation of one month leaves what is known of the others. */
function recalculated(
  { recalculated: before }: KnownResults,
  results: RecalcResults,
  period: string | undefined,
): Pick<KnownResults, 'recalculated' | 'changes'> {
  const { evaluations, completions } = period === undefined || !before ? NOTHING : before;
  const again = new Set(results.completions.map(({ sheet }) => sheet));
  return {
    recalculated: {
      ...results,
      evaluations: [...results.evaluations, ...evaluations.filter((entry) => entry.period !== period)],
      completions: [...results.completions, ...completions.filter(({ sheet }) => !again.has(sheet))],
    },
    changes: before && scoreChanges(before.evaluations, results.evaluations),
  };
}

const NOTHING: Pick<RecalcResults, 'evaluations' | 'completions'> = { evaluations: [], completions: [] };
