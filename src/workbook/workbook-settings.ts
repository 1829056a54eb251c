import type { Session } from './session';

/** Under this key the workbook remembers which commands have written. */
export const HISTORY = 'plan-kpi.history';

/**
 * Queues the reading of what the add-in remembers in the workbook under a key.
 * @returns the value once the request has come back; undefined for nothing
 */
export function queueSetting(session: Session, key: string): () => unknown {
  const setting = session.workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  return () => (setting.isNullObject ? undefined : (setting.value as unknown));
}

/** Remembers a JSON value in the workbook, in its file once that is saved. One request. */
export async function writeSetting(session: Session, key: string, value: unknown): Promise<void> {
  await session.write(() => session.workbook.settings.add(key, value as object));
}

/** Queues remembering a JSON value; undefined: nothing is remembered any more. */
export function queueRemember(session: Session, key: string, value: unknown): void {
  const { settings } = session.workbook;
  if (value !== undefined) settings.add(key, value as object);
  else settings.getItemOrNullObject(key).delete();
}

/** Where the workbook is stored; empty for one that has never been saved. */
export const workbookUrl = (): string => Office.context.document?.url ?? '';
