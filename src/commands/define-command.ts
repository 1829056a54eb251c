import { dictionary, type Dictionary } from '../locales';
import { WorkbookFailure } from '../workbook/failure';
import { withSession, type Session } from '../workbook/session';
import type { Command, CommandContext, ParameterSpec } from './command';
import { readParameters, type Parameters } from './parameters';
import { ProblemList, WORKBOOK } from './problems';
import { Refusal } from './refusal';
import type { Change, Report } from './report';

/** What a command works with. */
export interface Run {
  context: CommandContext;
  parameters: Parameters;
  session: Session;
  words: Dictionary['commands'];
  problems: ProblemList;
  /** Blocks that were written; filled in once they are. */
  changed: Change[];
}

/** @throws Refusal when the user has pressed cancel */
export function throwIfCancelled({ signal }: CommandContext): void {
  if (signal?.aborted) throw new Refusal('cancelled');
}

/**
 * A command of the registry from its work. Parameters are checked first; what the work throws becomes a report
 * with ok false, so that `run` never rejects.
 */
export function defineCommand<R>(
  id: string,
  parameters: readonly ParameterSpec[],
  work: (run: Run) => Promise<R>,
): Command<R> {
  return { id, parameters, run: (context) => runCommand(id, parameters, work, context) };
}

async function runCommand<R>(
  id: string,
  specs: readonly ParameterSpec[],
  work: (run: Run) => Promise<R>,
  context: CommandContext,
): Promise<Report<R>> {
  const words = dictionary(context.language).commands;
  const problems = new ProblemList(context.language);
  const changed: Change[] = [];
  let session: Session | undefined;
  const report = (ok: boolean, results: R | null): Report<R> => ({
    command: id,
    ok,
    results,
    changed: ok ? changed : [],
    problems: problems.items,
    roundTrips: session?.roundTrips ?? 0,
  });
  try {
    const parameters = readParameters(specs, context.parameters, words.parameters);
    throwIfCancelled(context);
    const results = await withSession((opened) => {
      session = opened;
      opened.onStep = ({ kind, done, total }) => {
        throwIfCancelled(context);
        context.onProgress?.({ done, total, label: words.progress[kind](done, total) });
      };
      return work({ context, parameters, session, words, problems, changed });
    });
    return report(true, results);
  } catch (error) {
    addFailure(problems, error);
    return report(false, null);
  }
}

function addFailure(problems: ProblemList, error: unknown): void {
  if (error instanceof Refusal) {
    if (error.code !== null) problems.add(error.code, error.place, error.details);
  } else if (error instanceof WorkbookFailure) {
    problems.add(error.code, { sheet: error.sheet, address: '' }, { ...error.details });
  } else {
    problems.add('unexpected', WORKBOOK, { error: error instanceof Error ? error.message : String(error) });
  }
}
