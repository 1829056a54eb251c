import { trendOf } from '../../core/trend';
import type { CellInput } from '../../core/types';
import { quarterContent } from '../../templates/content/quarter';
import { rankingContent } from '../../templates/content/ranking';
import { TREND_MONTHS } from '../../templates/formulas/trend';
import type { TableKey } from '../../templates/ids';
import type { RowData } from '../../templates/schema';
import type { EvaluatedWorkbook } from '../evaluating/evaluate-all';
import type { Notes } from '../notes';
import { prepareQuarter } from '../quarter/prepare-quarter';
import { quarterData } from '../quarter/quarter-data';
import { quarterSheets } from '../quarter/quarter-sheets';
import { SCORE_KEYS } from '../quarter/sheet-cells';
import { prepareRanking } from '../ranking/prepare-ranking';
import { rankingSheets } from '../ranking/ranking-sheets';
import { headerPlace, placeOf, type Block } from '../reading/block';
import { scoreColumnsOf } from '../reading/forms';
import { textOf } from '../reading/raw-evaluation';
import { personKey } from '../reading/roster';
import type { WorkbookContent } from '../reading/workbook-content';
import { trendPeople } from '../trend/trend-people';
import { trendSheets } from '../trend/trend-sheets';
import type { Totals } from './totals';

/** A ranking sheet, and what it would say of each person if it were made now. */
export interface RankedSheet {
  block: Block;
  /** By person; what their formulas are made from is in it, too. */
  people: ReadonlyMap<string, RowData>;
  /** Columns that say something of them. */
  columns: readonly string[];
}

/** Every ranking and trend that recalculating would bring up to date. */
export function rankedSheets(
  content: WorkbookContent,
  evaluated: EvaluatedWorkbook,
  notes: Notes,
): RankedSheet[] {
  return [
    ...monthly(content, evaluated, notes),
    ...quarterly(content, evaluated, notes),
    ...trends(content, evaluated),
  ];
}

function monthly(content: WorkbookContent, evaluated: EvaluatedWorkbook, notes: Notes): RankedSheet[] {
  const { settings } = content;
  return rankingSheets(content).map(({ block, period, ties, language }) => {
    const { people, data } = prepareRanking(content, evaluated, period, ties, notes.speaking(language));
    const rows = rowsOf('monthly-ranking', rankingContent({ language, settings, period, data }).rows);
    const raters = scoreColumnsOf(block).map((number) => `rater${number}`);
    return {
      block,
      people: new Map(
        people.map(({ key, row: { rank, final, rankInDepartment } }, index) => [
          key,
          { ...rows[index], rank, final, rankInDepartment },
        ]),
      ),
      columns: ['rank', ...raters, 'final', 'state', 'rankInDepartment'],
    };
  });
}

const QUARTER = [
  'rank',
  ...SCORE_KEYS,
  'scoredMonths',
  'mean',
  'sum',
  'rankFromLast',
  'tied',
  'outcome',
  'decision',
];

function quarterly(content: WorkbookContent, evaluated: EvaluatedWorkbook, notes: Notes): RankedSheet[] {
  const { settings } = content;
  const sheets = quarterSheets(content, notes);
  return sheets.map((sheet) => {
    const { block, quarter, language } = sheet;
    const ranked = prepareQuarter(quarter, content, evaluated, sheets, sheet, notes);
    const data = quarterData(quarter, ranked, language);
    const rows = rowsOf('quarterly-ranking', quarterContent({ language, settings, data }).rows);
    const keys = [...ranked.people, ...ranked.newcomers].map(({ key }) => key);
    return { block, people: new Map(keys.map((key, index) => [key, rows[index]])), columns: QUARTER };
  });
}

function trends(content: WorkbookContent, evaluated: EvaluatedWorkbook): RankedSheet[] {
  const { digits } = content.settings.scoring;
  return trendSheets(content).map((sheet) => {
    const people = trendPeople(sheet.year, content, evaluated, sheet).map(({ key, name, months }) => {
      const scores = months.map((month) => (typeof month === 'number' ? month : null));
      const { mean, change } = trendOf(scores, digits);
      const row: RowData = {
        name,
        ...Object.fromEntries(TREND_MONTHS.map((month, n) => [month, months[n]])),
      };
      return [key, { ...row, mean, change }] as const;
    });
    return { block: sheet.block, people: new Map(people), columns: [...TREND_MONTHS, 'mean', 'change'] };
  });
}

const rowsOf = (key: TableKey, rows: Partial<Record<TableKey, readonly RowData[]>>): readonly RowData[] =>
  rows[key] ?? [];

/** The person of a row. */
export const personOf = (value: (key: string) => CellInput): string =>
  personKey({ employeeId: textOf(value('employeeId')), name: textOf(value('name')) });

/** Compares what rankings show, person by person, in whatever order they stand; also who is on them. */
export function checkRankings(sheets: readonly RankedSheet[], totals: Totals): void {
  for (const { block, people, columns } of sheets) {
    const shown = new Set<string>();
    for (const row of block.rows) {
      const key = personOf((column) => row.value(column));
      shown.add(key);
      const expected = people.get(key);
      for (const column of columns) {
        if (block.columns[column] === undefined || (!expected && column === 'state')) continue;
        const at = placeOf(block, row.row, column);
        totals.value(at, block.headers[column], row.value(column), expected?.[column] ?? null);
      }
    }
    const missing = [...people].filter(([key]) => !shown.has(key)).map(([, { name }]) => textOf(name));
    if (missing.length > 0)
      totals.text(headerPlace(block), block.headers.name ?? '', null, missing.join('、'));
  }
}
