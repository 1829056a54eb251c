type Members = Record<string, PropertyDescriptor>;

/** Names of the members of Excel's classes that were touched while `work` ran: "Range.values". */
export async function touchedDuring(work: () => Promise<void>): Promise<Set<string>> {
  const touched = new Set<string>();
  const restore: (() => void)[] = [];
  for (const [className, type] of Object.entries(Excel as unknown as Record<string, unknown>)) {
    if (typeof type !== 'function') continue;
    const prototype = (type as { prototype: object }).prototype;
    const members: Members = Object.getOwnPropertyDescriptors(prototype);
    for (const [name, member] of Object.entries(members)) {
      if (name === 'constructor' || name.startsWith('_') || !member.configurable) continue;
      Object.defineProperty(
        prototype,
        name,
        noting(member, () => touched.add(`${className}.${name}`)),
      );
      restore.push(() => Object.defineProperty(prototype, name, member));
    }
  }
  try {
    await work();
  } finally {
    for (const undo of restore) undo();
  }
  return touched;
}

function noting(member: PropertyDescriptor, note: () => void): PropertyDescriptor {
  const wrap = <F extends (...args: never[]) => unknown>(inner: F | undefined): F | undefined =>
    inner &&
    (function (this: unknown, ...args: never[]) {
      note();
      return inner.apply(this, args);
    } as F);
  return typeof member.value === 'function'
    ? { ...member, value: wrap(member.value as () => unknown) }
    : { ...member, get: wrap(member.get), set: wrap(member.set) };
}
