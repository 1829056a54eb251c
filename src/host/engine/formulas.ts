/**
 * Structured references on their way in and out. The engine (and files) say Table[[#This Row],[Column]];
 * Office.js says [@Column] inside the table and Table[@Column] outside.
 */

/** Characters that make a column name need brackets of its own after "@". */
const NEEDS_BRACKETS = /[\s,:.[\]#'"{}$^&*+=\-><@!()%/\\~`|;?]/;

/** Splits a formula into text in double quotes, sheet names in single quotes, and the rest. */
const LITERALS = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Applies `change` to what is outside quotes. Quotes inside brackets escape characters of column names. */
function outsideLiterals(formula: string, change: (code: string) => string): string {
  return formula
    .split(LITERALS)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

const AT_REFERENCE = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[@(?:\[([^\]]*)\]|([^\]]*))\]/gu;

/**
 * @param table - name of the table that the formula's cell lies in, or null
 * @returns the formula as the engine wants it; a bare [@Column] outside any table is left for the engine to refuse
 */
export function toEngineFormula(formula: string, table: () => string | null): string {
  if (!formula.includes('[')) return formula;
  return outsideLiterals(formula, (code) =>
    code.replace(AT_REFERENCE, (whole, name: string | undefined, bracketed?: string, plain?: string) => {
      const owner = name ?? table();
      return owner === null ? whole : `${owner}[[#This Row],[${(bracketed ?? plain ?? '').trim()}]]`;
    }),
  );
}

const THIS_ROW = /([\p{L}_\\][\p{L}\p{N}_.\\]*)\[\[#This Row\],\s*\[([^\]]*)\]\]/giu;

/** A column of a table has one formula in all its rows: what was asked for last is remembered. */
const said = new Map<string, string>();
const MOST_REMEMBERED = 500;

/** The other way. @param table - name of the table that the cell lies in, or null */
export function fromEngineFormula(formula: string, table: () => string | null): string {
  if (!formula.includes('[')) return formula;
  const own = table()?.toLowerCase() ?? '';
  const key = `${own} ${formula}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  const answer = outsideLiterals(formula, (code) =>
    code.replace(THIS_ROW, (_, name: string, column: string) => {
      const prefix = own === name.toLowerCase() ? '' : name;
      return `${prefix}[@${NEEDS_BRACKETS.test(column) ? `[${column}]` : column}]`;
    }),
  );
  if (said.size >= MOST_REMEMBERED) said.clear();
  said.set(key, answer);
  return answer;
}
