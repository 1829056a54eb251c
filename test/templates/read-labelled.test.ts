import type { CellInput } from '../../src/core/types';
import { readLabelled, raterNumber } from '../../src/templates/read-labelled';

const form: CellInput[][] = [
  ['绩效考核评估表', null, null, null],
  ['期间', '2026-10', '工号', 101],
  ['姓名：', '张三', ' 部 门 ', '商超部'],
  ['KPI', '权重', '评分人1', '状态'],
  ['状态', 100, 90, '备注'],
  ['评分人', '角色', '姓名', '权重', '总分', '加减分', 2],
  ['评分人1', '部门主管', '李四', 0.7, 90, '最终得分', 92],
  ['评分人２', '办事处主任', '', 0.3, '', '状态', '已评分'],
  ['合计'],
];

describe('labelled cells of a form', () => {
  const { fields, raters, raterHeader } = readLabelled(form, { from: 3, to: 4 });

  test.each([
    ['period', '2026-10', 1, 1],
    ['employeeId', 101, 1, 3],
    ['name', '张三', 2, 1],
    ['department', '商超部', 2, 3],
    ['bonus', 2, 5, 6],
    ['final', 92, 6, 6],
    ['state', '已评分', 7, 6],
  ] as const)('%s is %s', (key, value, row, column) => {
    expect(fields[key]).toEqual({ value, row, column });
  });

  test('a label that is not there is absent', () => {
    expect(fields.scheme).toBeUndefined();
  });

  test('the raters’ block ends at the first row that names no rater', () => {
    expect(raterHeader).toEqual({ row: 5, column: 0 });
    expect(
      raters.map(({ number, slot, name, weight, total }) => [
        number,
        slot?.value,
        name?.value,
        weight?.value,
        total?.value,
      ]),
    ).toEqual([
      [1, '部门主管', '李四', 0.7, 90],
      [2, '办事处主任', '', 0.3, ''],
    ]);
    expect(raters[1].total).toEqual({ value: '', row: 7, column: 4 });
  });

  test('the header of the raters’ block is no field', () => {
    const { fields: only } = readLabelled([
      ['评分人', '姓名', '权重', '总分'],
      ['评分人1', '李四', 1, null],
    ]);
    expect(only.name).toBeUndefined();
  });

  test('English labels are read as well', () => {
    const { fields: english } = readLabelled([['Employee id', 'A7', 'FINAL SCORE', 88]]);
    expect([english.employeeId?.value, english.final?.value]).toEqual(['A7', 88]);
  });

  test('a value that is missing at the edge of the block is null', () => {
    expect(readLabelled([['姓名']]).fields.name).toEqual({ value: null, row: 0, column: 1 });
  });

  test('columns of the block in another order, and one deleted', () => {
    const block = [
      ['总分', '权重', '评分人'],
      [90, 0.4, 'Rater 1'],
    ];
    const [rater] = readLabelled(block).raters;
    expect([rater.weight?.value, rater.total?.value, rater.name]).toEqual([0.4, 90, undefined]);
  });

  test.each<[CellInput, number | null]>([
    ['评分人12', 12],
    ['rater 3', 3],
    ['Rater3', 3],
    ['评分人', null],
    ['主管', null],
    [3, null],
    [null, null],
  ])('rater number of %j: %s', (label, number) => {
    expect(raterNumber(label)).toBe(number);
  });
});
