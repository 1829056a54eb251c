import type { CollectionBasis } from '../../core/collection';
import { parsePeriod } from '../../core/period';
import { comparable } from '../../core/settings';
import type { CellInput } from '../../core/types';
import { basisWords, spanWords } from '../../templates/formulas/collection-budget';
import type { Language, Words } from '../../templates/language';
import { gridOf, placeOf, type Block } from '../reading/block';
import { fieldsOf } from '../reading/form-fields';
import { languageOf } from '../reading/language-of';
import type { RawCell } from '../reading/raw-evaluation';
import { textOf } from '../reading/raw-evaluation';
import type { WorkbookContent } from '../reading/workbook-content';

export type Span = keyof typeof spanWords;
export const spans: readonly Span[] = ['month', 'quarter', 'year'];

/** A sheet 收缴率对预算 of ours and the month it is for. */
export interface CollectionSheet {
  projects: Block;
  curve: Block | null;
  shares: Block | null;
  /** "2026-10" */
  period: string;
  /** null where the sheet does not say. */
  basis: CollectionBasis | null;
  basisCell: RawCell | null;
  language: Language;
}

/** The sheets that the add-in made and whose month can be read, in tab order. */
export function collectionSheets({ blocks }: WorkbookContent): CollectionSheet[] {
  return blocks.flatMap((projects) => {
    if (projects.key !== 'collection-budget' || !projects.ours || projects.table === null) return [];
    const fields = fieldsOf(projects, blocks);
    const period = parsePeriod(fields.period?.value);
    if (period === null) return [];
    const beside = (key: Block['key']) =>
      blocks.find((block) => block.key === key && block.surroundings === projects.surroundings) ?? null;
    return [
      {
        projects,
        curve: beside('collection-budget-curve'),
        shares: beside('collection-budget-shares'),
        period,
        basis: namedIn(basisWords, fields.basis?.value ?? null),
        basisCell: fields.basis ?? null,
        language: languageOf(projects),
      },
    ];
  });
}

/** Which of some words a cell says, in either language; null for none of them. */
export function namedIn<K extends string>(names: Readonly<Record<K, Words>>, cell: CellInput): K | null {
  const text = comparable(cell);
  const keys = Object.keys(names) as K[];
  return keys.find((key) => [names[key].zh, names[key].en].map(comparable).includes(text)) ?? null;
}

/** A month of the curve of a sheet. */
export interface CurveMonth {
  due: RawCell;
  /** Cumulative target as it was typed. */
  share: RawCell;
}

/** The curve by month, 1–12; what stands twice counts once. */
export function curveOf({ curve }: CollectionSheet): Map<number, CurveMonth> {
  const months = new Map<number, CurveMonth>();
  for (const row of curve?.rows ?? []) {
    const month = row.value('month');
    if (typeof month !== 'number' || months.has(month)) continue;
    const cell = (key: string): RawCell => ({ value: row.value(key), at: placeOf(curve!, row.row, key) });
    months.set(month, { due: cell('due'), share: cell('share') });
  }
  return months;
}

/** A budget that a refreshing wrote: the quotient of two amounts. */
const OWN_BUDGET = /^=-?[\d.e+-]+\/[\d.e+-]+$/i;
export const isOwnBudget = (cell: unknown): boolean => typeof cell === 'string' && OWN_BUDGET.test(cell);

export const spanKey = (project: CellInput, span: Span): string =>
  JSON.stringify([comparable(project), span]);

/** Budgets that people typed for a project and span, as fractions. */
export function typedBudgets({ projects }: CollectionSheet, content: WorkbookContent): Map<string, number> {
  const { area, formulas } = gridOf(projects, content.answer)!;
  const column = projects.columns.budget;
  const typed = new Map<string, number>();
  for (const row of projects.rows) {
    const span = namedIn(spanWords, row.value('span'));
    const budget = row.value('budget');
    if (span === null || typeof budget !== 'number' || textOf(row.value('project')) === '') continue;
    if (isOwnBudget(formulas?.[row.row - area.row]?.[column - area.column])) continue;
    typed.set(spanKey(row.value('project'), span), budget);
  }
  return typed;
}
