import { isBlank } from '../../core/decimal';
import { missedTargets, performancePay } from '../../core/pay';
import { readYesNo, type Settings } from '../../core/settings';
import { fieldLabels, yesNoWords } from '../../templates/labels';
import type { Directory } from '../evaluating/people';
import type { Notes } from '../notes';
import { placeOf } from '../reading/block';
import { textOf } from '../reading/raw-evaluation';
import type { LetterResult } from '../results';
import { readLines, type LetterLine } from './letter-targets';
import { shownFields, type RawLetter } from './letters';

/**
 * Pay of one letter (docs/rules.md §8). While a target is open or the payable wage is missing, negative or text there is
 * no deduction and no pay. Everything that is wrong is a problem with its cell, also what the sheet shows differently.
 */
export function payLetter(
  letter: RawLetter,
  directory: Directory | null,
  settings: Settings,
  notes: Notes,
): LetterResult {
  const { employeeId, person, at } = letter;
  const name = person || employeeId || notes.words.nobody;
  if (letter.period === null) {
    notes.problems.add('period-invalid', letter.periodCell.at, { value: textOf(letter.periodCell.value) });
  }
  if (person === '' && employeeId === '') notes.problems.add('person-missing', at);
  const lines = readLines(letter.block, notes);
  const judged = lines.flatMap(({ target }) => (target ? [target] : []));
  const counts = missedTargets(judged);
  const open = counts.open.length > 0 || judged.length < lines.length;
  const payable = payableOf(letter, name, directory, notes);
  const paid = performancePay(payable, counts, settings.pay);
  const result: LetterResult = {
    employeeId,
    person,
    payable,
    base: paid?.base ?? null,
    missed: counts.missed,
    safetyMissed: counts.safetyMissed,
    deduction: open ? null : (paid?.deduction ?? null),
    pay: open ? null : (paid?.pay ?? null),
    at,
  };
  reportTypedOver(letter, lines, open ? { base: result.base } : paid, name, notes);
  return result;
}

/** The payable wage, with a problem where it is none or not that of the roster. */
function payableOf(
  { payable: { value, at }, employeeId, person }: RawLetter,
  name: string,
  directory: Directory | null,
  notes: Notes,
): number | null {
  const label = notes.say(fieldLabels.payable.words);
  if (isBlank(value)) notes.problems.add('field-blank', at, { label });
  else if (typeof value !== 'number')
    notes.problems.add('value-not-number', at, { column: label, value: textOf(value) });
  else if (value < 0) notes.problems.add('value-negative', at, { column: label, value });
  const roster = directory?.find({ employeeId, person })?.payable ?? null;
  if (typeof value === 'number' && roster !== null && roster !== value) {
    notes.problems.add('payable-differs', at, { person: name, shown: value, roster });
  }
  return typeof value === 'number' ? value : null;
}

/** Reports cells that show something else than the rules give: somebody has typed over a formula. */
function reportTypedOver(
  letter: RawLetter,
  lines: readonly LetterLine[],
  paid: { base: number | null; deduction?: number; pay?: number } | null,
  person: string,
  notes: Notes,
): void {
  if (!letter.block.ours) return;
  const expected = { payBase: paid?.base, payDeduction: paid?.deduction, pay: paid?.pay };
  for (const field of shownFields) {
    const cell = letter.shown[field];
    const right = expected[field] ?? '';
    if (!cell || (right === '' ? isBlank(cell.value) : cell.value === right)) continue;
    const label = notes.say(fieldLabels[field].words);
    const facts = { person, label, shown: textOf(cell.value), expected: right };
    notes.problems.add('pay-differs', cell.at, facts);
  }
  for (const { row, target } of lines) reportTypedMet(letter, row, target, person, notes);
}

function reportTypedMet(
  { block }: RawLetter,
  row: LetterLine['row'],
  target: LetterLine['target'],
  person: string,
  notes: Notes,
): void {
  if (block.columns.met === undefined) return;
  const met = target ? missedTargets([target]) : null;
  const open = met === null || met.open.length > 0;
  const missed = met !== null && met.missed + met.safetyMissed > 0;
  const expected = open ? '' : notes.say(yesNoWords[missed ? 1 : 0]);
  const shown = row.value('met');
  if (open ? isBlank(shown) : readYesNo(shown) === !missed) return;
  const facts = {
    person,
    label: notes.columnTitle(block.key, 'met'),
    shown: textOf(shown),
    expected,
  };
  notes.problems.add('pay-differs', placeOf(block, row.row, 'met'), facts);
}
