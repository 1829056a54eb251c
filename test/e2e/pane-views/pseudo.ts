/** A language that nobody speaks: English in brackets and 40% longer, to see what is clipped or written elsewhere. */

/** How much longer a text is made; English is the longer of the two languages already. */
const LONGER = 0.4;
const WORD = 6;

/** Brackets belong to the 40%; what is added breaks into words, as a translation would. */
export function pseudo(text: string): string {
  const added = Math.max(0, Math.ceil(text.length * LONGER) - 2);
  const filler = Array.from({ length: added }, (_, index) => (index % WORD === 0 ? ' ' : '~')).join('');
  return `[${text}${added === 1 ? '~' : filler}]`;
}

type Sentence = (...values: never[]) => unknown;

/** The same dictionary in that language: sentences that take values still take them. */
function translated(value: unknown): unknown {
  if (typeof value === 'string') return pseudo(value);
  if (typeof value !== 'function') return value;
  return (...values: never[]) => translated((value as Sentence)(...values));
}

/**
 * Translates dictionaries where they stand, entry by entry, and returns what undoes it. `only`: the one entry that is
 * translated in wordings of both languages.
 */
export function speakPseudo(dictionaries: readonly object[], only?: string): () => void {
  const undo: (() => void)[] = [];
  const visit = (dictionary: object): void => {
    const entries = dictionary as Record<string, unknown>;
    for (const [key, value] of Object.entries(entries)) {
      if (typeof value === 'object' && value !== null) visit(value);
      else if (only === undefined || key === only) {
        entries[key] = translated(value);
        undo.push(() => (entries[key] = value));
      }
    }
  };
  dictionaries.forEach(visit);
  return () => undo.forEach((back) => back());
}

/** Words of three letters or more that stand outside of all brackets: no dictionary has them. Files have their names. */
export function untranslated(text: string): string[] {
  let rest = text.replace(/\.xlsx\b/g, '');
  // Sentences stand within sentences.
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/\[[^[\]]*\]/g, '');
  }
  return rest.match(/[A-Za-z]{3,}/g) ?? [];
}
