import type { Press, RibbonControl, RibbonTab } from './read-manifest';

/** A strip of buttons above the spreadsheet: what the add-in's tab has in Excel. Knows nothing of workbooks. */
export class RibbonStrip {
  constructor(
    private readonly place: HTMLElement,
    private readonly press: (press: Press, id: string) => void,
  ) {}

  /** @param tab - what stands on it, in the language of the page */
  show(tab: Omit<RibbonTab, 'contextMenu'>): void {
    const controls = tab.groups.flatMap((group) => group.controls);
    this.place.setAttribute('aria-label', tab.label);
    this.place.replaceChildren(
      ...tab.groups.map(({ label, controls }) => this.group(label, controls)),
      ...controls.filter(({ press }) => press === null).map((menu) => this.menu(menu)),
    );
  }

  /** Greys what the add-in has disabled; what it has not spoken of is enabled. */
  update(enabled: Readonly<Record<string, boolean>>): void {
    for (const button of this.place.querySelectorAll<HTMLButtonElement>('button[data-control]')) {
      button.disabled = enabled[button.dataset.control!] === false;
    }
  }

  private group(label: string, controls: readonly RibbonControl[]): HTMLElement {
    const buttons = element('div', { className: 'ribbon-buttons' });
    buttons.append(...controls.map((control) => this.button(control)));
    const group = element('div', { className: 'ribbon-group', role: 'group', ariaLabel: label });
    group.append(
      buttons,
      element('div', { className: 'ribbon-label', textContent: label, ariaHidden: 'true' }),
    );
    return group;
  }

  private button({ id, label, tip, icon, press }: RibbonControl): HTMLButtonElement {
    const button = element('button', { title: tip });
    button.dataset.control = id;
    button.append(element('img', { src: icon, alt: '', width: 20, height: 20 }), label);
    if (press === null) button.setAttribute('popovertarget', menuId(id));
    else {
      button.addEventListener('click', () => {
        button.closest<HTMLElement>('[popover]')?.hidePopover();
        this.press(press, id);
      });
    }
    return button;
  }

  /** Opened by its button; the browser closes it on a click elsewhere or Escape. */
  private menu({ id, label, items }: RibbonControl): HTMLElement {
    const menu = element('div', {
      id: menuId(id),
      className: 'ribbon-menu',
      popover: 'auto',
      ariaLabel: label,
    });
    menu.append(...items.map((item) => this.button(item)));
    menu.addEventListener('toggle', (event) => {
      const opener = this.place.querySelector(`[data-control="${id}"]`)?.getBoundingClientRect();
      if (!opener || (event as ToggleEvent).newState !== 'open') return;
      Object.assign(menu.style, { left: `${opener.left}px`, top: `${opener.bottom}px` });
    });
    return menu;
  }
}

const menuId = (id: string): string => `${id}.menu`;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}
