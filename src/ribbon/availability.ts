import { catalogueEntry, commandGroups, type CommandGroup } from '../commands/catalogue';
import type { Overview } from '../commands/overview';
import type { PaneStore } from '../taskpane/state/pane-store';
import { buttonsOf, contextMenu, ids, type RibbonButton } from './buttons';

export interface ControlState {
  id: string;
  enabled: boolean;
}

/** What Office can be told; null for what this Excel has no call for. */
export interface RibbonHost {
  updateRibbon: ((update: Office.RibbonUpdaterData) => Promise<void>) | null;
  updateContextMenu: ((update: { controls: ControlState[] }) => Promise<void>) | null;
}

const possible = (button: RibbonButton, overview: Overview): boolean =>
  !('command' in button) || catalogueEntry(button.command).possible(overview);

/** Buttons of the ribbon by group, as far as a workbook may make them impossible. The menus stay open to all. */
export function ribbonStates(overview: Overview): { group: CommandGroup; controls: ControlState[] }[] {
  return commandGroups
    .map((group) => ({
      group,
      controls: buttonsOf(group).map((button) => ({
        id: ids.button(button.name),
        enabled: possible(button, overview),
      })),
    }))
    .filter(({ controls }) => controls.length > 0);
}

export function contextStates(overview: Overview): ControlState[] {
  return contextMenu.map((button) => ({
    id: ids.contextItem(button.name),
    enabled: possible(button, overview),
  }));
}

/**
 * Keeps the ribbon as the workbook is, whenever it has been read: buttons that can do nothing in it are greyed. Office is
 * told of what differs only; a call that fails (after an update of the add-in, until Excel starts again) is made up for
 * with the next. Returns how to stop.
 */
export function followOverview(
  store: Pick<PaneStore, 'getState' | 'subscribe'>,
  { updateRibbon, updateContextMenu }: RibbonHost,
): () => void {
  let seen: Overview | null = null;
  const ribbon = new Told();
  const context = new Told();
  const follow = (): void => {
    const overview = store.getState().overview.value;
    if (!overview || overview === seen) return;
    seen = overview;
    if (updateRibbon) {
      const groups = ribbonStates(overview)
        .map(({ group, controls }) => ({ id: ids.group(group), controls: ribbon.news(controls) }))
        .filter(({ controls }) => controls.length > 0);
      ribbon.tell(
        groups.flatMap(({ controls }) => controls),
        () => updateRibbon({ tabs: [{ id: ids.tab, groups }] }),
      );
    }
    if (updateContextMenu) {
      const controls = context.news(contextStates(overview));
      context.tell(controls, () => updateContextMenu({ controls }));
    }
  };
  follow();
  return store.subscribe(follow);
}

/** What Office has been told of its controls; all are enabled at first. */
class Told {
  private readonly enabled = new Map<string, boolean>();

  news(controls: readonly ControlState[]): ControlState[] {
    return controls.filter(({ id, enabled }) => enabled !== (this.enabled.get(id) ?? true));
  }

  tell(controls: readonly ControlState[], send: () => Promise<void>): void {
    if (controls.length === 0) return;
    const before = controls.map(({ id }) => [id, this.enabled.get(id) ?? true] as const);
    controls.forEach(({ id, enabled }) => this.enabled.set(id, enabled));
    send().catch(() => before.forEach(([id, enabled]) => this.enabled.set(id, enabled)));
  }
}
