/** Random evaluation forms: most of them complete, the others wrong in one or two places. */
import type { CellInput } from '../../../src/core/types';
import type { EvaluationRater } from '../../../src/templates/schema';
import type { Random } from '../../oracle/random';
import { director, dual, promoter, rater, shared } from './forms';
import type { Form } from './forms';

const schemes: readonly (readonly EvaluationRater[])[] = [
  [director],
  dual,
  promoter,
  shared,
  [...dual, rater('部门主管', 70), rater('部门主管', 70)],
  [rater('a', 33.33), rater('b', 66.67)],
  [rater('a', 20), rater('b', 30.5), rater('c', 49.5)],
  [rater('a', 100), rater('b', 0)],
];

/** Weights that add up to 100: whole, half, tenths or hundredths. */
const weightsOf = (random: Random, lines: number): CellInput[] =>
  random.parts(lines, 100, random.pick([1, 1, 2, 10, 100]));

/** Steps of the scores by form: half points most of all, and steps that end on .005. */
const steps = [2, 2, 2, 1, 10, 20, 100] as const;

type Spoil = (form: Required<Form>, random: Random) => void;

const anyLine = ({ weights }: Required<Form>, random: Random) => random.below(weights.length);
const score = (form: Required<Form>, random: Random, value: CellInput) => {
  const cells = form.scores[anyLine(form, random)];
  cells[random.below(cells.length)] = value;
};
const weight = (form: Required<Form>, random: Random, value: CellInput) => {
  form.weights[anyLine(form, random)] = value;
};
const addLine = (form: Required<Form>, value: CellInput, cell: CellInput) => {
  form.weights.push(value);
  form.scores.push(form.raters.map(() => cell));
};

/** Changes that spoil a form, or only look as if they did. */
const spoils: readonly Spoil[] = [
  (form, random) => score(form, random, null),
  (form, random) => score(form, random, 0),
  (form, random) => score(form, random, random.pick<CellInput>(['优', '90', ' ', '-'])),
  (form, random) => score(form, random, random.pick([100, 100.01, 100.5, -0.5, -1, 1000])),
  (form) => addLine(form, 0, null),
  (form) => addLine(form, 0, 88.5),
  (form) => addLine(form, null, null),
  (form) => addLine(form, null, 70),
  (form, random) => weight(form, random, null),
  (form, random) => weight(form, random, random.pick<CellInput>(['五十', '50', ' '])),
  (form, random) => weight(form, random, -5),
  (form, random) => {
    const at = anyLine(form, random);
    form.weights[at] = (Math.round(Number(form.weights[at]) * 100) + random.pick([1, -1, 500])) / 100;
  },
  (form, random) => {
    const at = random.below(form.raters.length);
    form.raters[at] = { ...form.raters[at], weight: random.pick([0, 50, 60.01, 110]) };
  },
  (form, random) => {
    const at = random.below(form.raters.length);
    for (const cells of form.scores) cells[at] = null;
  },
  (form, random) => {
    form.bonus = random.pick<CellInput>(['加 3 分', '3', ' ', 0, 200, -200]);
  },
];

/** One form of 1–12 lines on either scale, spoilt once in three. */
export function randomForm(random: Random): Form {
  const raters = [...random.pick(schemes)];
  const points = random.oneIn(3);
  // Few lines most of the time, as on most forms.
  const weights = weightsOf(random, Math.min(random.between(1, 12), random.between(1, 12)));
  const step = random.pick(steps);
  const low = random.pick([0, 60, 85]);
  const scoreOf = (most: number) =>
    points ? random.step(most * (low / 100), most, 100) : random.step(low, 100, step);
  const form: Required<Form> = {
    weights,
    scores: weights.map((most) => raters.map((): CellInput => scoreOf(Number(most)))),
    raters,
    scale: points ? 'points' : 'percent',
    bonus: random.oneIn(3) ? random.step(-30, 30, 1000) : null,
    language: random.oneIn(4) ? 'en-US' : 'zh-CN',
  };
  if (random.oneIn(3)) {
    for (let n = random.between(1, 2); n > 0; n--) random.pick(spoils)(form, random);
  }
  return form;
}
