import type { ribbon as zhCN } from '../zh-CN/ribbon';

export const ribbon: typeof zhCN = {
  name: 'Plan & KPI',
  description:
    'Plan and KPI workbooks: insert evaluations and rosters, compute weighted scores, rank people, and point to the cells that need attention.',
  started: {
    title: 'Plan & KPI is ready',
    description: 'Choose Open pane on the Plan & KPI tab to begin.',
  },
  groups: {
    templates: 'Templates',
    calculate: 'Calculate',
    rank: 'Rank',
    money: 'Collection and pay',
    final: 'Finalize',
    help: 'Help',
  },
  open: {
    label: 'Open pane',
    tip: 'See what to do now, insert templates, look at scores, ranks and problems.',
  },
  insert: {
    label: 'Insert template',
    tip: 'Inserts one of the usual forms on a new sheet; the pane has all of them.',
  },
  more: {
    label: 'All templates…',
    tip: 'Opens the pane: look for a template, insert it with samples, or at the selected cell.',
  },
  moreHere: 'Insert template…',
  context: { label: 'Plan & KPI', tip: 'What can be done with this workbook and the form in view.' },
  tips: {
    recalc:
      'Computes all evaluations again, brings rankings and other results up to date, and points to missing and wrong entries.',
    'generate.evaluations':
      "Makes the month's evaluation for everybody on the roster, with the ranking sheet of the month.",
    'normalize-weights': 'Rescales the weights of the evaluation in view so that they add up to 100.',
    'suggest-scores':
      'Fills in a proposed score where the evaluation in view has a target and an actual, and no score yet.',
    audit: 'Checks every formula and total, and points to cells that were overwritten.',
    'score-range': 'Opens the pane to score a table that no template has made.',
    'rank.month': 'Ranks the month by final score on the monthly ranking sheet.',
    'rank.quarter': 'Ranks the quarter and lists proposals for rewards and yellow cards; people decide.',
    consolidate: 'Opens the pane: choose the files of the departments and get one ranking.',
    collection: "Compares the month's collection rate with its budget, with warning levels and shares.",
    pay: 'Computes performance pay from the responsibility letters.',
    finalize: 'Finalizes the form in view: dated, protected, ready to print and sign.',
    unfinalize: 'Takes back that the form in view is final, so that it can be changed.',
  },
};
