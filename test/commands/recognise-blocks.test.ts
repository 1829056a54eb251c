import type { CellInput } from '../../src/core/types';
import { handTypedForm, Sheets } from './sheets';

const keys = (sheets: Sheets) =>
  sheets.blocks().map(({ key, sheet, area }) => `${key} ${sheet} ${area.row + 1}–${area.row + area.rows}`);

const registerHeader = ['期间', '工号', '姓名', '部门', '岗位', 'KPI', '权重', '评分人1'];

test('hand-typed sheets are recognised by their headers, foreign ones left alone', () => {
  const sheets = new Sheets()
    .sheet('名单', [
      ['工号', '姓名', '部门', '岗位', '考核方式'],
      [1, '甲', '', '业代', ''],
    ])
    .sheet('表', handTypedForm())
    .sheet('值日', [
      ['星期', '值日'],
      ['周一', '甲'],
    ]);
  expect(keys(sheets)).toEqual(['roster 名单 1–2', 'evaluation 表 5–8']);
});

test('two forms one below the other keep their own fields and raters', () => {
  const second = handTypedForm((cells) => {
    cells[1][3] = 302;
    cells[1][5] = '何静';
    cells[11][2] = '刘芳';
  });
  const [first, other] = new Sheets().sheet('表', [...handTypedForm(), [], ...second]).evaluations();
  expect([first.person, other.person]).toEqual(['郑凯', '何静']);
  expect([first.raters[0].name, other.raters[0].name]).toEqual(['陈志强', '刘芳']);
  expect([first.final?.at.address, other.final?.at.address]).toEqual(['H12', 'H26']);
});

test('rows of a register belong together by period and person, wherever they stand', () => {
  const rows: CellInput[][] = [
    registerHeader,
    ['2026-10', 401, '韩梅', '', '', '销售达成', 50, 88],
    ['2026-10', 404, '黄蕾', '', '', '销售达成', 100, 70],
    ['2026年10月', '401', '韩梅', '', '', '终端形象', 50, 90],
    ['2026-11', 401, '韩梅', '', '', '销售达成', 100, 95],
  ];
  expect(
    new Sheets()
      .sheet('明细', rows)
      .evaluations()
      .map(({ person, period, lines }) => [person, period.value, lines.length]),
  ).toEqual([
    ['韩梅', '2026-10', 2],
    ['黄蕾', '2026-10', 1],
    ['韩梅', '2026-11', 1],
  ]);
});

describe('a form with metadata', () => {
  const area = [0, 0, 13, 8] as const;
  const inside = [4, 0, 5, 6] as const;

  test('a totals row that another program made a body row is no line', () => {
    const sheets = new Sheets().sheet('表', handTypedForm());
    const [raw] = sheets
      .table('kpi_evaluation_3', '表', ...inside)
      .name('_kpi_evaluation_3', '表', ...area)
      .evaluations();
    expect(raw.lines.map(({ kpi }) => kpi)).toEqual(['订单达成', '终端形象', '终端促销']);
    expect(raw.ours).toBe(true);
  });

  test('its name in another case still belongs to it', () => {
    const sheets = new Sheets().sheet('表', handTypedForm());
    const [raw] = sheets
      .table('KPI_EVALUATION_3', '表', ...inside)
      .name('_KPI_evaluation_3', '表', ...area)
      .evaluations();
    expect(raw.person).toBe('郑凯');
  });

  test('without its hidden name the sheet around it is read', () => {
    const sheets = new Sheets().sheet('表', handTypedForm()).table('kpi_evaluation_3', '表', ...inside);
    expect(keys(sheets)).toEqual(['evaluation 表 5–9']);
    expect(sheets.evaluations()[0].person).toBe('郑凯');
  });

  test('without its table, turned into plain cells, the area is read', () => {
    const sheets = new Sheets().sheet('表', handTypedForm()).name('_kpi_evaluation_3', '表', ...area);
    expect(keys(sheets)).toEqual(['evaluation 表 5–8']);
    expect(sheets.evaluations()).toHaveLength(1);
  });

  test('a table that a person renamed is known by its header, once', () => {
    const sheets = new Sheets().sheet('表', handTypedForm()).table('考核表1', '表', ...inside);
    expect(keys(sheets)).toEqual(['evaluation 表 5–9']);
    expect(sheets.evaluations()[0].raters.map(({ name }) => name)).toEqual(['陈志强', '周建国']);
  });
});
