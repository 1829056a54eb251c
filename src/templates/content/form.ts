import type { Language } from '../language';
import type { Content, ContentRequest, FormData } from '../schema';

/** Fields and rows of a sheet in that language, for that month where there is one. */
export type PreparedForm = (language: Language, period: string | undefined) => FormData;

/**
 * Content of a form with one table or several: what was handed over, the sample where samples were asked for, or the
 * blank form. The period asked for stands in its field.
 */
export const formContent =
  (sample: PreparedForm, blank: PreparedForm = () => ({})) =>
  ({ data, samples, language, period }: ContentRequest): Content => {
    const prepared = samples ? sample : blank;
    const { fields, rows = {} } = (data as FormData | undefined) ?? prepared(language, period);
    return {
      fields: { period: period ?? null, ...fields },
      rows,
      raterCount: 1,
      person: String(fields?.name ?? ''),
      period,
    };
  };
