import { API_EVENT, HostObject, type EventBus, type Services } from '../rich-api';

/** Whether the pane is shown; in the background the add-in runs on behind a closed pane. */
export type PaneState = 'Visible' | 'Background' | 'Inactive';

/** What the add-in has asked of the application around the workbook. */
export interface AppState {
  /** office.js has its action handler in place: shortcuts and buttons may be dispatched. */
  actionsReady: boolean;
  pane: PaneState;
  startup: string;
  /** Ribbon controls and tabs by id, as far as requestUpdate() touched them. */
  buttons: Record<string, boolean>;
  tabs: Record<string, boolean>;
  /** Keyboard shortcuts by action id, as far as replaceShortcuts() touched them. */
  shortcuts: Record<string, string>;
  /** Called when the add-in has shown or hidden its pane, or changed a control. */
  changed(): void;
}

export const newAppState = (start: Partial<AppState> = {}): AppState => ({
  actionsReady: false,
  pane: 'Visible',
  startup: 'None',
  buttons: {},
  tabs: {},
  shortcuts: {},
  changed: () => {},
  ...start,
});

/** Type of the event behind Office.addin.onVisibilityModeChanged. */
const VISIBILITY_CHANGED = 65539;

/** Shows or hides the pane, whoever asks for it, and tells the add-in. */
export function setPaneState(state: AppState, pane: PaneState, events: Pick<EventBus, 'emit'>): void {
  const visible = pane === 'Visible';
  if (visible !== (state.pane === 'Visible')) {
    const message = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
    events.emit({
      messageCategory: API_EVENT,
      messageType: VISIBILITY_CHANGED,
      targetId: '',
      message,
      id: '',
    });
  }
  state.pane = pane;
  state.changed();
}

abstract class Service extends HostObject {
  readonly scalars: readonly string[] = [];
  constructor(protected readonly state: AppState) {
    super();
  }
}

class AddinInternalService extends Service {
  readonly typeName = 'AddinInternalService';
  notifyActionHandlerReady(): void {
    this.state.actionsReady = true;
  }
}

class AppRuntimeService extends Service {
  readonly typeName = 'AppRuntimeService';
  constructor(
    state: AppState,
    private readonly events: Pick<EventBus, 'emit'>,
  ) {
    super(state);
  }
  setAppRuntimeState(pane: PaneState): void {
    setPaneState(this.state, pane, this.events);
  }
  getAppRuntimeState(): string {
    return this.state.pane;
  }
}

class AppRuntimePersistenceService extends Service {
  readonly typeName = 'AppRuntimePersistenceService';
  setAppRuntimeStartState(startup: string): void {
    this.state.startup = startup;
  }
  getAppRuntimeStartState(): string {
    return this.state.startup;
  }
}

class RibbonTab extends HostObject {
  readonly typeName = 'RibbonTab';
  readonly scalars = ['id'] as const;
  constructor(
    private readonly state: AppState,
    readonly id: string,
  ) {
    super();
  }
  setVisibility(visible: boolean): void {
    this.state.tabs[this.id] = visible;
    this.state.changed();
  }
}

class RibbonButton extends HostObject {
  readonly typeName = 'RibbonButton';
  readonly scalars = ['id', 'enabled'] as const;
  constructor(
    private readonly state: AppState,
    readonly id: string,
  ) {
    super();
  }
  get enabled(): boolean {
    return this.state.buttons[this.id] ?? true;
  }
  set enabled(enabled: boolean) {
    this.state.buttons[this.id] = enabled;
    this.state.changed();
  }
}

class DynamicRibbon extends Service {
  readonly typeName = 'DynamicRibbon';
  getTab(id: string): RibbonTab {
    return new RibbonTab(this.state, id);
  }
  getButton(id: string): RibbonButton {
    return new RibbonButton(this.state, id);
  }
}

class ActionService extends Service {
  readonly typeName = 'ActionService';
  areShortcutsInUse(shortcuts: string[]): boolean[] {
    const used = Object.values(this.state.shortcuts);
    return shortcuts.map((shortcut) => used.includes(shortcut));
  }
  getShortcuts(): Record<string, string> {
    return { ...this.state.shortcuts };
  }
  replaceShortcuts(shortcuts: Record<string, string>): void {
    Object.assign(this.state.shortcuts, shortcuts);
  }
}

/**
 * The services that Office.ribbon, Office.addin and Office.actions reach by type name. @param events - where the add-in
 * hears that its pane has been shown or hidden
 */
export const officeServices = (
  state: AppState,
  events: Pick<EventBus, 'emit'> = { emit: () => {} },
): Services => ({
  'Microsoft.InternalService.AddinInternalService': () => new AddinInternalService(state),
  'Microsoft.AppRuntime.AppRuntimeService': () => new AppRuntimeService(state, events),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': () => new AppRuntimePersistenceService(state),
  'Microsoft.DynamicRibbon.DynamicRibbon': () => new DynamicRibbon(state),
  'Microsoft.Office.ActionService': () => new ActionService(state),
});
