/** Labels of the cells above and below a table; forms are read by them, in either language. */
import { words } from './language';
import type { Words } from './language';

export interface Label {
  readonly words: Words;
  readonly aliases?: readonly string[];
}

const label = (zh: string, en: string, ...aliases: string[]): Label => ({ words: words(zh, en), aliases });

/** Label in one cell, value in the next to the right. */
export const fieldLabels = {
  period: label('期间', 'Period', '考核期间', '考核月份', '月份', 'Month'),
  employeeId: label('工号', 'Employee ID', '员工编号', 'Employee No.', 'ID'),
  name: label('姓名', 'Name', '被考核人', 'Employee'),
  department: label('部门', 'Department'),
  role: label('岗位', 'Role', '职位', 'Position'),
  scheme: label('考核方式', 'Rating scheme'),
  scale: label('计分方式', 'Scoring scale'),
  ties: label('名次规则', 'Ties'),
  bonus: label('加减分', 'Bonus', '加减分项', 'Bonus / deduction'),
  gap: label('权重差额', 'Weight gap', '差额'),
  final: label('最终得分', 'Final score'),
  state: label('状态', 'State'),
  finalized: label('定稿', 'Finalized'),
  designCallDays: label('前期设计回访天数', 'Days between calls, design'),
  laterCallDays: label('其他阶段回访天数', 'Days between calls, later'),
  firstStageRadius: label('第一阶段公里数', 'Stage 1, km'),
  quarter: label('季度', 'Quarter'),
  months: label('所含月份', 'Months'),
  rankedPeople: label('排名人数', 'Ranked'),
  year: label('年度', 'Year'),
  view: label('查看', 'Show'),
  weekOf: label('周内日期', 'Week of'),
  week: label('周次', 'Week'),
  planTotal: label('得分合计', 'Total score'),
  payable: label('应发工资', 'Payable', '应发', '应发工资（元）'),
  openTargets: label('待定项', 'Open targets'),
  payBase: label('绩效工资基数', 'Performance pay', '基数'),
  payDeduction: label('扣减', 'Deduction', '扣减金额'),
  pay: label('实发工资', 'Pay', '实发'),
  completionRate: label('周计划执行率', 'Completion rate', '执行率'),
  plannedItems: label('计划项数', 'Planned', 'Planned items'),
  doneItems: label('完成项数', 'Items done'),
  excusedItems: label('不可抗力项数', 'Excused', 'Force majeure items'),
  basis: label('收缴口径', 'Basis'),
  annualTarget: label('全年收缴率目标', 'Annual target'),
  satisfactionTarget: label('业主满意率目标', 'Satisfaction target'),
  yearAttainment: label('本年累计达成率', 'Attainment, year to date'),
  incomeGreen: label('收入绿不低于', 'Income green from'),
  incomeYellow: label('收入黄不低于', 'Income yellow from'),
  incomeOrange: label('收入橙不低于', 'Income orange from'),
  costGreen: label('成本绿不高于', 'Cost green up to'),
  costYellow: label('成本黄不高于', 'Cost yellow up to'),
  costOrange: label('成本橙不高于', 'Cost orange up to'),
} as const satisfies Record<string, Label>;

export type FieldKey = keyof typeof fieldLabels;

/** Header cells of the raters' block, which stands below the lines of a form. */
export const raterLabels = {
  label: label('评分人', 'Rater'),
  slot: label('角色', 'Slot', '评分角色'),
  name: label('姓名', 'Name'),
  weight: label('权重', 'Weight', '评分权重', 'Rater weight'),
  total: label('总分', 'Total', '评分人总分'),
} as const satisfies Record<string, Label>;

export type RaterPart = keyof typeof raterLabels;
export const raterParts = Object.keys(raterLabels) as RaterPart[];

/** Name of the n-th rater, n from 1: the header of the column of scores and the label in the raters' block. */
export const raterWords: Words = words('评分人{n}', 'Rater {n}');

/** What cells say that formulas write or compare. */
export const stateWords = {
  draft: words('草稿', 'Draft'),
  pending: words('待评', 'Pending'),
  scored: words('已评分', 'Scored'),
} as const;

/** What the cell beside 权重差额 says; short and over are followed by the number. */
export const gapWords = {
  short: words('差 ', 'short by '),
  over: words('超 ', 'over by '),
  notNumber: words('权重不是数', 'weight is no number'),
  negative: words('权重为负', 'negative weight'),
  raters: words('评分人权重不符', 'rater weights do not fit'),
  scale: words('计分方式不明', 'unknown scale'),
} as const;

export const scaleWords = {
  percent: words('百分制', 'percent'),
  points: words('分值制', 'points'),
} as const;

export const yesNoWords = [words('是', 'Yes'), words('否', 'No')] as const;
