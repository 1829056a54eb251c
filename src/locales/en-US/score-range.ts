import type { ScoreRangeWords } from '../zh-CN/score-range';
import { count, people } from './counts';

export const scoreRange: ScoreRangeWords = {
  heading: 'Score an existing table',
  back: 'Back',
  hint: 'Select any cell of the table and press Read. Your table stays as it is: totals and ranks go into blank cells.',
  read: 'Read',
  readAgain: 'Read again',
  reading: 'Reading…',
  crashed: 'Something unexpected went wrong and the table was not read. Please try again.',

  sure: 'The table is read with confidence.',
  unsure: 'Please check how the table is read before writing.',
  remembered: 'Read as it was the last time.',
  incomplete: (parts) => `Not found: ${parts}. Please choose below.`,
  comma: ', ',
  parts: { name: 'names', weight: 'weights', score: 'scores' },

  mapping: 'How it is read',
  arrangements: {
    rows: 'A person a row, a KPI a column',
    columns: 'A person a column, a KPI a row',
    long: 'Several rows a person, a KPI a row',
    single: 'One person, a KPI a row',
    totals: 'A person a row, one score for all',
  },
  scale: 'Scores are',
  scales: { percent: '0–100, weighted', points: 'points, summed' },
  noWeights: 'None: scores are summed',
  onePerson: 'None: one person',
  notFound: 'Not found: choose',
  column: (letters) => `column ${letters}`,
  row: (number) => `row ${number}`,
  labelled: (label, line) => `${label} (${line})`,
  scores: (n) => `Scores: ${count(n, 'KPI', 'KPIs')}`,

  people: (n) => `Totals and ranks of ${people(n)}`,
  total: 'Total',
  openPerson: (name) => `Go to ${name}`,

  problems: 'Problems found',
  destination: 'Results',
  as: 'Written as',
  kinds: { formulas: 'Formulas', values: 'Values' },
  out: 'First cell',
  outHint: 'Blank: beside the table',
  target: (place) => `Will be written to ${place}`,
  write: 'Write results',
  written: (place) => `The results are in ${place}`,
};
