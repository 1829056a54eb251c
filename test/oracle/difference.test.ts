import { scoreEvaluation } from '../../src/core/score';
import { same, smallest } from './difference';
import { firstDifference } from './judge';
import { randomOffice } from './office';
import { Random } from './random';

test.each([
  [1, 1, true],
  [0, -0, false],
  [null, 0, false],
  [[1, { a: 2 }], [1, { a: 2 }], true],
  [[1, { a: 2 }], [1, { a: 3 }], false],
  [{ a: 1 }, { a: 1, b: 2 }, false],
])('%j and %j are the same: %j', (a, b, expected) => expect(same(a, b)).toBe(expected));

test('a failing value loses everything that the failure does not need', () => {
  const fails = ({ list }: { list: number[]; other: number[] }) => list.some((value) => value > 80);
  expect(smallest({ list: [1, 85.25, 90], other: [7, 8] }, fails)).toEqual({ list: [90], other: [] });
});

test('halves of the last digit are frequent, so that wrong rounding would show', () => {
  const offices = Array.from({ length: 200 }, (_, number) => randomOffice(new Random(number)));
  const halves = offices.flatMap(({ people, scoring }) =>
    people.filter(({ evaluation }) => {
      const fine = scoreEvaluation(evaluation, { ...scoring, digits: 8 }).final;
      const shown = scoreEvaluation(evaluation, { ...scoring, digits: 2 }).final;
      return fine !== null && shown !== null && Math.round(fine * 1000) % 10 === 5 && shown > fine;
    }),
  );
  expect(halves.length).toBeGreaterThan(20);
});

test('the same seed makes the same office', () => {
  expect(randomOffice(new Random(5))).toEqual(randomOffice(new Random(5)));
  expect(firstDifference(randomOffice(new Random(5)))).toBeNull();
});
