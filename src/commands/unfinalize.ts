import { areaAddress } from '../workbook/a1';
import { queueUnlock } from '../workbook/lock-sheet';
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
  const { sheet, blocks, stamp } = final;
  if (!stamp) {
    if (final.protected) throw new Refusal('sheet-protected', { sheet, address: '' });
    return { sheet, changed: false, stamp: null, address: null };
  }
  const inputs = inputAreas(blocks);
  await session.write(() => queueUnlock(session, sheet, final.protected, stamp, inputs), sheet);
  changed.push({ sheet, address: areaAddress(stamp.area), cells: 2 });
  return { sheet, changed: true, stamp: null, address: null };
});
