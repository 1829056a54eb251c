import type { CellInput } from '../../src/core/types';
import { Sheets } from './sheets';

const FEES = ['项目/楼栋', '费用月份', '应收户', '已交户', '应收', '减免', '当期实收'];
const fee = (project: string, month: string, receivable: CellInput = 1000): CellInput[] => [
  ...[project, month, 10, 9, receivable, '', 900],
];
const SCORES = ['期间', '工号', '姓名', 'KPI', '权重', '评分人1'];
const score = (id: number, value: CellInput = 90): CellInput[] => ['2026-10', id, '郑凯', '销售', 100, value];
const PEOPLE = ['工号', '姓名', '部门', '岗位', '直接主管', '编内', '在职起', '在职止', '考核方式'];
const person = (id: number, name: string): CellInput[] => [id, name, '商超部', '业代', '', '是', '', '', ''];

/** Header, rows, and the numbers of those (from 1) that are read as lines. */
const cases: Record<string, [header: string[], rows: CellInput[][], read: number[]]> = {
  'a blank row between two buildings': [FEES, [fee('甲园', '2026-09'), [], fee('乙园', '2026-09')], [1, 3]],
  'several blank rows': [FEES, [fee('甲园', '2026-09'), [], [], fee('乙园', '2026-09')], [1, 4]],
  'a subtotal after each building': [
    FEES,
    [fee('甲园', '2026-09'), ['小计', '', 10, 9, 1000, '', 900], fee('乙园', '2026-09'), ['合计', '', 20]],
    [1, 3],
  ],
  'a line that has no amounts yet, behind a blank row': [
    FEES,
    [fee('甲园', '2026-09'), [], ['乙园', '2026-09', 10, '', '', '', '']],
    [1],
  ],
  'who has signed is no line': [
    FEES,
    [fee('甲园', '2026-09'), [], ['制表人', '张三', '审核人', '李四', '日期', '10月8日', '']],
    [1],
  ],
  'a remark is no line': [FEES, [fee('甲园', '2026-09'), [], ['滞纳金不计入收缴率']], [1]],
  'an amount in words is no line behind a blank row': [
    FEES,
    [fee('甲园', '2026-09'), [], fee('乙园', '2026-09', '一千')],
    [1],
  ],
  'people of a register apart': [SCORES, [score(1), [], score(2), score(3, '')], [1, 3, 4]],
  'somebody who is not scored yet, behind a blank row': [SCORES, [score(1), [], score(2, '')], [1, 3]],
  'a roster ends with a blank row: signatures look like people': [
    PEOPLE,
    [person(1, '郑凯'), [], person(2, '何静')],
    [1],
  ],
};

test.each(Object.entries(cases))('%s', (_, [header, rows, read]) => {
  const [block] = new Sheets().sheet('表', [header, ...rows]).blocks();
  expect(block.rows.map(({ row }) => row)).toEqual(read);
});

test('a second list below the first stays a list of its own', () => {
  const sheets = new Sheets().sheet('表', [FEES, fee('甲园', '2026-09'), [], FEES, fee('乙园', '2026-09')]);
  expect(sheets.blocks().map(({ rows }) => rows.map(({ row }) => row))).toEqual([[1], [4]]);
});
