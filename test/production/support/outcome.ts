import type { Driver } from '../../e2e/support/driver';

/** What the pane says of a run that has ended, or the test id of what it shows where something has to be chosen first. */
export type Outcome = RegExp | { shows: string };

/** @throws Error with what the pane says in its place */
export async function waitForOutcome(user: Driver, what: string, outcome: Outcome): Promise<void> {
  const sentence = outcome instanceof RegExp;
  const wanted = sentence ? user.at('finished').filter({ hasText: outcome }) : user.at(outcome.shows);
  try {
    // The field of files is behind its button.
    await wanted.waitFor({ state: sentence ? 'visible' : 'attached', timeout: 150_000 });
  } catch {
    const seen = await user.pane.locator('main').innerText();
    throw new Error(
      `${what}: not ${sentence ? outcome : outcome.shows}, but\n${[...user.faults, seen].join('\n')}`,
    );
  }
}
