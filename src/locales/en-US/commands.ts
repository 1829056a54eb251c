import type { commands as zhCommands } from '../zh-CN/commands';

export const commands: typeof zhCommands = {
  labels: {
    'insert.settings': 'Insert settings',
    'insert.roster': 'Insert roster',
    'insert.role-library': 'Insert role library',
    'insert.evaluation': 'Insert evaluation',
    'insert.evaluation-register': 'Insert evaluation register',
    'insert.monthly-ranking': 'Insert monthly ranking',
    'generate.evaluations': 'Create evaluations',
    recalc: 'Recalculate',
    'rank.month': 'Rank a month',
    'remove-samples': 'Remove sample data',
  },
  parameters: {
    period: 'Period',
    person: 'Name',
    role: 'Role',
    samples: 'With sample data',
    ties: 'Ties',
    sheet: 'Sheet',
  },
  progress: {
    generating: (number, total, role) => `Creating ${number} of ${total}: ${role}`,
  },
  rater: (number) => `Rater ${number}`,
  nobody: 'somebody without a name',
};
