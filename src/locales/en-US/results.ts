import type { ResultWords } from '../zh-CN/results';
import { count, people } from './counts';
import { month, quarter, shortMonth } from './dates';

export const results: ResultWords = {
  kinds: {
    label: 'Kind of result',
    month: 'Month',
    quarter: 'Quarter',
    pay: 'Pay',
    collection: 'Collection',
  },
  consolidate: {
    heading: 'Consolidate files of the departments',
    hint: 'Choose .xlsx files: their evaluations go into one register and are ranked. The files are only read.',
    choose: 'Choose files…',
    found: 'What was found in each file',
    evaluations: (count) => `${count} ${count === 1 ? 'evaluation' : 'evaluations'}`,
    problems: (count) => `${count} ${count === 1 ? 'problem' : 'problems'}`,
  },
  name: 'Name',
  rank: 'Rank',
  noRank: 'no rank',
  none: '—',
  more: (n) => `Show ${n} more`,
  find: { label: 'Find a name, ID or department', nobody: (text: string) => `Nothing found for “${text}”.` },
  open: (sheet) => `Open “${sheet}”`,

  month: {
    empty: 'No results yet. Once forms are scored, choose Recalculate or Rank.',
    ranking: (period) => `Ranking, ${month(period)}`,
    scores: (period) => `Scores for ${month(period)}, not ranked yet`,
    outdated: (n) => `The scores of ${people(n)} have changed since. Choose Rank to rank again.`,
    final: 'Final score',
    openForm: (name) => `Open the evaluation of ${name}`,
  },

  selected: {
    heading: 'The evaluation in view',
    title: (person, period) => [person, month(period)].filter(Boolean).join(', '),
    nobody: 'No name',
    total: 'Final score',
    gap: (text) => `Weight gap: ${text}`,
  },

  changes: {
    heading: (n) => `Since last time: ${count(n, 'score has', 'scores have')} changed`,
    from: (before, after) => `${before} → ${after}`,
    openForm: (name, period) => `Open the evaluation of ${name} for ${month(period)}`,
  },

  completions: {
    heading: 'Completion of plans',
    who: 'Who and what',
    rate: 'Completion rate',
    counted: (done, planned) => `${done} of ${planned} done`,
    excused: (n) => `${n} excused by force majeure`,
    open: (sheet) => `Go to the completion rate on ${sheet}`,
  },

  quarter: {
    label: 'Quarter',
    run: (text) => `Rank ${quarter(text)}`,
    nothing: 'There is no quarter to rank yet. First create and score evaluations of at least one month.',
    empty: (text) => `No results for ${quarter(text)} yet.`,
    caption: (text) => `Ranking, ${quarter(text)}`,
    mean: 'Mean',
    score: (period, score) => `${shortMonth(period)} ${score}`,
    tied: (rank, names) => `Shares rank ${rank} with ${names}`,
    comma: ', ',
    andOthers: (names, n) => `${names} and others, ${n} in all`,
    fewMonths: (n) => `Scored in ${count(n, 'month', 'months')} only: not ranked`,
    openRow: (name, sheet) => `Open “${sheet}” to see ${name}`,
    proposal: 'Outcomes are proposals. People decide, in the column Ruling of the sheet.',
    decide: 'Tied across a cut-off: decide in the column Ruling.',
    followUps: 'Yellow cards',
    decisions: { eliminate: 'Dismissal proposed', lift: 'Lifted', postpone: 'Postponed' },
    because: {
      eliminate: (period, final, mean) =>
        `${final} in ${month(period)}: not above the quarter’s mean of ${mean}, and among the month’s last.`,
      lift: (period, final, mean) =>
        `${final} in ${month(period)}: above the quarter’s mean of ${mean}, or no longer among the month’s last.`,
      unscored: (period) => `No score for ${month(period)} yet; to be settled once there is one.`,
      tied: (period, final) =>
        `${final} in ${month(period)}: tied among the month’s last, for people to decide.`,
    },
  },

  pay: {
    label: 'Month',
    all: 'All months',
    run: () => 'Work out pay',
    nothing:
      'There is no responsibility letter filled in yet. Pay is worked out from its targets and the payable wage.',
    insert: 'Insert responsibility letter',
    empty: (months) => `Pay has not been worked out yet: ${months}.`,
    caption: (months) => `Performance pay, ${months}`,
    pay: 'Pay',
    payable: (amount) => `Payable ${amount}`,
    deduction: (amount) => `deducted ${amount}`,
    allMet: 'all targets met',
    missed: (n, safety) =>
      `${count(n + safety, 'target', 'targets')} missed` + (safety > 0 ? `, ${safety} of them safety` : ''),
    open: 'targets not filled in',
    noPayable: 'no payable wage',
    total: (n) => `Total of ${count(n, 'letter', 'letters')}`,
    totalSome: (counted, n) => `Total of ${counted} of ${count(n, 'letter', 'letters')}`,
    openLetter: (name) => `Open the letter of ${name}`,
    nobody: 'no name',
  },

  collection: {
    label: 'Month',
    run: () => 'Work out collection rates',
    nothing:
      'There is no collection register yet. Rates are worked out from each month’s receivables, payments and arrears.',
    insert: 'Insert collection register',
    empty: (period) => `${month(period)} has not been worked out yet.`,
    basis: 'Basis',
    asSheet: 'As the sheet says',
    bases: { current: 'Current', arrears: 'Arrears', overall: 'Overall', household: 'Households' },
    span: 'Span',
    caption: (period, basis, span) => `${month(period)}: ${basis} rate against budget (${span})`,
    project: 'Project',
    rate: 'Rate',
    all: 'All projects',
    budget: (rate) => `budget ${rate}`,
    noBudget: 'no budget',
    variance: (value) => `${value} pp`,
    attainment: (rate) => `attainment ${rate}`,
    trend: (basis) => `All projects by month: ${basis}`,
    trendPoint: (period, rate) => `${month(period)} ${rate}`,
    shares: 'Shares of the departments',
    department: 'Department',
    share: 'Share',
    score: 'Score',
    points: 'Points',
    openProject: (name, sheet) => `Open “${sheet}” to see ${name}`,
  },
};
