import { ChangedMeanwhile, failureOf } from './failure';
import { Ledger } from './ledger/ledger';

/** How far a piece of work is that takes several requests. */
export interface SessionStep {
  kind: 'reading' | 'writing';
  /** Rows. */
  done: number;
  total: number;
}

/**
 * One conversation with the workbook: every request goes through `sync` and is counted. Ranges are made with
 * `range`, so that Office.js keeps no reference to them and needs no clean-up request afterwards; they are
 * good for one request, which is all that locate → read → write ever needs.
 */
export class Session {
  #requests = 0;

  /** Called before each of several requests of one piece of work; what it throws stops the work there. */
  onStep: (step: SessionStep) => void = () => undefined;

  /** What has been written, so that it can be taken back. */
  ledger = new Ledger(this);

  /** Queues what goes with every writing. */
  onWrite: () => void = () => undefined;

  /** What the workbook remembers of earlier commands; there once it has been located. */
  history: unknown;

  constructor(readonly context: Excel.RequestContext) {}

  /** Requests sent so far; a sync that had nothing to carry is never made here. */
  get roundTrips(): number {
    return this.#requests;
  }

  get workbook(): Excel.Workbook {
    return this.context.workbook;
  }

  /** Sends what is queued. @throws WorkbookFailure when the workbook refuses; `sheet` says where. */
  async sync(sheet = ''): Promise<void> {
    this.#requests += 1;
    try {
      await this.context.sync();
    } catch (error) {
      throw failureOf(error, sheet);
    }
  }

  /** Marks a range as one for this request only. */
  range<R extends Excel.Range>(range: R): R {
    range.untrack();
    return range;
  }

  /**
   * Sends writes in one request with screen, calculation and our own events held back. When the workbook
   * refuses, events are switched on again before the failure is thrown.
   * @throws ChangedMeanwhile when something noted in the ledger was not as it had been read; it has been written then
   */
  async write(queue: () => void, sheet = ''): Promise<void> {
    const { runtime } = this.context;
    this.workbook.application.suspendApiCalculationUntilNextSync();
    this.workbook.application.suspendScreenUpdatingUntilNextSync();
    runtime.enableEvents = false;
    this.ledger.collect(queue);
    this.onWrite();
    runtime.enableEvents = true;
    this.ledger.sent();
    try {
      await this.sync(sheet);
    } catch (failure) {
      await this.#enableEvents();
      throw failure;
    }
    const changed = this.ledger.changedSince();
    if (changed) throw new ChangedMeanwhile(changed.sheet, changed.address, changed.value);
  }

  async #enableEvents(): Promise<void> {
    this.context.runtime.enableEvents = true;
    try {
      await this.sync();
    } catch {
      // the first failure is the one to report
    }
  }
}

/** Whether this Excel has the API set "ExcelApi <version>". Asked above the set that the manifest demands. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/**
 * Runs `work` on the open workbook. Waits while the user is editing a cell, as far as Excel can.
 * @param oneStep all of it is one step of Excel's own undo, where this Excel can do it (ExcelApi 1.20)
 * @throws WorkbookFailure for whatever Excel refuses
 */
export async function withSession<T>(work: (session: Session) => Promise<T>, oneStep = false): Promise<T> {
  const merge = oneStep && supports('1.20') ? { mergeUndoGroup: true } : {};
  try {
    return await Excel.run({ delayForCellEdit: true, ...merge }, (context) => work(new Session(context)));
  } catch (error) {
    throw failureOf(error);
  }
}
