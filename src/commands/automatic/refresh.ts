import type { Period } from '../../core/period';
import { parseReference } from '../../workbook/a1';
import type { SheetEdit } from '../../workbook/events';
import type { TableRewrite } from '../../workbook/rewrite-table';
import { queueSetting } from '../../workbook/workbook-settings';
import type { CommandContext } from '../command';
import { defineCommand, type Run } from '../define-command';
import { Notes } from '../notes';
import { overviewOf, type Overview } from '../overview';
import type { ProblemCode } from '../problem-codes';
import { readWorkbook, type WorkbookContent } from '../reading/workbook-content';
import { recalculation, type Recalculation } from '../recalculation';
import type { Change, Report } from '../report';
import type { RecalcResults } from '../results';
import { writeRewrites } from '../rewriting';
import type { RefreshEnd } from './automatic-mode';
import { resultsInView, type ResultsInView, type View } from './in-view';
import type { Writing } from './own-writes';
import { rememberedIn, SWITCH } from './remembered';
import { foreignSheets, monthsTouched } from './scope';

/** What the pane shows after a refresh. */
export interface RefreshResults extends RecalcResults {
  /** What was in view when it began. */
  view: View;
  inView: ResultsInView;
  overview: Overview;
}

export interface Refreshed {
  end: RefreshEnd;
  report: Report<RefreshResults>;
}

export type RefreshContext = Pick<CommandContext, 'language' | 'now'> & {
  view: View;
};

/** Excel has no time now: the same request will do later. */
const BUSY: readonly ProblemCode[] = ['cell-edit-mode', 'workbook-busy', 'inactive-workbook'];

/**
 * Brings up to date what depends on edits, and looks at the month in view as a recalculation of it would: two requests,
 * three when something has to be written. Never rejects.
 */
export async function refreshAfter(
  edits: readonly SheetEdit[],
  { view, ...context }: RefreshContext,
): Promise<Refreshed> {
  const { period } = view;
  let seen: { content: WorkbookContent; on: boolean; resized: string[] } | undefined;
  const report = await defineCommand<RefreshResults>('recalc', [], async (run) => {
    const { session, words, problems } = run;
    const setting = queueSetting(session, SWITCH);
    const notes = new Notes(context.language, words, problems);
    const content = await readWorkbook(session, notes);
    const { on } = rememberedIn(setting());
    seen = { content, on, resized: [] };
    const overview = overviewOf(content, context.now, apart(notes));
    const own = recalculation(content, period, context.now, notes);
    const rewrites = on ? [...own.rewrites, ...othersTouched(edits, content, own, period, run, notes)] : [];
    seen.resized = rewrites.filter(isResized).map(({ sheet }) => sheet);
    await writeRewrites(run, rewrites);
    const inView = resultsInView(view, content, own.evaluated, apart(notes));
    return { ...own.results, view, inView, overview };
  }).run({ ...context, parameters: {} });
  return { end: endOf(report, seen), report };
}

/** The same words, problems apart, those so far included. */
function apart({ language, words, problems }: Notes): Notes {
  const own = problems.muted();
  own.items.push(...problems.items);
  return new Notes(language, words, own);
}

/** Results of other months than the one in view that the edits may concern; what is odd there is for them to report. */
function othersTouched(
  edits: readonly SheetEdit[],
  content: WorkbookContent,
  own: Recalculation,
  period: Period,
  { context }: Run,
  notes: Notes,
): TableRewrite[] {
  const months = monthsTouched(edits, content);
  const periods = months ? [...months].filter((month) => month !== period) : [undefined];
  const known = new Set(own.rewrites.map(({ tableId }) => tableId));
  const others = periods.flatMap(
    (month) => recalculation(content, month, context.now, apart(notes)).rewrites,
  );
  return others.filter(({ tableId }) => !known.has(tableId) && known.add(tableId));
}

const isResized = ({ area, rows, newColumns }: TableRewrite): boolean =>
  rows !== area.rows - 1 || newColumns.length > 0;

function endOf(
  { ok, changed, problems }: Report,
  seen: { content: WorkbookContent; on: boolean; resized: string[] } | undefined,
): RefreshEnd {
  if (ok && seen) {
    const writing = writingOf(changed, seen.resized, seen.content);
    return { status: 'done', writing, foreign: foreignSheets(seen.content), off: !seen.on };
  }
  return { status: problems.some(({ code }) => BUSY.includes(code)) ? 'later' : 'failed' };
}

function writingOf(
  changed: readonly Change[],
  resized: readonly string[],
  { map }: WorkbookContent,
): Writing {
  const ids = new Map(map.sheets.map(({ name, id }) => [name, id]));
  const areas: Map<string, NonNullable<SheetEdit['area']>[]> = new Map();
  for (const { sheet, address } of changed) {
    const id = ids.get(sheet)!;
    areas.set(id, [...(areas.get(id) ?? []), parseReference(address)!.area]);
  }
  return { areas, resized: new Set(resized.map((sheet) => ids.get(sheet)!)) };
}
