import type { SheetData, StyleData, TableData, WorkbookData } from '../../src/xlsx';

/** One feature of a sheet, in the form in which it must come back. */
export interface Feature {
  name: string;
  sheet: Partial<SheetData>;
  styles?: StyleData[];
}

const red: StyleData = { font: { bold: true, color: '#9C0006' }, fill: '#FFC7CE' };
const box = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

export const table = (given: Partial<TableData> = {}): TableData => ({
  name: 'kpi_roster_1',
  box: box(0, 0, 3, 2),
  headerRow: true,
  totalsRow: false,
  autoFilter: true,
  columns: [{ name: '工号' }, { name: '姓名' }],
  style: 'TableStyleLight9',
  bandedRows: true,
  bandedColumns: false,
  firstColumn: false,
  lastColumn: false,
  ...given,
});

const header = (...names: string[]) => [names.map((v) => ({ v }))];

const tables: Feature[] = [
  { name: 'table', sheet: { rows: header('工号', '姓名'), tables: [table()] } },
  {
    name: 'table without header row, filter and style',
    sheet: { rows: [], tables: [table({ headerRow: false, autoFilter: false, style: undefined })] },
  },
  {
    name: 'table with banded columns and marked edges',
    sheet: {
      rows: header('工号', '姓名'),
      tables: [table({ bandedRows: false, bandedColumns: true, firstColumn: true, lastColumn: true })],
    },
  },
  {
    name: 'calculated column',
    sheet: {
      rows: [
        ...header('权重', '得分'),
        [{ v: 60 }, { v: 54, f: 'kpi_roster_1[[#This Row],[权重]]*0.9' }],
        [{ v: 40 }, { v: 36, f: 'kpi_roster_1[[#This Row],[权重]]*0.9' }],
      ],
      tables: [
        table({
          columns: [
            { name: '权重' },
            { name: '得分', calculatedFormula: 'kpi_roster_1[[#This Row],[权重]]*0.9' },
          ],
        }),
      ],
    },
  },
  {
    name: 'column names with line feed, quotes, brackets and escapes',
    sheet: {
      rows: header('自评\n（参考）', `"a" & <b> 'c' [d] #_x000a_`),
      tables: [table({ columns: [{ name: '自评\n（参考）' }, { name: `"a" & <b> 'c' [d] #_x000a_` }] })],
    },
  },
  {
    name: 'totals row whose formulas use newer functions',
    sheet: {
      rows: [
        ...header('A', 'B'),
        [{ v: 'x' }],
        [{ v: '最高' }, { v: 9, f: 'MAXIFS(kpi_roster_1[B],kpi_roster_1[A],">0")' }],
      ],
      tables: [
        table({
          totalsRow: true,
          columns: [
            { name: 'A', totalsLabel: '最高' },
            {
              name: 'B',
              totalsFunction: 'custom',
              totalsFormula: 'MAXIFS(kpi_roster_1[B],kpi_roster_1[A],">0")',
            },
          ],
        }),
      ],
    },
  },
];

const cells: Feature[] = [
  {
    name: 'texts that look like something else',
    sheet: {
      rows: [
        [
          '=1+1',
          '001',
          ' 两端空格 ',
          '行一\n行二',
          '\t',
          '_x000D_',
          'a\u0001b',
          '<&>"\'',
          '',
          '😀',
          '2026-10',
        ].map((v) => ({ v })),
      ],
    },
  },
  { name: 'numbers', sheet: { rows: [[0, -0.1, 1e21, 1.5e-9, 60.599999999999994].map((v) => ({ v }))] } },
  {
    name: 'truth values and errors',
    sheet: { rows: [[{ v: true }, { v: false }, { v: { error: '#N/A' } }]] },
  },
  {
    name: 'formulas with every kind of cached result',
    sheet: {
      rows: [
        [
          { f: 'SUM(B1:C1)', v: 3 },
          { f: '"a"&"_x0041_"', v: 'a_x0041_' },
          { f: 'A1>2', v: true },
          { f: '1/0', v: { error: '#DIV/0!' } },
          { f: 'A1' },
        ],
      ],
    },
  },
  {
    name: 'array formulas of one cell and of several',
    sheet: {
      rows: [
        [{ f: 'SUM(B1:B2*C1:C2)', v: 5, array: box(0, 0) }, { v: 1 }, { v: 1 }],
        [undefined, { v: 2 }, { v: 2 }, { f: 'ROW(A1:A2)', v: 1, array: box(1, 3, 2, 1) }],
        [undefined, undefined, undefined, { v: 2 }],
      ],
    },
  },
  {
    name: 'newer functions without prefixes',
    sheet: { rows: [[{ f: 'IFS(RANK.EQ(B1,B1:B9)=1,"_xlfn.x",TRUE,TEXTJOIN(",",TRUE,C1))', v: '' }]] },
  },
  {
    name: 'links outside and inside the workbook',
    sheet: {
      rows: [
        [
          { v: '网站', link: { target: 'https://example.com/?a=1&b=2', tip: '打开' } },
          { v: '考核', link: { location: "'考核-张三'!A1" } },
          { link: { target: 'mailto:a@example.com' } },
        ],
      ],
    },
  },
];

