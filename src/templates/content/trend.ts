import type { CellInput } from '../../core/types';
import { sampleTrend } from '../samples/trend';
import type { Content, ContentRequest, RowData, ScoreTrendData } from '../schema';

/** What the column 人员 shows for somebody, as its formula puts it together. */
export const personLabelOf = (employeeId: CellInput, name: CellInput): string =>
  `${employeeId ?? ''} ${name ?? ''}`.replace(/ +/g, ' ').trim();

const labelOf = ({ employeeId, name }: RowData): string => personLabelOf(employeeId, name);

/** Content of the score trend, in the order of the rows handed over; `period` may be a year, a quarter or a month of it. */
export function trendContent({ data, samples, language, period }: ContentRequest): Content {
  const given = data as ScoreTrendData | undefined;
  const year = given?.year ?? (period === undefined ? null : Number(period.slice(0, 4)));
  const rows = given?.rows ?? (samples ? sampleTrend(language) : []);
  const view = given?.view ?? (rows.length > 0 ? labelOf(rows[0]) : null);
  return {
    fields: { year, view },
    rows: { 'score-trend': rows },
    raterCount: 1,
    period: year === null ? undefined : String(year),
  };
}
