import type { SheetData, WorkbookData } from '../../src/xlsx';

/** A sheet with nothing on it but what a test gives. */
export function sheet(name: string, given: Partial<SheetData> = {}): SheetData {
  return {
    name,
    visibility: 'visible',
    rows: [],
    columns: {},
    rowProperties: {},
    defaultRowHeight: 15,
    merges: [],
    showGridlines: true,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    page: {},
    customProperties: {},
    ...given,
  };
}

/** A workbook of those sheets, with the default style alone unless a test gives more. */
export function workbook(sheets: SheetData[], given: Partial<WorkbookData> = {}): WorkbookData {
  return {
    sheets,
    activeSheet: 0,
    styles: [{ font: { name: 'Calibri', size: 11 } }],
    names: [],
    customProperties: {},
    properties: {},
    settings: {},
    ...given,
  };
}

/** An evaluation form in small: a table with totals row, names, rules and print set-up, on a sheet called 考核-张三. */
export function evaluation(): WorkbookData {
  return workbook(
    [
      sheet('考核-张三', {
        rows: [
          [{ v: '绩效考核评估表', s: 1 }],
          [{ v: '期间' }, { v: '2026-10', s: 2 }, { v: '姓名' }, { v: '张三' }],
          [{ v: 'KPI' }, { v: '权重' }, { v: '评分人1' }, { v: '自评（参考）' }],
          [{ v: '销售达成' }, { v: 60 }, { v: 90, s: 3 }],
          [{ v: '终端形象' }, { v: 40 }, { v: 80, s: 3 }, { v: true }],
          [
            { v: '合计' },
            { v: 100, f: 'SUBTOTAL(109,kpi_evaluation_1[权重])' },
            { v: 86, f: 'SUMPRODUCT(kpi_evaluation_1[权重],kpi_evaluation_1[评分人1])/100' },
          ],
          [{ v: '最终得分' }, { v: 86, f: 'ROUND(ROUND(C6,10),2)', s: 4 }],
          [
            { v: { error: '#DIV/0!' }, f: '1/0' },
            { v: '', f: 'IF(B7>0,"","待评")' },
          ],
        ],
        columns: { 0: { width: 20.5 }, 1: { width: 9, hidden: true }, 2: { width: 9 } },
        rowProperties: { 0: { height: 30 }, 3: { height: 17.5, auto: true }, 8: { hidden: true } },
        merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
        freeze: { rows: 3, columns: 0 },
        tables: [
          {
            name: 'kpi_evaluation_1',
            box: { row: 2, column: 0, rows: 4, columns: 4 },
            headerRow: true,
            totalsRow: true,
            autoFilter: true,
            columns: [
              { name: 'KPI', totalsLabel: '合计' },
              { name: '权重', totalsFunction: 'sum' },
              {
                name: '评分人1',
                totalsFunction: 'custom',
                totalsFormula: 'SUMPRODUCT(kpi_evaluation_1[权重],kpi_evaluation_1[评分人1])/100',
              },
              { name: '自评（参考）' },
            ],
            style: 'TableStyleMedium2',
            bandedRows: true,
            bandedColumns: false,
            firstColumn: false,
            lastColumn: false,
          },
        ],
        page: {
          orientation: 'landscape',
          paper: 9,
          fitWidth: 1,
          titleRows: { from: 0, to: 2 },
          printArea: [{ row: 0, column: 0, rows: 8, columns: 4 }],
          footer: '第 &P 页',
        },
      }),
    ],
    {
      styles: [
        { font: { name: 'Calibri', size: 11 } },
        { font: { bold: true, size: 16 }, align: { horizontal: 'center', vertical: 'center' } },
        { numberFormat: '@' },
        { numberFormat: '0.00', fill: '#FFF2CC', locked: false },
        { numberFormat: '0.00', border: { bottom: { style: 'double', color: '#FF0000' } } },
      ],
      names: [
        { name: '_kpi_evaluation_1', formula: "'考核-张三'!$A$1:$D$8", hidden: true },
        { name: '全列', formula: "'考核-张三'!$A:$A", hidden: false, comment: '整列' },
      ],
      customProperties: { 部门: '客服', 人数: 12, 比例: 0.5, 定稿: true },
      settings: { state: JSON.stringify({ undo: 'x'.repeat(600) }) },
      properties: { title: '考核', author: '办事处' },
    },
  );
}
