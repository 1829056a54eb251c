import { compareWithBudget, qualityFlag } from '../../src/core/budget';
import { collectionBases, collectionRate } from '../../src/core/collection';
import { compareCollection } from '../../src/core/collection-budget';
import { followUpYellowCard, quarterOutcomes, rewardSuspended } from '../../src/core/outcome';
import { missedTargets, performancePay } from '../../src/core/pay';
import { checkBreakdown, completion } from '../../src/core/plan';
import { rankMonth } from '../../src/core/rank';
import { rankSpan } from '../../src/core/rank-span';
import { scoreEvaluation } from '../../src/core/score';
import { defaultSettings } from '../../src/core/settings';
import { departmentScore } from '../../src/core/shares';
import { proposedScore } from '../../src/core/target';
import type { EvaluationScore } from '../../src/core/types';
import { normaliseWeights } from '../../src/core/weights';
import { same } from './difference';
import type { Difference } from './difference';
import type { Office } from './office';
import { judgeDepartment, judgeLine, judgeQuality, judgeRate, judgeSpan } from './rules/collection';
import { judgeFollowUp, judgeOutcome, judgeSuspension } from './rules/outcome';
import { judgeLetter, judgePay, judgeProposal } from './rules/pay';
import { judgeBreakdown, judgeCompletion } from './rules/plan';
import { isTied, judgeMonths, rankFromLast, rankOf, sheetOrder } from './rules/rank';
import { judgeEvaluation } from './rules/score';
import { judgeNormalised } from './rules/weights';

/** How often each verdict came up: a sample says something only about what it contains. */
export type Tally = Map<string, number>;
const TALLIED = ['state', 'outcome', 'decision', 'level'] as const;

function count(tally: Tally, rules: unknown) {
  for (const verdict of Array.isArray(rules) ? rules : [rules]) {
    for (const field of TALLIED) {
      const value = (verdict as Record<string, unknown> | null)?.[field];
      if (value) tally.set(`${field} ${value}`, (tally.get(`${field} ${value}`) ?? 0) + 1);
    }
  }
}

type Compare = (what: string, program: unknown, rules: unknown) => void;

const { pay, collection, bands } = defaultSettings;
const MONTHS = { quarter: 2, year: 6 };
const SPANS = [
  ['quarter', 3],
  ['year', 12],
] as const;
const DIGITS = 2;

const inComparison = ({
  state,
  raters,
  bonus,
  final,
  weightSum,
  renormalised,
  findings,
}: EvaluationScore) => ({
  state,
  totals: raters.map(({ total }) => total),
  bonus: state === 'scored' ? bonus : null,
  final,
  weightSum,
  renormalised,
  places: findings.map(({ code, line, rater }) => `${code} ${line ?? '-'} ${rater ?? '-'}`).sort(),
});

function judgeMonth({ people, ties, scoring }: Office, compare: Compare): (number | null)[] {
  const finals = people.map(({ evaluation }, person) => {
    const rules = judgeEvaluation(evaluation, scoring);
    compare(`evaluation of person ${person}`, inComparison(scoreEvaluation(evaluation, scoring)), rules);
    return rules.final;
  });
  const departments = people.map((_, order) =>
    finals.map((final, other) => (people[other].department === people[order].department ? final : null)),
  );
  compare(
    'month ranks',
    rankMonth(
      people.map(({ department }, order) => ({ key: `${order}`, department, final: finals[order], order })),
      ties,
    ).map(({ order, rank, rankInDepartment, tied }) => ({ order, rank, rankInDepartment, tied })),
    sheetOrder(finals).map((order) => ({
      order,
      rank: rankOf(finals[order], finals, ties),
      rankInDepartment: rankOf(finals[order], departments[order], ties),
      tied: isTied(finals[order], finals),
    })),
  );
  return finals;
}

function judgeSpanRanks(office: Office, finals: (number | null)[], compare: Compare) {
  for (const [span, length] of SPANS) {
    if (span === 'year' && office.people.every(({ months }) => months.length <= 2)) continue;
    const entries = office.people.map(({ department, months }, order) => ({
      key: `${order}`,
      department,
      order,
      scores: [finals[order], ...months].slice(0, length),
    }));
    const program = rankSpan(entries, { ties: office.ties, minMonths: MONTHS[span], digits: DIGITS });
    const verdicts = entries.map(({ scores }) => judgeMonths(scores, MONTHS[span], DIGITS));
    const means = verdicts.map(({ counted }) => counted);
    compare(
      `${span} ranks`,
      program.map(({ order, rank, rankFromLast: fromLast, scoredMonths, mean, sum, tied }) => ({
        order,
        rank,
        fromLast,
        scoredMonths,
        mean,
        sum,
        tied,
      })),
      sheetOrder(means).map((order) => ({
        order,
        rank: rankOf(means[order], means, office.ties),
        fromLast: rankFromLast(means[order], means),
        scoredMonths: verdicts[order].scoredMonths,
        mean: verdicts[order].mean,
        sum: verdicts[order].sum,
        tied: isTied(means[order], means),
      })),
    );
    if (span === 'quarter') judgeOutcomes(office, program, means, finals, compare);
  }
}

