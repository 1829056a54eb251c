import type { Language } from '../../locales';
import type { Workbook } from '../model';
import { EventBus, type Processor, type RequestBody, type ResponseBody } from '../rich-api';
import { openOfficeWindow, type OfficeWindow } from './office-window';

/** The workbook that requests go to now. */
export interface Target {
  processor: Processor;
  model: Workbook;
}

/**
 * Office.js is loaded once per language and process, which takes longer than everything else; workbooks take
 * turns in front of it.
 */
export class RoutedHost {
  private static readonly hosts = new Map<Language, Promise<RoutedHost>>();
  private static turn: Promise<unknown> = Promise.resolve();
  private target: Target | null = null;
  private window!: OfficeWindow;
  private readonly events = new EventBus();
  private greeted: () => void = () => {};

  static of(language: Language): Promise<RoutedHost> {
    const known = RoutedHost.hosts.get(language) ?? new RoutedHost().open(language);
    RoutedHost.hosts.set(language, known);
    return known;
  }

  /** Runs code with the globals of Office.js bound to a workbook. */
  run<T>(target: Target, work: () => Promise<T>): Promise<T> {
    const result = RoutedHost.turn.then(() => this.inFront(target, work));
    RoutedHost.turn = result.catch(() => undefined);
    return result;
  }

  private async inFront<T>(target: Target, work: () => Promise<T>): Promise<T> {
    this.target = target;
    const unsubscribe = target.model.events.subscribe((entry) => this.events.emit(entry));
    const { Excel, Office, OfficeExtension } = this.window;
    Object.assign(globalThis, { Excel, Office, OfficeExtension });
    // What the file keeps for the add-in was read when the window opened: it may have been another file.
    await new Promise((resolve) => Office.context.document.settings.refreshAsync(resolve));
    try {
      return await work();
    } finally {
      unsubscribe();
      this.target = null;
    }
  }

  private async open(locale: Language): Promise<this> {
    const greeting = new Promise<void>((resolve) => {
      this.greeted = resolve;
    });
    this.window = await openOfficeWindow({
      locale,
      events: this.events,
      processor: { process: (body) => this.process(body) },
      settings: {
        read: () => this.target?.model.side.settings ?? {},
        write: (settings) => {
          if (this.target !== null) this.target.model.side.settings = settings;
        },
      },
    });
    // Office.js tells the application that it listens; that is no request to a workbook.
    await greeting;
    return this;
  }

  /** Start-up talks to the application only, before any workbook is open. */
  private process(body: RequestBody): Promise<ResponseBody> {
    if (this.target !== null) return this.target.processor.process(body);
    this.greeted();
    return Promise.resolve({
      Results: body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })),
      Error: null,
    });
  }
}
