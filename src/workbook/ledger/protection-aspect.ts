import type { Aspect, Settled } from './touch';

export interface ProtectionPlace {
  sheet: string;
}

/** Whether a sheet is protected, and what people may do on it then. */
export interface ProtectionState {
  protected: boolean;
  options: Excel.WorksheetProtectionOptions | null;
}

/** Protection of a sheet, without a password. */
export const protectionAspect: Aspect<ProtectionPlace, ProtectionState> = {
  look(session, { sheet }) {
    const worksheet = session.workbook.worksheets.getItemOrNullObject(sheet);
    const { protection } = worksheet;
    protection.load('protected,options');
    worksheet.load('name');
    return () => {
      if (worksheet.isNullObject) return null;
      const { protected: isProtected, options } = protection;
      return { protected: isProtected, options: isProtected ? options : null };
    };
  },
  put({ workbook }, { sheet }, state) {
    const { protection } = workbook.worksheets.getItem(sheet);
    // What is not allowed need not be said.
    const allowed = Object.entries(state.options ?? {}).filter(([, option]) => option !== false);
    if (state.protected) protection.protect(Object.fromEntries(allowed));
    else protection.unprotect();
  },
  settle: (_, now, { before, after }): Settled =>
    now.protected !== before.protected && now.protected === after.protected
      ? { state: before, kept: [] }
      : { kept: [] },
  areas: () => [],
};
