/** One consolidation in a process of its own: time, what is held after each file, the most memory of the process. */
import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CommandFile, CommandContext } from '../../commands/command';
import { command } from '../../commands/registry';
import type { Report } from '../../commands/report';
import { openWorkbook } from './open';

/** What the process says to the one that started it. */
export interface ConsolidateRun {
  milliseconds: number;
  roundTrips: number;
  /** Bytes of living objects after each file, above what was there before the first. */
  held: number[];
  /** Most bytes in use by the process while it read the files, above what was in use before. */
  reading: number;
  /** The same to the end: with the results in the embedded workbook. */
  peak: number;
}

function filesIn(folder: string, count: number): CommandFile[] {
  return readdirSync(folder)
    .slice(0, count)
    .map((name) => {
      const file = path.join(folder, name);
      return { name, size: statSync(file).size, bytes: async () => new Uint8Array(await readFile(file)) };
    });
}

async function consolidate(files: CommandFile[], onProgress?: CommandContext['onProgress']): Promise<Report> {
  const workbook = await openWorkbook();
  try {
    const context = { language: 'zh-CN', now: new Date(2026, 10, 2), parameters: {}, files } as const;
    const report = await workbook.run(() => command('consolidate')!.run({ ...context, onProgress }));
    if (!report.ok) throw new Error(`consolidate: ${report.problems.at(-1)?.message}`);
    return report;
  } finally {
    workbook.close();
  }
}

const living = (): number => {
  gc!();
  return process.memoryUsage().heapUsed + process.memoryUsage().external;
};

async function measure(folder: string, count: number): Promise<ConsolidateRun> {
  const files = filesIn(folder, count);
  // The first run of a process carries what is loaded once.
  await consolidate(files.slice(0, 1));
  gc!();
  const inUse = process.memoryUsage().rss;
  let most = inUse;
  const start = performance.now();
  const { roundTrips } = await consolidate(files, () => {
    most = Math.max(most, process.memoryUsage().rss);
  });
  const milliseconds = Math.round(performance.now() - start);
  const peak = Math.max(0, process.resourceUsage().maxRSS * 1024 - inUse);
  const before = living();
  const held: number[] = [];
  await consolidate(files, () => void held.push(living() - before));
  return { milliseconds, roundTrips, held, reading: most - inUse, peak };
}

const [folder, count] = process.argv.slice(2);
void measure(folder, Number(count)).then((run) => process.send!(run));