const layout: Feature[] = [
  { name: 'merged cells', sheet: { merges: [box(0, 0, 1, 4), box(2, 1, 3, 2)] } },
  {
    name: 'widths, heights and what is hidden',
    sheet: {
      columns: {
        0: { width: 12.7109375 },
        1: { width: 12.7109375 },
        3: { width: 4, hidden: true },
        5: { style: 1 },
      },
      rowProperties: {
        0: { height: 30 },
        2: { hidden: true },
        4: { height: 17.25, auto: true },
        6: { style: 1 },
      },
      defaultColumnWidth: 10,
      defaultRowHeight: 18,
    },
    styles: [{ fill: '#DDEBF7' }],
  },
  { name: 'frozen rows', sheet: { freeze: { rows: 9, columns: 0 } } },
  { name: 'frozen columns', sheet: { freeze: { rows: 0, columns: 2 } } },
  {
    name: 'frozen rows and columns, no grid lines, zoom',
    sheet: { freeze: { rows: 1, columns: 1 }, showGridlines: false, zoom: 85 },
  },
  { name: 'tab colour', sheet: { tabColor: '#C00000' } },
  {
    name: 'page set-up',
    sheet: {
      page: {
        orientation: 'landscape',
        paper: 9,
        fitWidth: 1,
        margins: { left: 18, right: 18, top: 36, bottom: 36, header: 14.4, footer: 14.4 },
        printArea: [box(0, 0, 20, 8), box(30, 0, 2, 2)],
        titleRows: { from: 2, to: 3 },
        titleColumns: { from: 0, to: 1 },
        header: '&L计划绩效&R&D',
        footer: '&C第 &P 页，共 &N 页',
        centerHorizontally: true,
        centerVertically: true,
        printGridlines: true,
      },
    },
  },
  { name: 'page scale', sheet: { page: { orientation: 'portrait', scale: 75 } } },
  {
    name: 'protection with its hash',
    sheet: {
      protection: {
        options: {
          allowAutoFilter: true,
          allowDeleteColumns: false,
          allowDeleteRows: false,
          allowEditObjects: false,
          allowEditScenarios: true,
          allowFormatCells: true,
          allowFormatColumns: false,
          allowFormatRows: false,
          allowInsertColumns: false,
          allowInsertHyperlinks: false,
          allowInsertRows: true,
          allowPivotTables: false,
          allowSort: true,
          selectionMode: 'Unlocked',
        },
        hash: { algorithm: 'SHA-512', value: 'q83v', salt: 'AAEC', spin: 100000 },
      },
    },
  },
  { name: 'filter of a plain range', sheet: { rows: header('A', 'B'), autoFilter: box(0, 0, 5, 2) } },
  {
    name: 'properties of the sheet',
    sheet: { customProperties: { template: 'evaluation', 期间: '2026-10 😀' } },
  },
  { name: 'very hidden sheet', sheet: { visibility: 'veryHidden' } },
];

