import { dueForMonth } from '../core/deadline';
import { addMonths, formatPeriod } from '../core/period';
import type { EvaluationState } from '../core/types';
import { dictionary } from '../locales';
import { withSession } from '../workbook/session';
import type { CommandContext } from './command';
import { peopleWithoutEvaluation } from './evaluating/coverage';
import { evaluateAll, type EvaluatedWorkbook } from './evaluating/evaluate-all';
import type { HistoryEntry } from './history';
import { Notes } from './notes';
import { ProblemList } from './problems';
import { rankingSheets } from './ranking/ranking-sheets';
import { headerPlace } from './reading/block';
import { readWorkbook, type WorkbookContent } from './reading/workbook-content';
import type { Place } from './report';
import { resultsThere, type ResultsThere } from './results-there';
import { formSpots, type FormSpot } from './selected-form';

/** Somebody whose evaluation is not finished. */
export interface WaitingPerson {
  employeeId: string;
  person: string;
  state: Exclude<EvaluationState, 'scored'>;
  /** Where the evaluation shows its final score. */
  at: Place;
}

export interface PeriodOverview {
  /** "2026-10" */
  period: string;
  /** Evaluations of the period, and how many are in each state. */
  total: number;
  scored: number;
  pending: number;
  draft: number;
  /** Employed people on the roster who have no evaluation for the period yet. */
  missing: number;
  /** Not scored yet, sheets in tab order. */
  waiting: WaitingPerson[];
  /** Where the ranking of the period stands; null when there is none. */
  ranking: Place | null;
  /** Days by which the period's plan and its evaluations are due, "2026-11-25"; "" where the office sets none by month. */
  deadlines: { plan: string; evaluate: string };
}

/** What stands in the workbook, for "what to do now". */
export interface Overview {
  /** Every recognised table or block, in sheet order. */
  templates: { id: string; at: Place }[];
  /** null when there is no roster; people counts the rows that name somebody. */
  roster: { people: number; at: Place } | null;
  /** Months that have evaluations or a ranking, and last, this and next month; newest first. */
  periods: PeriodOverview[];
  results: ResultsThere;
  /** Where evaluations say how they stand. */
  forms: FormSpot[];
  /** Errors and warnings that a recalculation would report. */
  problems: number;
  /** Commands that have written, latest first. */
  history: HistoryEntry[];
}

/**
 * Looks at the workbook without changing it: two requests.
 * @throws WorkbookFailure when it cannot be read
 */
export function overview({ language, now }: Pick<CommandContext, 'language' | 'now'>): Promise<Overview> {
  const notes = new Notes(language, dictionary(language).commands, new ProblemList(language));
  return withSession(async (session) => overviewOf(await readWorkbook(session, notes), now, notes));
}

/** What stands in a workbook that has been read; `notes` have what was odd when it was. */
export function overviewOf(content: WorkbookContent, now: Date, notes: Notes): Overview {
  const evaluated = evaluateAll(content, undefined, notes);
  const roster = content.blocks.find(({ key }) => key === 'roster');
  return {
    templates: content.blocks.map((block) => ({ id: block.template, at: headerPlace(block) })),
    roster: roster ? { people: content.roster?.length ?? 0, at: headerPlace(roster) } : null,
    periods: periodsOf(content, evaluated, now).map((period) => periodOverview(period, content, evaluated)),
    results: resultsThere(content, notes),
    forms: formSpots(content),
    problems: notes.problems.items.filter(({ severity }) => severity !== 'info').length,
    history: content.history,
  };
}

function periodsOf(content: WorkbookContent, { evaluations }: EvaluatedWorkbook, now: Date): string[] {
  const current = formatPeriod(now.getFullYear(), now.getMonth() + 1);
  const used = evaluations.flatMap(({ period }) => period ?? []);
  const ranked = rankingSheets(content).map(({ period }) => period);
  const around = [-1, 0, 1].map((months) => addMonths(current, months));
  return [...new Set([...used, ...ranked, ...around])].sort().reverse();
}

function periodOverview(
  period: string,
  content: WorkbookContent,
  evaluated: EvaluatedWorkbook,
): PeriodOverview {
  const own = evaluated.evaluations.filter((entry) => entry.period === period);
  const count = (state: EvaluationState) => own.filter(({ result }) => result.state === state).length;
  const ranking = rankingSheets(content).find((sheet) => sheet.period === period);
  return {
    period,
    total: own.length,
    scored: count('scored'),
    pending: count('pending'),
    draft: count('draft'),
    missing: peopleWithoutEvaluation(content.roster ?? [], evaluated, period).length,
    waiting: own.flatMap(({ result: { employeeId, state }, shownName, raw }) =>
      state === 'scored' ? [] : [{ employeeId, person: shownName, state, at: raw.at }],
    ),
    ranking: ranking ? headerPlace(ranking.block) : null,
    deadlines: { plan: due('monthly-plan'), evaluate: due('evaluation') },
  };

  function due(id: string): string {
    const deadline = content.settings.deadlines.find((entry) => entry.id === id);
    if (!deadline || deadline.basis === 'week') return '';
    const { basis } = deadline;
    return dueForMonth({ ...deadline, basis }, period, content.settings.holidays).day;
  }
}
