import { isBlank, percentOf } from '../../core/decimal';
import { parsePeriod } from '../../core/period';
import { scoreEvaluation } from '../../core/score';
import type { Settings } from '../../core/settings';
import type { CellInput, EvaluationScore, ScoringScale } from '../../core/types';
import type { ProblemCode } from '../problem-codes';
import type { RawEvaluation } from '../reading/raw-evaluation';
import { textOf } from '../reading/raw-evaluation';
import type { EvaluationResult } from '../results';
import { reportFindings } from './findings';
import type { Notes } from '../notes';
import { resolveRaters, type ResolvedRater } from './raters';
import { scaleNamed } from './scales';

/** An evaluation with what the rules make of it. */
export interface Evaluated {
  raw: RawEvaluation;
  result: EvaluationResult;
  /** "2026-10"; null when the period cannot be read. */
  period: string | null;
  /** Who is evaluated, for sentences. */
  shownName: string;
}

/**
 * Scores one evaluation. Everything that is wrong with it becomes a problem with its cell; what keeps it from being
 * computed at all (a scale, scheme or column that is not there) leaves it pending with that reason.
 * @param rosterScheme rating scheme of the person on the roster, for evaluations that name none
 */
export function evaluate(
  raw: RawEvaluation,
  settings: Settings,
  rosterScheme: CellInput,
  notes: Notes,
): Evaluated {
  const shownName = raw.person || raw.employeeId || notes.words.nobody;
  const period = parsePeriod(raw.period.value);
  if (period === null)
    notes.problems.add('period-invalid', raw.period.at, { value: textOf(raw.period.value) });
  if (raw.person === '' && raw.employeeId === '') notes.problems.add('person-missing', raw.header);
  const columns = missingColumns(raw, notes);
  const scale = scaleOf(raw, settings, notes);
  const { raters, problem } = resolveRaters(raw, settings, rosterScheme, shownName, notes);
  const blocker = columns ?? (scale ? problem : 'unknown-scale');
  const score = scoreOf(raw, raters, scale ?? settings.scoring.scale, settings);
  if (score) reportFindings(raw, raters, score.findings, shownName, notes, blocker !== null);
  return {
    raw,
    period,
    shownName,
    result: {
      employeeId: raw.employeeId,
      person: raw.person,
      department: raw.department,
      role: raw.role,
      period: period ?? textOf(raw.period.value),
      scale: scale ?? settings.scoring.scale,
      raters: raters.map(({ slot, weight }, index) => ({
        slot,
        weight,
        total: blocker === null ? (score?.raters[index].total ?? null) : null,
      })),
      bonus: score?.bonus ?? null,
      final: blocker === null ? (score?.final ?? null) : null,
      state: blocker === null && score ? score.state : 'pending',
      reason: blocker ?? score?.reason ?? null,
      at: raw.at,
    },
  };
}

/** Reports columns that were deleted; the code when without them nothing can be computed. */
function missingColumns(raw: RawEvaluation, notes: Notes): ProblemCode | null {
  if (raw.missing.length + raw.raters.length === 0) return null;
  const ofRaters = raw.raters
    .map(({ number }) => number)
    .filter((number) => !raw.scoreColumns.includes(number))
    .map((number) => ({ title: notes.words.rater(number), required: true }));
  const others = raw.missing
    .filter(({ key }) => !key.startsWith('rater'))
    .map(({ key, header }) => ({ title: notes.say(header), required: key === 'weight' }));
  const missing = [...others, ...ofRaters];
  for (const { title, required } of missing) {
    const details = { column: title, table: notes.tableTitle(raw.template) };
    notes.problems.add('column-missing', raw.header, details, required ? 'error' : 'warning');
  }
  return missing.some(({ required }) => required) ? 'column-missing' : null;
}

function scaleOf(raw: RawEvaluation, settings: Settings, notes: Notes): ScoringScale | null {
  if (!raw.scale || isBlank(raw.scale.value)) return settings.scoring.scale;
  const found = scaleNamed(raw.scale.value);
  if (!found) notes.problems.add('unknown-scale', raw.scale.at, { value: textOf(raw.scale.value) });
  return found;
}

function scoreOf(
  raw: RawEvaluation,
  raters: readonly ResolvedRater[],
  scale: ScoringScale,
  settings: Settings,
): EvaluationScore | null {
  if (raters.length === 0) return null;
  return scoreEvaluation(
    {
      scale,
      lines: raw.lines.map(({ kpi, weight, scores }) => ({
        kpi,
        weight: weight.value,
        scores: raters.map(({ column }) => scores[column]?.value ?? null),
      })),
      raters: raters.map(({ slot, weight }) => ({
        slot,
        weight: weight === null ? Number.NaN : percentOf(weight),
      })),
      bonus: raw.bonus ? [raw.bonus.value] : [],
    },
    settings.scoring,
  );
}
