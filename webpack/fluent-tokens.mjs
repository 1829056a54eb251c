/**
 * Stands in for Fluent's table of tokens, in which every name is the CSS variable of that name: 5 KB of the first screen.
 * test/production/fluent-tokens.test.ts compares both.
 */
export const tokens = new Proxy({}, { get: (_table, name) => `var(--${String(name)})` });
