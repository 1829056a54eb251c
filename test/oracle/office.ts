import type { CollectionBasis } from '../../src/core/collection';
import type { CollectionMonth } from '../../src/core/collection-budget';
import type { LetterTarget } from '../../src/core/pay';
import type { PlanItem } from '../../src/core/plan';
import { defaultSettings } from '../../src/core/settings';
import type { Measure, OutcomeSettings, ScoringSettings } from '../../src/core/settings';
import type { CellInput, EvaluationInput, TieRule } from '../../src/core/types';
import type { Random } from './random';
import { randomEvaluation } from './random-evaluation';
import { randomRegister } from './random-register';

export interface OfficePerson {
  department: string;
  evaluation: EvaluationInput;
  /** Final scores of two further months, or of eleven: then the year is ranked too. */
  months: (number | null)[];
  accidents: string[];
  payable: number | null;
  targets: LetterTarget[];
}

/** Everything that the rules look at in one office, as plain data. */
export interface Office {
  scoring: ScoringSettings;
  ties: TieRule;
  outcome: OutcomeSettings;
  cap: number;
  quarter: string;
  people: OfficePerson[];
  register: CollectionMonth[];
  span: { from: number; to: number; basis: CollectionBasis };
  lines: { actual: number | null; budget: number | null; measure: Measure; satisfaction: number | null }[];
  shares: number[];
  weights: number[];
  items: PlanItem[];
  breakdown: { whole: CellInput; parts: CellInput[] };
}

const FINALS = [null, 79.99, 80, 80, 80, 80.01, 85.1, 85.1, 90, 0, 120, 60.6];
const ACTUALS: readonly CellInput[] = [0, 0.9, 0.97, 1, 1.05, 3, 29, 30, null, '良好', '是', '否', true, -1];
const TARGETS: readonly CellInput[] = [0, 0, 0.9, 0.98, 1, 3, 30, null, '90%', -1];
const ACTUAL_RATES = [0, 0.85, 0.89995, 0.9, 0.94995, 0.94994, 0.95, 0.99995, 1, 1.00004, 1.2, -0.1];

const randomTarget = (random: Random): LetterTarget => ({
  direction: random.pick(['higher', 'lower', 'met'] as const),
  target: random.pick(TARGETS),
  actual: random.pick(ACTUALS),
  safety: random.oneIn(4),
});

function randomPerson(random: Random, further: number, known: OfficePerson | undefined): OfficePerson {
  const open = random.pick([2, 12]);
  return {
    department: random.pick(['A', 'A', 'B', 'C']),
    evaluation: known && random.oneIn(4) ? known.evaluation : randomEvaluation(random),
    months: random.list(further, () => (random.oneIn(open) ? null : random.pick(FINALS))),
    accidents: random.oneIn(6) ? [random.pick(['2025-09', '2025-10', '2026-08', '2026-09', '2026-10'])] : [],
    payable: random.oneIn(20) ? null : random.step(0, 9000, random.pick([0.01, 1, 100])),
    targets: random.list(random.pick([0, 0, 1, 3]), () => randomTarget(random)),
  };
}

const randomLine = (random: Random): Office['lines'][number] => ({
  actual: random.oneIn(8) ? null : random.oneIn(2) ? random.pick(ACTUAL_RATES) : random.step(85, 101, 100),
  budget: random.oneIn(8) ? null : random.pick([0, 0.9, 1, 100]),
  measure: random.pick(['income', 'cost'] as const),
  satisfaction: random.pick([null, 0.9699, 0.97, 1]),
});

const randomItem = (random: Random): PlanItem => ({
  planned: !random.oneIn(5),
  done: random.pick([true, true, false, null]),
  forceMajeure: random.oneIn(6),
});

/** A small office of 1–8 people in which ties, halves of the last digit, gaps and wrong cells are frequent. */
export function randomOffice(random: Random): Office {
  const people: OfficePerson[] = [];
  const size = random.pick([1, 1, 1, 2, 2, 2, 8]);
  const further = random.oneIn(6) ? 11 : 2;
  while (people.length < size) people.push(randomPerson(random, further, people[people.length - 1]));
  const { scoring, outcome, proposal } = defaultSettings;
  const changed = random.oneIn(6);
  const from = random.between(1, 12);
  return {
    scoring: {
      ...scoring,
      presentRatersOnly: random.oneIn(3),
      digits: changed ? random.pick([0, 1, 3]) : scoring.digits,
      finalMax: changed ? 100 : scoring.finalMax,
    },
    ties: random.pick(['competition', 'competition', 'dense'] as const),
    outcome: changed ? { ...outcome, rewards: random.below(4), eliminations: random.below(3) } : outcome,
    cap: changed ? random.pick([0.9, 1.2]) : proposal.cap,
    quarter: random.pick(['2026Q3', '2026Q3', '2026Q4']),
    people,
    register: random.oneIn(4) ? randomRegister(random) : [],
    span: {
      from,
      to: random.between(from, 12),
      basis: random.pick(['current', 'current', 'arrears', 'overall', 'household'] as const),
    },
    lines: random.list(random.below(2), () => randomLine(random)),
    shares: random.list(1, () => random.pick([0.6, 0.2, 0.2, 0.005, 0.3333, 1])),
    weights: random.list(random.between(1, 6), () =>
      random.pick([0, 1, 1, 30, 45, 33.33, random.step(0, 60, 100), random.oneIn(9) ? -5 : 12.345]),
    ),
    items: random.list(random.pick([0, 0, 3, 6]), () => randomItem(random)),
    breakdown: {
      whole: random.pick<CellInput>([100, 1, 0.3, null, '100']),
      parts: random.list(3, () => random.pick<CellInput>([25, 50, 0.1, 33.33, null, '', '25'])),
    },
  };
}
