/** What may be typed into every input column of every template, table by table. */
import type { TableKey } from '../../src/templates/ids';
import { choice, date, each, month, number, numberOrYesNo, openChoice, percent, phone, score, text, time, whole, yesNo } from './typed'; // prettier-ignore
import type { Kind } from './typed';

type Columns = Record<string, Kind>;

/** Those that the library and the roster are said to hold. */
export const ROLES = '商超主管|销售内勤';
export const DEPARTMENTS = '商超部|办公室';
const role = choice(ROLES, ROLES);
const scheme = choice('直接垂直考核|双重垂直考核|并列垂直考核|总部考核', 'Direct|Dual|Parallel|Headquarters');
const direction = choice('越大越好|越小越好|达标制', 'Higher|Lower|Met');
const person: Columns = { employeeId: text(20), name: text(50), department: text(50), role };
const weight = number(0, 100);
const money = number(0, 1_000_000_000_000);
const count = whole(0, 100_000_000);
const reasons = [
  '不可抗力|客户原因|资源不足|协作延误|计划变更|自身原因',
  'Force majeure|Customer|Resources|Waiting for others|Plan changed|Own delay',
] as const;
const reason = choice(...reasons);
const openReason = openChoice(...reasons);
const importance = choice('高|中|低', 'High|Medium|Low');
const span = choice('本月|本季|本年', 'Month|Quarter|Year');
const signedMoney = number(-1_000_000_000_000, 1_000_000_000_000);

