import type { EvaluationFinding } from '../../core/types';
import { areaAddress, around, parseReference } from '../../workbook/a1';
import type { Details } from '../problems';
import { textOf, type RawEvaluation } from '../reading/raw-evaluation';
import type { Place } from '../report';
import type { Notes } from '../notes';
import type { ResolvedRater } from './raters';

/** Findings about lines and scores; they stand even where something else keeps the evaluation from a result. */
const ABOUT_RATERS = new Set<EvaluationFinding['code']>(['rater-weights-not-100', 'rater-weights-differ']);

/**
 * Turns what the rules found into problems with their cells. A rater who has not begun is one problem over all of
 * that rater's lines, not one for each.
 * @param blocked something else keeps the evaluation from a result: its raters are not known for certain
 */
export function reportFindings(
  raw: RawEvaluation,
  raters: readonly ResolvedRater[],
  findings: readonly EvaluationFinding[],
  person: string,
  notes: Notes,
  blocked: boolean,
): void {
  // A weight that is no number has been reported already; that the weights do not add up follows from it.
  const unclear = blocked || raters.some(({ weight }) => weight === null);
  const shown = findings.filter(
    ({ code }) => !(unclear && ABOUT_RATERS.has(code)) && !(blocked && code === 'score-missing'),
  );
  const absent = raters.map((rater, index) => isAbsent(raw, rater, index, shown));
  raters.forEach((rater, index) => {
    if (absent[index]) reportAbsent(raw, rater, index, shown, person, notes);
  });
  for (const finding of shown) {
    if (finding.code === 'score-missing' && finding.rater !== null && absent[finding.rater]) continue;
    notes.problems.add(
      finding.code,
      placeOfFinding(raw, raters, finding),
      facts(raw, raters, finding, person),
    );
  }
}

const missingLines = (findings: readonly EvaluationFinding[], rater: number) =>
  findings.flatMap(({ code, rater: of, line }) =>
    code === 'score-missing' && of === rater && line !== null ? [line] : [],
  );

/** A rater none of whose cells holds anything, where there are several to fill in. */
function isAbsent(
  raw: RawEvaluation,
  { column }: ResolvedRater,
  index: number,
  findings: readonly EvaluationFinding[],
): boolean {
  const missing = missingLines(findings, index);
  return missing.length > 1 && raw.lines.every(({ scores }) => textOf(scores[column]?.value) === '');
}

function reportAbsent(
  raw: RawEvaluation,
  { column, label }: ResolvedRater,
  index: number,
  findings: readonly EvaluationFinding[],
  person: string,
  notes: Notes,
): void {
  const lines = missingLines(findings, index);
  const place = spanning(lines.map((line) => raw.lines[line].scores[column].at));
  notes.problems.add(
    'score-missing',
    place,
    { person, rater: label, kpi: null, count: lines.length },
    'warning',
  );
}

/** The smallest area that holds all these cells of one sheet. */
function spanning(places: readonly Place[]): Place {
  const areas = places.map(({ address }) => parseReference(address)!.area);
  return { sheet: places[0].sheet, address: areaAddress(around(areas)) };
}

function placeOfFinding(
  raw: RawEvaluation,
  raters: readonly ResolvedRater[],
  { code, line, rater }: EvaluationFinding,
): Place {
  if (code === 'bonus-not-number') return raw.bonus?.at ?? raw.at;
  if (code === 'weights-not-100' && raw.lines.length > 0)
    return spanning(raw.lines.map(({ weight }) => weight.at));
  if (rater !== null && line === null) {
    const { number } = raters[rater];
    return raw.raters.find((entry) => entry.number === number)?.weight?.at ?? raw.header;
  }
  if (line === null) return raw.raters[0]?.weight?.at ?? raw.header;
  const { weight, scores } = raw.lines[line];
  return rater === null ? weight.at : (scores[raters[rater].column]?.at ?? weight.at);
}

function facts(
  raw: RawEvaluation,
  raters: readonly ResolvedRater[],
  { line, rater, value, details }: EvaluationFinding,
  person: string,
): Details {
  return {
    person,
    ...(line !== null && raw.lines[line] && { kpi: raw.lines[line].kpi }),
    ...(rater !== null && { rater: raters[rater].label }),
    value: typeof value === 'string' ? value.trim() : value,
    ...details,
  };
}
