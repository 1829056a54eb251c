import type { Session } from '../session';
import { aspectOf, type AspectKind, type PlaceOf, type StateOf } from './aspects';
import type { Kept, Touch } from './touch';

/** What became of a touch in the request that carried it. */
export interface Noted {
  touch: Touch;
  /** The request, counted from 0. */
  request: number;
  /** What was overwritten; undefined: not known, because the answer did not come or came to an end before it. */
  found: () => unknown;
  /** What stands there now; undefined likewise. */
  left: () => unknown;
  /** Cells have been moved before, by the same command. */
  moved: boolean;
}

/** What is known of a touch before it is written; `after` is what is meant. */
export interface Meant<K extends AspectKind> {
  place: PlaceOf<K>;
  before: StateOf<K>;
  after: StateOf<K>;
}

/** Something that is going to be queued: a piece that is noted, or what follows from others. */
interface Pending {
  touch: Touch | null;
  write: () => void;
}

/** After these the cells are in other places. */
const MOVING: ReadonlySet<string> = new Set<AspectKind>(['rows', 'removed-rows', 'column', 'sheet', 'form']);

/**
 * Everything that a command writes, noted before it is queued. In the same request the places are looked at just before and
 * just after the writing: that tells what was really overwritten, and how Excel holds what was written.
 */
export class Ledger {
  readonly noted: Noted[] = [];
  /** Sheets that go, whole or in part, and do not come back. */
  readonly deleted: string[] = [];
  #request = 0;
  #moved = false;
  #pending: Pending[] | null = null;
  #left: (() => void)[] = [];

  constructor(private readonly session: Session) {}

  /** Notes a piece; its writing is queued in the order of the notes. */
  note<K extends AspectKind>(aspect: K, meant: Meant<K>, write: () => void): void {
    this.#take({ touch: { aspect, ...meant }, write });
  }

  /** What is written beside noted pieces, and goes with them: in their order. */
  beside(write: () => void): void {
    this.#take({ touch: null, write });
  }

  /**
   * Collects what `queue` notes, and queues it. Places are looked at many at a time: each look after a writing has Excel
   * calculate.
   */
  collect(queue: () => void): void {
    const pending: Pending[] = [];
    this.#pending = pending;
    queue();
    this.#pending = null;
    for (let from = 0; from < pending.length;) {
      let to = from + 1;
      if (!isMoving(pending[from])) while (to < pending.length && !isMoving(pending[to])) to += 1;
      const group = pending.slice(from, to);
      for (const { touch } of group) if (touch) this.#look(touch);
      for (const { write } of group) write();
      from = to;
    }
    for (const look of this.#left) look();
    this.#left = [];
  }

  #take(item: Pending): void {
    if (this.#pending) this.#pending.push(item);
    else {
      if (item.touch) this.#look(item.touch);
      item.write();
    }
  }

  #look(touch: Touch): void {
    const { look } = aspectOf(touch)!;
    const noted: Noted = {
      touch,
      request: this.#request,
      found: answered(look?.(this.session, touch.place)),
      left: () => undefined,
      moved: this.#moved,
    };
    this.noted.push(noted);
    this.#moved ||= isMoving({ touch });
    this.#left.push(() => {
      noted.left = answered(look?.(this.session, touch.place));
    });
  }

  /** Takes a piece down that goes back last of all those noted so far; it is written with others. */
  noteFirst<K extends AspectKind>(aspect: K, meant: Meant<K>): void {
    this.noted.unshift({
      touch: { aspect, ...meant },
      request: this.#request,
      found: () => undefined,
      left: () => undefined,
      moved: false,
    });
  }

  /** What follows goes with the next request. */
  sent(): void {
    this.#request += 1;
  }

  get request(): number {
    return this.#request;
  }

  /** What somebody else had changed of all that the last request has overwritten; null for nothing. */
  changedSince(): Kept | null {
    for (const { touch, found, request, moved } of this.noted) {
      if (request < this.#request - 1) continue;
      const state = found();
      if (state === undefined || state === null) continue;
      const changed = aspectOf(touch)!.changedSince?.(touch.place, touch.before, state, moved);
      if (changed) return changed;
    }
    return null;
  }

  /** The touches as they have turned out: what was overwritten and what stands there now, where that is known. */
  touches(): Touch[] {
    return this.noted.map(({ touch, found, left }) => ({
      ...touch,
      before: found() ?? touch.before,
      after: left() ?? touch.after,
    }));
  }

  /** The cells that were written. */
  areas() {
    return this.noted.flatMap(({ touch }) => aspectOf(touch)!.areas(touch.place));
  }
}

const isMoving = ({ touch }: { touch: Touch | null }): boolean => touch !== null && MOVING.has(touch.aspect);

/** What was asked for; undefined where no answer came. */
function answered(answer: (() => unknown) | undefined): () => unknown {
  return () => {
    try {
      return answer?.();
    } catch {
      return undefined;
    }
  };
}

/** Queues looking at a piece with the next request, whichever that is. @throws Error when the place is gone by then */
export function queueLook<K extends AspectKind>(
  session: Session,
  aspect: K,
  place: PlaceOf<K>,
): () => StateOf<K> {
  const answer = aspectOf({ aspect })!.look!(session, place);
  return () => answer() as StateOf<K>;
}
