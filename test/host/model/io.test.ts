import type { SheetData, WorkbookData } from '../../../src/xlsx';
import { emptySheet } from '../../../src/xlsx/empty';
import { openBench, type Bench } from './headless';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.workbook.close());

const forms: SheetData = {
  ...emptySheet('考核-张三'),
  rows: [
    [{ v: '工号' }, { v: '权重' }, { v: '得分' }],
    [{ v: 'E1' }, { v: 60 }, { v: 90 }],
    [{ v: 'E2' }, { v: 40 }, { v: 80 }],
    [
      { v: '合计' },
      { v: 100, f: 'SUBTOTAL(109,kpi_t_1[权重])' },
      { v: 86, f: 'SUMPRODUCT(kpi_t_1[权重],kpi_t_1[得分])/100' },
    ],
  ],
  tables: [
    {
      name: 'kpi_t_1',
      box: { row: 0, column: 0, rows: 4, columns: 3 },
      headerRow: true,
      totalsRow: true,
      autoFilter: false,
      columns: [
        { name: '工号', totalsLabel: '合计' },
        { name: '权重', totalsFunction: 'sum' },
        {
          name: '得分',
          totalsFunction: 'custom',
          totalsFormula: 'SUMPRODUCT(kpi_t_1[权重],kpi_t_1[得分])/100',
        },
      ],
      style: 'TableStyleLight9',
      bandedRows: true,
      bandedColumns: false,
      firstColumn: false,
      lastColumn: true,
    },
  ],
  freeze: { rows: 1, columns: 0 },
  validations: [
    {
      boxes: [
        { row: 1, column: 2, rows: 2, columns: 1 },
        { row: 8, column: 2, rows: 1, columns: 1 },
      ],
      type: 'decimal',
      operator: 'between',
      formula1: '0',
      formula2: '100',
      ignoreBlank: true,
      dropDown: true,
      error: { style: 'stop', title: '分数', message: '0 到 100', show: true },
      prompt: { title: '评分', message: '请输入', show: true },
    },
    {
      boxes: [{ row: 1, column: 5, rows: 1, columns: 1 }],
      type: 'list',
      formula1: '"是,否"',
      ignoreBlank: false,
      dropDown: false,
    },
  ],
  conditionalFormats: [
    {
      boxes: [{ row: 1, column: 0, rows: 2, columns: 3 }],
      priority: 1,
      stopIfTrue: true,
      rule: { kind: 'formula', formula: '$B2=0', style: { font: { color: '#999999' }, fill: '#EEEEEE' } },
    },
    {
      boxes: [{ row: 1, column: 2, rows: 2, columns: 1 }],
      priority: 2,
      rule: {
        kind: 'iconSet',
        icons: '3Arrows',
        points: [
          { type: 'percent', value: '0' },
          { type: 'percent', value: '33' },
          { type: 'num', value: '67' },
        ],
        reverse: true,
        showValue: false,
      },
    },
  ],
  charts: [
    {
      name: '排名',
      type: 'BarClustered',
      title: '得分',
      series: [
        {
          nameRef: "'考核-张三'!$C$1",
          categories: "'考核-张三'!$A$2:$A$3",
          values: "'考核-张三'!$C$2:$C$3",
        },
      ],
      legend: false,
      reversed: true,
      left: 300,
      top: 20,
      width: 360,
      height: 200,
    },
  ],
  page: {
    orientation: 'landscape',
    paper: 9,
    fitWidth: 1,
    fitHeight: 0,
    margins: { top: 36 },
    printArea: [{ row: 0, column: 0, rows: 20, columns: 5 }],
    titleRows: { from: 0, to: 0 },
    footer: '&C第 &P 页',
    centerHorizontally: true,
  },
  protection: {
    options: { allowFormatCells: true },
    hash: { algorithm: 'SHA-512', value: 'x', salt: 'y', spin: 1000 },
  },
  autoFilter: { row: 20, column: 0, rows: 5, columns: 2 },
  customProperties: { form: 'kpi_t_1' },
};

