import { quoteSheet } from '../a1';
import { rangeAt, within } from './ranges';
import type { Aspect, CellPlace, Settled } from './touch';

/** A link by cell of a column; null for none. */
export type Links = (null | { address?: string; documentReference?: string; screenTip?: string })[];

/** A link to a cell of the workbook, as it is written. */
export const linkTo = (target: { sheet: string; address: string }): NonNullable<Links[number]> => ({
  documentReference: `${quoteSheet(target.sheet)}!${target.address}`,
  screenTip: target.sheet,
});

/** Links of one column of cells. */
export const linksAspect: Aspect<CellPlace, Links> = {
  look(session, place) {
    const answer = rangeAt(session, place).getCellProperties({ hyperlink: true });
    return () =>
      answer.value
        ? answer.value.map(([{ hyperlink }]) => {
            const { address, documentReference, screenTip } = hyperlink ?? {};
            return address || documentReference ? { address, documentReference, screenTip } : null;
          })
        : null;
  },
  put(session, place, links) {
    rangeAt(session, place).clear('Hyperlinks');
    links.forEach((link, row) => {
      if (link) rangeAt(session, within(place, row, 0)).hyperlink = link;
    });
  },
  settle: (_, now, { before }): Settled =>
    JSON.stringify(now) === JSON.stringify(before) ? { kept: [] } : { state: before, kept: [] },
  areas: () => [],
};
