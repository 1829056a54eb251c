import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { command } from '../../commands/registry';
import type { Report } from '../../commands/report';
import type { Language } from '../../locales';
import { CommandLineError, type CommandCall, type Invocation } from './cli-arguments';
import { namedFiles, readInput, refusedReports } from './cli-input';
import { lossesText } from './cli-text';
import { openWorkbook, type HeadlessWorkbook } from './open';

/** What goes to stdout, and the exit code. */
export interface Outcome {
  output: unknown;
  exitCode: 0 | 1;
}

/**
 * Runs the commands in order on one workbook and saves it, also when some of them were refused.
 * @throws CommandLineError, before anything is done, for an input or a folder of the output that is not there
 */
export async function runCommands(invocation: Extract<Invocation, { action: 'run' }>): Promise<Outcome> {
  const { calls, language, in: input, out } = invocation;
  if (out !== undefined && !existsSync(path.dirname(out))) {
    throw new CommandLineError({ reason: 'output-folder-missing', value: path.dirname(out) }, language);
  }
  const bytes = input === undefined ? undefined : readInput(input, language);
  let workbook: HeadlessWorkbook;
  try {
    workbook = await openWorkbook({ bytes, language });
  } catch (error) {
    return { output: refusedReports(error, input ?? '', calls, language), exitCode: 1 };
  }
  try {
    if (workbook.losses.length > 0) console.error(lossesText(workbook.losses, language));
    const reports: Report[] = [];
    for (const call of calls) reports.push(await runCall(workbook, call, language));
    if (out !== undefined) writeFileSync(out, await workbook.save());
    return { output: reports, exitCode: reports.every(({ ok }) => ok) ? 0 : 1 };
  } finally {
    workbook.close();
  }
}

function runCall(
  workbook: HeadlessWorkbook,
  { id, parameters }: CommandCall,
  language: Language,
): Promise<Report> {
  const files = parameters.files === undefined ? undefined : namedFiles(parameters.files);
  return workbook.run(() => command(id)!.run({ language, now: new Date(), parameters, files }));
}
