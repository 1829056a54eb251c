import { isBlank } from '../../core/decimal';
import { readYesNo } from '../../core/settings';
import type { CellInput } from '../../core/types';
import { isFormula } from '../../workbook/cell-values';
import type { Place } from '../report';
import { gridOf, placeOf } from '../reading/block';
import { textOf } from '../reading/raw-evaluation';
import { personKey } from '../reading/roster';
import type { WorkbookContent } from '../reading/workbook-content';
import { getValues } from '../ranking/ranking-data';
import type { QuarterSheet } from './quarter-sheets';

/** The columns of scores: three months, and the month after. */
export const SCORE_KEYS = ['month1', 'month2', 'month3', 'next'] as const;

/** A score that somebody typed where the add-in would put a formula. */
export interface TypedScore {
  value: CellInput;
  at: Place;
}

/** What a quarterly ranking says of one person. */
export interface PersonCells {
  employeeId: string;
  name: string;
  department: string;
  role: string;
  /** In the order of SCORE_KEYS; null where the cell is blank or holds a formula. */
  typed: (TypedScore | null)[];
  /** 安全事故: null when blank or neither yes nor no. */
  accident: boolean | null;
  accidentCell: { value: CellInput; at: Place };
  /** Cell of the name. */
  at: Place;
}

/**
 * What people wrote on a quarterly ranking, by person. On a sheet of values nobody can tell typed scores from written
 * ones: none counts as typed.
 */
export function cellsByPerson(
  { block }: QuarterSheet,
  { answer, evaluations }: WorkbookContent,
): Map<string, PersonCells> {
  const grid = gridOf(block, answer);
  const areValues = getValues(evaluations, block.rows.length);
  const entries = block.rows.flatMap((row): [string, PersonCells][] => {
    const text = (key: string) => textOf(row.value(key));
    const [employeeId, name] = [text('employeeId'), text('name')];
    const key = personKey({ employeeId, name });
    if (key === '') return [];
    const formulas = grid?.formulas?.[row.row - block.area.row] ?? [];
    const typed = SCORE_KEYS.map((column): TypedScore | null => {
      const value = formulas[(block.columns[column] ?? -1) - block.area.column] ?? null;
      if (areValues || isBlank(value) || isFormula(value)) return null;
      return { value, at: placeOf(block, row.row, column) };
    });
    const accident = row.value('accident');
    return [
      [
        key,
        {
          employeeId,
          name: name || employeeId,
          department: text('department'),
          role: text('role'),
          typed,
          accident: readYesNo(accident),
          accidentCell: { value: accident, at: placeOf(block, row.row, 'accident') },
          at: placeOf(block, row.row, 'name'),
        },
      ],
    ];
  });
  return new Map(entries);
}
