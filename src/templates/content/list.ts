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
