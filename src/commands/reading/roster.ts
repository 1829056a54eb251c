import { parseDay } from '../../core/day';
import { isBlank } from '../../core/decimal';
import type { RosterPerson } from '../../core/roster';
import { comparable, readYesNo } from '../../core/settings';
import type { CellInput } from '../../core/types';
import type { Notes } from '../notes';
import type { Place } from '../report';
import { placeOf, type Block, type BlockRow } from './block';
import { textOf } from './raw-evaluation';

export interface RosterEntry extends RosterPerson {
  /** Names of those who rate besides the supervisors: the sales reps of a promoter's store. */
  additionalRaters: string[];
  /** Cell of the name. */
  at: Place;
  /** Cell of the rating scheme. */
  schemeAt: Place;
}

/** Several people in one cell. */
export function namesIn(cell: CellInput): string[] {
  return textOf(cell)
    .split(/[、,，;；\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Somebody's number, or the name where there is none: the key by which people are matched. */
export function personKey({ employeeId, name }: { employeeId: string; name: string }): string {
  return comparable(employeeId === '' ? name : employeeId);
}

/**
 * Everybody on the rosters of the workbook, in their order. Rows without id and name are nobody. A cell that cannot be
 * read is a problem and counts as blank; blank 编内 means yes. Of two rows with one id the first counts.
 */
export function readRoster(blocks: readonly Block[], notes: Notes): RosterEntry[] {
  const people = new Map<string, RosterEntry>();
  for (const block of blocks.filter(({ key }) => key === 'roster')) {
    for (const row of block.rows) {
      const person = readPerson(block, row, notes);
      if (!person) continue;
      const key = personKey(person);
      const known = people.get(key);
      if (!known) people.set(key, person);
      else {
        const { employeeId, name } = person;
        notes.problems.add('duplicate-employee-id', person.at, {
          employeeId,
          person: name,
          other: known.name,
        });
      }
    }
  }
  return [...people.values()];
}

function readPerson(block: Block, row: BlockRow, notes: Notes): RosterEntry | null {
  const text = (key: string) => textOf(row.value(key));
  const name = text('name');
  const employeeId = text('employeeId');
  if (name === '' && employeeId === '') return null;
  /** What a cell says; a problem when it says something that cannot be read. */
  const read = <T>(key: string, reader: (cell: CellInput) => T | null): T | null => {
    const cell = row.value(key);
    if (isBlank(cell)) return null;
    const value = reader(cell);
    if (value === null) {
      const facts = {
        person: name || employeeId,
        column: notes.columnTitle(block.key, key),
        value: textOf(cell),
      };
      notes.problems.add('roster-value-invalid', placeOf(block, row.row, key), facts);
    }
    return value;
  };
  return {
    employeeId,
    name: name || employeeId,
    department: text('department'),
    role: text('role'),
    supervisor: text('supervisor'),
    onEstablishment: read('onEstablishment', readYesNo) ?? true,
    from: read('from', parseDay),
    to: read('to', parseDay),
    scheme: text('scheme'),
    payable: read('payable', (cell) => (typeof cell === 'number' ? cell : null)),
    additionalRaters: namesIn(row.value('additionalRaters')),
    at: placeOf(block, row.row, 'name'),
    schemeAt: placeOf(block, row.row, 'scheme'),
  };
}
