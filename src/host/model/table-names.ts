/** Rules for names of tables and columns (excel-semantics, Table). Pure. */

const FORM = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const CELL_REFERENCE = /^(?:[a-z]{1,3}\d{1,7}|r\d*c\d*|r\d+|c\d+|[rc])$/i;

/** Letter, _ or \ first, then letters, digits, . or _; no cell reference; at most 255 characters. */
export const isLegalName = (name: string): boolean => FORM.test(name) && !CELL_REFERENCE.test(name);

/** "Table1", "Table2", …: the first that is free. */
export function freeName(prefix: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) if (!isTaken(`${prefix}${number}`)) return `${prefix}${number}`;
}

/**
 * Header texts as Excel makes them: always text, unique without regard to case, never blank. A blank one
 * becomes "ColumnN", a repeated one gets the lowest numeral that makes it unique; the first of equals stays.
 */
export function headerNames(values: readonly unknown[]): string[] {
  const taken = new Set(values.map((value) => asText(value).toLowerCase()).filter((text) => text !== ''));
  const used = new Set<string>();
  const free = (stem: string, first: number): string => {
    let number = first;
    while (taken.has(`${stem}${number}`.toLowerCase()) || used.has(`${stem}${number}`.toLowerCase()))
      number++;
    return `${stem}${number}`;
  };
  return values.map((value, index) => {
    const text = asText(value);
    let name = text;
    if (text === '') name = free('Column', index + 1);
    else if (used.has(text.toLowerCase())) name = free(text, 2);
    used.add(name.toLowerCase());
    return name;
  });
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
