import type { OverwrittenCell } from '../../../src/commands/results';
import { convertWithLibreOffice, describeWithLibreOffice } from '../../support/libreoffice';
import { Office } from '../workbook';
import { audited, everyTemplate, nameOf, type Cell } from './office';

jest.setTimeout(240_000);

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
    chinese = await everyTemplate('zh-CN', true);
    english = await everyTemplate('en-US', false);
  });
  afterAll(() => {
    chinese.close();
    english.close();
  });

  test('no formula is overwritten, with samples or blank, in either language, and looking takes two requests', async () => {
    for (const office of [chinese, english]) {
      const { report, formulas, totals } = await audited(office);
      expect(formulas.overwritten).toEqual([]);
      expect(totals.different).toEqual([]);
      expect(report.problems).toEqual([]);
      expect(report.changed).toEqual([]);
      expect(report.wire).toBe(2);
      expect(formulas.checked).toBeGreaterThan(200);
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

  test('nor are they amid other things on a sheet', async () => {
    await english.excel(async (context) => {
      const sheet = context.workbook.worksheets.add('Ours');
      sheet.getRange('B2').values = [['Our own']];
      await context.sync();
    });
    for (const [id, cell] of [
      ['weekly-report', 'B5'],
      ['project-tracker', 'P60'],
    ]) {
      await english.excel(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Ours');
        sheet.activate();
        sheet.getRange(cell).select();
        await context.sync();
      });
      const report = await english.run(`insert.${id}`, { at: 'selection' }, { language: 'en-US' });
      expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
    const { formulas, report } = await audited(english);
    expect(formulas.overwritten).toEqual([]);
    expect(report.problems).toEqual([]);
  });

  describeWithLibreOffice('saved by LibreOffice', () => {
    test('nothing is overwritten', async () => {
      const office = await Office.open(await convertWithLibreOffice(await chinese.workbook.save()));
      const { formulas, totals } = await audited(office);
      expect(formulas.overwritten).toEqual([]);
      expect(totals.different).toEqual([]);
      expect(formulas.checked).toBeGreaterThan(640);
      office.close();
    });
  });
});

const type = (office: Office, sheet: string, address: string, value: unknown) =>
  office.write(sheet, address, [[value]]);
