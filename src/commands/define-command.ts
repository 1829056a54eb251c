import { dictionary, type Dictionary } from '../locales';
import { ChangedMeanwhile, WorkbookFailure } from '../workbook/failure';
import { Ledger } from '../workbook/ledger/ledger';
import { withSession, type Session } from '../workbook/session';
import type { Command, CommandContext, ParameterSpec } from './command';
import { readParameters, type Parameters } from './parameters';
import { ProblemList, WORKBOOK } from './problems';
import { Refusal } from './refusal';
import type { Change, Report } from './report';
import { Recording } from './undoing/recording';

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
 * A command of the registry from its work. Parameters are checked first; what the work throws becomes a report with ok
 * false, so that `run` never rejects, and what it has written by then is put back. A run that meets somebody else's edit
 * is put back and begins once more.
 * @param records whether it is listed in the history
 */
export function defineCommand<R>(
  id: string,
  parameters: readonly ParameterSpec[],
  work: (run: Run) => Promise<R>,
  records = true,
): Command<R> {
  return { id, parameters, run: (context) => runCommand({ id, parameters, work, records }, context) };
}

interface Definition<R> {
  id: string;
  parameters: readonly ParameterSpec[];
  work: (run: Run) => Promise<R>;
  records: boolean;
}

/** Commands that Excel cannot make one step of its own undo of. */
const severalSteps = new Set<string>();

async function runCommand<R>(definition: Definition<R>, context: CommandContext): Promise<Report<R>> {
  const { id } = definition;
  const words = dictionary(context.language).commands;
  const problems = new ProblemList(context.language);
  let roundTrips = 0;
  const report = (ok: boolean, results: R | null, changed: Change[]): Report<R> => ({
    command: id,
    ok,
    results,
    changed,
    problems: problems.items,
    roundTrips,
  });
  const attempt = (oneStep: boolean): Promise<{ results: R; changed: Change[] }> =>
    withSession(async (session) => {
      const before = roundTrips;
      session.onStep = ({ kind, done, total }) => {
        throwIfCancelled(context);
        context.onProgress?.({ done, total, label: words.progress[kind](done, total) });
      };
      try {
        return await workIn(session);
      } finally {
        roundTrips = before + session.roundTrips;
      }
    }, oneStep);
  const workIn = async (session: Session, again = false): Promise<{ results: R; changed: Change[] }> => {
    const parameters = readParameters(definition.parameters, context.parameters, words.parameters);
    const recording = definition.records ? new Recording(session, id, context) : null;
    const changed: Change[] = [];
    try {
      const results = await definition.work({ context, parameters, session, words, problems, changed });
      recording?.done();
      return { results, changed };
    } catch (error) {
      await putBack(recording, error, problems);
      if (!(error instanceof ChangedMeanwhile) || again) throw error;
    }
    session.ledger = new Ledger(session);
    problems.clear();
    return workIn(session, true);
  };
  try {
    readParameters(definition.parameters, context.parameters, words.parameters);
    throwIfCancelled(context);
    const { results, changed } = await attempt(!severalSteps.has(id)).catch((error: unknown) => {
      if (!isUndoRefused(error) || severalSteps.has(id)) throw error;
      severalSteps.add(id);
      problems.clear();
      return attempt(false);
    });
    return report(true, results, changed);
  } catch (error) {
    addFailure(problems, error);
    return report(false, null, []);
  }
}

const isUndoRefused = (error: unknown): boolean =>
  error instanceof WorkbookFailure && error.code === 'undo-not-supported';

/** Everything as it was. Where even that is refused, the sheets are named that may differ. */
async function putBack(recording: Recording | null, reason: unknown, problems: ProblemList): Promise<void> {
  try {
    await recording?.takeBack();
    for (const place of recording?.lost ?? []) problems.add('restore-incomplete', place);
  } catch (failure) {
    if (!(failure instanceof WorkbookFailure)) throw failure;
    for (const place of recording!.places()) problems.add('restore-incomplete', place);
    if (reason instanceof ChangedMeanwhile) throw failure;
  }
}

function addFailure(problems: ProblemList, error: unknown): void {
  if (error instanceof Refusal) {
    if (error.code !== null) problems.add(error.code, error.place, error.details);
  } else if (error instanceof ChangedMeanwhile) {
    const { sheet, address, value } = error;
    problems.add('changed-meanwhile', { sheet, address }, { value });
  } else if (error instanceof WorkbookFailure) {
    problems.add(error.code, { sheet: error.sheet, address: '' }, { ...error.details });
  } else {
    problems.add('unexpected', WORKBOOK, { error: error instanceof Error ? error.message : String(error) });
  }
}
