import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx, type CellData, type SheetData, type WorkbookData } from '../../src/xlsx';
import { convertWithLibreOffice, describeWithLibreOffice } from '../support/libreoffice';
import { FEATURES } from './features';
import { evaluation, sheet } from './sample';

const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, '../fixtures/xlsx', name));
const contents = (rows: SheetData['rows']) =>
  rows
    .map((row) => row.map((cell) => (cell?.v === undefined ? undefined : [cell.f, cell.v])))
    .map((row) => row.slice(0, row.findLastIndex((cell) => cell !== undefined) + 1))
    .filter((row) => row.length);

/** libreoffice.xlsx is libreoffice.fods beside it, saved by LibreOffice 7.4. */
describe('a workbook that LibreOffice made', () => {
  let read: Awaited<ReturnType<typeof readXlsx>>;
  let roster: SheetData;
  const cell = (row: number, column: number): CellData => roster.rows[row]![column]!;
  const style = (row: number, column: number) => read.workbook.styles[cell(row, column).s!]!;

  beforeAll(async () => {
    read = await readXlsx(fixture('libreoffice.xlsx'));
    roster = read.workbook.sheets[0]!;
  });

  test('has its values, dates as serial numbers, and formulas without prefixes', () => {
    expect(contents(roster.rows.slice(2))).toEqual([
      [
        [undefined, '001'],
        [undefined, '张三'],
        [undefined, 46300],
        [undefined, '是'],
        [undefined, 0.7],
      ],
      [
        [undefined, '002'],
        [undefined, '李四'],
        [undefined, 45351],
        [undefined, '否'],
        [undefined, 0.3],
      ],
      [[undefined, '合计'], undefined, undefined, undefined, ['SUBTOTAL(109,E3:E4)', 1]],
      [
        [undefined, true],
        ['1/0', { error: '#DIV/0!' }],
        ['IFS(E3>0.5,"高",TRUE(),"低")', '高'],
        [undefined, '网站'],
        [undefined, '行一\n行二'],
      ],
    ]);
    expect(cell(5, 3).link).toEqual({ target: 'https://example.com/' });
  });

  test('has its formats', () => {
    expect(style(1, 0)).toMatchObject({ fill: '#1F4E79', font: { color: '#FFFFFF', bold: true } });
    expect(style(2, 2).numberFormat).toBe('yyyy\\-mm\\-dd');
    expect(style(2, 4).numberFormat).toBe('0%');
    expect(style(2, 3).locked).toBe(false);
  });

  test('has its table, names of whole columns among the names, and its sheets', () => {
    expect(roster.tables).toMatchObject([
      { name: 'kpi_roster_1', box: { row: 1, column: 0, rows: 3, columns: 5 }, totalsRow: false },
    ]);
    expect(read.workbook.names.map(({ name, formula }) => [name, formula])).toEqual([
      ['_kpi_roster_1', '人员名册!$A$1:$E$6'],
      ['上限', '120'],
      ['整列', '人员名册!$A:$A'],
    ]);
    expect(read.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['人员名册', 'visible'],
      ["O'Brien 的 表", 'hidden'],
    ]);
  });

  test('has its rules, merges and print set-up', () => {
    expect(roster.validations).toMatchObject([
      {
        type: 'list',
        formula1: '"是,否"',
        error: { title: '编内', message: '请选“是”或“否”。', show: true },
      },
    ]);
    expect(roster.conditionalFormats).toMatchObject([
      { rule: { kind: 'cellValue', operator: 'lessThan', formula1: '0.5', style: { fill: '#FFC7CE' } } },
    ]);
    expect(roster.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 5 }]);
    expect(roster.page).toMatchObject({
      paper: 9,
      printArea: [{ row: 0, column: 0, rows: 6, columns: 5 }],
      titleRows: { from: 0, to: 1 },
    });
  });

  test('tells what is lost', () => {
    expect(read.losses).toEqual([
      { kind: 'richText', sheet: '人员名册', count: 1 },
      { kind: 'comment', sheet: '人员名册', count: 1 },
    ]);
  });

  test('comes back the same from our own writer', async () => {
    expect((await readXlsx(await writeXlsx(read.workbook))).workbook).toEqual(read.workbook);
  });
});

