import { fieldLabels } from '../../templates/labels';
import { Directory } from '../evaluating/people';
import { Notes } from '../notes';
import { readLetters, shownFields } from '../pay/letters';
import { payLetter } from '../pay/pay-letter';
import type { WorkbookContent } from '../reading/workbook-content';
import type { Totals } from './totals';

/** What responsibility letters of ours pay, and which targets they call met. */
export function checkPay({ blocks, roster, settings }: WorkbookContent, totals: Totals, notes: Notes): void {
  const directory = roster && new Directory(roster);
  for (const letter of readLetters(blocks, undefined).filter(({ block }) => block.ours)) {
    const own = new Notes(notes.language, notes.words, notes.problems.muted());
    const { base, deduction, pay } = payLetter(letter, directory, settings, own);
    const expected = { payBase: base, payDeduction: deduction, pay };
    for (const field of shownFields) {
      const cell = letter.shown[field];
      if (cell) totals.number(cell.at, notes.say(fieldLabels[field].words), cell.value, expected[field]);
    }
    // The cells of the pay are compared above; the others say whether a target is met.
    for (const { code, sheet, address, details } of own.problems.items)
      if (code === 'pay-differs')
        totals.text(
          { sheet, address },
          String(details.label),
          String(details.shown),
          String(details.expected),
        );
  }
}
