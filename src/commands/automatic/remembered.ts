import { withSession } from '../../workbook/session';
import { queueSetting, writeSetting } from '../../workbook/workbook-settings';

/** Under this key the workbook remembers the switch. */
export const SWITCH = 'plan-kpi.automatic';

/** What is remembered: whether it is on, and a name that tells unsaved workbooks apart. */
export interface Remembered {
  on: boolean;
  id: string;
}

/** What a setting says; anything but a switch of ours is off. */
export function rememberedIn(value: unknown): Remembered {
  const { on, id } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Remembered>;
  return { on: on === true, id: typeof id === 'string' ? id : '' };
}

/** What the open workbook remembers. One request. @throws WorkbookFailure when it cannot be read */
export function readSwitch(): Promise<Remembered> {
  return withSession(async (session) => {
    const value = queueSetting(session, SWITCH);
    await session.sync();
    return rememberedIn(value());
  });
}

/**
 * Remembers the switch in the open workbook. One request.
 * @throws WorkbookFailure when the workbook refuses
 */
export function writeSwitch(on: boolean): Promise<Remembered> {
  const remembered = { on, id: `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}` };
  return withSession(async (session) => {
    await writeSetting(session, SWITCH, remembered);
    return remembered;
  });
}
