import { absoluteArea } from '../../src/templates/a1';
import type { PlanValue, SheetPlan } from '../../src/templates/plan';
import type { CellData, SheetData, StyleData, TableData, WorkbookData } from '../../src/xlsx';

/** Changes to the cells of a sheet, by address: { I6: 90 }. */
export type Edits = Record<string, string | number | null>;

const cellOf = (value: PlanValue): CellData | undefined => {
  if (value === null) return undefined;
  if (typeof value === 'object') return { v: value.text };
  if (typeof value === 'string' && value.startsWith('=')) return { f: value.slice(1) };
  return { v: value };
};

function put(sheet: SheetData, row: number, column: number, cell: CellData | undefined): void {
  const cells = (sheet.rows[row] ??= []);
  const style = cells[column]?.s;
  cells[column] = cell === undefined && style === undefined ? undefined : { ...cell, s: style };
}

/** "I6" → zero-based row and column. */
export function place(address: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function sheetOf(plan: SheetPlan, styles: StyleData[], edits: Edits): SheetData {
  const sheet: SheetData = {
    name: plan.sheetName,
    visibility: 'visible',
    rows: [],
    columns: {},
    rowProperties: {},
    merges: plan.merges,
    freeze: plan.freeze,
    showGridlines: false,
    tables: plan.tables.map((table): TableData => ({
      name: table.name,
      box: table.area,
      headerRow: true,
      totalsRow: false,
      autoFilter: true,
      columns: Array.from({ length: table.area.columns }, (_, index) => ({
        name: headerAt(plan, table.area.row, table.area.column + index),
      })),
      style: table.style,
      bandedRows: false,
      bandedColumns: false,
      firstColumn: false,
      lastColumn: false,
    })),
    validations: [],
    conditionalFormats: plan.conditionalFormats.flatMap(({ area, rule }, index) =>
      rule.kind === 'formula'
        ? [
            {
              boxes: [area],
              priority: index + 1,
              rule: {
                kind: 'formula' as const,
                formula: rule.formula.slice(1),
                style: { fill: rule.fill, font: { color: rule.font, bold: rule.bold } },
              },
            },
          ]
        : [],
    ),
    charts: [],
    page: {
      orientation: plan.page.orientation === 'Landscape' ? 'landscape' : 'portrait',
      paper: 9,
      fitWidth: 1,
      fitHeight: 0,
      titleRows: plan.page.titleRows,
      footer: `&C${plan.page.centerFooter}`,
    },
    customProperties: {},
  };
  for (const { area, values } of plan.blocks) {
    values.forEach((row, r) =>
      row.forEach((value, c) => put(sheet, area.row + r, area.column + c, cellOf(value))),
    );
  }
  for (const { area, totals = [] } of plan.tables) {
    totals.forEach((total, c) => {
      if (total === null) return;
      const cell = 'label' in total ? { v: total.label } : { f: total.formula.slice(1) };
      put(sheet, area.row + area.rows, area.column + c, cell);
    });
  }
  for (const [address, value] of Object.entries(edits)) {
    const { row, column } = place(address);
    put(sheet, row, column, value === null ? undefined : { v: value });
  }
  applyFormats(sheet, plan, styles);
  for (const [column, width] of Object.entries(plan.columnWidths)) {
    sheet.columns[Number(column)] = { width: width / 5.25 };
  }
  for (const [row, height] of Object.entries(plan.rowHeights)) sheet.rowProperties[Number(row)] = { height };
  return sheet;
}

function headerAt(plan: SheetPlan, row: number, column: number): string {
  const block = plan.blocks.find(
    ({ area }) => area.row === row && area.column <= column && column < area.column + area.columns,
  )!;
  return String(block.values[0][column - block.area.column]);
}

function applyFormats(sheet: SheetData, plan: SheetPlan, styles: StyleData[]): void {
  for (const { area, numberFormat, fill, font, align, border, locked } of plan.formats) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cells = (sheet.rows[row] ??= []);
        const cell = cells[column];
        const before = cell?.s === undefined ? {} : styles[cell.s];
        const edge = border && { style: 'thin', color: border.color };
        const edges = border && {
          ...(border.edges.includes('top') && { top: edge }),
          ...(border.edges.includes('bottom') && { bottom: edge }),
          ...(border.edges.includes('left') && { left: edge }),
          ...(border.edges.includes('right') && { right: edge }),
        };
        styles.push({
          ...before,
          ...(numberFormat && { numberFormat }),
          ...(fill && { fill }),
          font: { ...before.font, ...font },
          align: {
            ...before.align,
            ...(align?.horizontal && { horizontal: align.horizontal.toLowerCase() as 'left' }),
            ...(align?.vertical && { vertical: align.vertical.toLowerCase() as 'top' }),
            ...(align?.wrap !== undefined && { wrap: align.wrap }),
          },
          ...(edges && { border: edges }),
          ...(locked !== undefined && { locked }),
        });
        cells[column] = { ...cell, s: styles.length - 1 };
      }
    }
  }
}

/** The plans as a workbook file's content: values, formulas, tables, names and looks. Edits go to the plan of that index. */
export function workbookOf(plans: readonly SheetPlan[], edits: readonly Edits[] = []): WorkbookData {
  const styles: StyleData[] = [{}];
  const sheets = plans.map((plan, index) => sheetOf(plan, styles, edits[index] ?? {}));
  const quoted = (name: string) => `'${name.replace(/'/g, "''")}'`;
  return {
    sheets,
    activeSheet: 0,
    styles,
    names: plans.flatMap((plan) =>
      plan.names.map(({ name, area, hidden }) => ({
        name,
        hidden,
        formula: `${quoted(plan.sheetName)}!${absoluteArea(area)}`,
      })),
    ),
    customProperties: {},
    properties: {},
    settings: {},
  };
}
