import type { ViewWords } from '../zh-CN/views';

export const views: ViewWords = {
  run: {
    label: {
      'go-to': 'Go to cell',
      'generate.evaluations': 'Create evaluations',
      recalc: 'Recalculate',
      'rank.month': 'Rank',
      'rank.quarter': 'Rank the quarter',
      pay: 'Performance pay',
      collection: 'Collection against budget',
      'remove-samples': 'Remove sample data',
      'normalize-weights': 'Rescale weights to 100',
      'suggest-scores': 'Suggest scores',
      'score-range': 'Score an existing table',
      consolidate: 'Consolidate files',
      'next-week': 'Create next weekly report',
      undo: 'Undo',
      audit: 'Check formulas',
      finalize: 'Finalize',
      unfinalize: 'Undo finalizing',
      trend: 'Score trend',
    },
    insertLabel: (template) => `Insert ${template}`,
  },

  templates: {
    search: 'Find a template',
    noMatch: (text) => `No template matches “${text}”.`,
    samples: 'Insert with sample data',
    fieldLabels: { person: 'Name', role: 'Role', period: 'Month' },
    fieldNeeded: 'Please fill this in.',
    fields: (template) => `${template}: fill in`,
    insertNamed: (template) => `Insert ${template}`,
    atSelection: 'Insert at the selected cell',
    insertNamedAtSelection: (template) => `Insert at the selected cell: ${template}`,
    everybody: {
      name: 'Evaluations for everybody',
      hint: 'One for each person on the roster, for the month',
    },
    ownTable: {
      name: 'Score an existing table',
      hint: 'Totals and ranks for a table of your own, without a template',
      open: 'Open',
    },
    items: {
      settings: { name: 'Settings', hint: 'Rating schemes, ties, bands, deadlines and holidays' },
      roster: { name: 'Roster', hint: 'Who is evaluated and who rates them' },
      'role-library': { name: 'Role library', hint: 'KPIs, weights and scoring standards of each role' },
      evaluation: { name: 'Evaluation', hint: 'One person, one month, with raters and signatures' },
      'evaluation-register': {
        name: 'Evaluation register',
        hint: 'KPIs and scores of many people in one table',
      },
      'weekly-report': {
        name: 'Weekly report',
        hint: 'The week’s summary, unplanned work and next week’s plan',
      },
      'collection-budget': {
        name: 'Collection against budget',
        hint: 'Collection rates against budget, the curve and the shares',
      },
      'budget-report': {
        name: 'Budget report',
        hint: 'Budget, actual, variance, warnings and the log of changes',
      },
      'monthly-report': {
        name: 'Monthly report',
        hint: 'What was done, KPI attainment and next month’s priorities',
      },
      'weekly-plan': { name: 'Weekly plan', hint: 'One person’s week, reviewed before it begins' },
      'daily-log': { name: 'Daily log', hint: 'Plan and summary of each day, with the rate' },
      'monthly-plan': {
        name: 'Monthly plan',
        hint: 'Work, weights and scores; filled from the role library',
      },
      'target-breakdown': { name: 'Target breakdown', hint: 'Year to quarters to months, checked to add up' },
      'quarterly-ranking': { name: 'Quarterly ranking', hint: 'Means, ranks, proposals and the ruling' },
      'monthly-ranking': {
        name: 'Monthly ranking',
        hint: 'Final scores and ranks of everybody, one per month',
      },
      'responsibility-letter': {
        name: 'Responsibility letter',
        hint: 'Targets, what was missed, and the performance pay; to be signed',
      },
      'collection-register': {
        name: 'Collection register',
        hint: 'Due and paid per project and month, with the rates',
      },
      'training-plan': {
        name: 'Training plan',
        hint: 'Courses, trainers and marks; who is ready for the post',
      },
      'market-survey': {
        name: 'Travel agency survey',
        hint: 'Size, customers, feedback and interest of agencies',
      },
      'visit-plan': { name: 'Visit plan', hint: 'Visits to customers in stages, near ones first' },
      'visit-log': { name: 'Visit log', hint: 'What happened at each visit, and when to come back' },
      'project-tracker': {
        name: 'Project tracker',
        hint: 'Stage, payments and next call; overdue calls are marked',
      },
      'callback-report': {
        name: 'Call-back report',
        hint: 'Call-back rates by kind, targets and satisfaction',
      },
      'complaint-log': {
        name: 'Complaint log',
        hint: 'Complaints until they are filed: handled, in time, satisfied',
      },
      'score-trend': {
        name: 'Score trend',
        hint: 'Final scores of a year, and one person’s as a chart',
      },
      'file-sources': {
        name: 'Source list',
        hint: 'Which file and sheet each consolidated evaluation came from',
      },
    },
  },

  sheetActions: { heading: 'This sheet', hint: 'For the sheet you are looking at:' },

  problems: {
    empty: 'No problems.',
    repair: 'Repair formulas',
    neverRun: 'Nothing has been checked yet. Recalculate checks every evaluation.',
    severities: { error: 'Error', warning: 'Warning', info: 'Note' },
    groups: {
      weights: 'Adjust weights',
      scores: 'Add missing scores',
      values: 'Correct what was entered',
      formulas: 'Restore formulas',
      people: 'Check people',
      structure: 'Restore the table',
      rules: 'Check settings',
      workbook: 'See to the workbook',
      other: 'Other',
    },
    more: (n) => `Show ${n} more`,
  },

  automatic: {
    label: 'Update results automatically',
    hint: 'Rankings, outcomes and collection rates follow your edits of forms, roster and registers. The workbook remembers this switch.',
    unsupported: 'This version does not tell of edits, so results cannot follow them. Use Recalculate.',
    failed: (reason) => `Results could not be updated. ${reason}`.trim(),
    switchFailed: 'The switch could not be changed. Try again later.',
    retry: 'Try again',
  },

  settings: {
    language: 'Language',
    followOffice: 'Follow Office',
    chinese: '中文',
    english: 'English',
    ties: 'Ties',
    tiesHint: 'Which rank follows two people who share rank 1',
    tiesSettings: 'As the settings sheet says',
    tiesCompetition: 'Skip the shared rank (1, 1, 3)',
    tiesDense: 'Do not skip (1, 1, 2)',
    samples: 'Sample data',
    samplesHint: 'Removes rows and evaluations marked Sample; everything else stays.',
    removeSamples: 'Remove sample data',
  },
};
