import { smallest } from './difference';
import { firstDifference } from './judge';
import type { Tally } from './judge';
import { randomOffice } from './office';
import type { Office } from './office';
import { Random } from './random';

/** Set by jest.long.config.js; the environment overrides both. */
declare const ORACLE_OFFICES: number | undefined;
const usual = typeof ORACLE_OFFICES === 'number' ? ORACLE_OFFICES : 100_000;
const offices = Number(process.env.ORACLE_OFFICES ?? usual);
const seed = Number(process.env.ORACLE_SEED ?? 20261124);

/** The office without everything that the difference does not need, and what is left of the difference. */
function explain(office: Office, number: number): string {
  const what = firstDifference(office)!.what;
  const least = smallest(office, (candidate) => firstDifference(candidate)?.what === what);
  const difference = JSON.stringify(firstDifference(least), null, 2);
  return `Office ${number} of seed ${seed}: ${difference}\nin ${JSON.stringify(least)}`;
}

test(`${offices} random offices, seed ${seed}: not one figure differs from the rules`, () => {
  const tally: Tally = new Map();
  for (let number = 0; number < offices; number += 1) {
    const office = randomOffice(new Random(seed + number));
    if (firstDifference(office, number < 10_000 ? tally : undefined))
      throw new Error(explain(office, number));
  }
  // The sample is worth something only when every verdict is well represented.
  if (offices < 10_000) return;
  const verdicts = [
    ...['scored', 'pending', 'draft'].map((state) => `state ${state}`),
    ...['reward', 'yellow-card', 'elimination', 'none', 'manual'].map((outcome) => `outcome ${outcome}`),
    ...['eliminate', 'lift', 'postpone'].map((decision) => `decision ${decision}`),
    ...['green', 'yellow', 'orange', 'red'].map((level) => `level ${level}`),
  ];
  expect(verdicts.filter((verdict) => (tally.get(verdict) ?? 0) < 30)).toEqual([]);
}, 7_200_000);
