/** Structured references inside formulas, as text. Pure; formulas with or without "=". */

/** Text in double quotes and sheet names in single quotes are no code. */
const LITERALS = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)/;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function inCode(formula: string, change: (code: string) => string): string {
  return formula
    .split(LITERALS)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

/** The name as a whole word, and the balanced brackets behind it, if any. */
const reference = (table: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}_.\\\\!])${escape(table)}(?![\\p{L}\\p{N}_.\\\\(!])(\\[(?:[^[\\]]|\\[[^[\\]]*\\])*\\])?`,
    'giu',
  );

/** Whether a formula may name the table at all; cheap, for scans over all cells. */
export const mentions = (formula: string, table: string): boolean =>
  formula.toLowerCase().includes(table.toLowerCase());

export const renameTable = (formula: string, from: string, to: string): string =>
  inCode(formula, (code) => code.replace(reference(from), (_, brackets?: string) => to + (brackets ?? '')));

/** @param renamed - old column name in lower case → new name; all at once, so that names can be swapped */
export function renameColumns(formula: string, table: string, renamed: ReadonlyMap<string, string>): string {
  return inCode(formula, (code) =>
    code.replace(reference(table), (whole: string, brackets?: string) => {
      if (brackets === undefined) return whole;
      const inner = brackets.slice(1, -1);
      const changed = inner.includes('[')
        ? inner.replace(/\[([^[\]]*)\]/g, (_, name: string) => `[${renamed.get(name.toLowerCase()) ?? name}]`)
        : (renamed.get(inner.toLowerCase()) ?? inner);
      return whole.slice(0, whole.length - brackets.length) + `[${changed}]`;
    }),
  );
}

/** What a structured reference asks for. `columns` is null for all of them. */
export interface Structured {
  section: 'all' | 'headers' | 'data' | 'totals' | 'row';
  columns: { from: string; to: string } | null;
}

const SECTIONS: Readonly<Record<string, Structured['section']>> = {
  '#all': 'all',
  '#headers': 'headers',
  '#data': 'data',
  '#totals': 'totals',
  '#this row': 'row',
};

export function parseStructured(brackets: string | undefined): Structured {
  const inner = brackets?.slice(1, -1) ?? '';
  const parts = inner.includes('[')
    ? [...inner.matchAll(/\[([^[\]]*)\]/g)].map((match) => match[1])
    : [inner];
  const section = parts.map((part) => SECTIONS[part.toLowerCase()]).find((found) => found !== undefined);
  const columns = parts.filter((part) => part !== '' && !(part.toLowerCase() in SECTIONS));
  return {
    section: section ?? 'data',
    columns: columns.length === 0 ? null : { from: columns[0], to: columns[columns.length - 1] },
  };
}

/** Puts an address in place of every reference to the table, as convertToRange does. */
export const replaceReferences = (
  formula: string,
  table: string,
  addressOf: (structured: Structured) => string,
): string =>
  inCode(formula, (code) =>
    code.replace(reference(table), (_, brackets?: string) => addressOf(parseStructured(brackets))),
  );
