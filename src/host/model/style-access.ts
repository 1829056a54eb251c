import { restyle, stylesIn, type StoredStyle } from '../engine/styles';
import { invalidArgument } from '../rich-api';
import type { ModelContext, SheetBox } from './context';

/** What all items agree on; null when they do not. */
export function uniform<T, V extends string | number | boolean>(
  items: readonly T[],
  read: (item: T) => V | null,
): V | null {
  const first = read(items[0]);
  return items.every((item) => read(item) === first) ? first : null;
}

/** Formats of some rectangles: one for a Range, several for RangeAreas. */
export class StyleAccess {
  constructor(
    readonly context: ModelContext,
    readonly places: () => readonly SheetBox[],
  ) {}

  /** What every cell agrees on; null when they differ. */
  read<V extends string | number | boolean>(pick: (style: StoredStyle) => V): V | null {
    const styles = this.places().flatMap(({ sheetId, box }) => stylesIn(this.context.engine, sheetId, box));
    return uniform(styles, pick);
  }

  /** @throws AccessDenied on a protected sheet */
  write(location: string, change: (style: StoredStyle) => StoredStyle): void {
    for (const place of this.places()) {
      this.context.guard(place, location, 'allowFormatCells');
      restyle(this.context.engine, place.sheetId, place.box, change);
    }
  }
}

/** One of the words an API enumeration has. @throws InvalidArgument */
export function oneOf<T extends string>(value: unknown, words: readonly T[], location: string): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(location);
  return found;
}

/** @throws InvalidArgument for anything but true and false */
export function logical(value: unknown, location: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(location);
  return value;
}

/** @throws InvalidArgument for anything but a number between the bounds */
export function numeric(value: unknown, from: number, to: number, location: string): number {
  if (typeof value !== 'number' || !(value >= from && value <= to)) throw invalidArgument(location);
  return value;
}
