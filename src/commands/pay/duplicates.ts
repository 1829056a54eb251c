import type { Notes } from '../notes';
import { personKey } from '../reading/roster';
import type { RawLetter } from './letters';

/** Reports people who have several letters in a month: each of them would be paid. */
export function reportDuplicateLetters(letters: readonly RawLetter[], notes: Notes): void {
  const first = new Map<string, RawLetter>();
  for (const letter of letters) {
    const { employeeId, person, period, at } = letter;
    if (period === null || (employeeId === '' && person === '')) continue;
    const key = JSON.stringify([period, personKey({ employeeId, name: person })]);
    const other = first.get(key);
    if (!other) first.set(key, letter);
    else {
      const facts = { person: person || employeeId, period, other: `${other.at.sheet}!${other.at.address}` };
      notes.problems.add('duplicate-letter', at, facts);
    }
  }
}
