import { parsePeriod } from '../../core/period';
import { readLabelled } from '../../templates/read-labelled';
import type { Block } from '../reading/block';
import type { WorkbookContent } from '../reading/workbook-content';

/** A ranking sheet of ours and the month it is for. */
export interface RankingSheet {
  block: Block;
  /** "2026-10" */
  period: string;
}

/** The monthly rankings that were inserted by the add-in; the period stands above the table. */
export function rankingSheets({ blocks, answer }: WorkbookContent): RankingSheet[] {
  return blocks.flatMap((block) => {
    const grid = answer.sheets.get(block.sheet);
    if (block.key !== 'monthly-ranking' || !block.ours || !grid) return [];
    const above = grid.values.slice(0, Math.max(0, block.area.row - grid.area.row));
    const period = parsePeriod(readLabelled(above).fields.period?.value);
    return period === null ? [] : [{ block, period }];
  });
}