const rules: Feature[] = [
  {
    name: 'validation',
    sheet: {
      validations: [
        {
          boxes: [box(3, 1, 5, 1), box(3, 4)],
          type: 'list',
          formula1: '"是,否"',
          ignoreBlank: true,
          dropDown: true,
          error: { style: 'stop', title: '不是可选的值', message: '请选“是”或“否”。', show: true },
          prompt: { title: '编内', message: '是或否\n不可空', show: true },
        },
        {
          boxes: [box(0, 0)],
          type: 'list',
          formula1: "'规则 设置'!$A$2:$A$5",
          ignoreBlank: false,
          dropDown: false,
        },
        {
          boxes: [box(1, 0)],
          type: 'decimal',
          operator: 'between',
          formula1: '0',
          formula2: '100',
          ignoreBlank: true,
          dropDown: true,
          error: { style: 'warning', message: '0 到 100', show: true },
        },
        {
          boxes: [box(2, 0)],
          type: 'whole',
          operator: 'greaterThanOrEqual',
          formula1: 'A1',
          ignoreBlank: true,
          dropDown: true,
          error: { style: 'information', show: false },
        },
        {
          boxes: [box(4, 0)],
          type: 'custom',
          formula1: 'AND(A5<>"",LEN(A5)<9)',
          ignoreBlank: true,
          dropDown: true,
        },
      ],
    },
  },
  {
    name: 'conditional formats by formula, value and text',
    sheet: {
      conditionalFormats: [
        {
          boxes: [box(3, 0, 9, 5)],
          priority: 1,
          stopIfTrue: true,
          rule: { kind: 'formula', formula: '$C4=0', style: { font: { color: '#808080' } } },
        },
        {
          boxes: [box(3, 1)],
          priority: 2,
          rule: { kind: 'cellValue', operator: 'between', formula1: '0', formula2: '60', style: red },
        },
        ...(['contains', 'notContains', 'beginsWith', 'endsWith'] as const).map((operator, i) => ({
          boxes: [box(3, 2 + i)],
          priority: 3 + i,
          rule: {
            kind: 'text' as const,
            operator,
            text: '差 "5"',
            style: { border: { top: { style: 'thin', color: '#FF0000' } }, numberFormat: '0.0' },
          },
        })),
      ],
    },
  },
  {
    name: 'colour scale, data bar and icons',
    sheet: {
      conditionalFormats: [
        {
          boxes: [box(0, 0, 9, 1)],
          priority: 1,
          rule: {
            kind: 'colorScale',
            points: [
              { at: { type: 'min' }, color: '#F8696B' },
              { at: { type: 'percentile', value: '50' }, color: '#FFEB84' },
              { at: { type: 'max' }, color: '#63BE7B' },
            ],
          },
        },
        {
          boxes: [box(0, 1, 9, 1)],
          priority: 2,
          rule: {
            kind: 'dataBar',
            min: { type: 'num', value: '0' },
            max: { type: 'max', automatic: true },
            color: '#5B9BD5',
            gradient: false,
            showValue: true,
          },
        },
        {
          boxes: [box(0, 2, 9, 1)],
          priority: 3,
          rule: {
            kind: 'dataBar',
            min: { type: 'min' },
            max: { type: 'formula', value: '$A$1' },
            color: '#70AD47',
            gradient: true,
            showValue: false,
          },
        },
        {
          boxes: [box(0, 3, 9, 1)],
          priority: 4,
          rule: {
            kind: 'iconSet',
            icons: '3TrafficLights1',
            points: ['0', '33', '67'].map((value) => ({ type: 'percent', value })),
            reverse: true,
            showValue: false,
          },
        },
        {
          boxes: [box(0, 4, 9, 1)],
          priority: 5,
          rule: {
            kind: 'iconSet',
            icons: '3Stars',
            points: ['0', '33', '67'].map((value) => ({ type: 'percent', value })),
            reverse: false,
            showValue: true,
          },
        },
      ],
    },
  },
];

const charts: Feature[] = ['BarClustered', 'ColumnClustered', 'ColumnStacked', 'Line', 'LineMarkers'].map(
  (type) => ({
    name: `${type} chart`,
    sheet: {
      charts: [
        {
          name: '排名',
          type,
          title: '最终得分 & 名次',
          series: [
            { nameRef: "'一'!$B$1", categories: "'一'!$A$2:$A$4", values: "'一'!$B$2:$B$4" },
            { name: '预算', values: "'一'!$C$2:$C$4" },
          ],
          legend: true,
          reversed: true,
          left: 100.5,
          top: 40.25,
          width: 360,
          height: 216,
        },
        {
          name: '无题',
          type,
          series: [{ values: "'一'!$B$2:$B$4" }],
          legend: false,
          left: 0,
          top: 300,
          width: 100,
          height: 80,
        },
      ],
    },
  }),
);

const styles: StyleData[] = [
  { numberFormat: '0.00' },
  { numberFormat: 'yyyy"年"m"月"d"日"' },
  { numberFormat: 'm/d/yyyy' },
  { numberFormat: '@' },
  {
    font: {
      name: '宋体',
      size: 10.5,
      bold: true,
      italic: true,
      underline: true,
      strike: true,
      color: '#1F4E79',
    },
  },
  { font: { bold: true } },
  { fill: '#FFF2CC' },
  {
    border: {
      top: { style: 'thin' },
      bottom: { style: 'double', color: '#FF0000' },
      left: { style: 'hair' },
      right: { style: 'medium', color: '#000000' },
    },
  },
  { align: { horizontal: 'center', vertical: 'top', wrap: true, indent: 2 } },
  { align: { horizontal: 'distributed', rotation: -45, shrink: true } },
  { align: { rotation: 180 } },
  { align: { rotation: 90, vertical: 'justify' } },
  { locked: false },
  { formulaHidden: true, locked: false },
];

const formats: Feature = {
  name: 'cell formats',
  sheet: { rows: [styles.map((_, i) => ({ v: i, s: i + 1 }))] },
  styles,
};

export const FEATURES: readonly Feature[] = [...tables, ...cells, ...layout, ...rules, ...charts, formats];

export const NAMES: WorkbookData['names'] = [
  { name: '_kpi_evaluation_1', formula: "'一'!$A$1:$D$20", hidden: true },
  { name: '整列', formula: "'一'!$A:$B", hidden: false },
  { name: '整行', formula: "'一'!$1:$2", hidden: false },
  { name: '评分', formula: "'O''Brien 的表'!$B$2", sheet: '一', hidden: false, comment: '说明\n第二行' },
  { name: '上限', formula: '120', hidden: false },
  { name: 'ranked', formula: 'RANK.EQ(一!$A$1,一!$A$1:$A$9)', hidden: false },
];
