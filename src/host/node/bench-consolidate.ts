import { fork } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readXlsx, writeXlsx, type WorkbookData } from '../../xlsx';
import type { ConsolidateRun } from './bench-consolidate-run';
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
  /** Most memory of the process while it read, above what it had before: what is waiting to be collected counts, too. */
  readingMegabytes: number;
  /** The same to the end: with the results in the embedded workbook. */
  peakMegabytes: number;
  /** Living objects once all files have been read, above what was there before the first. */
  heldMegabytes: number;
  /** What each further file adds to them: its evaluations. */
  heldKilobytesPerFile: number;
}

const MEGABYTE = 2 ** 20;

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

/** Consolidates each of these numbers of files, the first of those generated, in a new workbook and a process of its own. */
export async function benchConsolidate(sizes: readonly number[], forms: number): Promise<ConsolidateBench[]> {
  const started = performance.now();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kpi-consolidate-'));
  try {
    const files = await generateFiles(Math.max(...sizes), forms);
    const names = files.map((_, index) => `${String(index + 1).padStart(4, '0')}.xlsx`);
    await Promise.all(files.map((bytes, index) => writeFile(path.join(folder, names[index]), bytes)));
    const perFile = (performance.now() - started) / files.length;
    const benches: ConsolidateBench[] = [];
    for (const size of sizes) benches.push(benchOf(await runApart(folder, size), size, forms, perFile));
    return benches;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function benchOf(
  { milliseconds, roundTrips, held, reading, peak }: ConsolidateRun,
  files: number,
  forms: number,
  generation: number,
): ConsolidateBench {
  // Told before each file: with the second the first has been read, and what is loaded once is there.
  const [first, last] = [held[Math.min(1, files - 1)], held[files - 1]];
  return {
    ...{ name: 'consolidate', files, forms, milliseconds },
    millisecondsPerFile: Math.round((milliseconds / files) * 10) / 10,
    generationMilliseconds: Math.round(generation * files),
    roundTrips,
    readingMegabytes: Math.round(reading / MEGABYTE),
    peakMegabytes: Math.round(peak / MEGABYTE),
    heldMegabytes: Math.round((last / MEGABYTE) * 10) / 10,
    heldKilobytesPerFile: files < 3 ? 0 : Math.round((last - first) / (files - 2) / 1024),
  };
}

/** @throws Error when the process ends without an answer */
function runApart(folder: string, count: number): Promise<ConsolidateRun> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(__dirname, 'bench-consolidate-run.ts'), [folder, String(count)], {
      execArgv: ['--expose-gc', '--import', 'tsx'],
    });
    child.once('message', (run) => {
      resolve(run as ConsolidateRun);
      child.disconnect();
      child.kill();
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`consolidate ended with ${code}`)));
  });
}
