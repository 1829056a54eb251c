import { catalogueEntry, commandGroups, type CommandGroup, type IconFamily } from '../../commands/catalogue';
import { buttonsOf, contextMenu, ids, insertMenu, type RibbonButton } from '../buttons';
import type { Resources, Words } from './resources';
import { said, wordsOf } from './words';
import { xml, type Xml } from './xml';

/** The id of the page with pane and functions among the resources. */
export const PAGE = 'Pane.Url';

/** What a group is known by. */
const GROUP_ICONS: Readonly<Record<CommandGroup, IconFamily>> = {
  templates: 'template',
  calculate: 'recalculate',
  rank: 'rank',
  money: 'collection',
  final: 'finalize',
  help: 'icon',
};

interface Face {
  /** Beginning of the ids of its words. */
  key: string;
  icon: IconFamily;
  label: Words;
  tip: Words;
}

/** Writes the controls of the manifest; what they refer to is gathered in `resources`. */
export class Controls {
  constructor(private readonly resources: Resources) {}

  tab(): Xml {
    return xml('CustomTab', { id: ids.tab }, [
      ...commandGroups.map((group) => this.group(group)),
      xml('Label', {
        resid: this.resources.label(
          'Tab.Label',
          said(({ name }) => name),
        ),
      }),
    ]);
  }

  /** The menu on a cell. */
  contextMenu(): Xml {
    const face: Face = {
      key: 'Context',
      icon: 'icon',
      label: said(({ context }) => context.label),
      tip: said(({ context }) => context.tip),
    };
    const items = contextMenu.map((button) =>
      this.item(ids.contextItem(button.name), button, 'command' in button ? faceOf(button) : moreHere),
    );
    return xml('OfficeMenu', { id: 'ContextMenuCell' }, [this.menu(ids.context, face, items)]);
  }

  private group(group: CommandGroup): Xml {
    const { resources } = this;
    return xml('Group', { id: ids.group(group) }, [
      xml('Label', {
        resid: resources.label(
          `Group.${group}`,
          said(({ groups }) => groups[group]),
        ),
      }),
      resources.icon(GROUP_ICONS[group]),
      ...(group === 'templates' ? [this.insertMenu()] : []),
      ...(group === 'help' ? [this.openPane()] : []),
      ...buttonsOf(group).map((button) => this.button(button)),
    ]);
  }

  private insertMenu(): Xml {
    const face: Face = {
      key: 'Insert',
      icon: 'template',
      label: said(({ insert }) => insert.label),
      tip: said(({ insert }) => insert.tip),
    };
    const items = insertMenu.map((button) => this.item(ids.menuItem(button.name), button, faceOf(button)));
    return this.menu(ids.menu, face, items);
  }

  private openPane(): Xml {
    const face: Face = {
      key: 'Open',
      icon: 'icon',
      label: said(({ open }) => open.label),
      tip: said(({ open }) => open.tip),
    };
    return xml('Control', { 'xsi:type': 'Button', id: ids.open }, [
      ...this.face(face),
      xml('Action', { 'xsi:type': 'ShowTaskpane' }, [
        xml('TaskpaneId', {}, 'PlanKpi.Pane'),
        xml('SourceLocation', { resid: PAGE }),
      ]),
    ]);
  }

  private button(button: RibbonButton): Xml {
    return xml('Control', { 'xsi:type': 'Button', id: ids.button(button.name) }, [
      ...this.face(faceOf(button)),
      runs(button),
    ]);
  }

  private menu(id: string, face: Face, items: readonly Xml[]): Xml {
    return xml('Control', { 'xsi:type': 'Menu', id }, [...this.face(face), xml('Items', {}, items)]);
  }

  private item(id: string, button: RibbonButton, face: Face): Xml {
    return xml('Item', { id }, [...this.face(face), runs(button)]);
  }

  private face({ key, icon, label, tip }: Face): Xml[] {
    const title = this.resources.label(`${key}.Label`, label);
    return [
      xml('Label', { resid: title }),
      xml('Supertip', {}, [
        xml('Title', { resid: title }),
        xml('Description', { resid: this.resources.tip(`${key}.Tip`, tip) }),
      ]),
      this.resources.icon(icon),
    ];
  }
}

const runs = ({ name }: RibbonButton): Xml =>
  xml('Action', { 'xsi:type': 'ExecuteFunction' }, [xml('FunctionName', {}, name)]);

const more: Face = {
  key: 'More',
  icon: 'template',
  label: said((ribbon) => ribbon.more.label),
  tip: said((ribbon) => ribbon.more.tip),
};

const moreHere: Face = { ...more, key: 'MoreHere', label: said((ribbon) => ribbon.moreHere) };

function faceOf(button: RibbonButton): Face {
  if (!('command' in button)) return more;
  return { key: button.name, icon: catalogueEntry(button.command).icon, ...wordsOf(button.command) };
}
