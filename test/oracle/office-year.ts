import type { Settings } from '../../src/core/settings';
import type { KeptOffice, Member } from './read-office';
import { judgeFollowUp, judgeOutcome, judgeSuspension } from './rules/outcome';
import { judgeLetter, judgePay } from './rules/pay';
import { isTied, judgeMonths, rankFromLast, rankOf, sheetOrder } from './rules/rank';
import { judgeEvaluation, type Verdict } from './rules/score';

/** Months of major safety accidents by employee number. */
export type Accidents = Record<string, string[]>;

const quarterMonths = (quarter: string): string[] =>
  [2, 1, 0].map((back) => {
    const month = 3 * Number(quarter.slice(5)) - back;
    return `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}`;
  });

const monthAfter = (period: string): string => {
  const [year, month] = period.split('-').map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
};

/** What the rules make of an office and its year: the tables that the commands have to report. */
export class OfficeYear {
  private readonly verdicts: Map<string, Verdict>;

  constructor(
    private readonly office: KeptOffice,
    private readonly settings: Settings,
  ) {
    this.verdicts = new Map(
      office.evaluations.map(({ period, employeeId, input }) => [
        `${period} ${employeeId}`,
        judgeEvaluation(input, settings.scoring),
      ]),
    );
  }

  /** Every evaluation in the order of the sheets. */
  evaluations() {
    return this.office.evaluations.map(({ period, employeeId }) => {
      const { state, totals, bonus, final } = this.verdicts.get(`${period} ${employeeId}`)!;
      return { period, employeeId, state, totals, bonus, final };
    });
  }

  /** Departments in the order in which the roster first names them, then the order of the roster (docs/rules.md §6). */
  private inOrder(members: readonly Member[]): Member[] {
    const departments = [...new Set(this.office.roster.map(({ department }) => department))];
    return departments.flatMap((department) => members.filter((member) => member.department === department));
  }

  /** On the establishment, in service on a day of the month, and not rated by headquarters (docs/rules.md §6). */
  private population(period: string): Member[] {
    return this.inOrder(
      this.office.roster.filter(
        ({ inside, from, to, scheme }) =>
          inside &&
          (from === null || from <= period) &&
          (to === null || to >= period) &&
          scheme !== '总部考核',
      ),
    );
  }

  private final(period: string, { employeeId }: Member): number | null {
    return this.verdicts.get(`${period} ${employeeId}`)?.final ?? null;
  }

  month(period: string) {
    const people = this.population(period);
    const finals = people.map((member) => this.final(period, member));
    return sheetOrder(finals).map((index) => {
      const { employeeId, person, department } = people[index];
      const colleagues = finals.map((final, other) =>
        people[other].department === department ? final : null,
      );
      return {
        rank: rankOf(finals[index], finals, this.settings.ranking.ties),
        employeeId,
        person,
        department,
        final: finals[index],
        state: this.verdicts.get(`${period} ${employeeId}`)?.state ?? 'pending',
        rankInDepartment: rankOf(finals[index], colleagues, this.settings.ranking.ties),
      };
    });
  }

  quarter(quarter: string, accidents: Accidents = {}) {
    const { ranking, scoring, outcome: rules } = this.settings;
    const months = quarterMonths(quarter);
    const populations = months.map((month) => this.population(month));
    const people = this.inOrder(
      this.office.roster.filter((who) => populations.some((all) => all.includes(who))),
    );
    const scores = people.map((who) =>
      months.map((month, index) => (populations[index].includes(who) ? this.final(month, who) : null)),
    );
    const spans = scores.map((own) => judgeMonths(own, ranking.minMonthsQuarter, scoring.digits));
    const means = spans.map(({ counted }) => counted);
    const after = monthAfter(months[2]);
    const finalsAfter = this.population(after).flatMap((who) => this.final(after, who) ?? []);
    const order = sheetOrder(means);
    const verdicts = order.map((index) => {
      const suspended = judgeSuspension(accidents[people[index].employeeId] ?? [], quarter, rules);
      return judgeOutcome(means[index], means, suspended, ranking.ties, rules);
    });
    return {
      ranking: order.map((index, place) => ({
        rank: rankOf(means[index], means, ranking.ties),
        rankFromLast: rankFromLast(means[index], means),
        employeeId: people[index].employeeId,
        person: people[index].person,
        scores: scores[index],
        scoredMonths: spans[index].scoredMonths,
        mean: spans[index].mean,
        sum: spans[index].sum,
        outcome: verdicts[place].outcome,
        tied: isTied(means[index], means),
      })),
      followUps: order.flatMap((index, place) => {
        if (verdicts[place].outcome !== 'yellow-card') return [];
        const { person } = people[index];
        const final = this.population(after).includes(people[index])
          ? this.final(after, people[index])
          : null;
        const { decision } = judgeFollowUp(final, means[index]!, finalsAfter, rules);
        return [{ person, month: after, final, decision }];
      }),
      cancelled: order.flatMap((index, place) =>
        verdicts[place].rewardCancelled ? [people[index].employeeId] : [],
      ),
    };
  }

  letters() {
    return this.office.letters.map(({ period, employeeId, payable, targets }) => {
      const { missed, safetyMissed, open } = judgeLetter(targets);
      const paid = judgePay(payable, missed, safetyMissed, this.settings.pay)!;
      const pay = open.length > 0 ? { deduction: null, pay: null } : paid;
      const { deduction, pay: amount } = pay;
      return { period, employeeId, payable, base: paid.base, missed, safetyMissed, deduction, pay: amount };
    });
  }
}
