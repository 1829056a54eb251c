/**
 * Random forms, letters, registers and plans by the thousand: what the cells show is what core says, to the last digit.
 * A seed repeats them; a difference is reported with its input.
 */
import type { CellInput } from '../../../src/core/types';
import type { SheetPlan } from '../../../src/templates/plan';
import { Random } from '../../oracle/random';
import { plain } from '../plain';
import { stacked } from '../stacked';
import { expectedOf, planOf, shownIn } from './forms';
import { collectionPlan, expectedRates, randomCollection, shownRates } from './random-collections';
import { randomForm } from './random-forms';
import { expectedOfLetter, letterPlan, randomLetter, shownInLetter } from './random-letters';
import { expectedCompletion, planBlocks, randomPlan, shownCompletion } from './random-plans';

export interface Difference {
  input: unknown;
  expected: unknown;
  shown: unknown;
}

/** Inputs of one kind, compiled onto a few sheets. */
export interface Batch {
  name: string;
  plans: SheetPlan[];
  /** What differs, given the calculated values of the plans. */
  differences(grids: CellInput[][][]): Difference[];
}

interface Kind<T> {
  name: string;
  count: number;
  perSheet?: number;
  make: (random: Random) => T;
  plan: (input: T) => Pick<SheetPlan, 'blocks'>;
  expected: (input: T) => unknown;
  shown: (values: CellInput[][], input: T) => unknown;
}

/** A hundred on a sheet are cheap for both programs. */
const PER_SHEET = 100;

function batch<T>({ name, count, perSheet = PER_SHEET, make, plan, expected, shown }: Kind<T>): Batch {
  const random = new Random(20261124);
  const inputs = random.list(count, () => make(random));
  const groups = Array.from({ length: Math.ceil(count / perSheet) }, (_, index) =>
    inputs.slice(index * perSheet, (index + 1) * perSheet),
  );
  const sheets = groups.map((group, index) => stacked(`s${index + 1}`, group.map(plan)));
  return {
    name,
    plans: sheets.map((sheet) => sheet.plan),
    differences: (grids) =>
      groups.flatMap((group, sheet) =>
        group.flatMap((input, index) => {
          const { row, rows } = sheets[sheet].places[index];
          // The last rows of a sheet may be missing where they are blank.
          const values = Array.from({ length: rows }, (_, at) => grids[sheet][row + at] ?? []);
          const [want, have] = [expected(input), shown(values, input)];
          return JSON.stringify(want) === JSON.stringify(have)
            ? []
            : [{ input, expected: want, shown: have }];
        }),
      ),
  };
}

/** Evaluation forms on both scales, with one to four raters and every kind of mistake. */
export const forms = () =>
  batch({
    name: 'forms',
    count: 2000,
    make: randomForm,
    plan: (form) => plain(planOf(form, 1)),
    expected: expectedOf,
    shown: shownIn,
  });

/** Responsibility letters with their pay. */
export const letters = () =>
  batch({
    name: 'letters',
    count: 1000,
    make: randomLetter,
    plan: (letter) => plain(letterPlan(letter)),
    expected: expectedOfLetter,
    shown: shownInLetter,
  });

/** Collection registers: some 1,600 rows and their totals. */
export const collections = () =>
  batch({
    name: 'collection registers',
    count: 250,
    perSheet: 50,
    make: randomCollection,
    plan: (rows) => plain(collectionPlan(rows)),
    expected: expectedRates,
    shown: shownRates,
  });

/** Plans of a week with their completion rate. */
export const weeks = () =>
  batch({
    name: 'plans',
    count: 1000,
    make: randomPlan,
    plan: (items) => ({ blocks: planBlocks(items) }),
    expected: expectedCompletion,
    shown: shownCompletion,
  });
