import { addMonths, monthsOfQuarter, quarterOf, type Period, type Quarter } from '../../core/period';
import type { WorkbookContent } from '../reading/workbook-content';
import { cellsByPerson } from './sheet-cells';
import type { QuarterSheet } from './quarter-sheets';

/**
 * Months of major safety accidents by person, as the quarterly rankings before this quarter know them (docs/rules.md
 * §7). Yes in quarters that follow one another is one accident, in the first of them: the later ones were carried over.
 * Its month counts as the last of that quarter.
 */
export function accidentsBefore(
  quarter: Quarter,
  sheets: readonly QuarterSheet[],
  content: WorkbookContent,
): Map<string, Period[]> {
  const quarters = new Map<string, Set<Quarter>>();
  for (const sheet of sheets.filter((entry) => entry.quarter < quarter)) {
    for (const [key, { accident }] of cellsByPerson(sheet, content)) {
      if (accident) quarters.set(key, (quarters.get(key) ?? new Set()).add(sheet.quarter));
    }
  }
  return new Map(
    [...quarters].map(([key, found]) => {
      const first = [...found].filter((entry) => !found.has(quarterBefore(entry)));
      return [key, first.map((entry) => monthsOfQuarter(entry)[2])];
    }),
  );
}

const quarterBefore = (quarter: Quarter): Quarter => quarterOf(addMonths(monthsOfQuarter(quarter)[0], -1));
