/**
 * ST_Xstring (ECMA-376 part 1, 22.9.2.19): characters that XML cannot hold stand as _xHHHH_, and text that merely looks like
 * such an escape has its underscore escaped.
 */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/* eslint-disable no-control-regex -- control characters are what is looked for */
const NOT_IN_TEXT = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
const NOT_IN_ATTRIBUTES = /[\u0000-\u001f\ufffe\uffff]/g;
/* eslint-enable no-control-regex */

/** For cell text: tabs and line feeds stay as they are. */
export function encodeXstring(text: string): string {
  return escapeWhere(text, NOT_IN_TEXT);
}

/** For attributes such as a column's name, where Excel escapes line feeds and tabs too. */
export function encodeXstringAttribute(text: string): string {
  return escapeWhere(text, NOT_IN_ATTRIBUTES);
}

function escapeWhere(text: string, characters: RegExp): string {
  const literal = text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
  return literal.replace(
    characters,
    (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
  );
}
