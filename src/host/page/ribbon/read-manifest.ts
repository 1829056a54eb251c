import type { Language } from '../../../locales';

/** What a press does: a function of the add-in, or its pane. */
export type Press = { functionName: string } | 'pane';

export interface RibbonControl {
  id: string;
  label: string;
  tip: string;
  /** Address of the picture for a small button. */
  icon: string;
  /** null for a menu. */
  press: Press | null;
  /** Of a menu. */
  items: RibbonControl[];
}

export interface RibbonGroup {
  label: string;
  controls: RibbonControl[];
}

/** Tab and menu of the cells as a manifest describes them, in one language. */
export interface RibbonTab {
  label: string;
  groups: RibbonGroup[];
  contextMenu: RibbonControl[];
}

/** Pixels of the pictures that the strip shows. */
const ICON_SIZE = '20';

/**
 * Reads what a manifest puts on the ribbon.
 * @param iconUrl - where a picture of the manifest is served here
 */
export function readManifest(
  document: Document,
  language: Language,
  iconUrl: (url: string) => string,
): RibbonTab {
  const resources = new Map(
    ['bt:Image', 'bt:String'].flatMap((name) =>
      [...document.getElementsByTagName(name)].map(
        (element) => [element.getAttribute('id'), element] as const,
      ),
    ),
  );
  const valueOf = (element: Element | undefined): string => {
    const resource = resources.get(element?.getAttribute('resid') ?? '');
    const words = [...(resource?.children ?? [])].find((child) => child.getAttribute('Locale') === language);
    return words?.getAttribute('Value') ?? resource?.getAttribute('DefaultValue') ?? '';
  };
  const control = (element: Element): RibbonControl => {
    const image = within(element, 'Icon').find((each) => each.getAttribute('size') === ICON_SIZE);
    return {
      id: element.getAttribute('id') ?? '',
      label: valueOf(child(element, 'Label')),
      tip: valueOf(within(element, 'Supertip').find(({ tagName }) => tagName === 'Description')),
      icon: iconUrl(valueOf(image)),
      press: pressOf(child(element, 'Action')),
      items: within(element, 'Items').map(control),
    };
  };
  const tab = document.getElementsByTagName('CustomTab')[0]!;
  const menu = document.getElementsByTagName('OfficeMenu')[0];
  return {
    label: valueOf(child(tab, 'Label')),
    groups: named(tab, 'Group').map((group) => ({
      label: valueOf(child(group, 'Label')),
      controls: named(group, 'Control').map(control),
    })),
    contextMenu: menu ? named(menu, 'Control').map(control) : [],
  };
}

const named = (element: Element, name: string): Element[] =>
  [...element.children].filter(({ tagName }) => tagName === name);

const child = (element: Element, name: string): Element | undefined => named(element, name)[0];

const within = (element: Element, name: string): Element[] => [...(child(element, name)?.children ?? [])];

function pressOf(action: Element | undefined): Press | null {
  if (!action) return null;
  const functionName = child(action, 'FunctionName')?.textContent;
  return functionName ? { functionName } : 'pane';
}
