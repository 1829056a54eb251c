import type { CollectionBasis, CollectionRow } from '../../src/core/collection';
import { defaultSettings } from '../../src/core/settings';
import type { CellInput } from '../../src/core/types';
import { readXlsx } from '../../src/xlsx';
import {
  judgeAmounts,
  judgeDepartment,
  judgeQuality,
  judgeRate,
  spanAmounts,
  together,
} from './rules/collection';

export type Span = 'month' | 'quarter' | 'year';
export const SPANS = { month: '本月', quarter: '本季', year: '本年' } as const satisfies Record<Span, string>;
export const BASES: readonly CollectionBasis[] = ['current', 'arrears', 'overall', 'household'];

/** A line of the registers of test/fixtures/make-property.mjs and its cells by header. */
export interface FeeLine {
  project: string;
  month: string;
  amounts: CollectionRow;
  sheet: string;
  /** Cell of a column, "E7". */
  cell(header: string): string;
}

/** The budget of 2025 as the company keeps it. */
export interface KeptBudget {
  /** Cumulative share of the year by month. */
  curve: number[];
  departments: { department: string; owner: string; share: number; satisfaction: number | null }[];
  /** Budgets of single projects. */
  typed: { project: string; span: Span; budget: number }[];
}

const { collection: rules, bands, scoring } = defaultSettings;

/** Reads the workbook by its own layout. */
export async function readProperty(bytes: Uint8Array): Promise<{ lines: FeeLine[]; budget: KeptBudget }> {
  const { workbook } = await readXlsx(bytes);
  const sheets = workbook.sheets.map(({ name, rows }) => ({
    name,
    rows: Array.from(rows, (row) => Array.from(row ?? [], (cell) => (cell?.v ?? null) as CellInput)),
  }));
  const lines = sheets
    .filter(({ name }) => name.startsWith('收缴台账'))
    .flatMap(({ name, rows: [header, ...rows] }) =>
      rows.map((row, index): FeeLine => {
        const of = (column: string) => row[header.indexOf(column)] ?? null;
        return {
          project: String(of('项目/楼栋')),
          month: String(of('费用月份')),
          amounts: {
            receivable: of('应收'),
            waived: of('减免'),
            collected: of('当期实收'),
            arrears: of('期初欠费'),
            recovered: of('清欠'),
            householdsDue: of('应收户'),
            householdsPaid: of('已交户'),
          },
          sheet: name,
          cell: (column) => `${String.fromCharCode(65 + header.indexOf(column))}${index + 2}`,
        };
      }),
    );
  const kept = sheets.find(({ name }) => name === '2025年预算')!.rows;
  const below = (label: string) => {
    const rest = kept.slice(kept.findIndex(([first]) => first === label) + 1);
    const end = rest.findIndex(([first]) => (first ?? null) === null);
    return end < 0 ? rest : rest.slice(0, end);
  };
  const spanOf = (word: CellInput) => (Object.keys(SPANS) as Span[]).find((span) => SPANS[span] === word)!;
  return {
    lines,
    budget: {
      curve: below('月份').map(([, share]) => Number(share)),
      departments: below('部门').map(([department, owner, share, satisfaction]) => ({
        department: String(department),
        owner: String(owner),
        share: Number(share),
        satisfaction: (satisfaction as number | null) ?? null,
      })),
      typed: below('项目').map(([project, span, budget]) => {
        return { project: String(project), span: spanOf(span), budget: Number(budget) };
      }),
    },
  };
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
const monthIn = (year: string, month: number) => `${year}-${String(month).padStart(2, '0')}`;

/** Rates of every project in every fee month up to one, all together behind each month. */
export function expectedRates(lines: readonly FeeLine[], until: string) {
  const months = unique(lines.map(({ month }) => month))
    .filter((month) => month <= until)
    .sort();
  return months.flatMap((month) => {
    const own = lines.filter((line) => line.month === month);
    const rates = (project: string | null, of: readonly FeeLine[]) => ({
      project,
      month,
      ...(Object.fromEntries(
        BASES.map((basis) => [
          basis,
          judgeRate(
            of.map(({ amounts }) => amounts),
            basis,
          ).rate,
        ]),
      ) as Record<CollectionBasis, number | null>),
    });
    return [...own.map((line) => rates(line.project, [line])), rates(null, own)];
  });
}

/** First and last month (1–12) of a span that ends with a month. */
function monthsOf(span: Span, at: string): [from: number, to: number] {
  const to = Number(at.slice(5));
  return [{ month: to, quarter: to - ((to - 1) % 3), year: 1 }[span], to];
}

/** Whether a line of the span can be counted: otherwise its rate is open, not “—”. */
export function isKnown(
  lines: readonly FeeLine[],
  project: string,
  span: Span,
  at: string,
  basis: CollectionBasis,
): boolean {
  const [from, to] = monthsOf(span, at).map((month) => monthIn(at.slice(0, 4), month));
  const own = lines.filter((line) => line.project === project && line.month >= from && line.month <= to);
  const { open } = judgeRate(
    own.map(({ amounts }) => amounts),
    basis,
  );
  return open.length < own.length;
}

export type ToDate = ReturnType<typeof expectedToDate>;

/** Every project, and all together, against the budget over month, quarter and year to date. */
export function expectedToDate(
  lines: readonly FeeLine[],
  at: string,
  basis: CollectionBasis,
  { curve = [], typed = [] }: Partial<KeptBudget> = {},
) {
  const year = at.slice(0, 4);
  const ofYear = lines.filter(({ month }) => month.startsWith(year));
  const projects = unique(ofYear.map(({ project }) => project));
  const amounts = (project: string, span: Span) => {
    const months = Array.from({ length: 12 }, (_, index) => ({
      rows: ofYear
        .filter((line) => line.project === project && line.month === monthIn(year, index + 1))
        .map((line) => line.amounts),
      target: curve[index] ?? null,
    }));
    const budget = typed.find((entry) => entry.project === project && entry.span === span)?.budget;
    return spanAmounts(months, ...monthsOf(span, at), basis, rules, budget);
  };
  const spans = Object.keys(SPANS) as Span[];
  return [
    ...projects.flatMap((project) =>
      spans.map((span) => ({ project, span, ...judgeAmounts(amounts(project, span), bands) })),
    ),
    ...spans.map((span) => ({
      project: null,
      span,
      ...judgeAmounts(together(projects.map((project) => amounts(project, span))), bands),
    })),
  ];
}

/** What the departments get for the attainment of the year to date. */
export function expectedShares(toDate: ToDate, { departments }: Pick<KeptBudget, 'departments'>) {
  const { attainment } = toDate.find(({ project, span }) => project === null && span === 'year')!;
  return departments.map(({ department, share, satisfaction }) => ({
    department,
    share,
    ...judgeDepartment(attainment, share, rules.cap, scoring.digits)!,
    flagged: judgeQuality(attainment, satisfaction, rules.satisfaction),
  }));
}
