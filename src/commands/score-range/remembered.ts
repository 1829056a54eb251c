/** Mappings that the workbook remembers, so that the next time is one click. */
import type { Area } from '../../templates/plan';
import { intersection, parseReference } from '../../workbook/a1';
import { noteHiddenName } from '../../workbook/remember-area';
import type { WorkbookMap } from '../../workbook/locate';
import type { Session } from '../../workbook/session';
import { queueRemember } from '../../workbook/workbook-settings';
import type { RangeSaid } from '../results';

/** Key in the workbook's settings. */
export const REMEMBERED = 'kpi-score-ranges';
const NAME = /^_kpi_range_(\d+)$/;
const resultsNameOf = (name: string, index: number) => `${name}_results_${index + 1}`;
/** Names, totals and ranks; three rates, variance and attainment. */
const MOST_LINES = 5;

/** A block that has been scored before. */
export interface RememberedRange {
  /** Hidden name over the block. */
  name: string;
  area: Area;
  /** Cells that hold results of ours. */
  results: Area[];
  said: RangeSaid;
}

/** The remembered block that shares cells, of its own or of its results, with an area; null when there is none. */
export function rememberedAt(
  map: WorkbookMap,
  setting: unknown,
  sheet: string,
  area: Area,
): RememberedRange | null {
  const said = isRecord(setting) ? setting : {};
  for (const { name, formula } of map.names) {
    const place = NAME.test(name) ? parseReference(formula.replace(/^=/, '')) : null;
    const results = map.names
      .filter((item) => item.name.startsWith(resultsNameOf(name, 0).slice(0, -1)))
      .flatMap((item) => parseReference(item.formula.replace(/^=/, '')) ?? [])
      .filter((results) => results.sheet === sheet);
    if (place?.sheet !== sheet || ![place, ...results].some((line) => intersection(line.area, area)))
      continue;
    const known = said[name];
    return {
      name,
      area: place.area,
      results: results.map((place) => place.area),
      said: isRecord(known) ? textsOf(known) : {},
    };
  }
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const textsOf = (record: Record<string, unknown>): RangeSaid =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => typeof value === 'string'));

/** Queues remembering what was said of a block and where its results stand. */
export function queueRemembering(
  session: Session,
  map: WorkbookMap,
  setting: unknown,
  before: RememberedRange | null,
  now: { sheet: string; area: Area; results: readonly Area[]; said: RangeSaid },
): void {
  const numbers = map.names.flatMap(({ name }) => NAME.exec(name)?.[1] ?? []).map(Number);
  const name = before?.name ?? `_kpi_range_${Math.max(0, ...numbers) + 1}`;
  noteHiddenName(session, name, now.sheet, now.area, map.names);
  for (let index = 0; index < MOST_LINES; index++) {
    const line = resultsNameOf(name, index);
    noteHiddenName(session, line, now.sheet, now.results[index] ?? null, map.names);
  }
  const value = { ...(isRecord(setting) ? setting : {}), [name]: now.said };
  const states = { before: setting === undefined ? {} : { value: setting }, after: { value } };
  session.ledger.note('setting', { place: { key: REMEMBERED }, ...states }, () => {
    queueRemember(session, REMEMBERED, value);
  });
}
