import { formulaOf, getValues } from '../../src/commands/ranking/ranking-data';
import type { RawEvaluation } from '../../src/commands/reading/raw-evaluation';
import type { EvaluationResult } from '../../src/commands/results';

/** An evaluation that shows the final score of the rules: a form, or one of a register with so many rows. */
const evaluation = (lookupRows: number): RawEvaluation =>
  ({
    final: { value: 90, at: { sheet: '明细', address: 'O5' } },
    finalLookup: lookupRows === 0 ? null : '=LOOKUP',
    lookupRows,
  }) as RawEvaluation;

test.each([
  ['a form, whose cell is good enough', 0, 500, "='明细'!$O$5"],
  ['a short register', 200, 500, '=LOOKUP'],
  ['a long register and few people', 6250, 40, '=LOOKUP'],
  ['as many rows for everybody as people among themselves', 500, 500, '=LOOKUP'],
  ['a row more', 501, 500, null],
  ['a long register and many people', 1500, 500, null],
  ['a form, and more people than get formulas', 0, 501, null],
])('%s: formula or value', (_, rows, people, formula) => {
  const raw = evaluation(rows);
  expect(formulaOf(raw, { final: 90 } as EvaluationResult, people)).toBe(formula);
  expect(getValues([evaluation(0), raw], people)).toBe(formula === null);
});
