/** @jest-environment jsdom */
import { loadPreferences, savePreferences } from '../../src/taskpane/preferences';
import type { Preferences } from '../../src/taskpane/services';

const NONE: Preferences = { language: null, ties: null, welcomed: false };
const CHOSEN: Preferences = { language: 'en-US', ties: 'dense', welcomed: true };

const inOffice = (partitionKey?: string) =>
  Object.assign(globalThis, { Office: { context: { partitionKey } } });

/** Saving is done by a part that is loaded then. */
async function saved(): Promise<void> {
  const before = localStorage.length;
  for (let turn = 0; turn < 500 && localStorage.length === before; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

beforeEach(() => localStorage.clear());

test.each([undefined, '', '(https://contoso.sharepoint.com)'])(
  'what was chosen is there the next time, with the partition key %p',
  async (partitionKey) => {
    inOffice(partitionKey);
    expect(loadPreferences()).toEqual(NONE);
    savePreferences(CHOSEN);
    await saved();
    expect(loadPreferences()).toEqual(CHOSEN);
  },
);

test('another partition has its own', async () => {
  inOffice('one');
  savePreferences(CHOSEN);
  await saved();
  inOffice('two');
  expect(loadPreferences()).toEqual(NONE);
});

test.each(['{', '[]', 'null', '{"language":"fr","ties":1,"welcomed":"yes"}'])(
  'damaged or unknown values count as not chosen: %s',
  (text) => {
    inOffice();
    localStorage.setItem('@plan-kpi/preferences', text);
    expect(loadPreferences()).toEqual(NONE);
  },
);

test('blocked storage is no error', async () => {
  inOffice();
  const blocked = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('blocked');
  });
  expect(loadPreferences()).toEqual(NONE);
  blocked.mockRestore();
});
