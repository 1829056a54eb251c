import type { ICommandInfo, ICommandService, Injector } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

/** What the engine keeps to itself of the pause that it makes after a write. */
interface Pause {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: object;
  _generateDirty(written: ICommandInfo[]): object;
  _mergeDirty(one: object, other: object): object;
}

/**
 * The engine waits a tenth of a second for more writes before it calculates: good while somebody types, and lost time for
 * whoever waits for the result. Returns what ends that wait; it does nothing when nothing was written, and must not be
 * called during a calculation.
 */
export function calculateAtOnce(injector: Injector, commands: ICommandService): () => void {
  return () => {
    const pause = injector.get(TriggerCalculationController) as unknown as Pause;
    if (pause._waitingCommandQueue.length === 0) return;
    clearTimeout(pause._setTimeoutKey);
    const written = pause._generateDirty(pause._waitingCommandQueue);
    pause._waitingCommandQueue = [];
    pause._executingDirtyData = pause._mergeDirty(pause._executingDirtyData, written);
    void commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...pause._executingDirtyData },
      { onlyLocal: true },
    );
  };
}
