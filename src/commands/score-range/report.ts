/** What was found in a table that is not ours, in the words of a report. */
import { areaAddress } from '../../workbook/a1';
import type { RangeMapping, ScoreRangeResults } from '../results';
import type { ProblemList } from '../problems';
import { aroundCells } from './spanning';
import type { ScoreMapping } from './mapping';
import type { RangePerson } from './people';
import { addressOf, sheetSpot } from './places';
import { columnName, rowName, type View } from './pointing';
import { isText } from './rows';

/** The mapping by headers as they stand in the sheet; a column without one by its letters, a row by its number. */
export function mappingInWords(view: View, mapping: ScoreMapping): RangeMapping {
  const { arrangement, name, kpi, weights, scores, scale } = mapping;
  const column = (index: number) => labelOf(view, mapping, index) || columnName(view, index);
  return {
    arrangement,
    name: name === null ? null : column(name),
    kpi: kpi === null ? null : column(kpi),
    weight:
      weights.from === 'column'
        ? column(weights.index)
        : weights.from === 'line'
          ? rowName(view, weights.index)
          : weights.from === 'headers' && mapping.header !== null
            ? rowName(view, mapping.header)
            : 'none',
    score: scores.map(column),
    scale,
  };
}

/** What the headers call a column, the lowest where there are several; "" for nothing. */
export function labelOf({ block }: View, { header, records }: ScoreMapping, column: number): string {
  const rows = header === null ? [] : block.slice(header, records[0]);
  return (
    rows
      .map((row) => row[column])
      .filter(isText)
      .at(-1)?.text ?? ''
  );
}

export function rowsOf(view: View, sheet: string, people: readonly RangePerson[]): ScoreRangeResults['rows'] {
  return people.map(({ name, total, rank, state, at }) => ({
    name,
    total,
    rank,
    state,
    at: { sheet, address: addressOf(sheetSpot(view, at)) },
  }));
}

/** One problem per cell: missing, unreadable or impossible scores, and weights. Weights of a shared row are reported once. */
export function reportPeople(
  view: View,
  sheet: string,
  people: readonly RangePerson[],
  problems: ProblemList,
): void {
  const seen = new Set<string>();
  for (const person of people) {
    for (const { code, line, value, details } of person.findings) {
      const facts = {
        person: person.name,
        value: typeof value === 'boolean' ? String(value) : value,
        ...details,
      };
      if (line === null) {
        if (code !== 'weights-not-100') continue;
        const spots = person.lines.flatMap(({ weightAt, at }) => sheetSpot(view, weightAt ?? at));
        const address = areaAddress(aroundCells(spots));
        if (!seen.has(address)) problems.add(code, { sheet, address }, facts);
        seen.add(address);
        continue;
      }
      const { kpi, at, weightAt } = person.lines[line];
      const ofWeight = code === 'weight-not-number' || code === 'weight-negative';
      const address = addressOf(sheetSpot(view, ofWeight ? (weightAt ?? at) : at));
      const known = ofWeight ? code : codes[code as keyof typeof codes];
      if (known && !seen.has(address)) problems.add(known, { sheet, address }, { ...facts, kpi });
      seen.add(address);
    }
  }
}

const codes = {
  'score-missing': 'range-score-missing',
  'score-not-number': 'range-score-not-number',
  'score-out-of-range': 'range-score-out-of-range',
} as const;
