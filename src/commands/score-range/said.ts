/** What the user says of a table. */
import { parseReference } from '../../workbook/a1';
import type { ParameterSpec } from '../command';
import type { Parameters } from '../parameters';
import { WORKBOOK } from '../problems';
import { Refusal } from '../refusal';
import type { RangeSaid } from '../results';
import { pointable } from './collection/mapping';
import type { Spot } from './people';

/** Parameters of a table of scores, and of one of collection figures: naming one says which it is. */
const OF_SCORES: readonly ParameterSpec[] = [
  ...['name', 'weight', 'score'].map((name) => ({ name, type: 'text' as const })),
  { name: 'scale', type: 'choice', choices: ['percent', 'points'] },
];
const OF_COLLECTION: readonly ParameterSpec[] = [
  ...pointable.map((name) => ({ name, type: 'text' as const })),
  { name: 'basis', type: 'choice', choices: ['current', 'arrears', 'overall'] },
  { name: 'unit', type: 'choice', choices: ['fraction', 'percent', 'amount'] },
];

/** Everything that is said, and remembered. */
export const saidParameters: readonly ParameterSpec[] = [
  { name: 'kind', type: 'choice', choices: ['scores', 'collection'] },
  ...OF_SCORES,
  ...OF_COLLECTION,
  // A preference of the user's, which does not say what stands in the table.
  { name: 'ties', type: 'choice', choices: ['competition', 'dense'] },
  { name: 'out', type: 'text' },
  { name: 'as', type: 'choice', choices: ['formulas', 'values'] },
];

/** What the user says now goes before what was said the last time; of another kind of table nothing is kept. */
export function saidBy(parameters: Parameters, before: RangeSaid = {}): RangeSaid {
  const now: RangeSaid = Object.fromEntries(
    saidParameters.flatMap(({ name }) => (parameters[name] === undefined ? [] : [[name, parameters[name]]])),
  );
  const [kind, known] = [kindSaid(now), kindSaid(before)];
  return kind !== null && known !== null && kind !== known ? now : { ...before, ...now };
}

/** Which kind of table it is by what is said; null: nothing says so. */
export function kindSaid(said: RangeSaid): 'scores' | 'collection' | null {
  if (said.kind === 'scores' || said.kind === 'collection') return said.kind;
  const says = (specs: readonly ParameterSpec[]) =>
    specs.some(({ name }) => said[name as keyof RangeSaid] !== undefined);
  if (says(OF_COLLECTION)) return 'collection';
  return says(OF_SCORES) ? 'scores' : null;
}

/** The cell that `out` names; null when it is left out. @throws Refusal for what is no address */
export function outCell(text: string | undefined): Spot | null {
  if (text === undefined) return null;
  const place = parseReference(text);
  if (!place) throw new Refusal('parameter-invalid', WORKBOOK, { parameter: 'out', value: text });
  return { row: place.area.row, column: place.area.column };
}
