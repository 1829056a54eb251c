import { letterPerson, letterRows } from '../samples/responsibility-letter';
import type { CellOverride, Content, ContentRequest, FormData } from '../schema';

const isRate = (target: unknown): boolean => typeof target === 'number' && target > 0 && target <= 1;

/** A letter comes with the targets of the service centre to start from; with a person and results as a sample. */
export function letterContent({ data, samples, language, period }: ContentRequest): Content {
  const given = data as FormData | undefined;
  const rows = given?.rows?.['responsibility-letter'] ?? letterRows(language, samples ?? false);
  const fields = given?.fields ?? (samples ? letterPerson(language) : {});
  return {
    fields: { period: period ?? null, ...fields },
    rows: { 'responsibility-letter': rows },
    raterCount: 1,
    cells: rows.flatMap(({ target }, row): CellOverride[] =>
      isRate(target)
        ? (['target', 'actual'] as const).map((column) => ({
            table: 'responsibility-letter',
            column,
            row,
            numberFormat: column === 'target' ? '0%' : '0.00%',
          }))
        : [],
    ),
    person: String(fields.name ?? ''),
    period,
  };
}
