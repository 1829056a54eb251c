import { invalidArgument, itemAlreadyExists } from '../rich-api';

const FORBIDDEN = /[/\\?*:[\]]/;

/**
 * Checks a sheet name. @throws InvalidArgument for a blank or long name, one of / \ ? * : [ ], an apostrophe at
 * either end, or "History"; ItemAlreadyExists when another sheet has it, whatever the case
 */
export function checkSheetName(name: unknown, others: readonly string[], location: string): string {
  if (typeof name !== 'string' || name.trim() === '' || name.length > 31) throw invalidArgument(location);
  if (FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument(location);
  if (name.toLowerCase() === 'history') throw invalidArgument(location);
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists(location);
  return name;
}

/** "Sheet1", "Sheet2", …: the first that is free. */
export function newSheetName(others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) if (!taken.has(`sheet${number}`)) return `Sheet${number}`;
}

/** "Report" → "Report (2)", "Report (2)" → "Report (3)"; shortened where it would be too long. */
export function copyName(name: string, others: readonly string[]): string {
  const taken = new Set(others.map((other) => other.toLowerCase()));
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = base.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
