import { touchedDuring } from './recorder';

class Range {
  #values = [[0]];
  get values() {
    return this.#values;
  }
  set values(values) {
    this.#values = values;
  }
  load() {
    return this;
  }
}

test('members that are read, written and called are seen, others not', async () => {
  Object.assign(globalThis, { Excel: { Range, ErrorCodes: { itemNotFound: 'ItemNotFound' } } });
  const range = new Range();
  expect(await touchedDuring(async () => undefined)).toEqual(new Set());
  expect(await touchedDuring(async () => void range.load())).toEqual(new Set(['Range.load']));
  expect(await touchedDuring(async () => void (range.values = [[1]]))).toEqual(new Set(['Range.values']));
  expect(range.values).toEqual([[1]]);
});