/** What LibreOffice 7.4 keeps of ours when it saves, and what it does not: the add-in must not rely on the latter. */
function expectWhatLibreOfficeKeeps(read: WorkbookData): void {
  const [before] = evaluation().sheets;
  const [after] = read.sheets;
  expect(contents(after!.rows)).toEqual(contents(before!.rows));
  const { style, ...table } = before!.tables[0]!;
  expect(style).toBeDefined();
  expect(after!.tables).toEqual([{ ...table, bandedRows: false }]);
  expect(after!.merges).toEqual(before!.merges);
  expect(after!.page).toMatchObject({ ...before!.page, footer: '&C第 &P 页' });
  const names = (data: WorkbookData) => data.names.map(({ name, formula }) => [name, formula]);
  expect(names(read)).toEqual(names(evaluation()));
  expect(read.names.map(({ hidden, comment }) => [hidden, comment])).toEqual([
    [false, undefined],
    [false, undefined],
  ]);
  expect(read.customProperties).toEqual(evaluation().customProperties);
  expect(read.settings).toEqual(evaluation().settings);
}

test('a totals row without totals in the table part, as LibreOffice writes it, keeps its cells and gets its totals', async () => {
  const { workbook: read } = await readXlsx(fixture('saved-by-libreoffice.xlsx'));
  expectWhatLibreOfficeKeeps(read);
  expect(read.sheets[0]!.rows[5]!.map((cell) => cell?.f ?? cell?.v)).toEqual([
    '合计',
    'SUBTOTAL(109,kpi_evaluation_1[权重])',
    'SUMPRODUCT(kpi_evaluation_1[权重],kpi_evaluation_1[评分人1])/100',
  ]);
  expect((await readXlsx(await writeXlsx(read))).workbook).toEqual(read);
});

const rulesOf = ({ validations, conditionalFormats }: SheetData) => [
  validations.map(({ type, error }) => [type, error?.message]),
  conditionalFormats.map(({ boxes, rule }) => [boxes, rule.kind]),
];
const chartsOf = ({ charts }: SheetData) =>
  charts.map(({ type, title, series }) => [type, title, series.map(({ name }) => name)]);

describeWithLibreOffice('LibreOffice', () => {
  test('keeps what recognition relies on, and rules, charts and protection, when it saves', async () => {
    const chosen = FEATURES.filter(({ name }) =>
      /^(validation|conditional|colour|protection|\w+ chart)/.test(name),
    );
    const data = evaluation();
    data.sheets.push(sheet('一'), ...chosen.map(({ sheet: given }, i) => sheet(`s${i}`, given)));
    const saved = (await readXlsx(await convertWithLibreOffice(await writeXlsx(data)))).workbook;
    expectWhatLibreOfficeKeeps(saved);
    saved.sheets.forEach((after, i) => {
      const before = data.sheets[i]!;
      expect(after.protection).toEqual(before.protection);
      expect(rulesOf(after)).toEqual(rulesOf(before));
      expect(chartsOf(after)).toEqual(chartsOf(before));
    });
  }, 180_000);

  test('recalculates our formulas to the cached results', async () => {
    const utf8 = 'csv:Text - txt - csv (StarCalc):44,34,76';
    const csv = new TextDecoder().decode(await convertWithLibreOffice(await writeXlsx(evaluation()), utf8));
    expect(csv.trim().split('\n')).toEqual([
      '绩效考核评估表,,,',
      '期间,2026-10,姓名,张三',
      'KPI,权重,评分人1,自评（参考）',
      '销售达成,60,90.00,',
      '终端形象,40,80.00,TRUE',
      '合计,100,86,',
      '最终得分,86.00,,',
      '#DIV/0!,,,',
    ]);
  }, 180_000);
});
