import type { ProblemCode } from './problem-codes';
import { WORKBOOK, type Details } from './problems';
import type { Place } from './report';

/** Ends a command without a result: it is reported with ok false, and nothing has been written. */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly place: Place = WORKBOOK,
    readonly details: Details = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
