import { chunksOf, halved, type BlockSize, type Part } from './chunks';
import { WorkbookFailure } from './failure';
import type { Session } from './session';

/** Rows of a block that were asked for. */
export interface Loaded {
  /** First of them, counted from the first row of the block. */
  from: number;
  range: Excel.Range;
  /** What was asked for besides. */
  beside: Excel.Range | null;
}

/** A block of cells that can be asked for row by row. */
export interface Source extends BlockSize {
  /** Queues the loading of so many rows. */
  queue(from: number, rows: number): Omit<Loaded, 'from'>;
}

/**
 * Loads all blocks: in one request, or in several where it is too much for one. Between these the session is told how far
 * it is, and may be stopped. What Excel refuses for its size is asked for again in halves.
 * @returns the parts of each block, top to bottom
 */
export async function load(session: Session, sources: readonly Source[]): Promise<Loaded[][]> {
  const loaded: Loaded[][] = sources.map(() => []);
  const chunks = chunksOf(sources);
  const total = sources.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  for (const chunk of chunks) {
    if (chunks.length > 1) session.onStep({ kind: 'reading', done, total });
    await loadParts(session, sources, chunk, loaded);
    done += chunk.reduce((sum, { rows }) => sum + rows, 0);
  }
  return loaded;
}

async function loadParts(
  session: Session,
  sources: readonly Source[],
  parts: readonly Part[],
  loaded: Loaded[][],
): Promise<void> {
  const queued = parts.map(({ block, from, rows }) => ({
    block,
    part: { from, ...sources[block].queue(from, rows) },
  }));
  try {
    await session.sync();
  } catch (failure) {
    const halves = isTooLarge(failure) ? halved(parts) : null;
    if (halves === null) throw failure;
    for (const half of halves) await loadParts(session, sources, half, loaded);
    return;
  }
  for (const { block, part } of queued) loaded[block].push(part);
}

const isTooLarge = (failure: unknown): boolean =>
  failure instanceof WorkbookFailure &&
  (failure.code === 'payload-too-large' || failure.code === 'range-too-large');
