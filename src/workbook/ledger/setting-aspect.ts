import type { Aspect, Settled } from './touch';

export interface SettingPlace {
  key: string;
}

/** What the workbook remembers under a key; undefined for nothing. */
export interface SettingState {
  value?: unknown;
}

/** What the add-in remembers in the workbook. */
export const settingAspect: Aspect<SettingPlace, SettingState> = {
  look(session, { key }) {
    const setting = session.workbook.settings.getItemOrNullObject(key);
    setting.load('value');
    return () => (setting.isNullObject ? {} : { value: setting.value as unknown });
  },
  put({ workbook: { settings } }, { key }, { value }, now) {
    if (value !== undefined) settings.add(key, value as object);
    else if (now.value !== undefined) settings.getItem(key).delete();
  },
  settle(_, now, { before, after }): Settled {
    const text = ({ value }: SettingState) => JSON.stringify(value) ?? '';
    return text(now) !== text(before) && text(now) === text(after)
      ? { state: before, kept: [] }
      : { kept: [] };
  },
  areas: () => [],
};
