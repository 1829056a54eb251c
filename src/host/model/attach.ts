import type { HostObject } from '../rich-api';

/**
 * Gives a class of the model members that live in a file of their own (tables of a worksheet, data validation
 * of a range, …), so that no file has to know all others. Getters, setters and methods; `this` is the object.
 */
export function attach<T extends HostObject>(
  type: { prototype: T },
  members: Record<string, unknown> & ThisType<T>,
): void {
  Object.defineProperties(type.prototype, Object.getOwnPropertyDescriptors(members));
}
