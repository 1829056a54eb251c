import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CommandFile } from '../../commands/command';
import { command } from '../../commands/registry';
import { ProblemList, WORKBOOK } from '../../commands/problems';
import type { Report } from '../../commands/report';
import type { Language } from '../../locales';
import { XlsxError } from '../../xlsx';
import { CommandLineError, type CommandCall } from './cli-arguments';

/** Bytes of the input file. @throws CommandLineError when there is no such file */
export function readInput(file: string, language: Language): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw new CommandLineError({ reason: 'input-not-found', value: file }, language);
  }
}

/** A name in quotes, in which "" stands for a quote, or anything up to the next comma. */
const NAME = /\s*"((?:[^"]|"")*)"\s*(?=,|$)|[^,]+/g;

/**
 * The files of a list `a.xlsx,"b,c.xlsx"`, each read when its turn comes; a file named twice counts once. They go by their
 * names without folders where these tell them apart.
 */
export function namedFiles(list: string): CommandFile[] {
  const named = [...list.matchAll(NAME)].map(
    ([text, quoted]) => quoted?.replaceAll('""', '"') ?? text.trim(),
  );
  const paths = [...new Set(named)].filter((name) => name !== '');
  const names = paths.map((file) => path.basename(file));
  return paths.map((file, index) => ({
    name: names.indexOf(names[index]) === names.lastIndexOf(names[index]) ? names[index] : file,
    size: statSync(file, { throwIfNoEntry: false })?.size,
    bytes: async () => new Uint8Array(await readFile(file)),
  }));
}

/**
 * The reports of commands that could not start because the file cannot be opened.
 * @throws whatever is not the file's fault
 */
export function refusedReports(
  error: unknown,
  file: string,
  calls: readonly CommandCall[],
  language: Language,
): Report[] {
  if (!(error instanceof XlsxError)) throw error;
  return calls.map(({ id }) => {
    const problems = new ProblemList(language);
    problems.add(`file-${error.code}`, WORKBOOK, { file: path.basename(file) });
    return {
      command: command(id)!.id,
      ok: false,
      results: null,
      changed: [],
      problems: problems.items,
      roundTrips: 0,
    };
  });
}
