import { absoluteArea, absoluteCell } from '../../src/templates/a1';
import type { PlanBlock, PlanValue, SheetPlan } from '../../src/templates/plan';

const REFERENCE = /(\w+)\[(?:\[(#This Row|#Headers)\],\[([^\]]*)\]|([^\]]*))\]/g;

/** Row numbers say nothing and cost a formula each. */
const isRowNumber = (value: PlanValue): boolean => typeof value === 'string' && value.startsWith('=ROW()-');

/**
 * The plan with references to cells in place of those to its tables, which then are plain cells with their totals below:
 * thousands of tables in one workbook take minutes.
 */
export function plain(plan: SheetPlan): SheetPlan {
  const columnOf = (name: string, header: string) => {
    const table = plan.tables.find((one) => one.name === name)!;
    const { row, column } = table.area;
    const block = plan.blocks.find(({ area }) => area.row === row && area.column === column)!;
    return { area: table.area, column: column + block.values[0].indexOf(header) };
  };
  const resolved = (value: PlanValue, sheetRow: number): PlanValue => {
    if (isRowNumber(value)) return null;
    if (typeof value !== 'string' || !value.startsWith('=')) return value;
    return value.replace(REFERENCE, (_, name: string, part?: string, cell?: string, whole?: string) => {
      const { area, column } = columnOf(name, cell ?? whole ?? '');
      if (part === '#Headers') return absoluteCell(area.row, column);
      if (part === '#This Row') return absoluteCell(sheetRow, column);
      return absoluteArea({ row: area.row + 1, column, rows: area.rows - 1, columns: 1 });
    });
  };
  const totals = plan.tables.flatMap(({ area, totals: cells }): PlanBlock[] => {
    if (!cells) return [];
    const values = [cells.map((cell): PlanValue => cell && ('formula' in cell ? cell.formula : cell.label))];
    return [{ area: { ...area, row: area.row + area.rows, rows: 1 }, values }];
  });
  return {
    ...plan,
    tables: [],
    blocks: [...plan.blocks, ...totals].map(({ area, values }) => ({
      area,
      values: values.map((cells, index) => cells.map((value) => resolved(value, area.row + index))),
    })),
  };
}
