import type { SheetEdit } from '../../workbook/events';
import { OwnWrites, type Writing } from './own-writes';

/** How one automatic refresh ended. `later`: Excel was busy, or a cell was being edited. */
export type RefreshEnd =
  | {
      status: 'done';
      writing: Writing;
      /** Sheets on which nothing of ours stands: a cell typed there changes no result. */
      foreign: ReadonlySet<string>;
      /** The workbook asks for no more refreshes: it was switched off in another window. */
      off: boolean;
    }
  | { status: 'later' | 'failed' };

/** What the automatic mode hangs on. */
export interface ModeParts {
  /** Tells of the user's edits until the function it answers with is called. */
  watch(listener: (edits: readonly SheetEdit[]) => void): Promise<() => Promise<void>>;
  /** Brings the results up to date. */
  refresh(edits: readonly SheetEdit[]): Promise<RefreshEnd>;
  /** Called when watching or a refresh went well, when one of them failed, and when it went off by itself. */
  tell(event: 'works' | 'failed' | 'off'): void;
}

/** After the last edit, so that a row is typed before anything moves. */
export const QUIET_MS = 800;

/** Waits of a refresh that met a busy Excel; the last one stays. */
export const RETRY_MS = [1000, 2000, 4000, 8000];

/** More areas than this are no edit by hand: their sheets are all that is remembered. */
const MOST_EDITS = 500;

/**
 * Refreshes results after the user's edits: one refresh once the user pauses, never two at a time, none for an undo of
 * ours. An edit that comes during a refresh leads to one more.
 */
export class AutomaticMode {
  readonly #own = new OwnWrites();
  #stop: (() => Promise<void>) | null = null;
  #pending: SheetEdit[] = [];
  #foreign: ReadonlySet<string> = new Set();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #attempts = 0;
  /** Grows with every switch, so that what began before one does nothing after it. */
  #turn = 0;
  #on = false;

  constructor(private readonly parts: ModeParts) {}

  get on(): boolean {
    return this.#on;
  }

  /** Begins to watch; nothing when it is on. Never rejects: a failure is told. */
  async start(): Promise<void> {
    if (this.#on) return;
    this.#on = true;
    await this.#watch(++this.#turn);
  }

  /** What is being refreshed comes to its end; nothing begins any more. */
  async stop(): Promise<void> {
    this.#on = false;
    this.#turn += 1;
    clearTimeout(this.#timer);
    this.#pending = [];
    this.#foreign = new Set();
    this.#own.forget();
    const stop = this.#stop;
    this.#stop = null;
    // Excel drops handlers with the pane, so that a failure leaves nothing behind for long.
    await stop?.().catch(() => undefined);
  }

  /** After a failure: watches if it does not yet, and refreshes what is waiting. */
  async retry(): Promise<void> {
    if (!this.#on) return;
    if (this.#stop === null) await this.#watch(this.#turn);
    if (this.#pending.length > 0) await this.#refresh();
  }

  /** After a command: a sheet that held nothing of ours may hold a form now. */
  lookAgain(): void {
    this.#foreign = new Set();
  }

  readonly #edited = (edits: readonly SheetEdit[]): void => {
    // Several cells at once may be a form that was pasted.
    const ours = edits.filter((edit) => !this.#foreign.has(edit.sheetId) || !isSingleCell(edit));
    if (!this.#on || ours.length === 0) return;
    this.#pending = gathered([...this.#pending, ...ours]);
    this.#wait(QUIET_MS);
  };

  async #watch(turn: number): Promise<void> {
    try {
      const stop = await this.parts.watch(this.#edited);
      if (turn !== this.#turn) return await stop();
      this.#stop = stop;
      this.parts.tell('works');
    } catch {
      if (turn === this.#turn) this.parts.tell('failed');
    }
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), ms);
  }

  async #refresh(): Promise<void> {
    // Edits that wait for the end of a refresh are looked at then.
    if (this.#running || this.#pending.length === 0) return;
    const turn = this.#turn;
    const edits = this.#pending;
    this.#pending = [];
    if (this.#own.isUndo(edits)) return;
    this.#running = true;
    const end = await this.parts.refresh(edits).catch((): RefreshEnd => ({ status: 'failed' }));
    this.#running = false;
    if (turn === this.#turn) this.#ended(end, edits);
    else if (this.#pending.length > 0) this.#wait(QUIET_MS);
  }

  #ended(end: RefreshEnd, edits: readonly SheetEdit[]): void {
    if (end.status === 'done') {
      this.#attempts = 0;
      this.#own.remember(end.writing);
      this.#foreign = end.foreign;
      if (end.off) {
        void this.stop();
        this.parts.tell('off');
        return;
      }
      this.parts.tell('works');
      if (this.#pending.length > 0) this.#wait(QUIET_MS);
      return;
    }
    const isMore = this.#pending.length > 0;
    this.#pending = gathered([...edits, ...this.#pending]);
    if (end.status === 'later') {
      this.#wait(RETRY_MS[Math.min(this.#attempts++, RETRY_MS.length - 1)]);
    } else {
      this.parts.tell('failed');
      if (isMore) this.#wait(QUIET_MS);
    }
  }
}

const isSingleCell = ({ area }: SheetEdit): boolean => area?.rows === 1 && area.columns === 1;

/** The same edits without repetition; a sheet of which the whole is meant, or too many areas, says no more than that. */
function gathered(edits: readonly SheetEdit[]): SheetEdit[] {
  const whole = new Set(edits.filter(({ area }) => area === null).map(({ sheetId }) => sheetId));
  const parts = edits.filter(({ sheetId }) => !whole.has(sheetId));
  const unique = new Map(parts.map((edit) => [JSON.stringify(edit), edit]));
  if (unique.size > MOST_EDITS) {
    for (const { sheetId } of parts) whole.add(sheetId);
    unique.clear();
  }
  return [...[...whole].map((sheetId) => ({ sheetId, area: null })), ...unique.values()];
}
