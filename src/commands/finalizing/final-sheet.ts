import { read, type Grid } from '../../workbook/read';
import { queuePlace } from '../choosing/place';
import type { Run } from '../define-command';
import { Notes } from '../notes';
import type { Block } from '../reading/block';
import { readWorkbook, type WorkbookContent } from '../reading/workbook-content';
import { Refusal } from '../refusal';
import { stampOn, type Stamp } from './stamp';

/** A sheet that is to be finalized, or opened again. */
export interface FinalSheet {
  sheet: string;
  content: WorkbookContent;
  /** Tables of ours on it, top to bottom. */
  blocks: Block[];
  stamp: Stamp | null;
  protected: boolean;
  /** What stands on it; absent when it is empty. */
  grid: Grid | undefined;
}

/** The sheet that is meant. Three requests. @throws Refusal when nothing of ours stands on it */
export async function readFinalSheet(run: Run): Promise<FinalSheet> {
  const { context, session, words, problems } = run;
  const placeOf = queuePlace(run);
  const content = await readWorkbook(session, new Notes(context.language, words, problems.muted()));
  const { sheet } = placeOf(content.map);
  const blocks = content.blocks.filter(
    (block) => block.sheet === sheet && block.ours && block.table !== null,
  );
  if (blocks.length === 0) throw new Refusal('no-form-here', { sheet, address: '' });
  const { sheets } = await read(session, { tables: [], names: [], sheets: [sheet], goesOn: () => false });
  return {
    sheet,
    content,
    blocks,
    stamp: stampOn(content.map, sheet),
    protected: content.map.sheets.find(({ name }) => name === sheet)!.protected,
    grid: sheets.get(sheet),
  };
}

/** What a stamp says; "" when its cells are blank. */
export function stampText(grid: Grid | undefined, { area }: Stamp): string {
  const value = grid?.values[area.row - grid.area.row]?.[area.column + 1 - grid.area.column];
  return value === undefined || value === null ? '' : String(value);
}
