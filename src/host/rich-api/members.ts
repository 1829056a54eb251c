import { apiNotFound, HostObject, invalidArgument } from './host-object';

/** The property or method as the class declares it; never one of Object.prototype. */
function descriptorOf(object: HostObject, name: string): PropertyDescriptor | undefined {
  let level: object | null = object;
  while (level !== null && level !== Object.prototype) {
    const descriptor = Object.getOwnPropertyDescriptor(level, name);
    if (descriptor !== undefined) return descriptor;
    level = Object.getPrototypeOf(level) as object | null;
  }
  return undefined;
}

/**
 * The value of a property by API name.
 * @throws ApiNotFound when the class does not have it, or has a method of that name
 */
export function readMember(object: HostObject, name: string): unknown {
  if (descriptorOf(object, name) === undefined) throw apiNotFound(`${object.typeName}.${name}`);
  const value = (object as unknown as Record<string, unknown>)[name];
  if (value === undefined || typeof value === 'function') throw apiNotFound(`${object.typeName}.${name}`);
  return value;
}

/** Whether the class lets the property be written. */
export const hasSetter = (object: HostObject, name: string): boolean =>
  descriptorOf(object, name)?.set !== undefined;

/**
 * @throws ApiNotFound when the class does not have it, InvalidArgument when it has no setter
 */
export function writeMember(object: HostObject, name: string, value: unknown): void {
  const descriptor = descriptorOf(object, name);
  const location = `${object.typeName}.${name}`;
  if (descriptor === undefined || typeof descriptor.value === 'function') throw apiNotFound(location);
  if (descriptor.set === undefined) {
    throw invalidArgument(location, `The property ${name} is read-only.`);
  }
  descriptor.set.call(object, value);
}

/** @throws ApiNotFound when the class has no such method */
export function callMember(object: HostObject, name: string, args: unknown[]): unknown {
  const method = descriptorOf(object, name)?.value as unknown;
  if (typeof method !== 'function') throw apiNotFound(`${object.typeName}.${name}`);
  return (method as (...args: unknown[]) => unknown).apply(object, args);
}

/** Writes several properties; a plain object given for a navigation property goes down into it. */
export function updateMembers(object: HostObject, state: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(state)) {
    const name = key.charAt(0).toLowerCase() + key.slice(1);
    const current = !hasSetter(object, name) ? readMember(object, name) : undefined;
    if (current instanceof HostObject) updateMembers(current, value as Record<string, unknown>);
    else writeMember(object, name, value);
  }
}
