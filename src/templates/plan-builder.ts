import type { Area, PlanValue, SheetPlan } from './plan';
import { styles } from './styles';
import type { Style } from './styles';

export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** Text that no program may read as a number, a date or a formula. */
export const asText = (text: string): PlanValue => (text === '' ? null : { text });

/** The text of a cell, for its size; numbers and what formulas show fit anywhere. */
export function textOf(value: PlanValue): string {
  if (typeof value === 'object') return value?.text ?? '';
  return typeof value === 'string' && !value.startsWith('=') ? value : '';
}

/** A plan that is being filled; what is added last wins where formats overlap. */
export class PlanBuilder {
  constructor(readonly plan: SheetPlan) {}

  /** Writes rows of equal length from a corner and returns what they cover. */
  block(row: number, column: number, values: PlanValue[][]): Area {
    const area = { row, column, rows: values.length, columns: values[0].length };
    this.plan.blocks.push({ area, values });
    return area;
  }

  format(area: Area, ...looks: (keyof typeof styles | Style)[]): void {
    for (const look of looks) {
      const style: Style = typeof look === 'string' ? styles[look] : look;
      this.plan.formats.push({ area, ...style });
    }
  }

  /** At least this height in points. */
  height(row: number, points: number): void {
    this.plan.rowHeights[row] = Math.max(this.plan.rowHeights[row] ?? 0, points);
  }

  merge(area: Area): void {
    if (area.rows * area.columns > 1) this.plan.merges.push(area);
  }
}
