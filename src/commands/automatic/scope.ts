import { parsePeriod, type Period } from '../../core/period';
import { contains } from '../../workbook/a1';
import type { SheetEdit } from '../../workbook/events';
import { headerPlace } from '../reading/block';
import type { WorkbookContent } from '../reading/workbook-content';

/**
 * Months whose results may have changed with these edits; null where that is not clear, so that everything is looked at:
 * only lines and scores of an evaluation are sure to concern its own month alone.
 */
export function monthsTouched(edits: readonly SheetEdit[], content: WorkbookContent): Set<Period> | null {
  const months = new Set<Period>();
  for (const edit of edits) {
    const month = monthOf(edit, content);
    if (month === null) return null;
    if (month !== NONE) months.add(month);
  }
  return months;
}

/** An edit on a sheet with nothing of ours. */
const NONE = '';

function monthOf({ sheetId, area }: SheetEdit, content: WorkbookContent): Period | typeof NONE | null {
  const sheet = content.map.sheets.find(({ id }) => id === sheetId)?.name;
  if (sheet === undefined) return null;
  const blocks = content.blocks.filter((block) => block.sheet === sheet);
  if (blocks.length === 0) return NONE;
  const block = area && blocks.find((entry) => contains(entry.area, area));
  if (block?.key !== 'evaluation') return null;
  const { address } = headerPlace(block);
  const form = content.evaluations.find(
    ({ template, header }) =>
      template === 'evaluation' && header.sheet === sheet && header.address === address,
  );
  return parsePeriod(form?.period.value ?? null);
}

/** Sheets on which nothing of ours stands, by their ids. */
export function foreignSheets({ map, blocks }: WorkbookContent): Set<string> {
  const ours = new Set(blocks.map(({ sheet }) => sheet));
  return new Set(map.sheets.filter(({ name }) => !ours.has(name)).map(({ id }) => id));
}
