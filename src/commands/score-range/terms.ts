/** Recognising headers by the words of a vocabulary. */
import { comparableLabel } from '../../templates/headers';

/** What tells one kind of header. */
export interface Terms<Kind extends string> {
  readonly kind: Kind;
  /** The whole header. */
  readonly words: readonly string[];
  /** Enough anywhere in the header; of several in a list all. */
  readonly parts: readonly (string | readonly string[])[];
}

/** What a header announces; null when it says nothing that is known. */
export type Announce<Kind extends string> = (text: string, whole?: boolean) => Kind | null;

const tight = (text: string) => text.replace(/\s/g, '');

/** Digits, units and brackets at the end say how much, not what: "销售达成（40%）", "服务 35分". */
const AMOUNT = /[([]?\d+(?:\.\d+)?(?:%|分|points?|pts?)?[)\]]?$/;
const BRACKETS = /[([][^()[\]]*[)\]]$/;

/** A header as it is compared: full-width forms folded, no white space, lower case, nothing in brackets at the end. */
export function headerText(text: string): string {
  const label = tight(comparableLabel(text));
  const bare = tight(label.replace(BRACKETS, '').replace(AMOUNT, ''));
  return bare === '' ? label : bare;
}

/** The same few texts are asked about once a row. */
const REMEMBERED = 5000;

/**
 * Reads headers by a vocabulary: the first entry that fits wins, whole words before parts. With `whole` only headers that are
 * a term count, not those that contain one: "客户项目" is a KPI of its own.
 */
export function announcer<Kind extends string>(vocabulary: readonly Terms<Kind>[]): Announce<Kind> {
  const prepared = vocabulary.map(({ kind, words, parts }) => ({
    kind,
    words: new Set(words.map(tight)),
    parts: parts.map((part) => (typeof part === 'string' ? [part] : part).map(tight)),
  }));
  const kindOf = (text: string, whole: boolean): Kind | null => {
    const label = headerText(text);
    if (label === '') return null;
    const exact = prepared.find(({ words }) => words.has(label));
    if (exact || whole) return exact?.kind ?? null;
    const holds = (needed: readonly string[]) => needed.every((part) => label.includes(part));
    return prepared.find(({ parts }) => parts.some(holds))?.kind ?? null;
  };
  const known = [new Map<string, Kind | null>(), new Map<string, Kind | null>()];
  return (text, whole = false) => {
    const memory = known[whole ? 1 : 0];
    let kind = memory.get(text);
    if (kind === undefined) {
      kind = kindOf(text, whole);
      if (memory.size < REMEMBERED) memory.set(text, kind);
    }
    return kind;
  };
}
