import { readFileSync } from 'node:fs';
import path from 'node:path';
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
