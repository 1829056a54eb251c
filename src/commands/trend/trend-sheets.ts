import { parseYear } from '../../core/period';
import type { Language } from '../../templates/language';
import type { Block } from '../reading/block';
import { fieldsAbove, type FieldCell } from '../reading/form-fields';
import { languageOf } from '../reading/language-of';
import type { WorkbookContent } from '../reading/workbook-content';

/** A score trend of ours and the year it is for. */
export interface TrendSheet {
  block: Block;
  year: number;
  /** Cell that says who is shown apart; null when it is gone. */
  viewCell: FieldCell | null;
  /** Language in which the sheet was made. */
  language: Language;
}

/** The score trends that were inserted by the add-in; one without a year is nobody's yet. */
export function trendSheets({ blocks, answer }: WorkbookContent): TrendSheet[] {
  return blocks.flatMap((block) => {
    if (block.key !== 'score-trend' || !block.ours || block.table === null) return [];
    const { year: cell, view } = fieldsAbove(block, answer);
    const year = parseYear(cell?.value);
    return year === null ? [] : [{ block, year, viewCell: view ?? null, language: languageOf(block) }];
  });
}
