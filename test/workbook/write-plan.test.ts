import { openWorkbook, type HeadlessWorkbook } from '../../src/host/node/open';
import type { SheetPlan } from '../../src/templates/plan';
import { withSession } from '../../src/workbook/session';
import { queuePlan } from '../../src/workbook/write-plan';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const plan: SheetPlan = {
  sheetName: '计划 表',
  blocks: [
    { area: area(0, 0, 1, 2), values: [[{ text: '=不是公式' }, '2026-10']] },
    {
      area: area(2, 0, 3, 3),
      values: [
        ['名称', '数量', '双倍'],
        ['甲', 1, '=计划表_t[[#This Row],[数量]]*2'],
        ['乙', 2, '=计划表_t[[#This Row],[数量]]*2'],
      ],
    },
  ],
  tables: [
    {
      name: '计划表_t',
      area: area(2, 0, 3, 3),
      totals: [{ label: '合计' }, { formula: '=SUM(计划表_t[数量])' }, null],
      style: 'TableStyleLight1',
    },
  ],
  names: [{ name: '_whole', area: area(0, 0, 6, 3), hidden: true }],
  links: [{ row: 3, column: 0, target: { sheet: '计划 表', address: 'B4' }, tip: '去' }],
  merges: [area(0, 1, 1, 2)],
  formats: [
    { area: area(3, 1, 2, 1), numberFormat: '0.00', fill: '#DDEEFF', font: { bold: true }, locked: false },
    { area: area(0, 0, 1, 2), numberFormat: '@', align: { horizontal: 'Center', wrap: true } },
  ],
  columnWidths: { 1: 90 },
  rowHeights: { 2: 30 },
  validations: [
    {
      area: area(3, 1, 2, 1),
      rule: { kind: 'decimal', min: 0, max: 100 },
      errorTitle: '数量',
      errorMessage: '0 到 100',
    },
  ],
  conditionalFormats: [
    {
      area: area(3, 1, 2, 1),
      rule: { kind: 'formula', formula: '=$B4>1', fill: '#FF0000' },
      stopIfTrue: true,
    },
    { area: area(3, 1, 2, 1), rule: { kind: 'dataBar', color: '#638EC6' } },
  ],
  charts: [],
  freeze: { rows: 3, columns: 1 },
  page: {
    orientation: 'Landscape',
    paper: 'A4',
    fitToPagesWide: 1,
    titleRows: { from: 2, to: 2 },
    centerFooter: '第 &P 页',
  },
};

describe('a plan, written through the real Office.js', () => {
  let workbook: HeadlessWorkbook;
  let requests: number;
  beforeAll(async () => {
    workbook = await openWorkbook();
    await workbook.run(() => Excel.run(async (context) => context.workbook.load('name')));
    const before = workbook.requests;
    await workbook.run(() => withSession((session) => session.write(() => void queuePlan(session, plan))));
    requests = workbook.requests - before;
  });
  afterAll(() => workbook.close());

  const read = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => T): Promise<T> =>
    workbook.run(() =>
      Excel.run(async (context) => {
        const answer = work(context.workbook.worksheets.getItem('计划 表'), context);
        await context.sync();
        return answer();
      }),
    );

  test('is one request', () => expect(requests).toBe(1));

  test('text stays text, formulas calculate, the totals row belongs to the table', async () => {
    const [values, tableAddress, showTotals] = await read((sheet) => {
      const used = sheet.getRange('A1:C6');
      used.load('values');
      const table = sheet.tables.getItem('计划表_t');
      table.load('showTotals');
      const range = table.getRange();
      range.load('address');
      return () => [used.values, range.address, table.showTotals];
    });
    expect(values).toEqual([
      ['=不是公式', '2026-10', ''],
      ['', '', ''],
      ['名称', '数量', '双倍'],
      ['甲', 1, 2],
      ['乙', 2, 4],
      ['合计', 3, ''],
    ]);
    expect([tableAddress, showTotals]).toEqual(["'计划 表'!A3:C6", true]);
  });

  test('names, formats, rules, panes and page are there', async () => {
    const found = await read((sheet, context) => {
      const name = context.workbook.names.getItem('_whole');
      name.load('visible,formula');
      const cells = sheet.getRange('B4:B5');
      cells.load(
        'numberFormat,format/fill/color,format/font/bold,format/protection/locked,dataValidation/type',
      );
      const formats = cells.conditionalFormats;
      formats.load('items/type,items/priority');
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      sheet.pageLayout.load('orientation,paperSize');
      const link = sheet.getRange('A4');
      link.load('hyperlink,values');
      return () => ({
        name: [name.visible, name.formula],
        format: [
          cells.numberFormat[0][0],
          cells.format.fill.color,
          cells.format.font.bold,
          cells.format.protection.locked,
        ],
        validation: cells.dataValidation.type,
        conditional: [...formats.items].sort((a, b) => a.priority - b.priority).map(({ type }) => type),
        frozen: frozen.address,
        page: sheet.pageLayout.orientation,
        link: [link.hyperlink.documentReference, link.values[0][0]],
      });
    });
    expect(found).toEqual({
      name: [false, "='计划 表'!$A$1:$C$6"],
      format: ['0.00', '#DDEEFF', true, false],
      validation: 'Decimal',
      conditional: ['Custom', 'DataBar'],
      frozen: "'计划 表'!A1:A3",
      page: 'Landscape',
      link: ["'计划 表'!B4", '甲'],
    });
  });

  test('a refusal half-way switches events on again and is told in our words', async () => {
    const failure = workbook.run(() =>
      withSession((session) =>
        session.write(() => void queuePlan(session, { ...plan, sheetName: '另一张' })),
      ),
    );
    // The name of the table is taken.
    await expect(failure).rejects.toMatchObject({ name: 'WorkbookFailure' });
    const enabled = await read((_, context) => {
      context.runtime.load('enableEvents');
      return () => context.runtime.enableEvents;
    });
    expect(enabled).toBe(true);
  });
});
