import { isBlank } from '../../core/decimal';
import { findNamed, readYesNo, type Settings } from '../../core/settings';
import { proposedScore } from '../../core/target';
import type { CellInput, ScoringScale } from '../../core/types';
import { directions } from '../../templates/directions';
import type { NoProposal } from '../results';
import { alike, readMeasure } from './measure';

/** What a line says about its target. */
export interface MeasuredLine {
  weight: number;
  target: CellInput;
  actual: CellInput;
  direction: CellInput;
}

const known = directions.map(({ id, words: { zh, en } }) => ({ id, name: zh, nameEn: en }));

/**
 * The score that target and actual suggest (docs/rules.md §4), or why there is none. Numbers are also read out of text,
 * since the columns of target and actual hold text; blank, or text without one number, gives none.
 */
export function propose(
  { weight, target, actual, direction }: MeasuredLine,
  scale: ScoringScale,
  { proposal, scoring }: Settings,
): number | NoProposal {
  const way = findNamed(known, direction)?.id;
  if (way === undefined) return 'no-direction';
  const score = (measured: { target: CellInput; actual: CellInput }) =>
    proposedScore({ direction: way, ...measured }, scale, weight, proposal, scoring.digits);
  if (way === 'met' && readYesNo(actual) !== null) return score({ target, actual }) ?? 'no-score';
  const wanted = isBlank(target) ? null : readMeasure(target);
  if (!wanted) return 'no-target';
  const reached = isBlank(actual) ? null : readMeasure(actual);
  if (!reached) return 'no-actual';
  const numbers = alike(wanted, reached);
  return numbers === null ? 'units-differ' : (score(numbers) ?? 'no-score');
}
