import type { CollectionRangeRow } from '../../../src/commands/results';

type Rate = number | null;

/** Tables of collection figures as offices have them, drawn like those of scores. */
export interface CollectionLayout {
  name: string;
  picture: string;
  /** null: the table does not tell, and the user is asked. */
  arrangement: 'rows' | 'columns' | null;
  /** Project and month (null without such a column), then current, arrears and overall rate, variance and attainment. */
  results: [string, string | null, ...Rate[]][];
  /** What the user says where the table alone does not tell: then `results` hold. */
  said?: Record<string, string>;
}

/** A line of results as a layout states it. */
export const resultOf = (row: CollectionRangeRow): CollectionLayout['results'][number] => [
  row.project,
  row.month,
  row.current,
  row.arrears,
  row.overall,
  row.variance,
  row.attainment,
];

/** 85%, 40%, 77.37% against 90%; all in; nothing owed before. */
const usual: CollectionLayout['results'] = [
  ['一期', null, 0.85, 0.4, 0.7737, -0.05, 0.9444],
  ['二期', null, 1, 0.5, 0.9545, 0.1, 1.1111],
  ['三期', null, 0.9, null, 0.9, 0, 1],
];

const currentOnly = usual.map(
  ([project, month, current, , , variance, attainment]): (typeof usual)[number] => [
    project,
    month,
    current,
    null,
    null,
    variance,
    attainment,
  ],
);

