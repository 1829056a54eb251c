import { parseDay, type Day } from '../../core/day';
import { isBlank } from '../../core/decimal';
import { comparable, readYesNo } from '../../core/settings';
import { mondayOf } from '../../core/week';
import type { Language } from '../../templates/language';
import { contains } from '../../workbook/a1';
import type { RowData } from '../../templates/schema';
import type { Block, BlockRow } from '../reading/block';
import { fieldsOf } from '../reading/form-fields';
import { languageOf } from '../reading/language-of';
import { textOf, type RawCell } from '../reading/raw-evaluation';

/** A weekly report as it stands on its sheet. */
export interface WeeklyReport {
  summary: Block;
  unplanned: Block | undefined;
  next: Block | undefined;
  language: Language;
  weekOf: RawCell | null;
  /** A day of the week; null when it cannot be read. */
  day: Day | null;
  name: string;
  department: string;
  role: string;
}

/** Every weekly report of the workbook, sheets in tab order. */
export function weeklyReports(blocks: readonly Block[]): WeeklyReport[] {
  return blocks
    .filter(({ key }) => key === 'weekly-report-summary')
    .map((summary) => {
      const fields = fieldsOf(summary, blocks);
      const form = summary.surroundings;
      const beside = (key: Block['key']) =>
        blocks.find(
          (block) =>
            block.key === key &&
            block.sheet === summary.sheet &&
            block.area.row > summary.area.row &&
            (!form || contains(form.area, block.area)),
        );
      return {
        summary,
        unplanned: beside('weekly-report-unplanned'),
        next: beside('weekly-report-next'),
        language: languageOf(summary),
        weekOf: fields.weekOf ?? null,
        day: parseDay(fields.weekOf?.value ?? null),
        name: textOf(fields.name?.value),
        department: textOf(fields.department?.value),
        role: textOf(fields.role?.value),
      };
    });
}

/** Whether two reports are of one person and week. */
export const isSameWeek = (report: WeeklyReport, name: string, day: Day): boolean =>
  comparable(report.name) === comparable(name) &&
  report.day !== null &&
  mondayOf(report.day) === mondayOf(day);

/** Words in which an item that travelled says so. */
export interface CarryWords {
  /** In front of the item: "【结转】". */
  mark: string;
  /** In front of the measures: "上周未完成：". */
  because: string;
  /** Behind the reason: "。". */
  end: string;
}

/**
 * What the next week plans: the items of 下周计划, then what was not finished and is to be carried over. Such an item
 * bears a mark, and its measures begin with the reason; mark and reason of the week before go. An item that stands in
 * 下周计划 as well comes once.
 */
export function itemsOfNextWeek(
  { summary, unplanned, next }: WeeklyReport,
  words: CarryWords,
): { planned: RowData[]; carriedOver: RowData[] } {
  const planned = itemsOf(next).map((row) => ({ work: row.value('work'), goal: row.value('goal') }));
  const known = new Set(planned.map(({ work }) => comparable(withoutMark(textOf(work), words))));
  const carriedOver = [...itemsOf(summary), ...itemsOf(unplanned)]
    .filter((row) => readYesNo(row.value('done')) !== true && readYesNo(row.value('carry')) === true)
    .map((row): RowData & { bare: string } => {
      const bare = withoutMark(textOf(row.value('work')), words);
      return { bare, work: words.mark + bare, goal: row.value('goal'), measures: measuresOf(row, words) };
    })
    .filter(({ bare }) => !known.has(comparable(bare)))
    .map(({ work, goal, measures }) => ({ work, goal, measures }));
  return { planned, carriedOver };
}

const itemsOf = (block: Block | undefined): BlockRow[] =>
  (block?.rows ?? []).filter((row) => !isBlank(row.value('work')));

const withoutMark = (work: string, { mark }: CarryWords): string =>
  work.startsWith(mark) ? work.slice(mark.length).trim() : work;

function measuresOf(row: BlockRow, { because, end }: CarryWords): string {
  const before = textOf(row.value('measures'));
  const rest = before.startsWith(because) ? before.slice(before.indexOf(end) + end.length).trim() : before;
  const reason = textOf(row.value('reason'));
  return reason === '' ? rest : (because + reason + end + rest).trim();
}
