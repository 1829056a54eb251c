import { HostCollection, HostObject } from './host-object';
import { readMember } from './members';
import { toWireName, type QueryInfo } from './wire';

/** Keys of an answer: PascalCase for load(), camelCase for retrieve(). */
type Casing = 'wire' | 'json';

type Data = Record<string, unknown>;

/** "format/fill/color" as a tree; an empty tree means all scalars. */
interface Selection {
  all: boolean;
  members: Map<string, Selection>;
}

const newSelection = (): Selection => ({ all: false, members: new Map() });

function addPath(selection: Selection, path: string): void {
  let level = selection;
  for (const step of path.split(/[/.]/).filter((part) => part !== '')) {
    if (step === '*') {
      level.all = true;
      return;
    }
    const name = step.charAt(0).toLowerCase() + step.slice(1);
    const next = level.members.get(name) ?? newSelection();
    level.members.set(name, next);
    level = next;
  }
}

function selectionOf(info: QueryInfo): Selection {
  const selection = newSelection();
  const select = info.Select ?? [];
  for (const path of select) addPath(selection, path);
  for (const path of info.Expand ?? []) addPath(selection, path);
  // An expansion adds to the scalars, it does not replace them.
  if (select.length === 0) selection.all = true;
  return selection;
}

/** What ties an answer to the object it is about: ids, and the reference of a tracked object. */
export function identityOf(
  object: HostObject,
  referenceOf: (object: HostObject) => string | undefined,
): Data {
  const { id, _Id: privateId } = object as { id?: unknown; _Id?: unknown };
  const reference = referenceOf(object);
  return {
    ...(id === undefined ? {} : { Id: id }),
    ...(privateId === undefined ? {} : { _Id: privateId }),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

/** Answers loads. One per batch: `referenceOf` gives the reference id of a tracked object. */
export class Query {
  constructor(
    private readonly referenceOf: (object: HostObject) => string | undefined,
    private readonly casing: Casing = 'wire',
  ) {}

  /**
   * The data of an object or of a collection's items; null for a null object.
   * @param info - `{}` means every scalar. Top and Skip count items and hold for collections only.
   * @throws ApiNotFound for a property that the host does not have
   */
  run(object: HostObject | null, info: QueryInfo): Data | null {
    if (object === null) return null;
    return this.read(object, selectionOf(info), info);
  }

  private read(object: HostObject, selection: Selection, page: QueryInfo = {}): Data {
    return object instanceof HostCollection
      ? this.readCollection(object, selection, page)
      : this.readObject(object, selection);
  }

  private readCollection(
    collection: HostCollection<HostObject>,
    selection: Selection,
    { Top: top, Skip: skip = 0 }: QueryInfo,
  ): Data {
    const own = newSelection();
    const ofItems: Selection = { all: selection.all, members: new Map() };
    own.all = selection.all;
    for (const [name, rest] of selection.members) {
      (collection.scalars.includes(name) ? own : ofItems).members.set(name, rest);
    }
    const answer: Data = this.readObject(collection, own);
    if (ofItems.all || ofItems.members.size > 0) {
      const items = collection.items.slice(skip, top === undefined ? undefined : skip + top);
      answer[this.casing === 'wire' ? '_Items' : 'items'] = items.map((item) => this.read(item, ofItems));
    }
    return answer;
  }

  private readObject(object: HostObject, selection: Selection): Data {
    const answer = this.casing === 'wire' ? identityOf(object, this.referenceOf) : {};
    if (selection.all) {
      for (const name of object.scalars) answer[this.key(name)] = readMember(object, name);
    }
    for (const [name, rest] of selection.members) {
      const value = readMember(object, name);
      answer[this.key(name)] = value instanceof HostObject ? this.read(value, orAll(rest)) : value;
    }
    return answer;
  }

  private key(apiName: string): string {
    return this.casing === 'wire' ? toWireName(apiName) : apiName;
  }
}

/** `load('format')` names a navigation property and nothing in it: its scalars. */
const orAll = (selection: Selection): Selection =>
  selection.all || selection.members.size > 0 ? selection : { ...selection, all: true };
