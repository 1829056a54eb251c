import type { Welcome } from '../zh-CN/welcome';

export const welcome: Welcome = {
  what: 'Plans and evaluations are made here, and from them scores, rankings, pay and collection rates.',
  where:
    'Everything is kept in this workbook and sent nowhere; its formulas are right for people without the add-in, too.',
  how: 'Look at a sample office first and remove it in one go, or begin with your own people.',
  skip: 'Skip the introduction',
};