export const typedColumns: Partial<Record<TableKey, Columns>> = {
  'settings-schemes': { ...each(['scheme', 'slot'], text(100)), order: whole(1, 20), weight: percent(), ranked: yesNo }, // prettier-ignore
  'settings-bands': {
    measure: choice('收入类|成本类', 'Income|Cost'),
    level: choice('绿|黄|橙|红', 'Green|Yellow|Orange|Red'),
    edge: percent(1000),
  },
  'settings-deadlines': {
    deadline: text(100),
    basis: choice(
      '上月|当月|次月|次月工作日|每周',
      'Month before|Same month|Month after|Working day of the month after|Every week',
    ),
    day: whole(1, 31),
    time,
  },
  'settings-holidays': { date, kind: choice('休|班', 'Off|Worked'), name: text(100) },
  roster: {
    ...person,
    supervisor: choice('高远（示例）|梁栋（示例）', 'Gao Yuan (sample)|Liang Dong (sample)'),
    onEstablishment: yesNo,
    ...each(['from', 'to'], date),
    scheme,
    additionalRaters: text(200),
    payable: number(0, 10_000_000),
  },
  'role-library': {
    role: text(50),
    ...each(['kpi', 'basis'], text(200)),
    weight,
    target: text(100),
    direction,
    standard: text(1000),
  },
  evaluation: {
    kpi: text(200),
    weight,
    target: text(100),
    direction,
    ...each(['actual', 'note'], text(500)),
    standard: text(1000),
    selfScore: number(0, 100),
    rater: score,
  },
  'evaluation-register': {
    period: month,
    ...person,
    scheme,
    kpi: text(200),
    weight,
    target: text(100),
    ...each(['actual', 'note'], text(500)),
    selfScore: number(0, 100),
    rater: score,
  },
  'monthly-ranking': {},
  'weekly-plan': {
    work: text(300),
    importance,
    goal: text(200),
    owner: text(50),
    partner: text(100),
    due: date,
    actual: text(500),
    review: choice('同意|修改后同意|退回', 'Agreed|Agreed with changes|Returned'),
  },
  'daily-log': {
    date,
    slot: choice('上午|下午|晚上|全天', 'Morning|Afternoon|Evening|All day'),
    item: text(300),
    quantity: choice(
      '打电话（30 个/日）|拜访客户（20 位/周）|拜访新客户（2 户/日）|拜访老客户（3 户/日）|联络电话（4 个/日）|其他',
      'Calls (30 a day)|Visits (20 a week)|New customers (2 a day)|Old customers (3 a day)|Contacts (4 a day)|Other',
    ),
    ...each(['target', 'actual'], number(0, 1_000_000)),
    reason,
    tomorrow: text(300),
  },
  'monthly-plan': {
    category: choice('重要|日常|服务|临时', 'Important|Routine|Service|Ad hoc'),
    work: text(300),
    ...each(['goal', 'support', 'basis'], text(200)),
    weight,
    owner: text(50),
    due: date,
    ...each(['actual', 'comment'], text(500)),
    ...each(['selfScore', 'supervisorScore'], number(0, 100)),
  },
  'target-breakdown': {
    indicator: text(100),
    unit: text(20),
    ...each(['year', 'q1', 'q2', 'q3', 'q4'], number(0, 1_000_000_000)),
    ...each(
      Array.from({ length: 12 }, (_, index) => `m${index + 1}`),
      number(0, 1_000_000_000),
    ),
    measures: text(500),
    owner: text(50),
  },
  'quarterly-ranking': {
    ...person,
    ...each(['month1', 'month2', 'month3', 'next'], number(-1000, 1000)),
    accident: yesNo,
    ruling: text(200),
    signature: text(50),
  },
  'responsibility-letter': {
    category: choice('管理|服务|安全', 'Management|Service|Safety'),
    goal: text(200),
    target: number(0, 1_000_000_000),
    actual: numberOrYesNo,
    direction,
    safety: yesNo,
  },
  'collection-register': {
    project: text(100),
    month,
    ...each(['householdsDue', 'householdsPaid'], whole(0, 1_000_000)),
    ...each(
      ['receivable', 'waived', 'collected', 'arrears', 'recovered', 'prepaid', 'lateFees'],
      number(0, 10_000_000_000),
    ),
  },
  'weekly-report-summary': {
    ...each(['work', 'measures'], text(300)),
    goal: text(200),
    actual: text(500),
    progress: percent(),
    reason: openReason,
    ...each(['done', 'carry'], yesNo),
  },
  'weekly-report-unplanned': {
    ...each(['work', 'effect'], text(300)),
    ...each(['source', 'partner'], text(100)),
    actual: text(500),
    hours: number(0, 168),
    ...each(['done', 'carry'], yesNo),
  },
  'weekly-report-next': {
    ...each(['work', 'measures', 'support'], text(300)),
    goal: text(200),
    owner: text(50),
    partner: text(100),
    due: date,
    importance,
  },
  'monthly-report-done': {
    ...each(['work', 'measures'], text(300)),
    ...each(['budget', 'actual'], text(100)),
    reason: openReason,
  },
  'monthly-report-kpis': {
    kpi: text(200),
    ...each(['budget', 'actual'], text(100)),
    note: text(300),
  },
  'monthly-report-next': {
    ...each(['work', 'measures', 'support'], text(300)),
    goal: text(200),
    owner: text(50),
    due: date,
  },
  'collection-budget': {
    project: text(100),
    span,
    ...each(['due', 'paid'], money),
    budget: percent(),
    owner: text(50),
    note: text(300),
  },
  'collection-budget-curve': { ...each(['due', 'paid'], money), share: percent(), note: text(300) },
  'collection-budget-shares': {
    department: openChoice(DEPARTMENTS, DEPARTMENTS),
    owner: text(50),
    ...each(['share', 'satisfaction'], percent()),
  },
  'budget-report': {
    ...each(['center', 'indicator'], text(100)),
    measure: choice('收入|成本', 'Income|Cost'),
    span,
    ...each(['budget', 'actual'], signedMoney),
    ...each(['cause', 'measures'], text(300)),
    owner: text(50),
    due: date,
  },
  'budget-changes': {
    ...each(['center', 'indicator'], text(100)),
    date,
    span,
    ...each(['old', 'new'], signedMoney),
    ...each(['requestedBy', 'approvedBy'], text(50)),
    cause: text(300),
  },
  'training-plan': {
    ...each(['course', 'audience', 'place'], text(100)),
    purpose: text(300),
    trainer: text(50),
    method: choice(
      '集中授课|案例分析|现场实操|岗位带教|线上学习',
      'Classroom|Case study|On site|Coaching|Online',
    ),
    date,
    hours: number(0, 1000),
    assessment: choice('笔试|口试|实操|试讲|不考核', 'Written|Oral|Practical|Presentation|None'),
    ...each(['passMark', 'result'], number(0, 100)),
  },
  'market-survey': {
    ...each(['agency', 'contact', 'channel'], text(100)),
    phone,
    size: choice('大型|中型|小型', 'Large|Medium|Small'),
    ...each(['origin', 'address'], text(200)),
    products: text(300),
    visitors: count,
    feedback: text(1000),
    interest: choice('强|一般|观望|无', 'Strong|Some|Undecided|None'),
    ...each(['surveyor', 'supervisor'], text(50)),
    date,
  },
  'visit-plan': {
    stage: choice('第一阶段|第二阶段|第三阶段', 'Stage 1|Stage 2|Stage 3'),
    region: choice(
      '华东|华北|华中|华南|台港澳|西南|西北|东北',
      'East|North|Central|South|Taiwan/HK/Macao|Southwest|Northwest|Northeast',
    ),
    ...each(['city', 'owner'], text(50)),
    distance: number(0, 10_000),
    ...each(['customer', 'contact'], text(100)),
    way: choice('上门|电话|邀请考察|展会', 'Visit|Call|Invitation|Fair'),
    purpose: text(300),
    ...each(['planned', 'visited'], date),
    state: choice('计划|已拜访|改期|取消', 'Planned|Done|Postponed|Cancelled'),
    approval: choice('同意|不同意|待批', 'Approved|Refused|Pending'),
  },
  'visit-log': {
    customer: text(100),
    ...each(['date', 'followUp'], date),
    visitor: text(50),
    ...each(['course', 'problems', 'opinions'], text(5000)),
  },
  'project-tracker': {
    ...each(['project', 'contractor', 'owner'], text(100)),
    stage: choice(
      '前期设计|投标|深化设计|备货执行|验收',
      'Design|Tender|Detailed design|Delivery|Acceptance',
    ),
    ...each(['tender', 'lastCall'], date),
    won: choice('是|否|待定', 'Yes|No|Open'),
    ...each(['contract', 'prepaid', 'received'], money),
    responsible: text(50),
  },
  'callback-report': {
    category: choice(
      '承保|退保|投诉|查勘定损|结案',
      'New policy|Cancellation|Complaint|Claim survey|Closed claim',
    ),
    ...each(['due', 'done', 'satisfied'], count),
    target: percent(),
    ...each(['phone', 'message', 'questions', 'complaints', 'reports', 'proposals'], count),
    ...each(['issues', 'improvement'], text(1000)),
    transferredTo: text(100),
  },
  'complaint-log': {
    number: whole(1, 1_000_000),
    ...each(['date', 'promised', 'finished'], date),
    ...each(['customer', 'contact'], text(100)),
    channel: choice('来电|来访|回访', 'Call|Visit|Call-back'),
    kind: choice('产品质量|服务|配件|其他', 'Product|Service|Parts|Other'),
    ...each(['complaint', 'measures'], text(2000)),
    ...each(['department', 'handler'], text(50)),
    ...each(['satisfied', 'filed'], yesNo),
  },
  'score-trend': {
    employeeId: text(20),
    ...each(['name', 'department'], text(50)),
    ...each(
      Array.from({ length: 12 }, (_, index) => `month${index + 1}`),
      number(-1000, 1000),
    ),
  },
};

const share = percent();

/** The same for the cells of the settings, in their order: each has a rule of its own. */
export const typedSettings: readonly Kind[] = [
  choice('百分制|分值制', 'Percent|Points'),
  whole(0, 4),
  number(-1000, 1000),
  number(-1000, 1000),
  yesNo,
  choice('并列占位（1、1、3）|中国式（1、1、2）', 'Competition (1-1-3)|Dense (1-1-2)'),
  whole(1, 3),
  whole(1, 12),
  ...Array.from({ length: 4 }, () => whole(0, 1000)),
  whole(1, 1000),
  whole(0, 120),
  ...Array.from({ length: 6 }, () => share),
  percent(1000),
  share,
];
