import { comparable } from '../../core/settings';
import type { RaterSlot, RatingScheme } from '../../core/types';
import { words, say, type Language, type Words } from '../../templates/language';
import type { EvaluationRater } from '../../templates/schema';
import type { Directory } from '../evaluating/people';
import { namesIn, type RosterEntry } from '../reading/roster';

/** The slot that a person's own supervisor fills, whatever the supervisor's role is called. */
const SUPERVISOR = words('部门主管', 'Department supervisor');
/** The slot of those who are named on the roster beside the supervisor. */
const STORE_REP = words('负责门店的业务员', 'Store sales rep');

const isSlot = (slot: RaterSlot, wanted: Words) => comparable(slot.name) === comparable(wanted.zh);
const holds = ({ role }: RosterEntry, { name, nameEn }: RaterSlot) =>
  [name, nameEn].some((text) => comparable(text) === comparable(role));

/**
 * Who rates somebody, slot by slot of the scheme (docs/rules.md §3). Names come from the roster: the direct supervisor,
 * the additional raters, or the holder of the role that the slot is called after, the person's own supervisor first.
 * Several names share a slot; a slot for which nobody is known stays without a name.
 */
export function ratersFor(
  person: RosterEntry,
  scheme: RatingScheme,
  directory: Directory,
  language: Language,
): EvaluationRater[] {
  return scheme.slots.flatMap((slot) => {
    const names = namesFor(slot, person, directory);
    return (names.length > 0 ? names : ['']).map((name) => ({
      slot: say({ zh: slot.name, en: slot.nameEn }, language),
      name,
      weight: slot.weight,
    }));
  });
}

function namesFor(slot: RaterSlot, person: RosterEntry, directory: Directory): string[] {
  const supervisors = namesIn(person.supervisor).map((name) => directory.named(name)?.name ?? name);
  if (isSlot(slot, SUPERVISOR)) return supervisors;
  if (isSlot(slot, STORE_REP))
    return person.additionalRaters.map((name) => directory.named(name)?.name ?? name);
  const ofThese = supervisors.filter((name) => {
    const entry = directory.named(name);
    return entry !== null && holds(entry, slot);
  });
  if (ofThese.length > 0) return ofThese;
  const holders = directory.people.filter((entry) => holds(entry, slot));
  return holders.length === 1 ? [holders[0].name] : [];
}
