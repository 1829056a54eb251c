import { tokens as fluent } from '@fluentui/tokens';
import { tokens } from '../../webpack/fluent-tokens';

test('the build has the same for every token of Fluent', () => {
  const names = Object.keys(fluent);
  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(fluent);
});
