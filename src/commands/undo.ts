import { takeBack, type TakenBack } from '../workbook/ledger/take-back';
import type { Kept, Touch } from '../workbook/ledger/touch';
import { WorkbookFailure } from '../workbook/failure';
import { locate, type WorkbookMap } from '../workbook/locate';
import { defineCommand, type Run } from './define-command';
import type { HistoryEntry } from './history';
import { WORKBOOK } from './problems';
import { lockOf } from './protected';
import { Refusal } from './refusal';
import type { UndoResults } from './results';
import { deletedBy, historyIn, MOST_ENTRIES, queueForget, touchesOf } from './undoing/history-store';

/**
 * 撤销: takes back the last command, the last `steps` of them, or all down to the one called `id`, latest first. Cells that
 * hold something else by now are left alone and reported; a sheet in which somebody has worked since goes only when
 * `confirmed`.
 */
export const undo = defineCommand<UndoResults>(
  'undo',
  [
    { name: 'steps', type: 'choice', choices: Array.from({ length: MOST_ENTRIES }, (_, i) => String(i + 1)) },
    { name: 'id', type: 'text' },
    { name: 'confirmed', type: 'boolean' },
  ],
  async (run) => {
    const { session, changed } = run;
    const map = await locate(session);
    const wanted = wantedEntries(run);
    const results: UndoResults = { undone: '', restored: [] };
    for (const entry of wanted) {
      const { restored, kept } = await takeBackEntry(run, map, entry);
      report(run, kept);
      changed.push(...restored);
      results.restored.push(...restored.map(({ sheet, address }) => ({ sheet, address })));
      results.undone = entry.command;
    }
    return results;
  },
  false,
);

/** @throws Refusal when there are none, or the one that is meant is not among them */
function wantedEntries({ session, parameters }: Run): HistoryEntry[] {
  const entries = historyIn(session.history);
  if (entries.length === 0) throw new Refusal('nothing-to-undo');
  const { id } = parameters;
  if (id === undefined) return entries.slice(0, Number(parameters.steps ?? 1));
  const index = entries.findIndex((entry) => entry.id === id);
  if (index < 0) throw new Refusal('undo-not-found');
  return entries.slice(0, index + 1);
}

async function takeBackEntry(run: Run, map: WorkbookMap, entry: HistoryEntry): Promise<TakenBack> {
  const { session, parameters, problems, words } = run;
  const touches = entry.undoable ? await touchesOf(session, entry.id) : null;
  const deleted = deletedBy(session.history, entry.id);
  if (deleted !== null) throw new Refusal('undo-sheet-deleted', { sheet: deleted, address: '' });
  if (touches === null) {
    const labels: Readonly<Record<string, string>> = words.labels;
    throw new Refusal('undo-not-kept', WORKBOOK, { command: labels[entry.command] ?? entry.command });
  }
  refuseLocks(map, touches);
  const reason = parameters.confirmed === 'true' ? 'insist' : 'undo';
  const decide = (kept: readonly Kept[]): void => {
    const edited = kept.filter((one) => one.value === '' && !one.gone && isWhole(one, touches));
    for (const { sheet, address } of edited) problems.add('undo-sheet-edited', { sheet, address });
    if (edited.length > 0) throw new Refusal(null);
  };
  const forget = () => queueForget(session, entry.id);
  const history = session.history;
  try {
    return await takeBack(session, touches, reason, forget, decide);
  } catch (failure) {
    if (!(failure instanceof WorkbookFailure)) throw failure;
    // Pieces that are back already are seen to be so: what is left is tried once more.
    session.history = history;
    return takeBack(session, touches, 'insist', forget).catch((error: unknown) => {
      for (const { sheet, address } of entry.changed) problems.add('undo-incomplete', { sheet, address });
      throw error;
    });
  }
}

/** A sheet or a form that was inserted as a whole. */
const isWhole = ({ sheet }: Kept, touches: readonly Touch[]): boolean =>
  touches.some(
    ({ aspect, place }) => ['sheet', 'form'].includes(aspect) && (place as { sheet: string }).sheet === sheet,
  );

/** @throws Refusal when a sheet has been protected since */
function refuseLocks(map: WorkbookMap, touches: readonly Touch[]): void {
  const own = touches.filter(({ aspect }) => aspect === 'protection').map(sheetOf);
  for (const sheet of new Set(touches.map(sheetOf))) {
    const lock = sheet === undefined || own.includes(sheet) ? null : lockOf(map, sheet);
    if (lock) throw new Refusal(lock, { sheet: sheet!, address: '' });
  }
  const structure = touches.some(({ aspect }) => aspect === 'sheet');
  if (structure && map.structureProtected) throw new Refusal('workbook-protected');
}

const sheetOf = ({ place }: Touch): string | undefined => (place as { sheet?: string }).sheet;

/** More of the same help nobody. */
const SHOWN = 10;

function report({ problems }: Run, kept: readonly Kept[]): void {
  for (const { sheet, address, value, gone } of kept.slice(0, SHOWN)) {
    if (gone) problems.add('undo-place-gone', { sheet, address });
    else problems.add('undo-cell-changed', { sheet, address }, { value });
  }
}
