import { ACTION_DISPATCH, ACTION_EVENT, type EventBus, type EventEntry } from '../rich-api';
import type { RequestBody, ResponseBody } from '../rich-api';
import { API_SETS, appContext, LIGHT_THEME, type OfficeTheme, type SettingsStore } from './app-context';

export interface OfficeHostOptions {
  processor: { process(body: RequestBody): Promise<ResponseBody> };
  events: EventBus;
  settings: SettingsStore;
  /** Language of interface and data; "zh-CN" when left out. */
  locale?: string;
  documentUrl?: string;
  apiSets?: Readonly<Record<string, string>>;
  theme?: OfficeTheme;
}

/** What the page around the pane may do with it. */
export interface OfficeHost {
  /** A click on a ribbon button or menu item whose action is `ExecuteFunction`. @throws before office.js listens */
  invokeCommand(functionName: string, controlId?: string): void;
  /** A keyboard shortcut or context menu item of the shared runtime. */
  dispatchAction(actionId: string): void;
  /** Ids of the commands that have called event.completed(). */
  readonly completed: readonly string[];
  /** No event reaches the window any more. */
  detach(): void;
}

interface Message {
  id: number;
  type: number;
  message: { body: string | RequestBody };
}

type LegacyHandler = (dispatchId: number, payload: unknown) => void;

const RIBBON_COMMAND = 39;
const COMMAND_COMPLETED = 94;
const NOT_SUPPORTED = 5000;
const REPLY = 2;
const EVENT = 3;

/** Arrays as the web view hands them over. */
function safeArray(values: unknown[]): unknown[] {
  const copy = values.map((value) => (Array.isArray(value) ? safeArray(value) : value));
  return Object.assign(copy, { toArray: () => [...copy] });
}

/**
 * Puts on `target` what desktop Excel's web view puts on `window` before office.js loads: the host's name, its
 * context, the legacy calls, and the JSON bridge of the rich API. Nothing in office.js is changed.
 * @param target - the window that will load office.js: a page, an iframe, a jsdom window
 */
export function installOfficeHost(target: object, options: OfficeHostOptions): OfficeHost {
  const { processor, events, settings } = options;
  const locale = options.locale ?? 'zh-CN';
  const context = appContext({
    locale,
    settings,
    documentUrl: options.documentUrl ?? 'Book1.xlsx',
    apiSets: options.apiSets ?? API_SETS,
    theme: options.theme ?? LIGHT_THEME,
  });
  const handlers = new Map<number, LegacyHandler>();
  const completed: string[] = [];
  let detached = false;

  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$telemetry$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(
      dispatchId: number,
      parameters: unknown[],
      callback: (answer: unknown, status: number) => void,
    ): void {
      if (dispatchId === COMMAND_COMPLETED) {
        completed.push(String(parameters[0]));
        callback(safeArray([0, '']), 0);
      } else callback(NOT_SUPPORTED, 0);
    },
    RegisterEvent(
      dispatchId: number,
      _target: string,
      handler: LegacyHandler,
      callback: (status: number) => void,
    ) {
      handlers.set(dispatchId, handler);
      callback(0);
    },
    UnregisterEvent(dispatchId: number, _target: string, callback: (status: number) => void) {
      handlers.delete(dispatchId);
      callback(0);
    },
  };

  const bridge = {
    onMessageFromHost: null as ((text: string) => void) | null,
    sendMessageToHost(text: string): void {
      const { id, message } = JSON.parse(text) as Message;
      const body =
        typeof message.body === 'string' ? (JSON.parse(message.body) as RequestBody) : message.body;
      void processor
        .process(body)
        .then((answer) => send({ id, type: REPLY, message: { statusCode: 200, headers: {}, body: answer } }));
    },
  };
  const send = (message: object): void => {
    const text = JSON.stringify(message);
    setTimeout(() => detached || bridge.onMessageFromHost?.(text), 0);
  };
  const sendEvent = (entry: EventEntry): void =>
    send({ type: EVENT, controlId: '', message: { entries: [entry] } });

  const page = target as { external?: object; _richApiNativeBridge?: unknown };
  // A browser has a window.external of its own, which can be added to but not always replaced.
  if (page.external === undefined) page.external = external;
  else Object.assign(page.external, external);
  page._richApiNativeBridge = bridge;
  const unsubscribe = events.subscribe(sendEvent);

  return {
    completed,
    invokeCommand(functionName, controlId = functionName) {
      const handler = handlers.get(RIBBON_COMMAND);
      if (handler === undefined) throw new Error('office.js does not listen for ribbon commands yet');
      const event = JSON.stringify({ source: { id: controlId } });
      handler(RIBBON_COMMAND, safeArray([controlId, functionName, event]));
    },
    dispatchAction(actionId) {
      const message = JSON.stringify([actionId, '']);
      sendEvent({
        messageCategory: ACTION_EVENT,
        messageType: ACTION_DISPATCH,
        targetId: '',
        message,
        id: '',
      });
    },
    detach() {
      detached = true;
      unsubscribe();
    },
  };
}
