import { dictionary, type Language } from '../locales';
import type { ProblemCode } from './problem-codes';
import type { Place, Problem, Severity } from './report';

export type Details = Problem['details'];

/** A problem concerning the workbook as a whole. */
export const WORKBOOK: Place = { sheet: '', address: '' };

/** Severity of codes that are not errors. Errors keep somebody from a score or a rank; infos ask for nothing. */
const severities: Partial<Record<ProblemCode, Severity>> = {
  'score-on-zero-weight': 'warning',
  'final-differs': 'warning',
  'formula-overwritten': 'warning',
  'formula-restored': 'info',
  'total-differs': 'warning',
  'label-missing': 'warning',
  'completion-differs': 'warning',
  'daily-plan-proposed': 'info',
  'person-not-employed': 'warning',
  'role-without-kpis': 'warning',
  'role-library-missing': 'warning',
  'settings-invalid': 'warning',
  'second-settings': 'warning',
  'month-without-scores': 'warning',
  'too-few-ranked': 'warning',
  'tie-to-decide': 'warning',
  'accident-unclear': 'warning',
  'yellow-card-tied': 'warning',
  'tie-rewarded': 'info',
  'scores-typed': 'info',
  'accident-carried': 'info',
  'too-many-for-formulas': 'info',
  'too-long-for-formulas': 'info',
  cancelled: 'info',
  'undo-cell-changed': 'warning',
  'undo-place-gone': 'info',
  'file-without-evaluations': 'warning',
  'evaluation-known': 'warning',
  'months-not-ranked': 'info',
  'register-as-values': 'info',
  'target-open': 'warning',
  'yes-no-unclear': 'warning',
  'payable-differs': 'warning',
  'pay-differs': 'warning',
  'duplicate-letter': 'warning',
  'fee-month-missing': 'warning',
  'curve-due-missing': 'warning',
  'project-not-in-registers': 'warning',
  'paid-above-due': 'warning',
  'payment-for-another-month': 'warning',
  'proposal-impossible': 'info',
  'results-as-values': 'info',
  'name-hidden': 'info',
  'many-sheets': 'info',
  'widths-kept': 'info',
  'rest-protected': 'info',
};

/** The problems of one run, in the language of its user. */
export class ProblemList {
  readonly items: Problem[] = [];
  readonly #said = new Set<string>();

  constructor(readonly language: Language) {}

  /** Adds a problem, once; its sentence is made of the place and the details. */
  add(code: ProblemCode, place: Place, details: Details = {}, severity?: Severity): void {
    const key = JSON.stringify([code, place.sheet, place.address, details]);
    if (this.#said.has(key)) return;
    this.#said.add(key);
    const { at, sentences } = dictionary(this.language).problems;
    const sentence: Record<ProblemCode, (facts: Details) => string> = sentences;
    this.items.push({
      severity: severity ?? severities[code] ?? 'error',
      code,
      ...place,
      message: at(place.sheet, place.address) + sentence[code]({ ...details, sheet: place.sheet }),
      details,
    });
  }

  /** Forgets what has been said: the work begins once more. */
  clear(): void {
    this.items.length = 0;
    this.#said.clear();
  }

  /** A list of its own, for looking at what is not to be reported. */
  muted(): ProblemList {
    return new ProblemList(this.language);
  }
}
