import type { CellInput } from '../../core/types';
import type { SheetPlan } from '../../templates/plan';
import type { RowData } from '../../templates/schema';
import type { TableInfo } from '../../workbook/locate';
import { columnsOfBlock, rankingBlock } from '../ranking/ranking-plan';
import type { RawEvaluation } from '../reading/raw-evaluation';
import { recogniseBlocks } from '../reading/recognise-blocks';
import { readRegister } from '../reading/register';

/**
 * The evaluations that will stand on a new register sheet, in the order of their first rows, read as they will be read from
 * the workbook: what is ranked now is what the next recalculation finds.
 * @param rows its lines; `final` is what the column of the final score will show
 */
export function evaluationsOn(plan: SheetPlan, sheet: string, rows: readonly RowData[]): RawEvaluation[] {
  const [{ name, area }] = plan.tables;
  const block = rankingBlock(plan);
  const headers = block.values[0].map(String);
  const columns = Object.entries(columnsOfBlock(block));
  const body = rows.map((row) => {
    const cells: CellInput[] = headers.map(() => '');
    for (const [key, index] of columns) cells[index] = row[key] ?? '';
    return cells;
  });
  const info: TableInfo = { id: name, name, sheet, headers, rows: rows.length, totals: false };
  const [register] = recogniseBlocks(
    {
      sheets: [{ id: sheet, name: sheet, position: 0, visible: true, protected: false, charts: [] }],
      tables: [info],
      names: [],
      structureProtected: false,
    },
    {
      tables: [{ info, sheet, area, values: [headers, ...body], formulas: null }],
      names: new Map(),
      sheets: new Map(),
    },
  );
  return readRegister(register);
}
