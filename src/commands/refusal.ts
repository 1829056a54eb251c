import type { ProblemCode } from './problem-codes';
import { WORKBOOK, type Details } from './problems';
import type { Place } from './report';

/**
 * Ends a command without a result: it is reported with ok false, and nothing has been written. A null code: the reason
 * has been reported already.
 */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode | null,
    readonly place: Place = WORKBOOK,
    readonly details: Details = {},
  ) {
    super(code ?? 'refused');
    this.name = 'Refusal';
  }
}
