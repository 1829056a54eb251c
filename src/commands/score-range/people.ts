/** The people of a table that is not ours, with totals and ranks. */
import { ranksOfSorted } from '../../core/rank';
import { scoreEvaluation } from '../../core/score';
import { roundHalfAwayFromZero } from '../../core/decimal';
import type { ScoringSettings } from '../../core/settings';
import type { CellInput, EvaluationFinding, EvaluationState, TieRule } from '../../core/types';
import type { Cell } from './cell';
import { groupsOf } from './long';
import type { ScoreMapping } from './mapping';
import type { Block } from './rows';
import { inPercent, sumOf, weightInHeader } from './weights';

/** A cell of the block. For tables on their side these are the sheet's column and row. */
export interface Spot {
  row: number;
  column: number;
}

export interface PersonLine {
  kpi: string;
  weight: number | null;
  score: Cell;
  at: Spot;
  weightAt: Spot | null;
}

/** Somebody with what was found of him. */
export interface RangePerson {
  name: string;
  /** First row. */
  at: Spot;
  lines: PersonLine[];
  total: number | null;
  rank: number | null;
  state: EvaluationState;
  findings: EvaluationFinding[];
}

/**
 * Scores and ranks everybody (docs/rules.md §2, §5, §6): weights that do not add up to 100 make a draft, a blank score leaves
 * somebody pending, neither is ranked. Without weights scores are summed as they stand; a single total is taken as it is.
 */
export function scorePeople(
  block: Block,
  mapping: ScoreMapping,
  settings: ScoringSettings,
  ties: TieRule,
): RangePerson[] {
  const people = linesOf(block, mapping).map((person) => ({
    ...person,
    ...resultOf(person.lines, mapping, settings),
    rank: null,
  }));
  const ranked = people.filter((person) => person.total !== null).sort((a, b) => b.total! - a.total!);
  const places = ranksOfSorted(
    ranked.map(({ total }) => total!),
    ties,
  );
  const ranks = new Map(ranked.map((person, index) => [person, places[index].rank]));
  return people.map((person) => ({ ...person, rank: ranks.get(person) ?? null }));
}

type Lines = Pick<RangePerson, 'name' | 'at' | 'lines'>;

function linesOf(block: Block, mapping: ScoreMapping): Lines[] {
  const { arrangement, weights } = mapping;
  if (weights.from === 'column' && (arrangement === 'long' || arrangement === 'single')) {
    return longLines(block, mapping, weights.index);
  }
  return mapping.records.map((row) => wideLines(block, mapping, row));
}

function wideLines(block: Block, { header, name, scores, weights }: ScoreMapping, row: number): Lines {
  const percents = wideWeights(block, header, scores, weights);
  return {
    name: name === null ? '' : block[row][name].text,
    at: { row, column: name ?? scores[0] ?? 0 },
    lines: scores.map((column, index) => ({
      kpi: header === null ? '' : block[header][column].text,
      weight: percents[index],
      score: block[row][column],
      at: { row, column },
      weightAt: weights.from === 'line' ? { row: weights.index, column } : null,
    })),
  };
}

function wideWeights(
  block: Block,
  header: number | null,
  scores: readonly number[],
  weights: ScoreMapping['weights'],
): (number | null)[] {
  if (weights.from === 'line') return inPercent(scores.map((column) => block[weights.index][column]));
  if (weights.from !== 'headers' || header === null) return scores.map(() => null);
  // The lowest header that names a weight: there may be two rows of headers.
  return scores.map((column) => {
    const named = block.slice(header).map((row) => weightInHeader(row[column].text));
    return named.find((found) => found !== null)?.weight ?? null;
  });
}

function longLines(block: Block, mapping: ScoreMapping, weightColumn: number): Lines[] {
  const { name, kpi, scores, records } = mapping;
  return groupsOf(block, records, mapping).map((rows) => {
    const percents = inPercent(rows.map((row) => block[row][weightColumn]));
    return {
      name: nameAbove(block, name, rows[0]) || mapping.person,
      at: { row: rows[0], column: name ?? weightColumn },
      lines: rows.map((row, index) => ({
        kpi: kpi === null ? '' : block[row][kpi].text,
        weight: percents[index],
        score: block[row][scores[0]],
        at: { row, column: scores[0] },
        weightAt: { row, column: weightColumn },
      })),
    };
  });
}

/** A merged name stands in the first of its rows. */
function nameAbove(block: Block, name: number | null, row: number): string {
  if (name === null) return '';
  for (let index = row; index >= 0; index--)
    if (block[index][name].text !== '') return block[index][name].text;
  return '';
}

function resultOf(
  lines: readonly PersonLine[],
  { weights, arrangement, scale }: ScoreMapping,
  settings: ScoringSettings,
): Pick<RangePerson, 'total' | 'state' | 'findings'> {
  if (arrangement === 'totals' || weights.from === 'none') return summed(lines, settings.digits);
  const { final, state, findings } = scoreEvaluation(
    {
      scale,
      lines: lines.map(({ kpi, weight, score }) => ({ kpi: kpi || '-', weight, scores: [inputOf(score)] })),
      raters: [{ slot: '', weight: 100 }],
    },
    { ...settings, presentRatersOnly: false },
  );
  return { total: final, state, findings };
}

/** A number that is written as text counts; other text is passed on as it is, for the finding. */
const inputOf = ({ kind, text, value }: Cell): CellInput => (kind === 'number' ? value : text);

/** The sum of all scores; pending while one is missing or is no number. */
function summed(
  lines: readonly PersonLine[],
  digits: number,
): Pick<RangePerson, 'total' | 'state' | 'findings'> {
  const findings = lines.flatMap(({ score }, line): EvaluationFinding[] => {
    if (score.kind === 'number') return [];
    const code = score.kind === 'blank' ? 'score-missing' : 'score-not-number';
    return [{ code, line, rater: 0, value: score.text, details: {} }];
  });
  const total = findings.length === 0 ? sumOf(lines.map(({ score }) => score)) : null;
  return {
    total: total && roundHalfAwayFromZero(total, digits),
    state: total ? 'scored' : 'pending',
    findings,
  };
}
