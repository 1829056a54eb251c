import { defaultHolidays } from './holidays-default';
import type { Deadline, Settings } from './types';

const direct = {
  id: 'direct',
  name: '直接垂直考核',
  nameEn: 'Direct',
  slots: [{ name: '办事处主任', nameEn: 'Office director', weight: 100 }],
  ranked: true,
};

const dual = {
  id: 'dual',
  name: '双重垂直考核',
  nameEn: 'Dual',
  slots: [
    { name: '部门主管', nameEn: 'Department supervisor', weight: 70 },
    { name: '办事处主任', nameEn: 'Office director', weight: 30 },
  ],
  ranked: true,
};

const parallel = {
  id: 'parallel',
  name: '并列垂直考核',
  nameEn: 'Parallel',
  slots: [
    { name: '促销主管', nameEn: 'Promotion supervisor', weight: 40 },
    { name: '负责门店的业务员', nameEn: 'Store sales rep', weight: 60 },
  ],
  ranked: true,
};

const headquarters = {
  id: 'headquarters',
  name: '总部考核',
  nameEn: 'Headquarters',
  slots: [{ name: '总部', nameEn: 'Headquarters', weight: 100 }],
  ranked: false,
};

const deadlines: readonly Deadline[] = [
  {
    id: 'monthly-plan',
    name: '月度工作计划',
    nameEn: 'Monthly plan',
    basis: 'previous-month',
    day: 25,
    time: null,
  },
  {
    id: 'responsibility-plan',
    name: '责任书月度计划',
    nameEn: 'Monthly plan of the responsibility letter',
    basis: 'previous-month',
    day: 27,
    time: null,
  },
  {
    id: 'evaluation',
    name: '月度考核',
    nameEn: 'Monthly evaluation',
    basis: 'next-month',
    day: 5,
    time: null,
  },
  {
    id: 'responsibility-evaluation',
    name: '责任书月度考核',
    nameEn: 'Monthly evaluation of the responsibility letter',
    basis: 'next-month',
    day: 2,
    time: null,
  },
  {
    id: 'quarter-evaluation',
    name: '季度考评',
    nameEn: 'Quarterly evaluation',
    basis: 'next-month',
    day: 3,
    time: null,
  },
  { id: 'weekly-report', name: '周工作报告', nameEn: 'Weekly report', basis: 'week', day: 6, time: null },
  {
    id: 'travel-weekly-report',
    name: '旅行社销售周报',
    nameEn: 'Weekly report (travel sales)',
    basis: 'week',
    day: 7,
    time: null,
  },
  { id: 'weekly-plan', name: '周计划', nameEn: 'Weekly plan', basis: 'week', day: 1, time: '10:00' },
  {
    id: 'daily-log',
    name: '日总结审阅',
    nameEn: 'Reviewed daily summaries',
    basis: 'week',
    day: 6,
    time: '18:00',
  },
  {
    id: 'callback-report',
    name: '客户回访月报',
    nameEn: 'Call-back report',
    basis: 'next-month-working-day',
    day: 5,
    time: null,
  },
];

/** The rules as they stand without a 规则设置 sheet (docs/rules.md). */
export const defaultSettings: Settings = {
  scoring: { digits: 2, finalMin: 0, finalMax: 120, scale: 'percent', presentRatersOnly: false },
  ranking: { ties: 'competition', minMonthsQuarter: 2, minMonthsYear: 6 },
  outcome: { rewards: 3, eliminations: 1, yellowCards: 2, minRanked: 6, followUpLast: 3, safetyMonths: 12 },
  proposal: { cap: 1 },
  pay: { share: 0.3, missed: 0.1, safetyMissed: 0.2 },
  plan: { dailyPlanRate: 0.7 },
  collection: { annualTarget: 0.9, cap: 1, satisfaction: 0.97 },
  bands: {
    income: [
      { level: 'green', edge: 1 },
      { level: 'yellow', edge: 0.95 },
      { level: 'orange', edge: 0.9 },
      { level: 'red', edge: null },
    ],
    cost: [
      { level: 'green', edge: 0.9 },
      { level: 'yellow', edge: 1 },
      { level: 'red', edge: null },
    ],
  },
  schemes: [direct, dual, parallel, headquarters],
  deadlines,
  holidays: defaultHolidays,
};
