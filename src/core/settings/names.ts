import type { CellInput } from '../types';

/** Letters, digits, signs and Chinese characters of which there is one form only. */
const PLAIN = /^[!-~\u4e00-\u9fff]*$/;

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

/** Entries of a list by their comparable ids and names, the first where two are called the same. */
const indexes = new WeakMap<readonly Named[], Map<string, Named>>();

function indexOf(entries: readonly Named[]): Map<string, Named> {
  const known = indexes.get(entries);
  if (known) return known;
  const index = new Map<string, Named>();
  for (const entry of entries) {
    for (const name of [entry.id, entry.name, entry.nameEn].map(comparable))
      if (!index.has(name)) index.set(name, entry);
  }
  indexes.set(entries, index);
  return index;
}

/** The entry with this id, Chinese or English name, ignoring white space, width and case; null for none or blank. */
export function findNamed<T extends Named>(entries: readonly T[], name: CellInput): T | null {
  const wanted = comparable(name);
  return wanted === '' ? null : ((indexOf(entries).get(wanted) as T | undefined) ?? null);
}
