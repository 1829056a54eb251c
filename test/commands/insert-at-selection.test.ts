import type { InsertResults, RecalcResults } from '../../src/commands/results';
import type { Language } from '../../src/locales';
import type { TemplateId } from '../../src/templates/ids';
import type { Area } from '../../src/templates/plan';
import { extentOf } from '../../src/templates/plan-extent';
import { areaAddress, parseReference } from '../../src/workbook/a1';
import { compiled } from '../templates/requests';
import { Office, october } from './workbook';

jest.setTimeout(300_000);

const SHEET = 'Sheet1';

const at = (
  office: Office,
  id: TemplateId,
  parameters: Record<string, string> = {},
  language: Language = 'zh-CN',
) => office.run<InsertResults>(`insert.${id}`, { at: 'selection', ...parameters }, { language });

function select(office: Office, address: string, sheet = SHEET): Promise<void> {
  return office.excel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

function sheetWork<T>(office: Office, work: (sheet: Excel.Worksheet) => T): Promise<T> {
  return office.excel(async (context) => {
    const answer = work(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
    return answer;
  });
}

const shifted = (area: Area, row: number, column: number): string =>
  areaAddress({ ...area, row: area.row + row, column: area.column + column });

describe('templates in C5 show what their own sheets show', () => {
  let office: Office;
  beforeAll(async () => (office = await Office.open()));
  afterAll(() => office.close());

  // What is written is compared for all templates in test/templates/placement.test.ts; these refer to cells most.
  test.each<[TemplateId, Language]>([
    ['evaluation', 'zh-CN'],
    ['weekly-report', 'en-US'],
    ['collection-budget', 'zh-CN'],
    ['budget-report', 'en-US'],
    ['responsibility-letter', 'zh-CN'],
    ['monthly-report', 'en-US'],
    ['quarterly-ranking', 'zh-CN'],
    ['visit-log', 'en-US'],
  ])('%s, %s', async (id, language) => {
    const name = `在${id}`;
    await office.excel(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange('A1').values = [['备忘']];
      sheet.activate();
      sheet.getRange('C5:D6').select();
      await context.sync();
    });
    const there = await at(office, id, { samples: 'true' }, language);
    expect(there).toMatchObject({ ok: true, roundTrips: 3, wire: 3, results: { template: id, sheet: name } });
    const own = await office.run<InsertResults>(`insert.${id}`, { samples: 'true' }, { language });
    const area = extentOf(compiled(id, { language, samples: true, period: undefined }));
    expect(await office.values(name, shifted(area, 4, 2))).toEqual(
      await office.values(own.results!.sheet, areaAddress(area)),
    );
    expect(there.results!.tables.map(({ address }) => address)).toEqual(
      own.results!.tables.map(({ address }) => shifted(parseReference(address)!.area, 4, 2)),
    );
    expect((await office.values(name, 'A1:B4')).flat().filter(Boolean)).toEqual(['备忘']);
    // The next template is not to find anything.
    await office.excel(async (context) => {
      const { worksheets, names } = context.workbook;
      names.load('items/name');
      await context.sync();
      for (const item of names.items) item.delete();
      for (const sheet of [name, own.results!.sheet]) worksheets.getItem(sheet).delete();
      await context.sync();
    });
  });
});

describe('what is in the way', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
    await sheetWork(office, (sheet) => {
      sheet.getRange('A1').values = [['抬头']];
      sheet.getRange('F20:G20').values = [['合计', 7]];
      sheet.getRange('A40').formulas = [['=""']];
      sheet.getRange('AA3').values = [[0]];
      sheet.getRange('AE50:AF51').merge();
      sheet.getRange('AZ5').values = [['甲']];
      sheet.tables.add('AZ5:AZ9', true).name = '别的表';
    });
  });
  afterAll(() => office.close());

  const blankCell = '这里已有内容';
  test.each<[string, TemplateId, string, string, string, string]>([
    ['a cell inside', 'evaluation', 'B5', 'cell-in-the-way', 'F20', `${blankCell}“合计”，表要占 B5:L33`],
    ['the first cell', 'roster', 'A1', 'cell-in-the-way', 'A1', `${blankCell}“抬头”`],
    ['the last row', 'roster', 'A20', 'cell-in-the-way', 'F20', `${blankCell}“合计”`],
    ['a formula that shows nothing', 'roster', 'A25', 'cell-in-the-way', 'A40', `${blankCell}“=""”`],
    ['a zero', 'visit-log', 'V1', 'cell-in-the-way', 'AA3', `${blankCell}“0”`],
    ['merged cells, though blank', 'roster', 'V45', 'merge-in-the-way', 'AE50:AF51', '合并的单元格'],
    ['blank rows of a table', 'visit-log', 'AZ7', 'table-in-the-way', 'AZ5:AZ9', '表格“别的表”'],
    ['the right edge', 'roster', 'XFA100', 'form-off-sheet', 'XFA100', '超出了工作表'],
    ['the lower edge', 'roster', 'A1048570', 'form-off-sheet', 'A1048570', '超出了工作表'],
  ])('%s: nothing is touched', async (_what, id, cell, code, address, sentence) => {
    await select(office, cell);
    const report = await at(office, id);
    expect(report).toMatchObject({ ok: false, results: null, changed: [], wire: 2 });
    expect(report.problems).toMatchObject([{ code, severity: 'error', sheet: SHEET, address }]);
    expect(report.problems[0].message).toContain(sentence);
    const english = await at(office, id, {}, 'en-US');
    expect(english.problems[0].message).toMatch(/^Sheet1!.*\.$/);
  });

  test('a protected sheet is refused before it is looked at; several blocks of cells are none', async () => {
    await select(office, 'A100');
    await sheetWork(office, (sheet) => sheet.protection.protect());
    const locked = await at(office, 'roster');
    expect(locked).toMatchObject({
      ok: false,
      wire: 1,
      problems: [{ code: 'sheet-protected', sheet: SHEET }],
    });
    await sheetWork(office, (sheet) => sheet.protection.unprotect());
  });

  test('none of it has left anything', async () => {
    const left = await office.excel(async (context) => {
      const { tables, names } = context.workbook;
      tables.load('items/name');
      names.load('items/name');
      await context.sync();
      return [...tables.items, ...names.items].map(({ name }) => name);
    });
    expect(left).toEqual(['别的表']);
  });

  test('a place that is neither of the two is no place', async () => {
    const report = await office.run('insert.roster', { at: 'here' });
    expect(report.problems[0]).toMatchObject({ code: 'parameter-invalid' });
    expect(report.problems[0].message).toContain('插入位置');
  });
});

