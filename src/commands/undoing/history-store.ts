import type { Session } from '../../workbook/session';
import type { Touch } from '../../workbook/ledger/touch';
import { HISTORY, queueRemember, queueSetting } from '../../workbook/workbook-settings';
import type { HistoryEntry } from '../history';

/** As many commands can be taken back. */
export const MOST_ENTRIES = 10;
/** Letters that the workbook remembers for all of them together. */
const MOST_LETTERS = 200_000;
/** Of a command no more blocks are listed. */
const MOST_CHANGES = 40;

const detailsKey = (id: string): string => `plan-kpi.undo.${id}`;

/** What the workbook says of a command, latest first. */
interface Listed extends Omit<HistoryEntry, 'undoable'> {
  /** Letters under a key of its own; null: it was too much to be remembered. */
  letters: number | null;
  /** A sheet that it has deleted: it cannot be taken back at all. */
  deleted?: string;
}

interface Index {
  entries: Listed[];
  /** What is no longer listed and can be forgotten. */
  gone: string[];
}

/** What this pane has seen written, exactly; it goes when the pane is closed. */
const seen = new Map<string, readonly Touch[]>();

function indexIn(value: unknown): Index {
  const { entries, gone } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Index>;
  return {
    entries: Array.isArray(entries) ? entries : [],
    gone: Array.isArray(gone) ? gone : [],
  };
}

/** What can be shown of it. */
export const historyIn = (value: unknown): HistoryEntry[] =>
  indexIn(value).entries.map(({ letters, deleted, ...entry }) => ({
    ...entry,
    undoable: deleted === undefined && (letters !== null || seen.has(entry.id)),
  }));

/** A sheet that a command has deleted, which nobody can take back; null for none. */
export const deletedBy = (value: unknown, id: string): string | null =>
  indexIn(value).entries.find((entry) => entry.id === id)?.deleted ?? null;

/** Keeps what a command has written, as long as the pane is open. */
export function keep(id: string, touches: readonly Touch[]): void {
  seen.set(id, touches);
  for (const old of [...seen.keys()].slice(0, -2 * MOST_ENTRIES)) seen.delete(old);
}

/** Queues remembering a command beside what it writes. */
export function queueEntry(
  session: Session,
  entry: Omit<HistoryEntry, 'undoable'>,
  touches: readonly Touch[],
  deleted?: string,
): void {
  const before = indexIn(session.history);
  const text = JSON.stringify(touches);
  const letters = deleted === undefined && text.length <= MOST_LETTERS ? text.length : null;
  const listed: Listed = { ...entry, changed: entry.changed.slice(0, MOST_CHANGES), letters, deleted };
  let room = MOST_LETTERS - (letters ?? 0);
  let full = false;
  const older = before.entries.slice(0, MOST_ENTRIES - 1).filter((one) => {
    room -= one.letters ?? 0;
    full ||= room < 0;
    return !full;
  });
  const gone = before.entries.filter((one) => !older.includes(one)).map(({ id }) => id);
  // Those of before are forgotten only now: had the last command failed, they would still be listed.
  for (const id of before.gone) queueRemember(session, detailsKey(id), undefined);
  if (letters !== null) queueRemember(session, detailsKey(entry.id), JSON.parse(text));
  queueRemember(session, HISTORY, { entries: [listed, ...older], gone } satisfies Index);
}

/** Queues that the history is as it was when the workbook was located. */
export function queueHistoryBack(session: Session, id: string): void {
  queueRemember(session, detailsKey(id), undefined);
  queueRemember(session, HISTORY, session.history);
}

/** Queues that a command is no longer listed, nor what it wrote remembered. */
export function queueForget(session: Session, id: string): void {
  const { entries, gone } = indexIn(session.history);
  const left: Index = { entries: entries.filter((entry) => entry.id !== id), gone };
  session.history = left.entries.length + gone.length > 0 ? left : undefined;
  queueRemember(session, detailsKey(id), undefined);
  queueRemember(session, HISTORY, session.history);
}

/** What a command has written: known to this pane, or remembered by the workbook (one request); null for neither. */
export async function touchesOf(session: Session, id: string): Promise<readonly Touch[] | null> {
  const known = seen.get(id);
  if (known) return known;
  const remembered = queueSetting(session, detailsKey(id));
  await session.sync();
  const value = remembered();
  return Array.isArray(value) ? (value as Touch[]) : null;
}
