import { parseQuarter, quarterOf } from '../../core/period';
import { parameters } from '../../core/settings';
import type { Settings } from '../../core/settings';
import { fill, say } from '../language';
import type { Language } from '../language';
import { followUpWords, outcomeText, tieWords } from '../outcomes';
import { sampleQuarter } from '../samples/quarter';
import type { Content, ContentRequest, QuarterRankingData, QuarterRankingRowData, RowData } from '../schema';

/** Name of the office's rule for equals. */
function tieRule(settings: Settings, language: Language): string | null {
  const rule = parameters.find(({ id }) => id === 'ranking.ties')!;
  const choice =
    rule.kind === 'choice' ? rule.choices.find(({ value }) => value === settings.ranking.ties) : undefined;
  return choice ? say({ zh: choice.name, en: choice.nameEn }, language) : null;
}

function tieText({ rank, tiedWith = 0 }: QuarterRankingRowData, language: Language): string | null {
  if (rank === null || rank === undefined) return say(tieWords.unranked, language);
  return tiedWith > 0 ? fill(say(tieWords.tied, language), { n: tiedWith + 1 }) : null;
}

function rowOf(row: QuarterRankingRowData, language: Language): RowData {
  const { scores, sources = [], outcome, followUp } = row;
  return {
    employeeId: row.employeeId,
    name: row.name,
    department: row.department,
    role: row.role,
    accident: row.accident ?? null,
    ruling: row.ruling ?? null,
    signature: row.signature ?? null,
    next: row.next ?? null,
    nextFormula: row.nextSource ?? null,
    month1: scores[0] ?? null,
    month2: scores[1] ?? null,
    month3: scores[2] ?? null,
    month1Formula: sources[0] ?? null,
    month2Formula: sources[1] ?? null,
    month3Formula: sources[2] ?? null,
    scoredMonths: row.scoredMonths ?? null,
    mean: row.mean ?? null,
    sum: row.sum ?? null,
    rank: row.rank ?? null,
    rankFromLast: row.rankFromLast ?? null,
    tied: tieText(row, language),
    outcome: outcome ? outcomeText(outcome, language) : null,
    decision: followUp ? say(followUpWords[followUp.reason], language) : null,
  };
}

/** Content of the quarterly ranking, in the order of the rows handed over; `period` may be a quarter or a month of it. */
export function quarterContent({ data, samples, language, period, settings }: ContentRequest): Content {
  const given = data as QuarterRankingData | undefined;
  const quarter =
    given?.quarter ?? (period === undefined ? undefined : (parseQuarter(period) ?? quarterOf(period)));
  const rows = given?.rows ?? (samples ? sampleQuarter(language) : []);
  return {
    fields: { quarter: quarter ?? null, ties: tieRule(settings, language) },
    rows: { 'quarterly-ranking': rows.map((row) => rowOf(row, language)) },
    raterCount: 1,
    asValues: given?.asValues,
    period: quarter,
  };
}
