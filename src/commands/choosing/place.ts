import type { Area } from '../../templates/plan';
import { parseReference } from '../../workbook/a1';
import { queueActiveCell } from '../../workbook/active-cell';
import type { WorkbookMap } from '../../workbook/locate';
import type { ParameterSpec } from '../command';
import type { Run } from '../define-command';
import { WORKBOOK } from '../problems';
import { Refusal } from '../refusal';

/** Which sheet a command is for, and which cell of it where it holds several forms. */
export const placeParameters: readonly ParameterSpec[] = [
  { name: 'sheet', type: 'text' },
  { name: 'cell', type: 'text' },
];

export interface ChosenPlace {
  sheet: string;
  /** null: no particular cell. */
  cell: Area | null;
}

/**
 * The sheet and cell that the parameters name, or else those where the user stands; the answer is there once the
 * workbook has been located. @throws Refusal for a cell that is none, and (by the answer) for a sheet that is not there
 */
export function queuePlace({ parameters, session, words }: Run): (map: WorkbookMap) => ChosenPlace {
  const { sheet, cell } = parameters;
  const named = cell === undefined ? null : parseReference(cell);
  if (cell !== undefined && named === null) {
    throw new Refusal('parameter-invalid', WORKBOOK, { parameter: words.parameters.cell, value: cell });
  }
  const active = sheet === undefined ? queueActiveCell(session) : null;
  return ({ sheets }) => {
    if (sheet === undefined) {
      const { sheet: name, row, column } = active!();
      return { sheet: name, cell: named?.area ?? { row, column, rows: 1, columns: 1 } };
    }
    const found = sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    if (!found) throw new Refusal('sheet-not-found', WORKBOOK, { name: sheet });
    return { sheet: found.name, cell: named?.area ?? null };
  };
}
