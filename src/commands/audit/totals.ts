import { isBlank } from '../../core/decimal';
import type { CellInput } from '../../core/types';
import type { Place } from '../report';
import type { AuditedCell } from '../results';

/** A cell that shows something else than the rules give. */
export interface DifferentTotal extends AuditedCell {
  label: string;
}

/** A place as a key of a map. */
export const placeKey = ({ sheet, address }: Place): string => `${sheet}!${address}`;

/** Blank and a missing number are one. */
const plain = (value: CellInput): AuditedCell['shown'] => (isBlank(value) ? null : value);

/** Cells whose value the engine knows, compared with what they show. A cell that is told twice counts once. */
export class Totals {
  readonly different: DifferentTotal[] = [];
  readonly #expected = new Map<string, AuditedCell['expected']>();

  get checked(): number {
    return this.#expected.size;
  }

  /** A number, or none: then "—", 待评 and the like may stand there, but no number. */
  number(at: Place, label: string, shown: CellInput, expected: number | null): void {
    this.#compare(
      at,
      label,
      shown,
      expected,
      expected === null ? typeof shown !== 'number' : shown === expected,
    );
  }

  /** A word, or nothing. */
  text(at: Place, label: string, shown: CellInput, expected: string | null): void {
    const same = isBlank(expected) ? isBlank(shown) : String(shown).trim() === expected;
    this.#compare(at, label, shown, expected, same);
  }

  /** Whichever of the two is expected. */
  value(at: Place, label: string, shown: CellInput, expected: CellInput): void {
    if (typeof expected === 'string' && expected !== '') this.text(at, label, shown, expected);
    else if (typeof expected === 'number') this.number(at, label, shown, expected);
    else this.#compare(at, label, shown, null, isBlank(shown));
  }

  /** What the engine says of a cell; undefined where it says nothing. */
  expectedAt(at: Place): AuditedCell['expected'] | undefined {
    return this.#expected.get(placeKey(at));
  }

  #compare(
    at: Place,
    label: string,
    shown: CellInput,
    expected: AuditedCell['expected'],
    same: boolean,
  ): void {
    if (this.#expected.has(placeKey(at))) return;
    this.#expected.set(placeKey(at), expected);
    if (!same) this.different.push({ at, label, shown: plain(shown), expected });
  }
}
