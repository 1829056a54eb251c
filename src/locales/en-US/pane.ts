import type { pane as zhPane } from '../zh-CN/pane';
import { count, days, forms, people } from './counts';
import { month, quarter } from './dates';

export const pane: typeof zhPane = {
  title: 'Plan & KPI',
  month,
  quarter,

  next: {
    heading: 'What to do now',
    loading: 'Looking at the workbook…',
    unreadable: 'The workbook could not be read.',
    retry: 'Look again',
    period: 'Month',
    noRoster: {
      text: 'This workbook has no roster yet. The roster says who is evaluated and who rates them; the evaluations are made from it.',
      insert: 'Insert roster',
      own: 'Start with my own people',
      sample: 'Try it with a sample office',
      sampleHint:
        'Inserts a roster, a role library and evaluations marked Sample. They can be removed in one go.',
    },
    emptyRoster: {
      text: 'There is nobody on the roster yet. Fill in employee ID, name, department and role, then come back here.',
      open: 'Open roster',
    },
    nobodyEmployed: {
      text: (period) =>
        `Nobody on the roster is employed in ${month(period)}. Check the dates on the roster.`,
    },
    generate: {
      text: (period, n) => `${people(n)} without an evaluation for ${month(period)}.`,
      action: (_period, n) => `Create ${forms(n)}`,
    },
    pending: {
      text: (period, scored, total) => `${month(period)}: ${scored} of ${total} scored.`,
      who: 'Still to be scored:',
      more: (n) => `${n} more`,
    },
    rank: {
      text: (period, n) => `All ${forms(n)} for ${month(period)} are scored.`,
      action: (period) => `Rank ${month(period)}`,
    },
    ranked: {
      text: (period) => `${month(period)} is ranked.`,
      open: 'Open ranking sheet',
    },
    rankQuarter: {
      text: (text, period) => `${month(period)} is ranked; ${quarter(text)} can be ranked now.`,
      action: (text) => `Rank ${quarter(text)}`,
    },
    pay: {
      text: (period, n) =>
        `${month(period)} is ranked. Performance pay can be worked out from ${count(n, 'responsibility letter', 'responsibility letters')}.`,
      action: () => 'Work out pay',
    },
    collect: {
      text: (period) => `Collection of ${month(period)} has not been compared with its budget yet.`,
      action: () => 'Work out collection rates',
    },
    collected: {
      text: (period) => `Collection of ${month(period)} has been compared with its budget.`,
      open: 'Open collection sheet',
    },
    deadline: {
      evaluate: (period, date, n) =>
        n < 0
          ? `Scores for ${month(period)} were due on ${date}, ${days(-n)} ago.`
          : n === 0
            ? `Scores for ${month(period)} are due today.`
            : `Scores for ${month(period)} are due in ${days(n)} (${date}).`,
      plan: (period, date, n) =>
        n === 0
          ? `The plan for ${month(period)} is due today.`
          : `The plan for ${month(period)} is due in ${days(n)} (${date}).`,
    },
  },

  actions: {
    insert: 'Insert',
    generate: 'Create',
    recalc: 'Recalculate',
    rank: 'Rank',
    cancel: 'Cancel',
    cancelling: 'Cancelling…',
    goTo: (place) => `Go to ${place}`,
    close: 'Close',
  },

  run: {
    seeProblems: 'See problems',
  },

  tabs: {
    label: 'Views',
    templates: 'Templates',
    results: 'Results',
    problems: 'Problems',
    settings: 'Settings',
    history: 'History',
    problemCount: (n) => `Problems ${n}`,
    loading: 'Opening…',
  },

  results: {
    states: { scored: 'Scored', pending: 'Pending', draft: 'Draft' },
  },
};
