import type { SheetPlan } from '../templates/plan';
import type { PlanSheet } from './write-plan';

/** Points. Narrower than Excel's own: the wide forms are scaled to the page, and every centimetre is legibility. */
const MARGINS = {
  leftMargin: 28,
  rightMargin: 28,
  topMargin: 36,
  bottomMargin: 44,
  footerMargin: 20,
} as const;

/** Queues how the sheet is printed. */
export function queuePage(target: PlanSheet, { page }: SheetPlan): void {
  const layout = target.sheet.pageLayout;
  layout.orientation = page.orientation;
  layout.paperSize = page.paper;
  layout.zoom = { horizontalFitToPages: page.fitToPagesWide };
  Object.assign(layout, MARGINS);
  layout.headersFooters.defaultForAllPages.centerFooter = page.centerFooter;
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.from + 1}:$${page.titleRows.to + 1}`);
  if (page.area) layout.setPrintArea(target.range(page.area));
}
