import { invalidArgument, itemNotFound } from './errors';

export * from './errors';

/**
 * Anything Office.js can hold a proxy of. Members are looked up by their camelCase API name: getters and
 * setters are properties, methods are methods, a null result is a null object. A member the class does not
 * have answers ApiNotFound.
 * Identity: an object with a string or number `id` is addressed by it later (`getItem(id)` of its collection),
 * also when it came out of an `add()`. Objects that are addressed by name (names) have `_Id` instead.
 */
export abstract class HostObject {
  /** Name of the class in the API: "Worksheet". Prefix of every error location. */
  abstract readonly typeName: string;
  /** Properties that a load() without arguments answers, in camelCase. */
  abstract readonly scalars: readonly string[];
}

/** Objects the client may track across batches: Range, RangeAreas, WorkbookRangeAreas. */
export interface Trackable {
  /** Asked once, when tracking starts: from then on the object has to follow inserts and deletes. */
  track?(): void;
  /** No further batch will use it. */
  untrack?(): void;
}

/**
 * A collection: `items` in their order, `getItem(key)` by id or name. The `…OrNullObject` and `getItemAt`
 * accessors come for free. Names compare case-insensitively, as everywhere in Excel.
 */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  readonly scalars: readonly string[] = [];
  abstract readonly items: readonly T[];

  /** The first item whose `id` or `name` is `key`, or null. */
  protected find(key: unknown): T | null {
    const wanted = String(key).toLowerCase();
    const keyed = this.items as readonly (T & { id?: unknown; name?: unknown })[];
    return (
      keyed.find((item) => item.id !== undefined && String(item.id).toLowerCase() === wanted) ??
      keyed.find((item) => item.name !== undefined && String(item.name).toLowerCase() === wanted) ??
      null
    );
  }

  /** @throws ItemNotFound */
  getItem(key: unknown): T {
    const item = this.find(key);
    if (item === null) throw itemNotFound(`${this.typeName}.getItem`);
    return item;
  }

  getItemOrNullObject(key: unknown): T | null {
    return this.find(key);
  }

  /** Zero-based. @throws InvalidArgument for anything but a whole number, ItemNotFound past the end */
  getItemAt(index: unknown): T {
    if (typeof index !== 'number' || !Number.isInteger(index)) {
      throw invalidArgument(`${this.typeName}.getItemAt`);
    }
    const item = this.items[index];
    if (item === undefined) throw itemNotFound(`${this.typeName}.getItemAt`);
    return item;
  }

  getCount(): number {
    return this.items.length;
  }

  get count(): number {
    return this.items.length;
  }
}
