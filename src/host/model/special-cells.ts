import { boxFrom, intersect, lastColumn, lastRow, sameBox, type Box } from '../engine/box';
import { formulaOf, hasContent, valueOf } from '../engine/cells';
import { isColumnHidden, isRowHidden } from '../engine/sizes';
import { invalidArgument, itemNotFound, RichApiError, type HostObject } from '../rich-api';
import { typeOf } from './cell-content';
import type { ModelContext, SheetBox } from './context';
import { RangeAreas } from './range-areas';
import { oneOf } from './style-access';
import { usedBox } from './used-range';

const CELL_TYPES = [
  'Blanks',
  'Constants',
  'Formulas',
  'Visible',
  'ConditionalFormats',
  'DataValidations',
  'SameConditionalFormat',
  'SameDataValidation',
] as const;

/** Which types of value each filter lets through. */
const VALUE_TYPES: Readonly<Record<string, readonly string[]>> = {
  All: ['Double', 'String', 'Boolean', 'Error'],
  Errors: ['Error'],
  ErrorsLogical: ['Error', 'Boolean'],
  ErrorsNumbers: ['Error', 'Double'],
  ErrorsText: ['Error', 'String'],
  ErrorsLogicalNumber: ['Error', 'Boolean', 'Double'],
  ErrorsLogicalText: ['Error', 'Boolean', 'String'],
  ErrorsNumberText: ['Error', 'Double', 'String'],
  Logical: ['Boolean'],
  LogicalNumbers: ['Boolean', 'Double'],
  LogicalText: ['Boolean', 'String'],
  LogicalNumbersText: ['Boolean', 'Double', 'String'],
  Numbers: ['Double'],
  NumbersText: ['Double', 'String'],
  Text: ['String'],
};

/**
 * Cells of one kind inside the used part of a range. null, or ItemNotFound when `required`, when there is none.
 * @throws InvalidArgument for a value filter on anything but constants and formulas
 */
export function specialCells(
  context: ModelContext,
  { sheetId, box }: SheetBox,
  cellType: unknown,
  valueType: unknown,
  location: string,
  required: boolean,
): HostObject | null {
  const { engine } = context;
  const type = oneOf(cellType, CELL_TYPES, location);
  if (valueType != null && type !== 'Constants' && type !== 'Formulas') throw invalidArgument(location);
  const allowed = VALUE_TYPES[String(valueType ?? 'All')];
  if (allowed === undefined) throw invalidArgument(location);
  const matrix = engine.sheet(sheetId).getCellMatrix();
  const matches = (row: number, column: number): boolean => {
    const cell = matrix.getValue(row, column) ?? null;
    switch (type) {
      case 'Blanks':
        return cell === null || !hasContent(cell);
      case 'Visible':
        return !isRowHidden(engine, sheetId, row) && !isColumnHidden(engine, sheetId, column);
      case 'Constants':
      case 'Formulas': {
        if (cell === null || !hasContent(cell)) return false;
        const isFormula = formulaOf(engine, sheetId, cell, row, column) !== null;
        return isFormula === (type === 'Formulas') && allowed.includes(typeOf(cell, valueOf(cell)));
      }
      default:
        throw new RichApiError(
          'NotImplemented',
          `Special cells of type ${type} are not modelled.`,
          location,
          501,
        );
    }
  };
  const used = usedBox(engine, sheetId, false);
  const within = type === 'Visible' ? box : used && intersect(used, box);
  const boxes = within === null ? [] : group(within, matches);
  if (boxes.length > 0)
    return new RangeAreas(
      context,
      boxes.map((found) => ({ sheetId, box: found })),
    );
  if (required) throw itemNotFound(location);
  return null;
}

/** The cells that match as few rectangles: runs in a row, joined with the same run in the row above. */
function group(within: Box, matches: (row: number, column: number) => boolean): Box[] {
  const done: Box[] = [];
  let open: Box[] = [];
  for (let row = within.row; row <= lastRow(within); row++) {
    const next: Box[] = [];
    for (let column = within.column; column <= lastColumn(within); column++) {
      if (!matches(row, column)) continue;
      const from = column;
      while (column < lastColumn(within) && matches(row, column + 1)) column++;
      const run = boxFrom(row, from, row, column);
      const above = open.find(
        (box) => sameBox({ ...box, row: row, rows: 1 }, run) && lastRow(box) === row - 1,
      );
      next.push(above === undefined ? run : { ...above, rows: above.rows + 1 });
      if (above !== undefined) open = open.filter((box) => box !== above);
    }
    done.push(...open);
    open = next;
  }
  return [...done, ...open];
}