describe('a sheet that is in use', () => {
  let office: Office;
  const layout = () =>
    sheetWork(office, (sheet) => {
      const [used, blank, panes] = [sheet.getRange('D1'), sheet.getRange('F1'), sheet.freezePanes];
      const row = sheet.getRange('A9');
      for (const range of [used, blank]) range.load('format/columnWidth');
      row.load('format/rowHeight');
      sheet.load('name');
      sheet.pageLayout.load('orientation');
      const frozen = panes.getLocationOrNullObject();
      frozen.load('address');
      return { used, blank, row, page: sheet.pageLayout, frozen, sheet };
    }).then(({ used, blank, row, page, frozen, sheet }) => ({
      used: used.format.columnWidth,
      blank: blank.format.columnWidth,
      row: row.format.rowHeight,
      orientation: page.orientation,
      frozen: frozen.address,
      name: sheet.name,
    }));
  beforeAll(async () => {
    office = await Office.open();
    await sheetWork(office, (sheet) => {
      sheet.getRange('A1:D1').values = [['一', '二', '三', '四']];
      sheet.getRange('D1').format.columnWidth = 40;
      sheet.getRange('F1').format.columnWidth = 20;
      sheet.getRange('A9').format.rowHeight = 90;
      sheet.freezePanes.freezeRows(1);
      sheet.getRange('C6').numberFormat = [['@']];
    });
  });
  afterAll(() => office.close());

  test('keeps its name, page, panes, the widths of what is there and rows that are higher', async () => {
    const before = await layout();
    await select(office, 'C5');
    const report = await at(office, 'evaluation', { samples: 'true', period: october });
    expect(report).toMatchObject({ ok: true, results: { sheet: SHEET } });
    expect(report.problems).toMatchObject([{ code: 'widths-kept', severity: 'info' }]);
    expect(report.problems[0].message).toContain('列 C, D 里另有内容');
    const after = await layout();
    expect(after).toEqual({ ...before, blank: after.blank });
    expect(after.blank).toBeGreaterThan(before.blank);
  });

  test('shows the form scored and recognised, beside what was there and a second form', async () => {
    await select(office, 'C40');
    const second = await at(office, 'evaluation', { samples: 'true', period: '2026-11' });
    expect(second.results!.tables[0].name).toBe('kpi_evaluation_2');
    const own = await office.run<InsertResults>('insert.evaluation', { samples: 'true', period: '2026-12' });
    const { results } = await office.run<RecalcResults>('recalc');
    const scores = results!.evaluations.map(({ period, final, state, at: place }) => [
      period,
      final,
      state,
      place.sheet,
    ]);
    const [, final] = scores[2];
    expect(scores).toEqual([
      [october, final, 'scored', SHEET],
      ['2026-11', final, 'scored', SHEET],
      ['2026-12', final, 'scored', own.results!.sheet],
    ]);
    // Its own formulas say the same.
    for (const { at: place } of results!.evaluations) {
      expect(await office.values(place.sheet, place.address)).toEqual([[final]]);
    }
  });

  test('samples: the forms go, the rest and the sheet stay', async () => {
    const report = await office.run('remove-samples');
    expect(report).toMatchObject({ ok: true });
    expect(await office.sheetNames()).toEqual([SHEET]);
    const values = await sheetWork(office, (sheet) => {
      const used = sheet.getUsedRange(true);
      used.load('address,values');
      return used;
    });
    expect([values.address, values.values]).toEqual(['Sheet1!A1:D1', [['一', '二', '三', '四']]]);
  });
});
