import { functions, shortcuts } from './functions';
import { images } from './images';
import { addresses, references, words } from './resources';
import { controlIds, identity, order, sharedRuntime } from './structure';
import { Subject, type Rule, type Surroundings } from './subject';

/** What has to hold of a manifest, all of it without asking anybody on the network. */
export const rules = {
  identity,
  order,
  controlIds,
  references,
  words,
  addresses,
  images,
  functions,
  shortcuts,
  sharedRuntime,
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules | 'well-formed';

export interface Complaint {
  rule: RuleName;
  text: string;
}

/** Everything that is wrong with a manifest; nothing when it is right. */
export function check(source: string, surroundings: Surroundings): Complaint[] {
  let subject: Subject;
  try {
    subject = new Subject(source, surroundings);
  } catch (error) {
    return [{ rule: 'well-formed', text: String(error) }];
  }
  return Object.entries(rules).flatMap(([rule, of]) =>
    of(subject).map((text) => ({ rule: rule as RuleName, text })),
  );
}
