import { styles } from '../templates/styles';
import type { Area } from '../templates/plan';
import { areaAddress, quoteSheet } from './a1';
import { queueLook } from './ledger/ledger';
import { packed, type LooksState } from './ledger/looks-aspect';
import type { StateOf } from './ledger/aspects';
import { rangeAt } from './ledger/ranges';
import type { Session } from './session';

/** A stamp to be set or taken away: label and value in two cells side by side, under a hidden name. */
export interface StampWrite {
  name: string;
  area: Area;
  /** The name exists already. */
  present: boolean;
}

/** What people may still do on a sheet that is final: look, select, filter, and make columns and rows wider. */
const STILL_ALLOWED = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  selectionMode: 'Normal',
} as const;

/** What is known of a sheet before it is finalized or opened again. */
export interface LockBefore {
  cells: StateOf<'cells'>;
  formats: StateOf<'formats'>;
  /** Of the stamp, and which cells are locked by area; null where this Excel does not tell (ExcelApi 1.9). */
  looks: LooksState | null;
  locks: (LooksState | null)[];
  protection: StateOf<'protection'>;
}

/**
 * Queues looking at what finalizing a sheet changes.
 * @param areas cells of which the locks change
 */
export function queueLockBefore(
  session: Session,
  sheet: string,
  stamp: Area,
  areas: readonly Area[],
): () => LockBefore {
  const place = { sheet, area: stamp };
  const cells = queueLook(session, 'cells', place);
  const formats = queueLook(session, 'formats', place);
  const ofStamp = queueLook(session, 'looks', { ...place, looks: 'all' });
  const locks = areas.map((area) => queueLook(session, 'looks', { sheet, area, looks: 'locks' }));
  const protection = queueLook(session, 'protection', { sheet });
  return () => ({
    cells: cells(),
    formats: formats(),
    looks: ofStamp(),
    locks: locks.map((answer) => answer()),
    protection: protection(),
  });
}

/** Queues stamp, locks and protection of a sheet, without a password. */
export function noteLock(
  session: Session,
  sheet: string,
  stamp: StampWrite,
  text: readonly [string, string],
  locked: readonly Area[],
  before: LockBefore,
): void {
  const { ledger, workbook } = session;
  const place = { sheet, area: stamp.area };
  noteStamp(session, sheet, stamp, before, { cells: [[...text]], formats: [['@', '@']] }, () => {
    const cells = rangeAt(session, place);
    cells.numberFormat = [['@', '@']];
    cells.values = [[...text]];
    cells.format.font.set({ ...styles.caption.font });
    rangeAt(session, { sheet, area: { ...stamp.area, columns: 1 } }).format.horizontalAlignment = 'Right';
    cells.format.verticalAlignment = 'Center';
  });
  if (!stamp.present) {
    const formula = `=${quoteSheet(sheet)}!${areaAddress(stamp.area)}`;
    const states = { before: { formula: null, visible: false }, after: { formula, visible: false } };
    ledger.note('name', { place: { name: stamp.name }, ...states }, () => {
      workbook.names.add(stamp.name, rangeAt(session, place)).visible = false;
    });
  }
  noteLocks(session, sheet, locked, true, before);
  const after = { protected: true, options: STILL_ALLOWED };
  ledger.note('protection', { place: { sheet }, before: before.protection, after }, () => {
    workbook.worksheets.getItem(sheet).protection.protect(STILL_ALLOWED);
  });
}

/** Queues the opposite: the sheet is open again, the stamp gone, and these cells are inputs as before. */
export function noteUnlock(
  session: Session,
  sheet: string,
  stamp: StampWrite & { formula: string },
  inputs: readonly Area[],
  before: LockBefore,
): void {
  const { ledger, workbook } = session;
  if (before.protection.protected) {
    const after = { protected: false, options: null };
    ledger.note('protection', { place: { sheet }, before: before.protection, after }, () => {
      workbook.worksheets.getItem(sheet).protection.unprotect();
    });
  }
  const blank = { cells: [['', '']], formats: [['General', 'General']] };
  noteStamp(session, sheet, stamp, before, blank, () => {
    rangeAt(session, { sheet, area: stamp.area }).clear('All');
  });
  const states = {
    before: { formula: stamp.formula, visible: false },
    after: { formula: null, visible: false },
  };
  ledger.note('name', { place: { name: stamp.name }, ...states }, () => {
    workbook.names.getItem(stamp.name).delete();
  });
  noteLocks(session, sheet, inputs, false, before);
}

/** The two cells of the stamp in all that they have. */
function noteStamp(
  { ledger }: Session,
  sheet: string,
  { area }: StampWrite,
  before: LockBefore,
  after: Pick<LockBefore, 'cells' | 'formats'>,
  write: () => void,
): void {
  const place = { sheet, area };
  const withCells = () => undefined;
  ledger.note('formats', { place, before: before.formats, after: after.formats }, withCells);
  if (before.looks) {
    // How it looks then follows from what is written; Excel says it in its own words.
    const looks = { place: { ...place, looks: 'all' as const }, before: before.looks };
    ledger.note('looks', { ...looks, after: { kinds: [], grid: [] } }, withCells);
  }
  ledger.note('cells', { place, before: before.cells, after: after.cells }, write);
}

function noteLocks(
  session: Session,
  sheet: string,
  areas: readonly Area[],
  locked: boolean,
  { locks }: LockBefore,
): void {
  areas.forEach((area, index) => {
    const write = () => {
      rangeAt(session, { sheet, area }).format.protection.locked = locked;
    };
    const before = locks[index];
    if (!before) return session.ledger.beside(write);
    const cell = (grid: number): object => ({
      format: {
        protection: { ...before.kinds[grid]?.format?.protection, locked },
      },
    });
    const after = packed(before.grid.map((row) => row.map(cell)));
    session.ledger.note('looks', { place: { sheet, area, looks: 'locks' }, before, after }, write);
  });
}
