import { watchEdits } from '../../workbook/events';
import { workbookUrl } from '../../workbook/workbook-settings';
import type { Report } from '../report';
import { AutomaticMode } from './automatic-mode';
import { refreshAfter, type RefreshContext, type RefreshResults } from './refresh';
import { readSwitch, SWITCH, writeSwitch, type Remembered } from './remembered';
import { takeTurn, type Release } from './turn';

/** What the automatic mode needs of whoever shows its results. */
export interface AutomaticHost {
  context(): RefreshContext;
  /** Runs `work` once no command runs any more; commands wait until it has ended. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Results, and problems to list. */
  refreshed(report: Report<RefreshResults>): void;
  /** It works (again); it does not, for this reason, where one is known; it went off in another window. */
  tell(event: 'works' | 'failed' | 'off', reason: string | null): void;
}

/** The switch of the automatic mode, remembered in the workbook, and the mode behind it. */
export interface AutomaticSwitch {
  /** Begins where the workbook asks for it; says whether it does. @throws WorkbookFailure when it cannot be read */
  open(): Promise<boolean>;
  /** @throws WorkbookFailure when the workbook does not remember it; all stays as it was */
  set(on: boolean): Promise<void>;
  /** After a failure. */
  retry(): Promise<void>;
  /** After a command: forms may stand where there were none. */
  lookAgain(): void;
}

export function automaticSwitch(host: AutomaticHost): AutomaticSwitch {
  let reason: string | null = null;
  let release: Release | null = null;
  const mode = new AutomaticMode({
    watch: watchEdits,
    refresh: async (edits) => {
      const { end, report } = await host.inTurn(() => refreshAfter(edits, host.context()));
      reason = report.ok
        ? null
        : (report.problems.find(({ severity }) => severity === 'error')?.message ?? null);
      if (end.status === 'done' && !end.off) host.refreshed(report);
      return end;
    },
    tell(event) {
      if (event === 'off') end();
      host.tell(event, event === 'failed' ? reason : null);
    },
  });
  const begin = ({ id }: Remembered): void => {
    release ??= takeTurn(`${SWITCH}/${id}/${workbookUrl()}`, () => void mode.start());
  };
  const end = (): Promise<void> => {
    release?.();
    release = null;
    return mode.stop();
  };
  return {
    async open() {
      const remembered = await readSwitch();
      if (remembered.on) begin(remembered);
      return remembered.on;
    },
    async set(on) {
      const remembered = await host.inTurn(() => writeSwitch(on));
      if (on) begin(remembered);
      else await end();
    },
    retry: () => mode.retry(),
    lookAgain: () => mode.lookAgain(),
  };
}