function judgeOutcomes(
  { people, ties, outcome, quarter }: Office,
  ranked: ReturnType<typeof rankSpan>,
  means: (number | null)[],
  finals: (number | null)[],
  compare: Compare,
) {
  const suspended = people.map(({ accidents }) => judgeSuspension(accidents, quarter, outcome));
  const isSuspended = ({ key }: { key: string }) =>
    rewardSuspended(people[Number(key)].accidents, quarter, outcome);
  compare(
    'outcomes',
    quarterOutcomes(ranked, outcome, isSuspended),
    sheetOrder(means).map((order) => judgeOutcome(means[order], means, suspended[order], ties, outcome)),
  );
  // The month's ranking stands for the month after the quarter.
  const monthFinals = finals.filter((final) => final !== null);
  const mean = means.find((value) => value !== null) ?? 80;
  finals.forEach((final, person) =>
    compare(
      `follow-up of person ${person}`,
      followUpYellowCard(final, mean, monthFinals, outcome),
      judgeFollowUp(final, mean, monthFinals, outcome),
    ),
  );
}

function judgePayroll({ people, cap, scoring }: Office, compare: Compare) {
  people.forEach(({ payable, targets, evaluation }, person) => {
    const rules = judgeLetter(targets);
    compare(`letter of person ${person}`, missedTargets(targets), rules);
    compare(
      `pay of person ${person}`,
      performancePay(payable, rules, pay),
      judgePay(payable, rules.missed, rules.safetyMissed, pay),
    );
    for (const target of targets) {
      const weight = [40, 17.5, 33.335][targets.indexOf(target) % 3];
      const proposal = [target, evaluation.scale, weight] as const;
      compare(
        `proposal ${target.direction} ${target.actual} of ${target.target}`,
        proposedScore(...proposal, { cap }, scoring.digits),
        judgeProposal(...proposal, { cap }, scoring.digits),
      );
    }
  });
}

function judgeCollection({ register, span, lines, shares, cap }: Office, compare: Compare) {
  const months = Array.from({ length: 12 }, (_, month) => register[month] ?? { rows: [], target: null });
  const rows = months.slice(span.from - 1, span.to).flatMap((month) => month.rows);
  for (const basis of rows.length > 0 ? collectionBases : []) {
    compare(`${basis} rate`, collectionRate(rows, basis), judgeRate(rows, basis));
  }
  compare(
    `${span.basis} rate against its budget`,
    compareCollection(months, span.from, span.to, span.basis, { collection, bands }),
    judgeSpan(months, span.from, span.to, span.basis, collection, bands),
  );
  for (const { actual, budget, measure, satisfaction } of lines) {
    const rules = judgeLine(actual, budget, measure, bands, DIGITS);
    compare('line against its budget', compareWithBudget(actual, budget, measure, bands, DIGITS), rules);
    compare(
      'quality guard',
      qualityFlag(rules.attainment, satisfaction, collection),
      judgeQuality(rules.attainment, satisfaction, collection.satisfaction),
    );
    for (const share of shares) {
      compare(
        'score of a department',
        departmentScore(rules.attainment, share, { ...collection, cap }, DIGITS),
        judgeDepartment(rules.attainment, share, cap, DIGITS),
      );
    }
  }
}

function judgeOffice(office: Office, compare: Compare) {
  const finals = judgeMonth(office, compare);
  judgeSpanRanks(office, finals, compare);
  judgePayroll(office, compare);
  judgeCollection(office, compare);
  compare('normalised weights', normaliseWeights(office.weights), judgeNormalised(office.weights, 2));
  compare('completion', completion(office.items), judgeCompletion(office.items));
  const { whole, parts } = office.breakdown;
  compare('breakdown', checkBreakdown(whole, parts), judgeBreakdown(whole, parts));
}

/** The first thing about which src/core and the rules disagree; null when they agree on everything. */
export function firstDifference(office: Office, tally?: Tally): Difference | null {
  let found: Difference | null = null;
  try {
    judgeOffice(office, (what, program, rules) => {
      if (tally) count(tally, rules);
      if (!found && !same(program, rules)) found = { what, program, rules };
    });
  } catch (error) {
    return { what: 'an error was thrown', program: String(error), rules: 'nothing throws' };
  }
  return found;
}
