import { rankMonth } from '../../core/rank';
import { scoreEvaluation } from '../../core/score';
import { defaultSettings } from '../../core/settings';
import type { EvaluationInput } from '../../core/types';

const KPI_WEIGHTS = [20, 15, 15, 10, 10, 10, 10, 10];
const DEPARTMENTS = 40;

export interface ScoringBench {
  name: 'score-and-rank';
  people: number;
  kpis: number;
  milliseconds: number;
  microsecondsPerPerson: number;
  /** Parsing the same data as JSON. */
  jsonMilliseconds: number;
  ratio: number;
}

type Person = EvaluationInput & { key: string; department: string; order: number };

/** The same people every time: half points from 60 to 100, spread by a fixed stride. */
function people(count: number): Person[] {
  const half = (n: number) => 60 + ((n * 7919) % 81) / 2;
  return Array.from({ length: count }, (_, person) => ({
    key: `E${person}`,
    department: `D${person % DEPARTMENTS}`,
    order: person,
    scale: 'percent',
    raters: [
      { slot: 'supervisor', weight: 70 },
      { slot: 'director', weight: 30 },
    ],
    lines: KPI_WEIGHTS.map((weight, kpi) => {
      const n = person * KPI_WEIGHTS.length + kpi;
      return { kpi: `KPI ${kpi + 1}`, weight, scores: [half(n), half(n + 40)] };
    }),
  }));
}

function timed<T>(work: () => T): { result: T; milliseconds: number } {
  const start = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - start };
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** Scores and ranks so many people with eight KPIs and two raters in one call, beside the parsing of their JSON. */
export function benchScoring(count: number): ScoringBench {
  const json = JSON.stringify(people(count));
  const parsed = timed(() => JSON.parse(json) as Person[]);
  const { milliseconds } = timed(() =>
    rankMonth(
      parsed.result.map((person) => ({
        key: person.key,
        department: person.department,
        order: person.order,
        final: scoreEvaluation(person, defaultSettings.scoring).final,
      })),
      'competition',
    ),
  );
  return {
    name: 'score-and-rank',
    people: count,
    kpis: KPI_WEIGHTS.length,
    milliseconds: round(milliseconds, 0),
    microsecondsPerPerson: round((milliseconds * 1000) / count, 1),
    jsonMilliseconds: round(parsed.milliseconds, 0),
    ratio: round(milliseconds / parsed.milliseconds, 2),
  };
}
