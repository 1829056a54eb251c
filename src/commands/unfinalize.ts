import { areaAddress } from '../workbook/a1';
import { noteUnlock, queueLockBefore } from '../workbook/lock-sheet';
import { placeParameters } from './choosing/place';
import { defineCommand } from './define-command';
import { readFinalSheet } from './finalizing/final-sheet';
import { inputAreas } from './finalizing/inputs';
import { Refusal } from './refusal';
import type { FinalizeResults } from './results';

/**
 * 撤销定稿: takes protection and stamp away; what people fill in is unlocked again. A sheet that is not finalized stays
 * as it is; one that somebody protected in another way is refused.
 */
export const unfinalize = defineCommand<FinalizeResults>('unfinalize', placeParameters, async (run) => {
  const { session, changed } = run;
  const final = await readFinalSheet(run);
  const { sheet, blocks, stamp, content } = final;
  if (!stamp) {
    if (final.protected) throw new Refusal('sheet-protected', { sheet, address: '' });
    return { sheet, changed: false, stamp: null, address: null };
  }
  const inputs = inputAreas(blocks);
  const before = queueLockBefore(session, sheet, stamp.area, inputs);
  await session.sync(sheet);
  const { formula } = content.map.names.find(({ name }) => name === stamp.name)!;
  await session.write(() => noteUnlock(session, sheet, { ...stamp, formula }, inputs, before()), sheet);
  changed.push({ sheet, address: areaAddress(stamp.area), cells: 2 });
  return { sheet, changed: true, stamp: null, address: null };
});
