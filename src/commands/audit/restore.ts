import type { Area } from '../../templates/plan';
import { queueColumn } from '../../workbook/cells';
import { asText, isFormula, type CellValue } from '../../workbook/cell-values';
import { rangeAt } from '../../workbook/ledger/ranges';
import type { WorkbookMap } from '../../workbook/locate';
import type { WrittenArea } from '../../workbook/write-plan';
import type { Run } from '../define-command';
import { lockOf } from '../protected';
import { changeOf } from '../writing';
import type { Overwritten } from './find-overwritten';

/** Cells of one column that stand one under another, top to bottom. */
interface Stretch extends WrittenArea {
  formulas: string[];
  /** What stands there instead. */
  before: CellValue[];
}

/**
 * Writes the formulas back in one request. Sheets that are finalized or otherwise protected are reported and left alone.
 * @returns those that were written
 */
export async function restoreFormulas(
  run: Run,
  map: WorkbookMap,
  overwritten: readonly Overwritten[],
): Promise<Overwritten[]> {
  const { session, problems, changed } = run;
  const locked = new Set<string>();
  for (const sheet of new Set(overwritten.map(({ at }) => at.sheet))) {
    const lock = lockOf(map, sheet);
    if (!lock) continue;
    locked.add(sheet);
    problems.add(lock, { sheet, address: '' });
  }
  const open = overwritten.filter(({ at }) => !locked.has(at.sheet));
  const stretches = stretchesOf(open);
  if (stretches.length === 0) return [];
  await session.write(() => {
    for (const { sheet, area, formulas, before } of stretches) {
      const states = { before: before.map((cell) => [cell]), after: formulas.map((cell) => [cell]) };
      session.ledger.note('cells', { place: { sheet, area }, ...states }, () => {
        queueColumn(() => rangeAt(session, { sheet, area }), formulas);
      });
    }
  });
  changed.push(...stretches.map(changeOf));
  return open;
}

function stretchesOf(cells: readonly Overwritten[]): Stretch[] {
  const ordered = [...cells].sort(
    (a, b) =>
      (a.at.sheet === b.at.sheet ? 0 : a.at.sheet < b.at.sheet ? -1 : 1) ||
      a.column - b.column ||
      a.row - b.row,
  );
  const stretches: Stretch[] = [];
  for (const { at, row, column, wanted, holds } of ordered) {
    const now = typeof holds === 'string' && !isFormula(holds) ? asText(holds) : (holds ?? '');
    const last = stretches.at(-1);
    if (last && last.sheet === at.sheet && isBelow(last.area, row, column)) {
      last.area = { ...last.area, rows: last.area.rows + 1 };
      last.formulas.push(wanted.formula);
      last.before.push(now);
    } else {
      const area = { row, column, rows: 1, columns: 1 };
      stretches.push({ sheet: at.sheet, area, formulas: [wanted.formula], before: [now] });
    }
  }
  return stretches;
}

const isBelow = (area: Area, row: number, column: number): boolean =>
  area.column === column && area.row + area.rows === row;
