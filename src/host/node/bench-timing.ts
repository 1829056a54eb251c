import type { HeadlessWorkbook } from './open';

/**
 * Median milliseconds of some runs on a workbook.
 * @param after done after each run, and not counted
 */
export async function median(
  workbook: HeadlessWorkbook,
  work: () => Promise<unknown>,
  runs: number,
  after?: () => Promise<void>,
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await workbook.run(work);
    times.push(performance.now() - start);
    if (after) await workbook.run(after);
  }
  return Math.round(times.sort((a, b) => a - b)[Math.floor(runs / 2)]);
}

/** How often the bare work would fit into our own, to two decimals. */
export const ratioOf = (own: number, bare: number): number => Math.round((own / bare) * 100) / 100;