export const collectionLayouts: CollectionLayout[] = [
  {
    name: 'all columns, budget in percent',
    arrangement: 'rows',
    picture: `
      项目 | 应收 | 减免 | 实收 | 期初欠费 | 清欠 | 预算
      一期 | 100000 | 2000 | 83300 | 20000 | 8000 | 90%
      二期 | 50000 | 0 | 50000 | 5000 | 2500 | 90%
      三期 | 1000 | | 900 | | | 90%`,
    results: usual,
  },
  {
    name: 'a merged title, a unit, a totals row, budgets of 90',
    arrangement: 'rows',
    picture: `
      2026年10月物业费收缴情况表 | < | < | < | < | < | <
      单位：元 | | | | | |
      序号 | 项目名称 | 应收金额 | 减免金额 | 实收金额 | 往年欠费 | 清欠金额 | 目标
      1 | 一期 | 100000 | 2000 | 83300 | 20000 | 8000 | 90
      2 | 二期 | 50000 | | 50000 | 5000 | 2500 | 90
      3 | 三期 | 1000 | | 900 | 0 | 0 | 90
      | 合计 | 151000 | 2000 | 134200 | 25000 | 10500 |
      制表人：王芳 | | | | | | |`,
    results: usual,
  },
  {
    name: 'no waived column, no arrears, budgets as fractions',
    arrangement: 'rows',
    picture: `
      楼栋 | 本期应收 | 已收 | 目标率
      一期 | 98000 | 83300 | 0.9
      二期 | 50000 | 50000 | 0.9
      三期 | 1000 | 900 | 0.9
      总计 | 149000 | 134200 |`,
    results: currentOnly,
  },
  {
    name: 'text numbers of every kind',
    arrangement: 'rows',
    picture: `
      小区 | 当期应收 | 当期实收 | 预算收缴率
      一期 | '98,000' | '83300 ' | '90%'
      二期 | 50000 | '５００００' | '90％'
      三期 | '1000.00' | 900 | '90%'`,
    results: currentOnly,
  },
  {
    name: 'on its side',
    arrangement: 'columns',
    picture: `
      指标 | 一期 | 二期 | 三期 | 合计
      应收 | 100000 | 50000 | 1000 | 151000
      减免 | 2000 | 0 | | 2000
      当期实收 | 83300 | 50000 | 900 | 134200
      往年欠费 | 20000 | 5000 | | 25000
      清欠 | 8000 | 2500 | | 10500
      预算 | 90% | 90% | 90% | 90%`,
    results: usual,
  },
  {
    name: 'months in a column, the project merged, a subtotal',
    arrangement: 'rows',
    picture: `
      项目 | 月份 | 应收 | 实收 | 预算
      一期 | 2026-09 | 1000 | 950 | 90%
      ^ | 2026年10月 | 2000 | 1700 | 90%
      ^ | 小计 | 3000 | 2650 |
      二期 | 2026-09 | 500 | 400 | 80%
      ^ | 2026年10月 | 0 | 0 | 80%
      ^ | 小计 | 500 | 400 | `,
    results: [
      ['一期', '2026-09', 0.95, null, null, 0.05, 1.0556],
      ['一期', '2026-10', 0.85, null, null, -0.05, 0.9444],
      ['二期', '2026-09', 0.8, null, null, 0, 1],
      ['二期', '2026-10', null, null, null, null, null],
    ],
  },
  {
    name: 'only months',
    arrangement: 'rows',
    picture: `
      月份 | 应收款 | 实收款 | 预算
      9月 | 1000 | 950 | 0.9
      10月 | 2000 | 1700 | 0.9
      11月 | 3000 | | 0.9
      累计 | 6000 | 2650 |`,
    results: [
      ['', '9月', 0.95, null, null, 0.05, 1.0556],
      ['', '10月', 0.85, null, null, -0.05, 0.9444],
      ['', '11月', null, null, null, null, null],
    ],
  },
  {
    name: 'headings over two columns each',
    arrangement: 'rows',
    picture: `
      项目 | 当期 | < | < | 往年欠费 | < | 预算
      ^ | 应收 | 减免 | 实收 | 应收 | 实收 | ^
      一期 | 100000 | 2000 | 83300 | 20000 | 8000 | 90%
      二期 | 50000 | 0 | 50000 | 5000 | 2500 | 90%
      三期 | 1000 | | 900 | | | 90%`,
    results: usual,
  },
  {
    name: 'English',
    arrangement: 'rows',
    picture: `
      Collection report October | < | < | < | < | < | <
      Property | Billed | Waived | Collected | Opening arrears | Arrears recovered | Target
      一期 | 100000 | 2000 | 83300 | 20000 | 8000 | 90%
      二期 | 50000 | | 50000 | 5000 | 2500 | 90%
      三期 | 1000 | | 900 | | | 90%
      Total | 151000 | 2000 | 134200 | 25000 | 10500 |`,
    results: usual,
  },
  {
    name: 'blank columns for rate, variance and attainment, the arrears still to be paid',
    arrangement: 'rows',
    picture: `
      项目 | 应收 | 实收 | 欠费 | 收缴率 | 预算 | 差异 | 达成率 | 备注
      一期 | 98000 | 83300 | 14700 | | 90% | | | 催缴
      二期 | 50000 | 50000 | 0 | | 90% | | |
      三期 | 1000 | 900 | 100 | | 90% | | |`,
    results: currentOnly,
  },
  {
    name: 'net receivable without a waived column, the office’s own rates beside',
    arrangement: 'rows',
    picture: `
      管理处 | 户数 | 净应收 | 实收 | 收缴率 | 预算收缴率 | 预收 | 滞纳金
      一期 | 300 | 98000 | 83300 | 85% | 90% | 1200 | 30
      二期 | 120 | 50000 | 50000 | 100% | 90% | 0 | 0
      三期 | 20 | 1000 | 900 | 90% | 90% | |`,
    results: currentOnly,
  },
  {
    name: 'arrears alone against their target',
    arrangement: 'rows',
    picture: `
      项目 | 陈欠总额 | 收回欠款 | 清欠目标
      一期 | 20000 | 8000 | 50%
      二期 | 5000 | 2500 | 50%
      三期 | 0 | 0 | 50%`,
    results: [
      ['一期', null, null, 0.4, null, -0.1, 0.8],
      ['二期', null, null, 0.5, null, 0, 1],
      ['三期', null, null, null, null, null, null],
    ],
  },
  {
    name: 'an overall budget',
    arrangement: 'rows',
    picture: `
      项目 | 应收 | 减免 | 实收 | 往年欠费 | 清欠 | 综合收缴率目标
      一期 | 100000 | 2000 | 83300 | 20000 | 8000 | 80%
      二期 | 50000 | 0 | 50000 | 5000 | 2500 | 80%`,
    results: [
      ['一期', null, 0.85, 0.4, 0.7737, -0.0263, 0.9672],
      ['二期', null, 1, 0.5, 0.9545, 0.1545, 1.1932],
    ],
  },
  {
    name: 'budgets in yuan, sections between the projects',
    arrangement: 'rows',
    picture: `
      区域 | 项目 | 应收 | 实收 | 预算金额
      东区 | 一期 | 98000 | 83300 | 88200
      | 二期 | 50000 | 50000 | 45000
      东区小计 | | 148000 | 133300 | 133200
      西区 | 三期 | 1000 | 900 | 900
      西区小计 | | 1000 | 900 | 900`,
    results: currentOnly,
  },
  {
    name: 'a budget of 0, a refund, more paid than due, a word in a cell',
    arrangement: 'rows',
    picture: `
      项目 | 应收 | 减免 | 实收 | 预算
      一期 | 1000 | | 1100 | 90%
      二期 | 1000 | 1200 | 100 | 90%
      三期 | 1000 | 待定 | 900 | 90%
      四期 | 1000 | — | 900 | 0
      五期 | 1000 | | -50 | 
      六期 | 1000 | 1000 | 0 | 90%
      七期 | 1000 | 100 | 810 | 90%
      八期 | 1000 | 100 | 765 | 90%
      九期 | 1000 | 100 | 801 | 90%
      十期 | 1000 | 100 | 819 | 90%`,
    results: [
      ['一期', null, 1.1, null, null, 0.2, 1.2222],
      ['二期', null, null, null, null, null, null],
      ['三期', null, null, null, null, null, null],
      ['四期', null, 0.9, null, null, 0.9, null],
      ['五期', null, -0.05, null, null, null, null],
      ['六期', null, null, null, null, null, null],
      ['七期', null, 0.9, null, null, 0, 1],
      ['八期', null, 0.85, null, null, -0.05, 0.9444],
      ['九期', null, 0.89, null, null, -0.01, 0.9889],
      ['十期', null, 0.91, null, null, 0.01, 1.0111],
    ],
  },
  {
    name: 'units in the headers, buildings of a merged project',
    arrangement: 'rows',
    picture: `
      项目 | 楼栋 | 应收（元） | 减免（元） | 实收（元） | 预算（%）
      A区 | 一期 | 98000 | 0 | 83300 | 90
      ^ | 二期 | 50000 | | 50000 | 90
      B区 | 三期 | 1000 | | 900 | 90`,
    results: currentOnly,
  },
  {
    name: 'blank rows and a repeated header, notes below',
    arrangement: 'rows',
    picture: `
      . | | | |
      | 收费情况 | < | < | <
      | 门店 | 应缴 | 实缴 | 目标
      | 一期 | 98000 | 83300 | 90%
      . | | | |
      | 门店 | 应缴 | 实缴 | 目标
      | 二期 | 50000 | 50000 | 90%
      | 三期 | 1000 | 900 | 90%
      | 注：不含滞纳金 | | |`,
    results: currentOnly,
  },
  {
    name: 'fees of several kinds with their totals',
    arrangement: 'rows',
    picture: `
      项目 | 物业费应收 | 车位费应收 | 应收合计 | 物业费实收 | 车位费实收 | 实收合计 | 预算
      一期 | 90000 | 8000 | 98000 | 80000 | 3300 | 83300 | 90%
      二期 | 50000 | 0 | 50000 | 50000 | 0 | 50000 | 90%
      三期 | 500 | 500 | 1000 | 400 | 500 | 900 | 90%`,
    results: currentOnly,
  },
  {
    name: 'months across, amounts down',
    arrangement: 'columns',
    picture: `
      项目：一期 | | |
      | 9月 | 10月 | 合计
      应收 | 1000 | 2000 | 3000
      实收 | 950 | 1700 | 2650
      目标 | 90% | 90% | 90%`,
    results: [
      ['', '9月', 0.95, null, null, 0.05, 1.0556],
      ['', '10月', 0.85, null, null, -0.05, 0.9444],
    ],
  },
  {
    name: 'without a budget',
    arrangement: 'rows',
    picture: `
      客户名称 | 账期 | 应收款项 | 已收款项
      一期 | 202610 | 98000 | 83300
      二期 | 202610 | 50000 | 50000`,
    results: [
      ['一期', '2026-10', 0.85, null, null, null, null],
      ['二期', '2026-10', 1, null, null, null, null],
    ],
  },
  {
    name: 'a month and the year to date: the user says which',
    arrangement: null,
    said: { receivable: '本月应收', collected: '本月实收' },
    picture: `
      项目 | 本月应收 | 本月实收 | 累计应收 | 累计实收 | 预算
      一期 | 98000 | 83300 | 980000 | 900000 | 90%
      二期 | 50000 | 50000 | 500000 | 400000 | 90%
      三期 | 1000 | 900 | 10000 | 9500 | 90%`,
    results: currentOnly,
  },
  {
    name: 'amounts with other names: the user says which',
    arrangement: null,
    said: { receivable: 'B', collected: 'C', budget: 'D' },
    picture: `
      项目 | 账单 | 流水 | 线
      一期 | 98000 | 83300 | 90%
      二期 | 50000 | 50000 | 90%
      三期 | 1000 | 900 | 90%`,
    results: currentOnly,
  },
];
