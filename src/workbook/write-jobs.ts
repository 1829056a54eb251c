import type { SheetPlan } from '../templates/plan';
import type { CellValue } from './cell-values';
import { queueColumn } from './cells';
import { LIMITS, stretchesOf } from './chunks';
import type { Session } from './session';

/** A piece of what is to be written; it goes into one request. */
export interface WriteJob {
  rows: number;
  /** In the request, about. */
  bytes: number;
  queue(): void;
}

/** Bytes of an action of Office.js without its values. */
const BYTES_OF_ACTION = 250;

/** A job is a quarter of a request at most, so that requests are filled well. */
const mostOfJob = () => LIMITS.bytes / 4;

/** A Chinese character takes three bytes. */
const bytesOf = (value: CellValue): number => (typeof value === 'string' ? 3 * value.length + 5 : 8);

/**
 * Sends jobs, in their order: in one request, or in several where it is too much for one. Between these the session is told
 * how far it is, and may be stopped.
 * @param options sheet - where it is when all of it is on one
 */
export async function writeJobs(
  session: Session,
  jobs: readonly WriteJob[],
  { sheet = '' } = {},
): Promise<void> {
  const stretches = stretchesOf(
    jobs.map(({ bytes }) => bytes),
    LIMITS.bytes,
  );
  const total = jobs.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  for (const { from, to } of stretches) {
    const part = jobs.slice(from, to);
    if (stretches.length > 1) session.onStep({ kind: 'writing', done, total });
    await session.write(() => {
      for (const job of part) job.queue();
    }, sheet);
    done += part.reduce((sum, { rows }) => sum + rows, 0);
  }
}

/**
 * Writing of one column, formulas as such.
 * @param write given where a part begins, what is in it, and what queues it over a range, which is made as often as needed
 */
export function columnJobs(
  cells: readonly CellValue[],
  write: (from: number, part: readonly CellValue[], queue: (range: () => Excel.Range) => void) => void,
): WriteJob[] {
  return stretchesOf(cells.map(bytesOf), mostOfJob()).map(({ from, to }) => {
    const part = cells.slice(from, to);
    return {
      rows: part.length,
      bytes: part.reduce<number>((sum, value) => sum + bytesOf(value), 2 * BYTES_OF_ACTION),
      queue: () => write(from, part, (range) => queueColumn(range, part)),
    };
  });
}

/**
 * Something done to so many rows, each in actions of its own or with cells of its own.
 * @param bytes of one of them
 */
export function rowJobs(
  rows: number,
  bytes: number,
  queue: (from: number, count: number) => void,
): WriteJob[] {
  const each = BYTES_OF_ACTION + bytes;
  const most = Math.max(1, Math.floor(mostOfJob() / each));
  return Array.from({ length: Math.ceil(rows / most) }, (_, index) => {
    const from = index * most;
    const count = Math.min(most, rows - from);
    return { rows: count, bytes: count * each, queue: () => queue(from, count) };
  });
}

/** A new sheet; it is written as a whole. */
export const planJob = (plan: SheetPlan, queue: () => void): WriteJob => ({
  rows: plan.blocks.reduce((sum, { area }) => sum + area.rows, 0),
  bytes: JSON.stringify(plan).length,
  queue,
});

/** What takes little. */
export const smallJob = (queue: () => void): WriteJob => ({ rows: 0, bytes: BYTES_OF_ACTION, queue });
