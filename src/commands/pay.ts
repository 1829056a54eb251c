import { defineCommand } from './define-command';
import { Directory } from './evaluating/people';
import { Notes } from './notes';
import { reportDuplicateLetters } from './pay/duplicates';
import { readLetters } from './pay/letters';
import { payLetter } from './pay/pay-letter';
import { readWorkbook } from './reading/workbook-content';
import { Refusal } from './refusal';
import type { PayResults } from './results';

/** Performance pay of every responsibility letter of the workbook, or of one month. Nothing is written. */
export const pay = defineCommand<PayResults>(
  'pay',
  [{ name: 'period', type: 'period' }],
  async ({ context, parameters, session, words, problems }) => {
    const notes = new Notes(context.language, words, problems);
    const { blocks, roster, settings } = await readWorkbook(session, notes);
    const letters = readLetters(blocks, parameters.period);
    if (letters.length === 0) throw new Refusal('no-letters', undefined, { period: parameters.period ?? '' });
    reportDuplicateLetters(letters, notes);
    const directory = roster && new Directory(roster);
    return { letters: letters.map((letter) => payLetter(letter, directory, settings, notes)) };
  },
);
