import { parsePeriod } from '../../core/period';
import type { RawEvaluation } from '../reading/raw-evaluation';
import type { WorkbookContent } from '../reading/workbook-content';
import { evaluate, type Evaluated } from './evaluate';
import type { Notes } from '../notes';
import { attribute, Directory, type Attributed } from './people';

export interface EvaluatedWorkbook {
  /** Every evaluation of the period (of all periods when none was asked for), sheets in tab order. */
  evaluations: Evaluated[];
  /** Those whose person is certain. */
  attributed: Attributed[];
  directory: Directory | null;
}

/** A form that nobody has begun to fill in. */
export const isUntouched = ({ person, employeeId, lines }: RawEvaluation) =>
  person === '' && employeeId === '' && lines.length === 0;

/**
 * Scores what stands in the workbook; empty forms are none.
 * @param period leaves out evaluations of other months than this one or these; those whose period cannot be read stay in
 * and are reported
 */
export function evaluateAll(
  content: WorkbookContent,
  period: string | readonly string[] | undefined,
  notes: Notes,
): EvaluatedWorkbook {
  const periods = typeof period === 'string' ? [period] : period;
  const directory = content.roster ? new Directory(content.roster) : null;
  const wanted = content.evaluations.filter((raw) => {
    const own = parsePeriod(raw.period.value);
    return !isUntouched(raw) && (periods === undefined || own === null || periods.includes(own));
  });
  const evaluations = wanted.map((raw) =>
    evaluate(raw, content.settings, directory?.find(raw)?.scheme ?? null, notes),
  );
  return { evaluations, attributed: attribute(evaluations, directory, notes), directory };
}
