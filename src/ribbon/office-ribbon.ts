import type { RibbonHost } from './availability';

const supports = (set: string): boolean => Office.context.requirements.isSetSupported(set, '1.1');

/** The calls of this Excel, as far as it has them (RibbonApi 1.1, ContextMenuApi 1.1). */
export const officeRibbon = (): RibbonHost => ({
  updateRibbon: supports('RibbonApi') ? (update) => Office.ribbon.requestUpdate(update) : null,
  updateContextMenu: supports('ContextMenuApi') ? (update) => Office.contextMenu.requestUpdate(update) : null,
});
