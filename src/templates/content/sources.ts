import { sampleSources } from '../samples/sources';
import type { Content, ContentRequest, ListData } from '../schema';

/** Content of the source list; a sample row without a period gets the one asked for. */
export function sourcesContent({ data, samples, language, period }: ContentRequest): Content {
  const given = (data as ListData | undefined)?.rows;
  const prepared = () => sampleSources(language).map((row) => ({ ...row, period: period ?? null }));
  return {
    rows: { 'file-sources': given ?? (samples ? prepared() : []) },
    raterCount: 1,
    period,
  };
}
