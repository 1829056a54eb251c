/** What is written for the people of a table that is not ours. */
import { absoluteCell } from '../../templates/a1';
import type { TieRule } from '../../core/types';
import type { CellValue } from '../../workbook/cell-values';
import { rankFormula, sumFormula, totalFormula } from './formulas';
import type { ScoreMapping } from './mapping';
import type { RangePerson, Spot } from './people';
import { absoluteBetween, addressOf, sheetSpot, type ResultPlaces } from './places';
import type { View } from './pointing';
import { isFractional } from './weights';

export interface ResultCell {
  at: Spot;
  value: CellValue;
  numberFormat: string | null;
}

export interface ResultWords {
  name: string;
  total: string;
  rank: string;
}

export interface CellsRequest {
  view: View;
  mapping: ScoreMapping;
  people: readonly RangePerson[];
  places: ResultPlaces;
  as: 'formulas' | 'values';
  digits: number;
  ties: TieRule;
  words: ResultWords;
}

const RANK_FORMAT = '0';

/** Every cell with what it is to hold. Somebody whose scores native formulas cannot read gets values. */
export function resultCells(request: CellsRequest): ResultCell[] {
  const { people, places, digits, words } = request;
  const format = digits > 0 ? `0.${'0'.repeat(digits)}` : '0';
  const native =
    request.as === 'formulas' && people.every((person) => !hasWrittenNumbers(request.view, person));
  const cells: ResultCell[] = [];
  const add = (at: Spot | null, value: CellValue, numberFormat: string | null) => {
    if (at) cells.push({ at, value, numberFormat });
  };
  if (places.header) {
    add(places.header.name, words.name, null);
    add(places.header.total, words.total, null);
    add(places.header.rank, words.rank, null);
  }
  const totals = places.lines.map(({ total }, index) => total ?? scoreSpot(request, index));
  const all = totals.length > 0 ? absoluteBetween(totals[0], totals.at(-1)!) : '';
  people.forEach((person, index) => {
    const { name, total, rank } = places.lines[index];
    add(name, person.name, null);
    add(total, native ? totalOf(request, person) : (person.total ?? ''), format);
    add(
      rank,
      native ? rankFormula(addressOf(totals[index]), all, request.ties) : (person.rank ?? ''),
      RANK_FORMAT,
    );
  });
  return cells;
}

const scoreSpot = ({ view, people }: CellsRequest, index: number): Spot =>
  sheetSpot(view, people[index].lines[0].at);

/** Whether a number that counts is a text in the sheet, or a score a percentage: native formulas would read it otherwise. */
export function hasWrittenNumbers(view: View, { lines }: RangePerson): boolean {
  return (
    lines.some(({ score }) => score.written || (score.kind === 'number' && score.percent)) ||
    weightCells(view, lines).some((cell) => cell.written)
  );
}

function totalOf({ view, mapping, digits }: CellsRequest, { lines }: RangePerson): string {
  const spots = lines.map(({ at }) => sheetSpot(view, at));
  const addresses = spots.map(addressOf);
  if (mapping.weights.from === 'none') return sumFormula(addresses, digits);
  const weightSpots = lines.map(({ weightAt }) => (weightAt ? sheetSpot(view, weightAt) : null));
  const terms = lines.map(({ weight }, index) => ({
    score: addresses[index],
    weight: weightSpots[index]
      ? absoluteCell(weightSpots[index].row, weightSpots[index].column)
      : (weight ?? 0),
  }));
  const scores = lineOf(spots);
  const weights = weightSpots.every((spot) => spot !== null) ? lineOf(weightSpots) : null;
  const ofWeights = weightCells(view, lines);
  const fractions = isFractional(ofWeights) || ofWeights.some((cell) => cell.percent);
  return totalFormula({
    terms: terms.filter(({ weight }) => weight !== 0),
    ranges: scores && weights ? { scores: between(scores), weights: absoluteBetween(...weights) } : null,
    scale: mapping.scale,
    full: fractions ? 1 : 100,
    digits,
  });
}

const weightCells = ({ block }: View, lines: RangePerson['lines']) =>
  lines.flatMap(({ weightAt }) => (weightAt ? [block[weightAt.row][weightAt.column]] : []));

const between = ([one, other]: [Spot, Spot]) => `${addressOf(one)}:${addressOf(other)}`;

/** First and last of spots that stand in one unbroken line; null otherwise. */
function lineOf(spots: readonly Spot[]): [Spot, Spot] | null {
  const [first] = spots;
  const last = spots.at(-1);
  if (!first || !last) return null;
  const across = spots.every(
    ({ row, column }, index) => row === first.row && column === first.column + index,
  );
  const down = spots.every(({ row, column }, index) => column === first.column && row === first.row + index);
  return across || down ? [first, last] : null;
}
