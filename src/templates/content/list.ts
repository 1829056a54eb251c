import type { TableKey } from '../ids';
import type { Language } from '../language';
import type { Content, ContentRequest, ListData, RowData } from '../schema';

/**
 * Content of a list: the rows that were handed over, otherwise the given ones where samples were asked for (or
 * always), otherwise nothing.
 */
export const listContent =
  (
    key: TableKey,
    prepared: (language: Language) => readonly RowData[],
    { alwaysFilled = false }: { alwaysFilled?: boolean } = {},
  ) =>
  ({ data, samples, language }: ContentRequest): Content => {
    const given = (data as ListData | undefined)?.rows;
    const rows = given ?? (samples || alwaysFilled ? prepared(language) : []);
    return { rows: { [key]: rows }, raterCount: 1 };
  };

/**
 * The same for a list of one period, which stands in its title, or in its field 期间 where it has one. `blank`: rows of a
 * sheet without samples; `fields`: what stands above the table.
 */
export const periodContent =
  (
    key: TableKey,
    samples: (language: Language) => readonly RowData[],
    { blank = () => [], fields }: { blank?: typeof samples; fields?: Content['fields'] } = {},
  ) =>
  (request: ContentRequest): Content => ({
    ...listContent(key, request.samples ? samples : blank, { alwaysFilled: true })(request),
    fields: { period: request.period ?? null, ...fields },
    period: request.period,
  });
