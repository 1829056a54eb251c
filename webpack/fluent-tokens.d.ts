/** See fluent-tokens.js. */
export const tokens: Readonly<Record<string, string>>;
