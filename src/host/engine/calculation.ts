import type { ICommandInfo, ICommandService, IExecutionOptions } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';

/** Writes of these do not make a formula dirty: the engine says so, and never starts a calculation for them. */
const formatTriggers: readonly unknown[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

/**
 * Knows whether every formula shows its result. The engine calculates on a timer after the last write; each
 * write gets a number, a calculation covers all writes before its start, and `settle` waits for the last one.
 */
export class Calculation {
  private written = 0;
  /** For each calculation under way, how many writes it covers. */
  private running: number[] = [];
  private done = 0;
  private held = false;
  private waiting: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  /** Counts what the engine says of itself: silence for long means that it has failed. */
  private heard = 0;
  private watch: ReturnType<typeof setTimeout> | undefined;
  private haste: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly commands: ICommandService,
    private readonly dirt: IActiveDirtyManagerService,
    /** Milliseconds without a word from the engine after which it is taken to have failed. */
    private readonly patience = 60_000,
    /** Ends the pause that the engine makes between a write and its calculation. */
    private readonly startNow: () => void = () => {},
  ) {
    const conversionOf = dirt.get.bind(dirt);
    // While calculation is manual the engine must not see what became dirty.
    dirt.get = (id) => (this.held ? undefined : conversionOf(id));
    commands.onCommandExecuted((command, options) => this.follow(command, options));
  }

  /** True while calculation is manual: results stay as they are until `calculateAll`. */
  get manual(): boolean {
    return this.held;
  }

  set manual(value: boolean) {
    this.held = value;
  }

  get isSettled(): boolean {
    return this.done >= this.written;
  }

  /** Resolves when no formula is dirty; at once when none is. Rejects when the engine has fallen silent. */
  settle(): Promise<void> {
    if (this.isSettled) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.watch ??= setTimeout(() => this.check(this.heard), this.patience);
      // Not before the engine has done what it does after a write; a calculation under way is not disturbed.
      this.haste ??= setTimeout(() => {
        this.haste = undefined;
        if (this.running.length === 0) this.startNow();
      }, 0);
    });
  }

  /** Nobody is waited for any more. */
  dispose(): void {
    clearTimeout(this.watch);
    clearTimeout(this.haste);
  }

  /** A workbook with formulas is being opened: the engine calculates all of them, and says so too late. */
  opening(): void {
    this.written++;
  }

  /** Calculates every formula again, also while calculation is manual. */
  calculateAll(): void {
    this.written++;
    this.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      {
        forceCalculation: true,
        dirtyRanges: [],
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
  }

  /** `listener` is called after each calculation. */
  onCalculated(listener: () => void): void {
    this.listeners.add(listener);
  }

  private follow(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) this.running.push(this.written);
    else if (command.id === SetFormulaCalculationNotificationMutation.id) this.notified(command);
    else if (this.makesDirty(command, options)) this.written++;
  }

  private makesDirty(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (this.dirt.get(command.id) === undefined) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const { trigger } = (command.params ?? {}) as { trigger?: unknown };
    return options?.onlyLocal !== true && !formatTriggers.includes(trigger);
  }

  private notified({ params }: Readonly<ICommandInfo>): void {
    this.heard++;
    const { stageInfo, functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
    if (stageInfo != null) return;
    const covered = this.running.shift() ?? this.written;
    // Stopped because something was written meanwhile: another calculation follows and covers it.
    if (functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.done = Math.max(this.done, covered);
    if (!this.isSettled) return;
    this.release(({ resolve }) => resolve());
    for (const listener of this.listeners) listener();
  }

  private release(tell: (waiter: Calculation['waiting'][number]) => void): void {
    clearTimeout(this.watch);
    this.watch = undefined;
    this.waiting.splice(0).forEach(tell);
  }

  /** A long calculation delays this timer too; so after silence it gets the time to say one more word. */
  private check(heard: number, last = false): void {
    const silent = this.heard === heard;
    if (silent && last) {
      this.done = this.written;
      this.release(({ reject }) => reject(new Error('The formula engine does not answer.')));
      return;
    }
    const wait = silent ? Math.min(this.patience, 1000) : this.patience;
    this.watch = setTimeout(() => this.check(this.heard, silent), wait);
  }
}
