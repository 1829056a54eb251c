import type { Quarter } from '../../core/period';
import { personKey } from '../reading/roster';
import type { WorkbookContent } from '../reading/workbook-content';
import type { EvaluatedWorkbook } from '../evaluating/evaluate-all';
import type { Notes } from '../notes';
import type { Place } from '../report';
import { reportValues } from '../ranking/prepare-ranking';
import { accidentsBefore } from './accidents';
import { candidatesOf, type Candidate } from './candidates';
import type { QuarterSheet } from './quarter-sheets';
import { rankQuarterPeople, type RankedQuarter } from './rank-quarter-people';
import { cellsByPerson, SCORE_KEYS, type PersonCells } from './sheet-cells';

/** Ranks a quarter by what stands in the workbook, and reports what is wrong on its sheet, if there is one. */
export function prepareQuarter(
  quarter: Quarter,
  content: WorkbookContent,
  evaluated: EvaluatedWorkbook,
  sheets: readonly QuarterSheet[],
  known: QuarterSheet | undefined,
  notes: Notes,
): RankedQuarter {
  const onSheet = known ? cellsByPerson(known, content) : new Map<string, PersonCells>();
  const candidates = candidatesOf(quarter, content, evaluated, onSheet);
  reportCells(onSheet, candidates, content, notes);
  const accidents = accidentsBefore(quarter, sheets, content);
  const ranked = rankQuarterPeople(quarter, candidates, accidents, onSheet, content.settings);
  reportValues(ranked.people.length, content.evaluations, notes);
  return ranked;
}

/** Scores that were typed over an evaluation or are no numbers, people whom nobody knows, and unclear accidents. */
function reportCells(
  onSheet: ReadonlyMap<string, PersonCells>,
  candidates: readonly Candidate[],
  { roster }: WorkbookContent,
  notes: Notes,
): void {
  const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  const onRoster = roster && new Set(roster.map(personKey));
  const counted: Place[] = [];
  for (const [key, cells] of onSheet) {
    const { name: person, employeeId, typed, accident, accidentCell, at } = cells;
    if (accident === null && accidentCell.value !== null && accidentCell.value !== '') {
      notes.problems.add('accident-unclear', accidentCell.at, { person, value: String(accidentCell.value) });
    }
    if (onRoster && !onRoster.has(key) && typed.some((score) => score !== null)) {
      notes.problems.add('person-not-on-roster', at, { person, employeeId });
    }
    byKey.get(key)?.months.forEach(({ final, evaluated }, index) => {
      const score = typed[index];
      if (!score) return;
      const { value, at: place } = score;
      if (evaluated && value !== final) {
        notes.problems.add('final-differs', place, { person, shown: value, expected: final ?? '' });
      } else if (typeof value !== 'number') {
        const column = notes.columnTitle('quarterly-ranking', SCORE_KEYS[index]);
        notes.problems.add('value-not-number', place, { column, value });
      } else if (!evaluated && final !== null) counted.push(place);
    });
  }
  if (counted.length > 0) notes.problems.add('scores-typed', counted[0], { count: counted.length });
}
