import { isOnSheet, parseReference } from '../workbook/a1';
import { selectCells } from '../workbook/select';
import type { CommandContext } from './command';
import { defineCommand } from './define-command';
import { Refusal } from './refusal';
import type { Place, Report } from './report';

/** Shows the sheet of a place and selects its cells. A place that is gone is a report with ok false. */
export function goTo(place: Place, context: Pick<CommandContext, 'language' | 'now'>): Promise<Report> {
  const command = defineCommand('go-to', [], async ({ session }) => {
    const cells = parseReference(place.address)?.area;
    const known = place.sheet !== '' && (place.address === '' || (cells !== undefined && isOnSheet(cells)));
    if (!known || !(await selectCells(session, place))) {
      const name = place.address === '' ? place.sheet : `${place.sheet}!${place.address}`;
      throw new Refusal('place-gone', { sheet: '', address: '' }, { place: name });
    }
    return place;
  });
  return command.run({ ...context, parameters: {} });
}
