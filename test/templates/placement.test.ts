import { cellAddress } from '../../src/templates/a1';
import { formNameOf, sharedNameOf } from '../../src/templates/ids';
import type { Language } from '../../src/templates/language';
import type { Placement } from '../../src/templates/origin';
import type { Area, SheetPlan } from '../../src/templates/plan';
import { extentOf } from '../../src/templates/plan-extent';
import { templates } from '../../src/templates/registry';
import { compiled } from './requests';

const languages: Language[] = ['zh-CN', 'en-US'];
/** C5: two columns to the right and four rows down. */
const origin = { row: 4, column: 2 };
const atC5: Placement = { origin, widthOf: (_, wanted) => wanted };

/** A cell of the form's own sheet in a formula; no function, column or table name, no text. */
const CELL = /"[^"]*"|'[^']*'!|\[[^[\]]*\]|(?<![\w.$])(\$?)([A-Z]{1,2})(\$?)(\d{1,3})(?![\w(.])/g;

function rebased(formula: string): string {
  return formula.replace(
    CELL,
    (whole, fixColumn?: string, letters?: string, fixRow?: string, digits?: string) => {
      if (letters === undefined) return whole;
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const [, to, row] = /^([A-Z]+)(\d+)$/.exec(
        cellAddress(Number(digits) - 1 + origin.row, column + origin.column),
      )!;
      return `${fixColumn}${to}${fixRow}${row}`;
    },
  );
}

const text = (value: string): string => (value.startsWith('=') ? rebased(value) : value);

/** The plan as it has to be at C5: every area moved, every cell in a formula with it. */
function moved<T>(value: T): T {
  if (typeof value === 'string') return text(value) as T;
  if (Array.isArray(value)) return value.map(moved) as T;
  if (typeof value !== 'object' || value === null) return value;
  const isPlace = 'row' in value && 'column' in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (isPlace && key === 'row') return [key, (inner as number) + origin.row];
      if (isPlace && key === 'column') return [key, (inner as number) + origin.column];
      // What somebody typed is text, whatever it begins with.
      return [key, key === 'text' ? inner : moved(inner)];
    }),
  ) as T;
}

const shiftKeys = (record: Record<number, number>, by: number): Record<number, number> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [Number(key) + by, value]));

function planAtC5(plan: SheetPlan): SheetPlan {
  const { columnWidths, rowHeights, freeze, page, links, ...rest } = plan;
  return {
    ...moved(rest),
    ...(links && { links: links.map((link) => ({ ...link, row: link.row + 4, column: link.column + 2 })) }),
    columnWidths: shiftKeys(columnWidths, origin.column),
    rowHeights: shiftKeys(rowHeights, origin.row),
    freeze: freeze && { ...freeze, rows: freeze.rows + origin.row },
    page: {
      ...page,
      titleRows: page.titleRows && { from: page.titleRows.from + 4, to: page.titleRows.to + 4 },
    },
  };
}

describe.each(languages)('a form in C5 is the one of A1, moved with all its references, %s', (language) => {
  test.each(templates.map(({ id }) => [id] as const))('%s', (id) => {
    for (const samples of [true, false]) {
      const plan = compiled(id, { language, samples });
      const there = compiled(id, { language, samples, placement: atC5 });
      const whole = extentOf(plan);
      const [name] = plan.tables.map((table) => table.name);
      const expected = planAtC5(plan);
      // What a list has besides: a name over all of it. What everything has: a mark on its title.
      const spans = there.names.find((one) => one.name === formNameOf(name))!;
      expect(spans.area).toMatchObject(origin);
      const names = expected.names.some((one) => one.name === spans.name) ? [] : [spans];
      const mark = { name: sharedNameOf(name), area: { ...origin, rows: 1, columns: 1 }, hidden: true };
      expect(there).toEqual({ ...expected, names: [...expected.names, ...names, mark] });
      expect(whole).toMatchObject({ row: 0, column: 0 });
      expect(extentOf(there)).toEqual({ ...whole, ...origin } satisfies Area);
    }
  });
});

test('a column that keeps its width makes its rows higher, not the column wider', () => {
  const narrow: Placement = { origin, widthOf: (column, wanted) => (column === 4 ? 30 : wanted) };
  const [wide, kept] = [atC5, narrow].map((placement) =>
    compiled('role-library', { samples: true, placement }),
  );
  expect(kept.columnWidths[4]).toBe(30);
  const higher = Object.keys(wide.rowHeights).map(Number);
  expect(higher.every((row) => kept.rowHeights[row] >= wide.rowHeights[row])).toBe(true);
  expect(Object.values(kept.rowHeights).reduce((a, b) => a + b)).toBeGreaterThan(
    Object.values(wide.rowHeights).reduce((a, b) => a + b),
  );
});
