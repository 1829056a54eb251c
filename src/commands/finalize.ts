import { parseDay } from '../core/day';
import { fieldLabels } from '../templates/labels';
import { say } from '../templates/language';
import { dictionary } from '../locales';
import { cellAddress } from '../templates/a1';
import { areaAddress } from '../workbook/a1';
import { asText } from '../workbook/cell-values';
import { noteLock, queueLockBefore } from '../workbook/lock-sheet';
import { placeParameters } from './choosing/place';
import { defineCommand } from './define-command';
import { checkSheet, stopsFinal } from './finalizing/check-sheet';
import { readFinalSheet, stampText } from './finalizing/final-sheet';
import { areasOf } from './finalizing/inputs';
import { reportRest } from './finalizing/rest';
import { newStamp, type Stamp } from './finalizing/stamp';
import { Notes } from './notes';
import { languageOf } from './reading/language-of';
import { sharedSheets } from './reading/recognise-blocks';
import { Refusal } from './refusal';
import type { FinalizeResults } from './results';

/**
 * 定稿: checks the forms of a sheet, stamps date and state beside the title, and protects the sheet without a password.
 * Done twice it changes nothing. A form that is not complete is refused with every reason.
 */
export const finalize = defineCommand<FinalizeResults>('finalize', placeParameters, async (run) => {
  const { context, session, words, problems, changed } = run;
  const final = await readFinalSheet(run);
  const { sheet, blocks, content, grid } = final;
  const at = { sheet, address: '' };
  if (final.protected && final.stamp)
    return resultOf(sheet, false, final.stamp, stampText(grid, final.stamp));
  if (final.protected) throw new Refusal('sheet-protected', at);
  const notes = new Notes(context.language, words, problems.muted());
  const state = checkSheet(blocks, content, grid, notes);
  const reasons = stopsFinal(notes);
  if (reasons.length > 0) {
    const facts = { form: notes.tableTitle(blocks[0].template), count: reasons.length };
    problems.add('form-incomplete', at, facts);
    problems.items.push(...reasons);
    throw new Refusal(null);
  }
  const language = languageOf(blocks[0]);
  const stamp = final.stamp ?? newStamp(blocks, grid, content.map);
  const text = `${parseDay(context.now)} ${dictionary(language).commands.finalState[state]}`;
  const label = say(fieldLabels.finalized.words, language);
  const locked = areasOf(blocks, stamp.area, content.map);
  const before = queueLockBefore(session, sheet, stamp.area, locked);
  await session.sync(sheet);
  await session.write(() => noteLock(session, sheet, stamp, [label, asText(text)], locked, before()), sheet);
  if (sharedSheets(content.map).has(sheet))
    reportRest(grid, locked, new Notes(context.language, words, problems));
  changed.push({ sheet, address: areaAddress(stamp.area), cells: 2 });
  return resultOf(sheet, true, stamp, text);
});

function resultOf(sheet: string, changed: boolean, { area }: Stamp, text: string): FinalizeResults {
  return { sheet, changed, stamp: text, address: cellAddress(area.row, area.column + 1) };
}
