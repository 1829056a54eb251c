import type { Settings } from '../../core/settings';
import { locate, type WorkbookMap } from '../../workbook/locate';
import { read, type ReadAnswer } from '../../workbook/read';
import type { Session } from '../../workbook/session';
import type { HistoryEntry } from '../history';
import type { Notes } from '../notes';
import { historyIn } from '../undoing/history-store';
import type { Block } from './block';
import { readForm } from './forms';
import type { RawEvaluation } from './raw-evaluation';
import { recogniseBlocks, whatToRead, type FormulasOf } from './recognise-blocks';
import { readRegister } from './register';
import { readRoster, type RosterEntry } from './roster';
import { readSettings } from './settings';

/** Everything of ours in the workbook, as it stands. */
export interface WorkbookContent {
  map: WorkbookMap;
  answer: ReadAnswer;
  blocks: Block[];
  settings: Settings;
  /** null when the workbook has no roster at all. */
  roster: RosterEntry[] | null;
  evaluations: RawEvaluation[];
  history: HistoryEntry[];
}

/**
 * Locates and reads the whole workbook: two requests, more where it is too much for one.
 * @param formulasOf tables of which formulas are read besides those of results
 * @param formulasAround whether they are read around our tables, too
 * @param onMap called between the two requests; what it queues goes with the second
 */
export async function readWorkbook(
  session: Session,
  notes: Notes,
  formulasOf?: FormulasOf,
  formulasAround = false,
  onMap?: (map: WorkbookMap) => void,
): Promise<WorkbookContent> {
  const map = await locate(session);
  onMap?.(map);
  const answer = await read(session, whatToRead(map, formulasOf, formulasAround));
  const blocks = recogniseBlocks(map, answer);
  return {
    map,
    answer,
    blocks,
    settings: readSettings(blocks, notes.problems),
    roster: blocks.some(({ key }) => key === 'roster') ? readRoster(blocks, notes) : null,
    evaluations: blocks.flatMap((block) => {
      if (block.key === 'evaluation') return [readForm(block)];
      return block.key === 'evaluation-register' ? readRegister(block) : [];
    }),
    history: historyIn(session.history),
  };
}
