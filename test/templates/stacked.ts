import type { PlanValue, SheetPlan } from '../../src/templates/plan';

/** Plans without tables on one sheet, one under another: a workbook of few sheets calculates fastest. */
export interface Stacked {
  plan: SheetPlan;
  /** First row and number of rows of each plan. */
  places: { row: number; rows: number }[];
}

/** As on every sheet of ours there is a table: without any the embedded workbook calculates nothing on opening. */
const anchor = { row: 0, column: 30, rows: 2, columns: 1 };

const ABSOLUTE = /\$([A-Z]{1,3})\$(\d+)/g;

/** Absolute references follow; plans that are stacked have no others. */
const moved = (value: PlanValue, rows: number): PlanValue =>
  typeof value === 'string' && value.startsWith('=')
    ? value.replace(ABSOLUTE, (_, column: string, row: string) => `$${column}$${Number(row) + rows}`)
    : value;

/** Values and formulas of the plans, without their looks and rules. */
export function stacked(sheetName: string, plans: readonly Pick<SheetPlan, 'blocks'>[]): Stacked {
  const places: Stacked['places'] = [];
  let next = 0;
  const blocks = plans.flatMap((plan) => {
    const row = next;
    const rows = 1 + Math.max(...plan.blocks.map(({ area }) => area.row + area.rows));
    places.push({ row, rows });
    next += rows;
    return plan.blocks.map(({ area, values }) => ({
      area: { ...area, row: area.row + row },
      values: values.map((cells) => cells.map((value) => moved(value, row))),
    }));
  });
  const plan: SheetPlan = {
    sheetName,
    blocks: [...blocks, { area: anchor, values: [['anchor'], [null]] }],
    tables: [{ name: `anchor_${sheetName}`, area: anchor, style: 'TableStyleLight1' }],
    names: [],
    merges: [],
    formats: [],
    columnWidths: {},
    rowHeights: {},
    validations: [],
    conditionalFormats: [],
    charts: [],
    page: { orientation: 'Portrait', paper: 'A4', fitToPagesWide: 1, centerFooter: '' },
  };
  return { plan, places };
}
