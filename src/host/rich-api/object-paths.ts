import { apiNotFound, HostObject, invalidArgument } from './host-object';
import { callMember, readMember } from './members';
import type { References } from './references';
import { PathType, toApiName, type ArgumentInfo, type ObjectPathInfo, type ReferenceMask } from './wire';

/** Objects that office.js makes by type name (`new`), e.g. the ribbon service. */
export type Services = Readonly<Record<string, () => HostObject>>;

/**
 * The object paths of one batch. Each is resolved once, when first needed, parents first: a path such as
 * `worksheets.add("x")` has its effect exactly then. Whatever hangs on a null object is a null object.
 */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPathInfo>>,
    private readonly root: HostObject,
    private readonly services: Services,
    private readonly references: References,
  ) {}

  isResolved(id: number): boolean {
    return this.resolved.has(id);
  }

  info(id: number): ObjectPathInfo | undefined {
    return this.paths[id];
  }

  /** The object a path stands for; null for a null object. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined)
      throw invalidArgument('ObjectPath', `Object path ${id} is not part of the request.`);
    const object = this.walk(path);
    this.resolved.set(id, object);
    return object;
  }

  /** Arguments with every path id in them replaced by its object; omitted optional arguments stay null. */
  argumentsOf({ Arguments: values = [], ReferencedObjectPathIds: mask = [] }: ArgumentInfo = {}): unknown[] {
    return values.map((value, index) => this.argument(value, mask[index] ?? 0));
  }

  private argument(value: unknown, mask: ReferenceMask): unknown {
    if (typeof mask === 'number' && mask !== 0) return this.objectArgument(mask);
    if (Array.isArray(value)) {
      return value.map((item, index) => this.argument(item, Array.isArray(mask) ? (mask[index] ?? 0) : 0));
    }
    if (value === null || typeof value !== 'object') return value;
    if ('_ObjectPathId' in value) return this.objectArgument(value._ObjectPathId as number);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.argument(item, 0)]));
  }

  /** A null object is no argument: what it was meant to be does not exist. */
  private objectArgument(id: number): HostObject {
    const object = this.resolve(id);
    if (object === null) throw invalidArgument(this.paths[id]?.Name ?? 'ObjectPath');
    return object;
  }

  private walk(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.root;
      case PathType.New:
        return this.service(path.Name);
      case PathType.Reference:
        return this.references.get(path.Name);
      case PathType.Null:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.Property:
        return asObject(readMember(parent, toApiName(path.Name)), parent, path.Name);
      case PathType.Method:
        return this.called(parent, toApiName(path.Name), path.ArgumentInfo);
      case PathType.Indexer:
        return this.called(parent, 'getItem', path.ArgumentInfo);
      default:
        throw invalidArgument('ObjectPath', `Object path type ${path.ObjectPathType} is unknown.`);
    }
  }

  private called(parent: HostObject, name: string, info: ArgumentInfo | undefined): HostObject | null {
    return asObject(callMember(parent, name, this.argumentsOf(info)), parent, name);
  }

  private service(name: string): HostObject {
    const create = this.services[name];
    if (create === undefined) throw apiNotFound(name);
    return create();
  }
}

function asObject(value: unknown, parent: HostObject, name: string): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw apiNotFound(`${parent.typeName}.${toApiName(name)}`);
}
