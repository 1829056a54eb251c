import type { Command } from './command';
import { audit } from './audit';
import { collection } from './collection';
import { consolidate } from './consolidate';
import { finalize } from './finalize';
import { generateEvaluations } from './generate-evaluations';
import { insertCommands } from './insert';
import { nextWeek } from './next-week';
import { normalizeWeights } from './normalize-weights';
import { pay } from './pay';
import { rankMonth } from './rank-month';
import { rankQuarter } from './rank-quarter';
import { recalc } from './recalc';
import { removeSamples } from './remove-samples';
import { scoreRange } from './score-range';
import { suggestScores } from './suggest-scores';
import { trend } from './trend';
import { undo } from './undo';
import { unfinalize } from './unfinalize';

/** Every command, in the order in which `kpi list` shows them. */
export const commands: readonly Command[] = [
  ...insertCommands,
  generateEvaluations,
  recalc,
  rankMonth,
  rankQuarter,
  trend,
  pay,
  collection,
  normalizeWeights,
  suggestScores,
  scoreRange,
  consolidate,
  nextWeek,
  finalize,
  unfinalize,
  audit,
  removeSamples,
  undo,
];

/** The command of that id; undefined when there is none. */
export function command(id: string): Command | undefined {
  return commands.find((entry) => entry.id === id);
}
