/**
 * Iterator helpers (ES2025) that the engine uses and Node 20 lacks. Present ones are left alone.
 */
type Test = (value: unknown) => unknown;

const helpers: Record<string, (this: Iterable<unknown>, argument: Test) => unknown> = {
  some(test) {
    for (const value of this) if (test(value)) return true;
    return false;
  },
  every(test) {
    for (const value of this) if (!test(value)) return false;
    return true;
  },
  find(test) {
    for (const value of this) if (test(value)) return value;
    return undefined;
  },
  forEach(visit) {
    for (const value of this) visit(value);
  },
  toArray() {
    return [...this];
  },
  *map(change) {
    for (const value of this) yield change(value);
  },
  *filter(test) {
    for (const value of this) if (test(value)) yield value;
  },
};

/** Adds what is missing to %Iterator.prototype%. */
export function installIteratorHelpers(): void {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
  for (const [name, value] of Object.entries(helpers)) {
    if (name in prototype) continue;
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }
}
