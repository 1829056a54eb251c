import { parseQuarter, type Quarter } from '../../core/period';
import { isBlank } from '../../core/decimal';
import type { Language } from '../../templates/language';
import { cellAddress } from '../../templates/a1';
import type { Notes } from '../notes';
import type { Block } from '../reading/block';
import { fieldsAbove, type FieldCell } from '../reading/form-fields';
import { languageOf } from '../reading/language-of';
import type { WorkbookContent } from '../reading/workbook-content';
import { textOf } from '../reading/raw-evaluation';

/** A quarterly ranking of ours and the quarter it is for. */
export interface QuarterSheet {
  block: Block;
  quarter: Quarter;
  /** Cell with the rule for ties; null when it is gone. */
  tiesCell: FieldCell | null;
  /** Language in which the sheet was made. */
  language: Language;
}

/**
 * The quarterly rankings that were inserted by the add-in; the quarter stands above the table. One that cannot be read is
 * reported; a sheet without any is nobody's yet.
 */
export function quarterSheets({ blocks, answer }: WorkbookContent, notes: Notes): QuarterSheet[] {
  return blocks.flatMap((block) => {
    if (block.key !== 'quarterly-ranking' || !block.ours || block.table === null) return [];
    const { quarter: cell, ties } = fieldsAbove(block, answer);
    if (!cell || isBlank(cell.value)) return [];
    const quarter = parseQuarter(cell.value);
    if (quarter === null) {
      const place = { sheet: block.sheet, address: cellAddress(cell.row, cell.column) };
      notes.problems.add('quarter-invalid', place, { value: textOf(cell.value) });
      return [];
    }
    return [{ block, quarter, tiesCell: ties ?? null, language: languageOf(block) }];
  });
}
