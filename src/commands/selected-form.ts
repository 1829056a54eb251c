import { parsePeriod } from '../core/period';
import { stateWords, type FieldKey } from '../templates/labels';
import type { Area } from '../templates/plan';
import { contains } from '../workbook/a1';
import { shownTexts, watchSelection, type Visit } from '../workbook/watch-selection';
import { fieldsOf } from './reading/form-fields';
import { textOf } from './reading/raw-evaluation';
import type { WorkbookContent } from './reading/workbook-content';

/** What a form shows of itself, as its own formulas have it. */
const SHOWN = ['final', 'gap', 'state'] as const satisfies readonly FieldKey[];
type Shown = (typeof SHOWN)[number];

/** What the state of a form may say, in either language. */
const STATES: ReadonlySet<string> = new Set(Object.values(stateWords).flatMap(({ zh, en }) => [zh, en]));

/** An evaluation and the cells that sum it up. */
export interface FormSpot {
  sheetId: string;
  area: Area;
  person: string;
  /** "2026-10"; "" when it cannot be read. */
  period: string;
  /** Addresses on its sheet; absent where such a cell is gone. */
  cells: Partial<Record<Shown, string>>;
}

/** What the form shows now; absent cells show "". */
export type FormStatus = Pick<FormSpot, 'person' | 'period'> & Record<Shown, string>;

/** The evaluations of the workbook, in tab order. */
export function formSpots({ blocks, map }: WorkbookContent): FormSpot[] {
  return blocks.flatMap((block) => {
    const sheet = map.sheets.find(({ name }) => name === block.sheet);
    if (block.key !== 'evaluation' || !sheet) return [];
    const fields = fieldsOf(block, blocks);
    const found = SHOWN.flatMap((key) => (fields[key] ? [[key, fields[key].at.address]] : []));
    return [
      {
        sheetId: sheet.id,
        area: block.surroundings?.area ?? block.area,
        person: textOf(fields.name?.value),
        period: parsePeriod(fields.period?.value) ?? '',
        cells: Object.fromEntries(found) as FormSpot['cells'],
      },
    ];
  });
}

/** The form in which a cell stands; on a sheet with one form alone, that one, when no cell is known. */
export function spotAt(spots: readonly FormSpot[], { sheetId, area }: Visit): FormSpot | null {
  const onSheet = spots.filter((spot) => spot.sheetId === sheetId);
  if (area === null) return onSheet.length === 1 ? onSheet[0]! : null;
  return onSheet.find((spot) => contains(spot.area, area)) ?? null;
}

/**
 * What the cells of a form show: one request; null when they are not where they were, because rows have come or gone
 * since.
 * @throws WorkbookFailure when they cannot be read
 */
async function statusOf({ sheetId, cells, person, period }: FormSpot): Promise<FormStatus | null> {
  const keys = SHOWN.filter((key) => cells[key]);
  const texts = await shownTexts(
    sheetId,
    keys.map((key) => cells[key]!),
  );
  const shown = Object.fromEntries(keys.map((key, index) => [key, texts[index]!]));
  const status: FormStatus = { person, period, final: '', gap: '', state: '', ...shown };
  return status.state === '' || STATES.has(status.state) ? status : null;
}

/** Milliseconds that the user has to stay in a cell before it is looked at. */
const PAUSE = 250;

/**
 * Tells what the form shows in which the user stands, null outside of all forms, until the returned function is called.
 * Nothing is read where no form is.
 */
export async function watchForms(
  spots: () => readonly FormSpot[],
  listener: (status: FormStatus | null) => void,
): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  const look = async (visit: Visit, mine: number): Promise<void> => {
    const spot = spotAt(spots(), visit);
    // A form that cannot be read now, because it has just been deleted, is none.
    const status = spot && (await statusOf(spot).catch(() => null));
    if (mine === turn) listener(status);
  };
  const stop = await watchSelection((visit) => {
    turn += 1;
    clearTimeout(timer);
    timer = setTimeout(() => void look(visit, turn), PAUSE);
  });
  return () => {
    turn += 1;
    clearTimeout(timer);
    stop().catch(() => undefined);
  };
}
