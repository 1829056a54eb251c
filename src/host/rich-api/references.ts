import { invalidReference, type HostObject, type Trackable } from './host-object';

/** Objects that the client keeps across batches (range.track(), and everything inside one Excel.run). */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly byObject = new Map<HostObject, string>();
  private next = 1;

  get size(): number {
    return this.byId.size;
  }

  idOf(object: HostObject): string | undefined {
    return this.byObject.get(object);
  }

  /** Keeps an object; a second call changes nothing. */
  keep(object: HostObject & Trackable): void {
    if (this.byObject.has(object)) return;
    const id = `ref${this.next++}`;
    this.byId.set(id, object);
    this.byObject.set(object, id);
    object.track?.();
  }

  /** @throws InvalidReference when it was released or never kept */
  get(id: string): HostObject {
    const object = this.byId.get(id);
    if (object === undefined) throw invalidReference('Workbook._GetObjectByReferenceId');
    return object;
  }

  /** Releases one object; an unknown id is nothing to release. */
  remove(id: string): void {
    const object = this.byId.get(id);
    if (object === undefined) return;
    this.byId.delete(id);
    this.byObject.delete(object);
    (object as Trackable).untrack?.();
  }

  removeAll(): void {
    for (const id of [...this.byId.keys()]) this.remove(id);
  }
}
