import { LIMITS, stretchesOf } from '../chunks';
import type { Session } from '../session';
import { aspectOf } from './aspects';
import type { Ledger, Noted } from './ledger';
import { containerOf, type Aspect, type CellPlace, type Kept, type Reason, type Touch } from './touch';

/** What came of taking back. */
export interface TakenBack {
  restored: { sheet: string; address: string; cells: number }[];
  kept: Kept[];
}

/** A piece that has been looked at. */
interface Looked {
  touch: Touch;
  aspect: Aspect<unknown, unknown>;
  now: unknown;
}

/**
 * Puts pieces back that still hold what was written into them, latest first: two requests, more for very much. What holds
 * something else is kept and told, and so is the table or sheet that it is in.
 * @param last queued behind everything else, whatever is kept
 * @param decide looks at what would be kept before anything is written, and may throw
 */
export async function takeBack(
  session: Session,
  touches: readonly Touch[],
  reason: Reason,
  last: () => void = () => undefined,
  decide: (kept: readonly Kept[]) => void = () => undefined,
): Promise<TakenBack> {
  const looked = await lookAt(session, touches);
  const around = looked.around();
  const kept: Kept[] = [];
  const held = new Set<string>();
  const puts: { item: Looked; state: unknown }[] = [];
  const settled = looked.pieces.map((item) => ({ item, ...settle(item, reason) }));
  for (const { item, kept: own } of settled) {
    kept.push(...own);
    for (const { sheet } of own) held.add(containerOf(sheet, tableIn(item.touch.place)));
  }
  // What follows from the size of a table goes back with something of it.
  const touched = new Set(
    settled.flatMap(({ item, state }) =>
      item.aspect.look && state !== undefined ? [tableIn(item.touch.place)] : [],
    ),
  );
  for (const { item, state } of settled.reverse()) {
    const container = item.aspect.holds?.(item.touch.place);
    if (state === undefined || (container !== undefined && held.has(container))) continue;
    if (item.aspect.look || touched.has(tableIn(item.touch.place))) puts.push({ item, state });
  }
  decide(kept);
  for (const { from, to } of stretchesOf(
    puts.map(({ state }) => sizeOf(state)),
    LIMITS.bytes,
  )) {
    await session.write(() => {
      for (const { item, state } of puts.slice(from, to))
        item.aspect.put(session, item.touch.place, state, item.now, around);
      if (to === puts.length) last();
    });
  }
  if (puts.length === 0) await session.write(last);
  return { restored: puts.flatMap(({ item }) => item.aspect.areas(item.touch.place)), kept };
}

/**
 * Puts everything back that a command has written before it failed. What was never reached is left alone.
 * @param last queued behind everything else
 */
export async function withdraw(session: Session, ledger: Ledger, last: () => void): Promise<TakenBack> {
  const looked = await lookAt(session, ledger.touches());
  const reached = reachedOf(ledger, looked.pieces);
  const touches = looked.pieces.filter((_, index) => reached[index]).map(({ touch }) => touch);
  return takeBack(session, touches, 'failed', last);
}

/** Which touches have been written, or may have been. */
function reachedOf({ noted, request }: Ledger, looked: readonly Looked[]): boolean[] {
  const last = request - 1;
  const inLast = noted.filter((entry) => entry.request === last);
  const answered = inLast.some(isKnown);
  let open = true;
  return noted.map((entry, index) => {
    if (entry.request < last) return true;
    if (entry.request > last) return false;
    const { touch, aspect, now } = looked[index];
    if (!aspect.look || !open) return open;
    if (answered) {
      // Requests stop at the first refusal: what was not looked at was not written.
      open = isKnown(entry);
      return open;
    }
    if (now === null) return open;
    const isAfter = aspect.settle(touch.place, now, { before: touch.before, after: touch.after }, 'undo');
    const same = JSON.stringify(touch.before) === JSON.stringify(touch.after);
    if (isAfter.state === undefined && !same) open = false;
    return open;
  });
}

const isKnown = ({ found }: Noted): boolean => found() !== undefined;

/** Where a touch is inside a table. */
function tableIn(place: unknown): string | undefined {
  const { table } = place as { table?: CellPlace['table'] | string };
  return typeof table === 'object' ? table.name : table;
}

function settle({ touch, aspect, now }: Looked, reason: Reason): { state?: unknown; kept: Kept[] } {
  if (now === null) {
    if (reason === 'failed') return { kept: [] };
    return { kept: aspect.areas(touch.place).map((area) => ({ ...area, value: '', gone: true as const })) };
  }
  return aspect.settle(touch.place, now, touch, reason);
}

async function lookAt(session: Session, touches: readonly Touch[]) {
  const { worksheets, names } = session.workbook;
  worksheets.load('items/name,items/visibility');
  names.load('items/name,items/formula');
  const pieces: Looked[] = [];
  const stretches = stretchesOf(
    touches.map(({ before, after }) => Math.max(sizeOf(before), sizeOf(after))),
    LIMITS.bytes,
  );
  for (const { from, to } of stretches) {
    const queued = touches.slice(from, to).map((touch) => {
      const aspect = aspectOf(touch)!;
      return { touch, aspect, look: aspect.look?.(session, touch.place) };
    });
    await session.sync();
    for (const { touch, aspect, look } of queued)
      pieces.push({ touch, aspect, now: look ? look() : undefined });
  }
  if (stretches.length === 0) await session.sync();
  return {
    pieces,
    around: () => ({
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      visible: new Set(
        worksheets.items.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name),
      ),
    }),
  };
}

/** Bytes in a request, about; a letter that is not ASCII takes three. */
const sizeOf = (state: unknown): number => 2 * (JSON.stringify(state)?.length ?? 0) + 250;
