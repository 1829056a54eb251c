import type { StoredStyle } from '../engine/styles';
import type { ModelContext, SheetBox } from './context';
import { StyleAccess } from './style-access';

/**
 * The style of one cell as a value: what the format classes know of cells is asked and told here alone. Nothing
 * reaches the sheet; whoever puts the draft in place asks the sheet's protection.
 */
export class DraftStyle extends StyleAccess {
  constructor(
    context: ModelContext,
    place: SheetBox,
    public style: StoredStyle,
  ) {
    super(context, () => [place]);
  }

  override read<V extends string | number | boolean>(pick: (style: StoredStyle) => V): V {
    return pick(this.style);
  }

  override write(_location: string, change: (style: StoredStyle) => StoredStyle): void {
    this.style = change(this.style);
  }
}
