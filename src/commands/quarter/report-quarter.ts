import { tooFewRanked } from '../../core/outcome';
import type { Quarter } from '../../core/period';
import type { Settings } from '../../core/settings';
import type { Notes } from '../notes';
import type { Place } from '../report';
import { monthsAround } from './months';
import type { QuarterPerson, RankedQuarter } from './rank-quarter-people';
import { SCORE_KEYS } from './sheet-cells';

/** The cell of a column in the row of the n-th person; the header of the column for null. */
export type PlaceOnSheet = (column: string, person: number | null) => Place;

/** Everything about a quarter that people have to decide or should know, with its cells (docs/rules.md §7). */
export function reportQuarter(
  quarter: Quarter,
  { people }: RankedQuarter,
  { outcome: rules }: Settings,
  at: PlaceOnSheet,
  { problems, words }: Notes,
): void {
  const [first, second, third, after] = monthsAround(quarter);
  [first, second, third].forEach((month, index) => {
    if (people.every(({ months }) => months[index].final === null))
      problems.add('month-without-scores', at(SCORE_KEYS[index], null), { month, quarter });
  });
  const ranked = people.filter(({ rank }) => rank !== null);
  if (tooFewRanked(ranked.length, rules)) {
    const facts = { ranked: ranked.length, least: rules.minRanked };
    problems.add('too-few-ranked', at('rank', null), facts);
  }
  for (const group of tiedGroups(people)) {
    const [{ person, index }] = group;
    const names = words.nameList(group.map((entry) => entry.person.name));
    const { rank, rankFromLast, outcome } = person;
    if (outcome.outcome === 'manual') {
      problems.add('tie-to-decide', at('ruling', index), { people: names, place: rankFromLast });
    } else if (rank! <= rules.rewards && index + group.length > rules.rewards && hasRewards(people)) {
      problems.add('tie-rewarded', at('tied', index), { people: names, rank, rewards: rules.rewards });
    }
  }
  people.forEach(({ name: person, accidentCarried, followUp }, index) => {
    if (accidentCarried) problems.add('accident-carried', at('accident', index), { person });
    if (followUp?.reason === 'tied-at-cut-off')
      problems.add('yellow-card-tied', at('ruling', index), { person, month: after });
  });
}

const hasRewards = (people: readonly QuarterPerson[]): boolean =>
  people.some(({ outcome }) => outcome.outcome === 'reward' || outcome.rewardCancelled);

/** Those who share a rank, two or more, with their places on the sheet. */
function tiedGroups(people: readonly QuarterPerson[]): { person: QuarterPerson; index: number }[][] {
  const groups = new Map<number, { person: QuarterPerson; index: number }[]>();
  people.forEach((person, index) => {
    if (!person.tied || person.rank === null) return;
    groups.set(person.rank, [...(groups.get(person.rank) ?? []), { person, index }]);
  });
  return [...groups.values()];
}
