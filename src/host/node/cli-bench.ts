import { benchConsolidate, type ConsolidateBench } from './bench-consolidate';
import { benchFirstScreen, type FirstScreenBench } from './bench-first-screen';
import { benchRanking, type RankingBench } from './bench-quarter';
import { benchCollection, benchEvaluations, benchForms, type RecalcBench } from './bench-recalc';
import { benchScoring, type ScoringBench } from './bench-scoring';

export type BenchResult = ScoringBench | RecalcBench | RankingBench | ConsolidateBench | FirstScreenBench;

/** People scored and ranked in one call; the time per person shows how it grows. */
const SIZES = [1_000, 10_000, 100_000];
const FORMS = 60;
const ROWS = 100_000;
const PEOPLE = 10_000;
const FILES = [100, 250, 500];
const FORMS_PER_FILE = 5;
const LOADS = 5;

/** Every benchmark; the rules first, while nothing else is in memory. The first screen is left out without Chromium. */
export async function bench(): Promise<BenchResult[]> {
  const results: BenchResult[] = [
    ...SIZES.map(benchScoring),
    await benchForms(FORMS),
    await benchEvaluations(ROWS),
    await benchCollection(ROWS),
    await benchRanking('rank.month', PEOPLE),
    await benchRanking('rank.quarter', PEOPLE),
    ...(await benchConsolidate(FILES, FORMS_PER_FILE)),
  ];
  const firstScreen = await benchFirstScreen(LOADS);
  return firstScreen ? [...results, firstScreen] : results;
}
