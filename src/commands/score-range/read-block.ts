import type { Settings } from '../../core/settings';
import { areaAddress, intersection, parseReference } from '../../workbook/a1';
import { locate, type WorkbookMap } from '../../workbook/locate';
import { read } from '../../workbook/read';
import { queueSelectedArea, queueUsedCells, type UsedCells } from '../../workbook/read-used';
import { queueSetting } from '../../workbook/workbook-settings';
import type { Run } from '../define-command';
import { WORKBOOK } from '../problems';
import { recogniseBlocks, settingsToRead } from '../reading/recognise-blocks';
import { readSettings } from '../reading/settings';
import { Refusal } from '../refusal';
import type { Place } from '../report';
import { blockIn, type FoundBlock } from './block';
import { REMEMBERED, rememberedAt, type RememberedRange } from './remembered';

/** A table that is not ours, with what the workbook says about it. */
export interface Found {
  map: WorkbookMap;
  settings: Settings;
  sheet: string;
  used: UsedCells;
  block: FoundBlock;
  place: Place;
  before: RememberedRange | null;
  /** What the workbook remembers of all such blocks. */
  setting: unknown;
}

/** Locates and reads: two requests. @throws Refusal for a sheet that is not there, an address that is none, or blank cells */
export async function readBlock({ parameters, session, problems, words }: Run): Promise<Found> {
  const { sheet: wish, range, kind } = parameters;
  const named = range === undefined ? null : parseReference(range);
  if (range !== undefined && named === null)
    throw new Refusal('parameter-invalid', WORKBOOK, { parameter: words.parameters.range, value: range });
  const remembered = queueSetting(session, REMEMBERED);
  const selection = wish === undefined && !named?.sheet ? queueSelectedArea(session) : null;
  const map = await locate(session);
  const name = selection?.().sheet ?? wish ?? named!.sheet;
  const sheet = map.sheets.find((item) => item.name.toLowerCase() === name.toLowerCase())?.name;
  if (sheet === undefined) throw new Refusal('sheet-not-found', WORKBOOK, { name });
  const wanted = named?.area ?? (selection ? (parseReference(selection().address)?.area ?? null) : null);
  const usedCells = queueUsedCells(session, sheet);
  const request = settingsToRead(map);
  const answer = await read(session, request);
  if (request.tables.length === 0) await session.sync(sheet);
  const used = usedCells();
  const setting = remembered();
  const before = used && rememberedAt(map, setting, sheet, wanted ?? used.area);
  // Whoever stands in the results means the table that they are of.
  const meant = before && wanted && !intersection(before.area, wanted) ? before.area : wanted;
  const block = used && blockIn(used, meant, before?.results ?? []);
  const address = areaAddress(block?.area ?? wanted ?? { row: 0, column: 0, rows: 1, columns: 1 });
  if (!used || !block) throw new Refusal('nothing-to-score', { sheet, address }, { kind: kind ?? null });
  const settings = readSettings(recogniseBlocks(map, answer), problems.muted());
  return { map, settings, sheet, used, block, place: { sheet, address }, before, setting };
}
