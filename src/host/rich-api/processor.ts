import { Batch, type Settling } from './batch';
import { RichApiError, type HostObject } from './host-object';
import { ObjectPaths, type Services } from './object-paths';
import { References } from './references';
import type { ActionResult, RequestBody, ResponseBody } from './wire';

/** The workbook as the processor needs it. */
export interface Root extends HostObject, Settling {
  /** Called before and after the actions of one request (calculation suspended until the next sync, …). */
  beginBatch?(): void;
  endBatch?(): void;
}

export interface ProcessorOptions {
  root: Root;
  services?: Services;
  /** Told of errors that are no answer of the API but a fault of the host. */
  onFault?: (error: unknown) => void;
}

/**
 * Runs requests of office.js against a tree of host objects. Requests run one after the other, actions in
 * order; the first failure ends the request, what was done before it stays done.
 */
export class Processor {
  readonly references = new References();
  private served = 0;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ProcessorOptions) {}

  /** ProcessQuery requests so far: each is one context.sync() that carried something. */
  get requests(): number {
    return this.served;
  }

  process(body: RequestBody): Promise<ResponseBody> {
    const answer = this.queue.then(() => this.run(body));
    this.queue = answer;
    return answer;
  }

  private async run(body: RequestBody): Promise<ResponseBody> {
    this.served++;
    const { root, services = {} } = this.options;
    const batch = new Batch(
      root,
      new ObjectPaths(body.ObjectPaths, root, services, this.references),
      this.references,
    );
    const results: ActionResult[] = [];
    root.beginBatch?.();
    try {
      for (const action of body.Actions) {
        try {
          const value = await batch.perform(action);
          results.push({ ActionId: action.Id, Value: value === undefined ? null : value });
        } catch (error) {
          return {
            Results: results,
            Error: { ...this.refusal(error), ActionIndex: body.Actions.indexOf(action) },
          };
        }
      }
      return { Results: results, Error: null };
    } finally {
      root.endBatch?.();
    }
  }

  private refusal(error: unknown): {
    Code: string;
    Message: string;
    Location: string | null;
    HttpStatusCode: number;
  } {
    if (error instanceof RichApiError) {
      return {
        Code: error.code,
        Message: error.message,
        Location: error.location,
        HttpStatusCode: error.httpStatus,
      };
    }
    this.options.onFault?.(error);
    const message = error instanceof Error ? error.message : String(error);
    return { Code: 'GeneralException', Message: message, Location: null, HttpStatusCode: 500 };
  }
}
