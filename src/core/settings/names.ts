import type { CellInput } from '../types';

/** Letters, digits and signs of which no form has to be folded. */
const PLAIN = /^[!-~]*$/;

/** A name as it is compared: full-width forms folded, no white space, lower case. */
export function comparable(name: CellInput): string {
  const text = String(name ?? '');
  const folded = PLAIN.test(text) ? text : text.normalize('NFKC').replace(/\s/g, '');
  return folded.toLowerCase();
}

/** Something that is called by its id or by its name in either language. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

/** The entry with this id, Chinese or English name, ignoring white space, width and case; null for none or blank. */
export function findNamed<T extends Named>(entries: readonly T[], name: CellInput): T | null {
  const wanted = comparable(name);
  if (wanted === '') return null;
  return (
    entries.find((entry) =>
      [entry.id, entry.name, entry.nameEn].some((known) => comparable(known) === wanted),
    ) ?? null
  );
}
