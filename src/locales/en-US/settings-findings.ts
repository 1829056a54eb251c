import type { settingsFindings as zhFindings, settingsInWords as zhWords } from '../zh-CN/settings-findings';

const blank = (value: unknown) => (value === '' ? 'blank' : `“${value}”`);

export const settingsFindings: typeof zhFindings = {
  'setting-unknown': ({ name }) => `There is no setting “${name}”`,
  'setting-duplicate': ({ name }) => `The setting “${name}” is there twice`,
  'setting-not-number': ({ name, value, min, max }) =>
    `The setting “${name}” is “${value}”, not a number from ${min} to ${max}`,
  'setting-out-of-range': ({ name, value, min, max }) =>
    `The setting “${name}” is ${value}, not within ${min} to ${max}`,
  'setting-not-a-choice': ({ name, value, choices }) =>
    `The setting “${name}” is “${value}”, not one of ${choices}`,
  'final-range-empty': ({ min, max }) => `The lowest final score ${min} is above the highest ${max}`,
  'scheme-incomplete': () => 'This row lacks the rating scheme or the rater',
  'scheme-slot-duplicate': ({ name, value }) => `The rating scheme “${name}” has the rater “${value}” twice`,
  'scheme-weight-invalid': ({ name, value }) =>
    `A weight of the rating scheme “${name}” is ${blank(value)}, not a number from 0% to 100%`,
  'scheme-weights-not-100': ({ name, sum, gap }) =>
    `The weights of the rating scheme “${name}” add up to ${sum}%, ` +
    (Number(gap) < 0 ? `${-Number(gap)}% short` : `${gap}% too many`),
  'band-unknown': ({ value }) =>
    `The measure or level of a warning band is ${blank(value)}, which is unknown`,
  'bands-not-ordered': ({ name, value }) =>
    `An edge of the ${name} warning bands is ${blank(value)}; edges run from best to worst and the last is blank`,
  'deadline-invalid': ({ name, value }) =>
    `A cell of the deadline “${name}” is ${blank(value)}, which cannot be used`,
  'holiday-invalid': ({ name, value }) =>
    `A cell of the holiday “${name}” is ${blank(value)}, which cannot be used`,
};

export const settingsInWords: typeof zhWords = {
  join: ', ',
  range: (min, max) => `${min} to ${max}`,
  slot: (name, weight) => `${name} ${weight}%`,
  scheme: (name, slots) => `${name} (${slots})`,
  band: (level, edge) => (edge === null ? level : `${level} ${edge}%`),
  deadline: (basis, day, time) => `${basis}, day ${day}${time === null ? '' : `, ${time}`}`,
};
