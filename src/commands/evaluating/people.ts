import { employedIn } from '../../core/roster';
import { comparable } from '../../core/settings';
import type { RosterEntry } from '../reading/roster';
import { personKey } from '../reading/roster';
import type { RawEvaluation } from '../reading/raw-evaluation';
import type { Place } from '../report';
import type { Evaluated } from './evaluate';
import type { Notes } from '../notes';

/** The people of the roster, to be found by what an evaluation says of its person. */
export class Directory {
  private readonly byKey = new Map<string, RosterEntry>();
  private readonly byName = new Map<string, RosterEntry[]>();

  constructor(readonly people: readonly RosterEntry[]) {
    for (const person of people) {
      this.byKey.set(personKey(person), person);
      const name = comparable(person.name);
      this.byName.set(name, [...(this.byName.get(name) ?? []), person]);
    }
  }

  /** By employee id; without one by name, if only one person is called so. */
  find({ employeeId, person }: Pick<RawEvaluation, 'employeeId' | 'person'>): RosterEntry | null {
    if (employeeId !== '') return this.byKey.get(comparable(employeeId)) ?? null;
    return this.named(person);
  }

  /** The only person of that name or employee id. */
  named(nameOrId: string): RosterEntry | null {
    const found = this.byName.get(comparable(nameOrId)) ?? [];
    if (found.length === 1) return found[0];
    return found.length === 0 ? (this.byKey.get(comparable(nameOrId)) ?? null) : null;
  }
}

/** An evaluation that may be ranked: its person is certain and has no other in the period. */
export interface Attributed {
  evaluated: Evaluated;
  /** Key of the person, as `personKey` makes it. */
  key: string;
  person: RosterEntry | null;
}

/**
 * Says whose each evaluation is. Reports people who are not on the roster, names that belong to another id, people
 * who are not employed in the period, and the same person twice in a period; none of these is ranked.
 */
export function attribute(
  evaluations: readonly Evaluated[],
  directory: Directory | null,
  notes: Notes,
): Attributed[] {
  const attributed = evaluations.flatMap((evaluated): Attributed[] => {
    const { raw } = evaluated;
    if (raw.person === '' && raw.employeeId === '') return [];
    if (!directory) {
      return [{ evaluated, key: personKey({ employeeId: raw.employeeId, name: raw.person }), person: null }];
    }
    const person = personOf(evaluated, directory, notes);
    return person ? [{ evaluated, key: personKey(person), person }] : [];
  });
  return withoutDuplicates(attributed, notes);
}

function personOf(evaluated: Evaluated, directory: Directory, notes: Notes): RosterEntry | null {
  const { raw, shownName, period } = evaluated;
  const person = directory.find(raw);
  const at = raw.at;
  if (!person) {
    notes.problems.add('person-not-on-roster', at, { person: shownName, employeeId: raw.employeeId });
    return null;
  }
  if (raw.person !== '' && comparable(raw.person) !== comparable(person.name)) {
    const { employeeId, name: rosterName } = person;
    notes.problems.add('person-name-differs', at, { person: raw.person, employeeId, rosterName });
    return null;
  }
  if (period !== null && !employedIn(person, period)) {
    notes.problems.add('person-not-employed', at, { person: shownName, period });
  }
  return person;
}

const shown = ({ sheet, address }: Place) => `${sheet}!${address}`;

function withoutDuplicates(attributed: readonly Attributed[], notes: Notes): Attributed[] {
  const groups = new Map<string, Attributed[]>();
  for (const entry of attributed) {
    if (entry.evaluated.period === null) continue;
    const key = `${entry.evaluated.period} ${entry.key}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].flatMap((group) => {
    if (group.length === 1) return group;
    reportDuplicates(
      group.map(({ evaluated }) => evaluated),
      notes,
    );
    return [];
  });
}

/** Reports evaluations of one person in one period, each with the place of another. */
export function reportDuplicates(group: readonly Evaluated[], notes: Notes): void {
  group.forEach(({ raw, period, shownName }, index) => {
    const other = group[index === 0 ? 1 : 0].raw.at;
    notes.problems.add('duplicate-evaluation', raw.at, { person: shownName, period, other: shown(other) });
  });
}
