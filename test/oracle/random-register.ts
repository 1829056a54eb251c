import type { CollectionRow } from '../../src/core/collection';
import type { CollectionMonth } from '../../src/core/collection-budget';
import type { CellInput } from '../../src/core/types';
import type { Random } from './random';

const WRONG: readonly CellInput[] = [null, null, '', '83300', '—', true];

/** A row of the register of one fee month: round and awkward amounts, blanks, text, nothing due, more paid than due. */
function randomRow(random: Random): CollectionRow {
  const money = (most: number): CellInput =>
    random.oneIn(40) ? random.pick(WRONG) : random.step(0, most, random.pick([0.01, 1, 100]));
  const ahead = random.oneIn(6); // receivable known, nothing collected yet
  const old = random.oneIn(2);
  const receivable = random.oneIn(12) ? 0 : money(10_000);
  return {
    receivable,
    waived: random.oneIn(2) ? null : random.oneIn(8) ? receivable : money(300),
    collected: ahead ? null : random.oneIn(8) ? receivable : money(11_000),
    arrears: old ? money(5000) : null,
    recovered: old ? money(5000) : null,
    householdsDue: random.oneIn(20) ? null : random.below(60),
    householdsPaid: random.oneIn(20) ? '' : random.below(60),
  };
}

/** The twelve months of a budget year, most of them with a row or two, some with a target of their own. */
export function randomRegister(random: Random): CollectionMonth[] {
  const curve = random.oneIn(2);
  return random.list(12, (index) => ({
    rows: random.list(random.pick([0, 0, 1, 1, 2]), () => randomRow(random)),
    target: curve && random.oneIn(3) ? random.pick([0, (index + 1) * 0.075, random.step(0, 1, 1000)]) : null,
  }));
}
