import { parameters } from '../../core/settings';
import { say } from '../language';
import type { Content, ContentRequest, RankingData, RankingRowData, RowData } from '../schema';
import { sampleRanking } from '../samples/ranking';

function rowOf({ raterTotals, sourceAddress, source, ...row }: RankingRowData): RowData {
  const totals = Object.fromEntries(raterTotals.map((total, index) => [`rater${index + 1}`, total]));
  return { ...row, ...totals, source, sourceAddress: source === '' ? null : (sourceAddress ?? 'A1') };
}

/** Content of the monthly ranking, in the order of the rows handed over. */
export function rankingContent({ data, samples, language, period, settings }: ContentRequest): Content {
  const given: RankingData = (data as RankingData | undefined) ?? {
    period: period ?? '',
    rows: samples ? sampleRanking(language) : [],
  };
  const ties = parameters.find(({ id }) => id === 'ranking.ties')!;
  const rule =
    ties.kind === 'choice' ? ties.choices.find(({ value }) => value === settings.ranking.ties)! : null;
  return {
    fields: { period: given.period, ties: rule && say({ zh: rule.name, en: rule.nameEn }, language) },
    rows: { 'monthly-ranking': given.rows.map(rowOf) },
    raterCount: Math.max(1, ...given.rows.map((row) => row.raterTotals.length)),
    links: { column: 'source', address: 'sourceAddress' },
    asValues: given.asValues,
    period: given.period,
  };
}
