/** Names that Fluent's themes leave out have what they are otherwise. */
const WITHOUT_THEME = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

/**
 * Stands in for Fluent's table of tokens, in which every name is the CSS variable of that name: 5 KB of the first screen.
 * test/production/fluent-tokens.test.ts compares both.
 */
export const tokens = new Proxy(WITHOUT_THEME, {
  get: (otherwise, name) =>
    name in otherwise ? `var(--${name}, ${otherwise[name]})` : `var(--${String(name)})`,
});
