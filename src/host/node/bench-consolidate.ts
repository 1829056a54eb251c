import { command } from '../../commands/registry';
import type { CommandFile } from '../../commands/command';
import type { ConsolidateResults } from '../../commands/results';
import type { Report } from '../../commands/report';
import { readXlsx, writeXlsx, type WorkbookData } from '../../xlsx';
import { insertForms } from './bench-forms';
import { openWorkbook } from './open';

/** Consolidation of so many files. */
export interface ConsolidateBench {
  name: 'consolidate';
  files: number;
  /** In each of them. */
  forms: number;
  milliseconds: number;
  millisecondsPerFile: number;
  /** Making the files, which is not counted. */
  generationMilliseconds: number;
  roundTrips: number;
  /** Most that was in use while it ran, above what was in use before; files that were made beforehand not included. */
  peakMegabytes: number;
}

const MEGABYTE = 2 ** 20;

/** Watches the memory of this process; `stop` tells the most that was in use. */
function watchMemory(): { sample: () => void; most: () => number } {
  const inUse = () => process.memoryUsage().rss;
  const before = inUse();
  let peak = before;
  return {
    sample: () => void (peak = Math.max(peak, inUse())),
    most: () => Math.round((peak - before) / MEGABYTE),
  };
}

/** Files with `forms` forms each, of people of their own: one saved by the host, the others with other people in it. */
export async function generateFiles(count: number, forms: number): Promise<Uint8Array[]> {
  const workbook = await openWorkbook();
  try {
    await workbook.run(() => insertForms(forms));
    const { workbook: first } = await readXlsx(await workbook.save());
    const files: Uint8Array[] = [];
    for (let n = 0; n < count; n++) files.push(await writeXlsx(withOtherPeople(first, n * forms)));
    return files;
  } finally {
    workbook.close();
  }
}

/** The numbers in ids and names of people raised by so much. */
function withOtherPeople(workbook: WorkbookData, by: number): WorkbookData {
  const raised = (text: string) =>
    text.replace(/^(B?)(\d+)(号?)$/, (whole, id: string, n: string, name: string) =>
      id || name ? `${id}${Number(n) + by}${name}` : whole,
    );
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) =>
      cells?.map((cell) => (typeof cell?.v === 'string' ? { ...cell, v: raised(cell.v) } : cell)),
    ),
  }));
  return { ...workbook, sheets };
}

/** Consolidates each of these numbers of files, the first of those given, in a new workbook. */
export async function benchConsolidate(sizes: readonly number[], forms: number): Promise<ConsolidateBench[]> {
  const started = performance.now();
  const bytes = await generateFiles(Math.max(...sizes), forms);
  const perFile = (performance.now() - started) / bytes.length;
  // The first run of a process carries what is loaded once.
  await benchFiles(bytes.slice(0, 1), forms, perFile);
  const benches: ConsolidateBench[] = [];
  for (const size of sizes) benches.push(await benchFiles(bytes.slice(0, size), forms, perFile));
  return benches;
}

async function benchFiles(
  bytes: readonly Uint8Array[],
  forms: number,
  generation: number,
): Promise<ConsolidateBench> {
  const files = bytes.map((data, index): CommandFile => {
    return { name: `${index + 1}.xlsx`, size: data.length, bytes: () => Promise.resolve(data) };
  });
  const workbook = await openWorkbook();
  try {
    const memory = watchMemory();
    const start = performance.now();
    const report = (await workbook.run(() =>
      command('consolidate')!.run({
        ...{ language: 'zh-CN', now: new Date(2026, 10, 2), parameters: {}, files },
        onProgress: memory.sample,
      }),
    )) as Report<ConsolidateResults>;
    const milliseconds = Math.round(performance.now() - start);
    memory.sample();
    if (!report.ok) throw new Error(`consolidate: ${report.problems.at(-1)?.message}`);
    return {
      ...{ name: 'consolidate', files: files.length, forms, milliseconds },
      millisecondsPerFile: Math.round((milliseconds / files.length) * 10) / 10,
      generationMilliseconds: Math.round(generation * files.length),
      roundTrips: report.roundTrips,
      peakMegabytes: memory.most(),
    };
  } finally {
    workbook.close();
  }
}
