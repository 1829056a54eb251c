import { comparable } from '../../core/settings';
import type { CellInput } from '../../core/types';

/** True for a cell that marks its row as a sample: "示例" or "Sample", or text that ends with that in brackets. */
export function isSampleText(cell: CellInput): boolean {
  return typeof cell === 'string' && /^(?:示例|sample)$|\((?:示例|sample)\)$/.test(comparable(cell));
}
