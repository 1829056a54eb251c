import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnName } from './a1';
import { FUTURE_FUNCTIONS } from './future-functions';
import { decodeXstring, encodeXstring } from './xstring';

/**
 * Pieces of a formula that hold no reference of their own (text, quoted sheet names, bracketed column names) and words.
 * Brackets nest one level: Table[[#This Row],[Col]]; "'" escapes the character after it inside brackets.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^'[\]]|\[(?:'.|[^'\]])*\])*\]|[$A-Za-z_\\\u0080-\uffff][$\w.\\\u0080-\uffff?]*|\d[\d.]*(?:[eE][+-]?\d+)?|\$\d+/g;

const isWord = (token: string): boolean => !/^["'[]/.test(token);

/** A formula as people see it: escapes decoded, functions without `_xlfn.` and `_xlws.`. Text and names stay. */
export function shownFormula(inFile: string): string {
  const formula = decodeXstring(inFile);
  if (!formula.includes('_xl')) return formula;
  return formula.replace(TOKEN, (token) =>
    isWord(token) ? token.replace(/^_xlfn\.(_xlws\.)?/i, '') : token,
  );
}

/** A formula as files spell it, with `_xlfn.` before newer functions, without which Excel shows #NAME?. */
export function fileFormula(shown: string): string {
  return encodeXstring(shown).replace(TOKEN, (token, at: number, formula: string) => {
    if (!isWord(token) || formula[at + token.length] !== '(') return token;
    return FUTURE_FUNCTIONS.get(token.toUpperCase()) ?? token;
  });
}

/** True where a formula reads another workbook: [1]Sheet1!A1 or '[1]Sheet 1'!A1 or [1]!Name. */
export function readsOtherWorkbook(formula: string): boolean {
  for (const { 0: token, index } of formula.matchAll(TOKEN)) {
    if (/^'(?:[^']|'')*\[\d+\]/.test(token)) return true;
    if (/^\[\d+\]$/.test(token) && !/[\w\u0080-\uffff.]/.test(formula[index - 1] ?? '')) return true;
  }
  return false;
}

/** Moves the relative references of a shared formula; a reference pushed off the sheet becomes #REF!. */
export function shifted(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token, at: number) => {
    const before = formula[at - 1];
    const after = formula[at + token.length];
    if (!isWord(token) || after === '(' || after === '!' || after === '[') return token;
    const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(token);
    if (cell) {
      const column = shiftColumn(cell[1]!, cell[2]!, columns);
      const row = shiftRow(cell[3]!, cell[4]!, rows);
      return column && row ? column + row : '#REF!';
    }
    if (before !== ':' && after !== ':') return token;
    const whole = /^(\$?)([A-Za-z]{1,3}|\d{1,7})$/.exec(token);
    if (!whole) return token;
    const isRow = /\d/.test(whole[2]!);
    return (isRow ? shiftRow : shiftColumn)(whole[1]!, whole[2]!, isRow ? rows : columns) ?? '#REF!';
  });
}

function shiftColumn(dollar: string, name: string, by: number): string | null {
  const index = columnIndex(name) + (dollar ? 0 : by);
  return index >= 0 && index < MAX_COLUMNS ? dollar + columnName(index) : null;
}

function shiftRow(dollar: string, number: string, by: number): string | null {
  const row = Number(number) + (dollar ? 0 : by);
  return row >= 1 && row <= MAX_ROWS ? dollar + row : null;
}
