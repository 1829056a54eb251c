import { ProblemList } from '../../src/commands/problems';
import { Notes } from '../../src/commands/notes';
import { readForm } from '../../src/commands/reading/forms';
import { recogniseBlocks, whatToRead } from '../../src/commands/reading/recognise-blocks';
import { readRegister } from '../../src/commands/reading/register';
import type { CellInput } from '../../src/core/types';
import { dictionary, type Language } from '../../src/locales';
import type { TableInfo, WorkbookMap } from '../../src/workbook/locate';
import type { Grid, TableGrid } from '../../src/workbook/read';

/** A workbook of plain values, as the reader would hand it over; no Office.js behind it. */
export class Sheets {
  readonly map: WorkbookMap = { sheets: [], tables: [], names: [], structureProtected: false };
  readonly #grids = new Map<string, Grid>();
  readonly #tables: TableGrid[] = [];
  readonly #names = new Map<string, Grid>();

  /** A sheet whose used cells begin at A1. */
  sheet(name: string, values: CellInput[][]): this {
    const columns = Math.max(1, ...values.map((row) => row.length));
    const full = values.map((row) => [...row, ...Array<CellInput>(columns - row.length).fill('')]);
    const position = this.map.sheets.length;
    this.map.sheets.push({ id: name, name, position, visible: true, protected: false, charts: [] });
    this.#grids.set(name, {
      sheet: name,
      area: { row: 0, column: 0, rows: full.length, columns },
      values: full,
    });
    return this;
  }

  /** A table over part of a sheet that is there already. */
  table(name: string, sheet: string, row: number, column: number, rows: number, columns: number): this {
    const grid = this.#part(sheet, row, column, rows, columns);
    const info: TableInfo = {
      id: name,
      name,
      sheet,
      headers: grid.values[0].map(String),
      rows: rows - 1,
      totals: false,
    };
    this.map.tables.push(info);
    this.#tables.push({ ...grid, info, formulas: null });
    return this;
  }

  /** A hidden name over part of a sheet. */
  name(name: string, sheet: string, row: number, column: number, rows: number, columns: number): this {
    this.map.names.push({ name, formula: `='${sheet}'!$A$1` });
    this.#names.set(name, this.#part(sheet, row, column, rows, columns));
    return this;
  }

  #part(sheet: string, row: number, column: number, rows: number, columns: number): Grid {
    const { values } = this.#grids.get(sheet)!;
    const cells = values.slice(row, row + rows).map((line) => line.slice(column, column + columns));
    return { sheet, area: { row, column, rows, columns }, values: cells };
  }

  blocks() {
    const { sheets, names } = whatToRead(this.map);
    return recogniseBlocks(this.map, {
      tables: this.#tables,
      names: new Map(names.map(({ name }) => [name, this.#names.get(name)!])),
      sheets: new Map(
        sheets.flatMap((sheet) => (this.#grids.has(sheet) ? [[sheet, this.#grids.get(sheet)!]] : [])),
      ),
    });
  }

  evaluations() {
    return this.blocks().flatMap((block) => {
      if (block.key === 'evaluation') return [readForm(block)];
      return block.key === 'evaluation-register' ? readRegister(block) : [];
    });
  }
}

export function notesIn(language: Language = 'zh-CN'): Notes {
  return new Notes(language, dictionary(language).commands, new ProblemList(language));
}

/** A form as a clerk types it: two raters, 70% and 30%. `change` may alter any cell. */
export function handTypedForm(change: (cells: CellInput[][]) => void = () => {}): CellInput[][] {
  const cells: CellInput[][] = [
    ['绩效考核评估表'],
    ['期间', '2026-10', '工号', 301, '姓名', '郑凯'],
    ['部门', '商超部', '岗位', '商超业代', '考核方式', '双重垂直考核', '计分方式', '百分制'],
    [],
    ['序号', 'KPI', '权重', '评分人1', '评分人2', '备注'],
    [1, '订单达成', 40, 90, 84, ''],
    [2, '终端形象', 30, 85, 85, ''],
    [3, '终端促销', 30, 80, 83.5, ''],
    ['合计', '', 100],
    [],
    ['评分人', '角色', '姓名', '权重', '总分', '', '加减分', ''],
    ['评分人1', '部门主管', '陈志强', 0.7, 85.5, '', '最终得分', 85.1],
    ['评分人2', '办事处主任', '周建国', 0.3, 84.15],
  ];
  change(cells);
  return cells;
}
