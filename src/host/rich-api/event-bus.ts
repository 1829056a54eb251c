/** One event as office.js takes it from the wire; `message` is the JSON of the event's raw arguments. */
export interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
  id: string;
}

/** Category of the events of the API's own `on…` members. */
export const API_EVENT = 65536;
/** Category and type of an action started by the host: a keyboard shortcut, a ribbon button, a context menu. */
export const ACTION_EVENT = 2;
export const ACTION_DISPATCH = 1000;

/** From the model to every window that runs office.js. */
export class EventBus {
  private readonly listeners = new Set<(entry: EventEntry) => void>();

  /** Returns the way to stop listening. */
  subscribe(listener: (entry: EventEntry) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(entry: EventEntry): void {
    for (const listener of this.listeners) listener(entry);
  }
}
