import { sampleCollection } from '../samples/collection';
import type { Content, ContentRequest, ListData } from '../schema';

/** Content of the collection register; a row without a month gets the period asked for. */
export function registerRows({ data, samples, language, period }: ContentRequest): Content {
  const rows = (data as ListData | undefined)?.rows ?? (samples ? sampleCollection(language, period) : []);
  return {
    rows: { 'collection-register': rows.map((row) => ({ ...row, month: row.month ?? period ?? null })) },
    raterCount: 1,
    period,
  };
}
