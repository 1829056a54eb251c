/** What the program and the rules say about one thing, where they disagree. */
export interface Difference {
  what: string;
  program: unknown;
  rules: unknown;
}

/** Equal to the last bit and the last field; −0 and 0 differ. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => same(left[key], right[key]));
}

/** The values one step simpler: an array with one entry less, a number without its decimals, all at any depth. */
function* simpler(value: unknown): Generator<unknown> {
  if (typeof value === 'number' && !Number.isInteger(value)) yield Math.round(value);
  if (Array.isArray(value)) {
    for (const index of value.keys()) yield value.filter((_, at) => at !== index);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    for (const less of simpler(part)) {
      yield Array.isArray(value) ? value.with(Number(key), less) : { ...value, [key]: less };
    }
  }
}

/** A smallest value, by these steps, for which `fails` still holds. */
export function smallest<T>(value: T, fails: (candidate: T) => boolean): T {
  for (const candidate of simpler(value)) {
    if (fails(candidate as T)) return smallest(candidate as T, fails);
  }
  return value;
}
