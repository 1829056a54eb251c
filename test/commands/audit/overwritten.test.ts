import type { OverwrittenCell } from '../../../src/commands/results';
import { convertManyWithLibreOffice, describeWithLibreOffice } from '../../support/libreoffice';
import { Office } from '../workbook';
import { audited, everyTemplate, nameOf, type Cell } from './office';

jest.setTimeout(240_000);

/** Formula cells of the workbook, by sheet and what is under it, one of each column and of each single formula. */
const FORMULA = (value: unknown) => typeof value === 'string' && value.startsWith('=');

interface Known extends Cell {
  formula: string;
}

/** The first formula cell of each column of each table, of each totals row, and every formula cell around tables. */
function oneOfEach(office: Office): Promise<Known[]> {
  return office.excel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject();
      range.load('formulas,rowIndex,columnIndex');
      return { sheet: sheet.name, range };
    });
    const tables = worksheets.items.map((sheet) => {
      sheet.tables.load('items/name');
      return sheet;
    });
    await context.sync();
    const bodies = tables.flatMap((sheet) =>
      sheet.tables.items.map((table) => {
        const range = table.getDataBodyRange();
        range.load('rowIndex,columnIndex,rowCount,columnCount');
        return { sheet: sheet.name, range };
      }),
    );
    await context.sync();
    const seen = new Set<string>();
    return used
      .filter(({ range }) => !range.isNullObject)
      .flatMap(({ sheet, range }) =>
        range.formulas.flatMap((cells: unknown[], at: number) =>
          cells.flatMap((formula, offset): Known[] => {
            if (!FORMULA(formula)) return [];
            const [row, column] = [range.rowIndex + at, range.columnIndex + offset];
            const body = bodies.findIndex(
              ({ sheet: name, range: area }) =>
                name === sheet &&
                row >= area.rowIndex &&
                row < area.rowIndex + area.rowCount &&
                column >= area.columnIndex &&
                column < area.columnIndex + area.columnCount,
            );
            const key = body < 0 ? `${sheet} ${row} ${column}` : `${body} ${column}`;
            if (seen.has(key)) return [];
            seen.add(key);
            const letters = String.fromCharCode(
              ...(column < 26 ? [65 + column] : [64 + Math.floor(column / 26), 65 + (column % 26)]),
            );
            return [{ sheet, address: `${letters}${row + 1}`, formula: String(formula) }];
          }),
        ),
      );
  });
}

const places = (cells: readonly OverwrittenCell[]) => cells.map(({ at }) => nameOf(at)).sort();

describe('right after inserting every template', () => {
  let [chinese, english]: Office[] = [];
  beforeAll(async () => {
    chinese = await everyTemplate('zh-CN');
    english = await everyTemplate('en-US');
  });
  afterAll(() => {
    chinese.close();
    english.close();
  });

  test('no formula is overwritten, in either language, and looking takes two requests', async () => {
    for (const office of [chinese, english]) {
      const { report, formulas, totals } = await audited(office);
      expect(formulas.overwritten).toEqual([]);
      expect(totals.different).toEqual([]);
      expect(report.problems).toEqual([]);
      expect(report.changed).toEqual([]);
      expect(report.wire).toBe(2);
      expect(formulas.checked).toBeGreaterThan(640);
    }
  });

  test('every formula of the sheets is looked at: a number in any of them is found with its place, and written back', async () => {
    const cells = (await oneOfEach(chinese)).filter(({ sheet }) => !/^(月度|季度)排名/.test(sheet));
    expect(cells.length).toBeGreaterThan(100);
    for (const [index, { sheet, address }] of cells.entries())
      await type(chinese, sheet, address, 1000 + index);
    const { formulas, report } = await audited(chinese);
    expect(places(formulas.overwritten)).toEqual(cells.map(nameOf).sort());
    const byPlace = new Map(formulas.overwritten.map((cell) => [nameOf(cell.at), cell]));
    cells.forEach((cell, index) => expect(byPlace.get(nameOf(cell))!.shown).toBe(1000 + index));
    const told = report.problems.filter(({ code }) => code === 'formula-overwritten');
    expect(told).toHaveLength(cells.length);

    const fixed = await audited(chinese, { fix: 'true' });
    expect(fixed.report.wire).toBe(3);
    expect(fixed.report.problems.filter(({ code }) => code === 'formula-restored')).toHaveLength(
      cells.length,
    );
    expect(fixed.report.changed.reduce((sum, { cells: count }) => sum + count, 0)).toBe(cells.length);
    const again = await audited(chinese);
    expect(again.formulas).toEqual({ checked: formulas.checked, overwritten: [] });
    expect(again.totals.different).toEqual([]);
  });

  describeWithLibreOffice('saved by LibreOffice', () => {
    test('nothing is overwritten', async () => {
      const files = await Promise.all([chinese, english].map((office) => office.workbook.save()));
      const saved = await convertManyWithLibreOffice({ zh: files[0], en: files[1] });
      for (const bytes of saved) {
        const office = await Office.open(bytes);
        const { formulas, totals } = await audited(office);
        expect(formulas.overwritten).toEqual([]);
        expect(totals.different).toEqual([]);
        expect(formulas.checked).toBeGreaterThan(640);
        office.close();
      }
    });
  });
});

const type = (office: Office, sheet: string, address: string, value: unknown) =>
  office.write(sheet, address, [[value]]);
