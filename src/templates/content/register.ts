import { sampleRegister } from '../samples/evaluations';
import type { Content, ContentRequest, EvaluationRegisterData } from '../schema';

/** The most slots that any rating scheme of the office has: the register has that many rater columns, 2 at least. */
const slotsNeeded = ({ settings }: ContentRequest): number =>
  Math.max(2, ...settings.schemes.map((scheme) => scheme.slots.length));

/** Content of the evaluation register; a row without a period gets the one asked for. */
export function registerContent(request: ContentRequest): Content {
  const { data, samples, language, period } = request;
  const given = data as EvaluationRegisterData | undefined;
  const rows = given?.rows ?? (samples ? sampleRegister(language) : []);
  return {
    rows: { 'evaluation-register': rows.map((row) => ({ ...row, period: row.period ?? period ?? null })) },
    raterCount: slotsNeeded(request),
    asValues: given?.asValues,
    period,
  };
}