const workbook: WorkbookData = {
  sheets: [forms, { ...emptySheet('名册'), visibility: 'hidden' }],
  activeSheet: 0,
  styles: [{ font: { name: '宋体', size: 11 } }],
  names: [
    { name: '_kpi_t_1', formula: "'考核-张三'!$A$1:$F$20", hidden: true },
    { name: '满分', formula: '100', hidden: false, comment: '百分制' },
    { name: 'own', formula: "'考核-张三'!$A$1", sheet: '考核-张三', hidden: false },
  ],
  customProperties: { stamp: 'x', count: 3, done: true },
  properties: { title: '绩效', author: '办公室' },
  settings: { ui: '{"tab":"plan"}' },
  date1904: true,
};

test('nothing that lies beside the cells is lost', async () => {
  const { model } = bench.workbook;
  model.load(workbook);
  await model.settle();
  const saved = model.toWorkbookData();
  const beside = ({ rows: _r, columns: _c, rowProperties: _p, ...rest }: SheetData) => rest;
  expect(saved.sheets.map(beside)).toEqual(workbook.sheets.map(beside));
  const { names, customProperties, properties, settings, date1904, activeSheet } = workbook;
  expect(saved).toMatchObject({ names, customProperties, properties, settings, date1904, activeSheet });
});

test('formulas of a file use its tables and names', async () => {
  const { model } = bench.workbook;
  const sheet = structuredClone(forms);
  sheet.protection = undefined;
  sheet.rows[5] = [{ f: 'ROUND(kpi_t_1[[#Totals],[得分]]*满分,2)', v: 0 }];
  model.load({ ...workbook, sheets: [sheet, workbook.sheets[1]] });
  await model.settle();
  const saved = model.toWorkbookData().sheets[0].rows;
  expect(saved[3].map((cell) => cell?.v)).toEqual(['合计', 100, 86]);
  expect(saved[5][0]?.v).toBe(8600);
});

test('another workbook leaves nothing of the first behind', async () => {
  const { model } = bench.workbook;
  model.load(workbook);
  model.load({ ...workbook, sheets: [emptySheet('Leer')], names: [], settings: {}, date1904: undefined });
  const saved = model.toWorkbookData();
  expect(saved.names).toEqual([]);
  expect(saved.settings).toEqual({});
  expect(saved.sheets).toHaveLength(1);
  expect(saved.sheets[0]).toMatchObject({ name: 'Leer', tables: [], validations: [], charts: [], page: {} });
});

test.each([
  ['of a file', { name: '宋体', size: 12 }],
  ['of a new workbook', undefined],
])('the normal font %s is that of plain cells, and stays', async (_, font) => {
  const { model } = bench.workbook;
  const rows = [[{ v: 'large', s: 1 }, { v: 'plain' }]];
  const styles = [{ font }, { font: { size: 20 } }];
  if (font) model.load({ ...workbook, sheets: [{ ...emptySheet('A'), rows }], styles });
  const plain = font ?? { name: 'Calibri', size: 11 };
  await bench.workbook.run(() =>
    Excel.run(async (context) => {
      const [large, cell] = ['A1', 'B1'].map((at) => context.workbook.worksheets.getFirst().getRange(at));
      large.format.font.size = 20;
      cell.format.font.load('name,size');
      await context.sync();
      expect(cell.format.font.toJSON()).toMatchObject(plain);
    }),
  );
  expect(model.toWorkbookData().styles).toEqual([{ font: plain }, { font: { size: 20 } }]);
});

test('a copied sheet has rules, charts and tables of its own', async () => {
  const { model } = bench.workbook;
  model.load(workbook);
  await bench.workbook.run(() =>
    Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem('考核-张三').copy('End');
      copy.load('name');
      copy.tables.load('items/name');
      copy.getRange('C2').dataValidation.load('type');
      copy.charts.load('count');
      copy.protection.load('protected');
      await context.sync();
      expect(copy.name).toBe('考核-张三 (2)');
      expect(copy.tables.items.map((table) => table.name)).toEqual(['Table1']);
      expect(copy.charts.count).toBe(1);
      expect(copy.protection.protected).toBe(true);
    }),
  );
});
