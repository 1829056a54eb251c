import { HostObject, type Services } from '../rich-api';

/** What the add-in has asked of the application around the workbook. */
export interface AppState {
  /** office.js has its action handler in place: shortcuts and buttons may be dispatched. */
  actionsReady: boolean;
  paneVisibility: 'Visible' | 'Hidden';
  startup: string;
  /** Ribbon controls and tabs by id, as far as requestUpdate() touched them. */
  buttons: Record<string, boolean>;
  tabs: Record<string, boolean>;
  /** Keyboard shortcuts by action id, as far as replaceShortcuts() touched them. */
  shortcuts: Record<string, string>;
}

export const newAppState = (): AppState => ({
  actionsReady: false,
  paneVisibility: 'Visible',
  startup: 'None',
  buttons: {},
  tabs: {},
  shortcuts: {},
});

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
  setAppRuntimeState(visibility: AppState['paneVisibility']): void {
    this.state.paneVisibility = visibility;
  }
  getAppRuntimeState(): string {
    return this.state.paneVisibility;
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

/** The services that Office.ribbon, Office.addin and Office.actions reach by type name. */
export const officeServices = (state: AppState): Services => ({
  'Microsoft.InternalService.AddinInternalService': () => new AddinInternalService(state),
  'Microsoft.AppRuntime.AppRuntimeService': () => new AppRuntimeService(state),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': () => new AppRuntimePersistenceService(state),
  'Microsoft.DynamicRibbon.DynamicRibbon': () => new DynamicRibbon(state),
  'Microsoft.Office.ActionService': () => new ActionService(state),
});
