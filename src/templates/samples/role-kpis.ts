/** Roles and KPIs of the seed's offices; what it says about targets stands with them. */
import type { DirectionId } from '../directions';
import { words } from '../language';
import type { Words } from '../language';

export interface RoleKpi {
  readonly kpi: Words;
  /** A fraction for a rate, a number, or words. */
  readonly target?: number | Words;
  readonly direction?: DirectionId;
  readonly standard?: Words;
  readonly basis?: Words;
}

export interface RoleKpis {
  readonly role: Words;
  readonly kpis: readonly RoleKpi[];
}

const kpi = (zh: string, en: string, more: Omit<RoleKpi, 'kpi'> = {}): RoleKpi => ({
  kpi: words(zh, en),
  ...more,
});
const higher = (target: number | Words, more: Omit<RoleKpi, 'kpi' | 'target'> = {}) =>
  ({ target, direction: 'higher', ...more }) as const;

const reports = kpi('报表', 'Reports', {
  direction: 'met',
  target: words('按时提交', 'on time'),
  standard: words('按时、完整、准确', 'On time, complete, correct'),
});

const channelSupervisor: readonly RoleKpi[] = [
  kpi('有效终端开发', 'Effective outlets opened', { direction: 'higher' }),
  kpi('终端生动化', 'Outlet display', {
    standard: words('定期检查门店陈列', 'Displays are checked regularly'),
  }),
  kpi(
    '终端促销活动执行',
    'Outlet promotions carried out',
    higher(words('协同拜访 15 次/月', '15 joint visits a month'), {
      standard: words('协同业务员拜访门店不低于 15 次/月', 'At least 15 visits a month together with a rep'),
    }),
  ),
];

export const roleKpis: readonly RoleKpis[] = [
  {
    role: words('办事处主任', 'Office director'),
    kpis: [
      kpi('销售任务达成', 'Sales target met', { direction: 'higher' }),
      kpi('经销商服务与管理', 'Dealers served and managed'),
      kpi('终端拜访', 'Outlet visits', { direction: 'higher' }),
      kpi('团队建设', 'Team building'),
      kpi('办事处管理', 'Office management'),
      kpi('辖区市场管理', 'Market management'),
    ],
  },
  {
    role: words('销售内勤', 'Sales clerk'),
    kpis: [
      kpi('信息传递', 'Information passed on'),
      kpi('申请报送', 'Applications filed'),
      kpi('报表报送', 'Reports filed', {
        direction: 'met',
        target: words('按规定时间', 'on time'),
        standard: words('按规定时间向总部对口部门报送', 'Sent to headquarters by the dates set'),
        basis: words('市场工作周报表、月报表、考勤表', 'Weekly and monthly reports, attendance'),
      }),
      kpi('财务管理', 'Bookkeeping'),
      kpi('卫生管理', 'Cleanliness'),
    ],
  },
  { role: words('商超主管', 'Supermarket supervisor'), kpis: channelSupervisor },
  { role: words('餐饮主管', 'Catering supervisor'), kpis: channelSupervisor },
  { role: words('流通主管', 'Wholesale supervisor'), kpis: channelSupervisor },
  {
    role: words('市场主管', 'Marketing supervisor'),
    kpis: [
      kpi('售点外活动方案', 'Plans for outside events', {
        standard: words('活动前半个月提交可行的方案', 'A workable plan half a month before the event'),
      }),
      kpi(
        '消费者沟通人次',
        'Consumers reached',
        higher(40000, { standard: words('每月不少于 40000 人次', 'At least 40,000 a month') }),
      ),
      kpi('消费者调研', 'Consumer research'),
    ],
  },
  {
    role: words('促销主管', 'Promotion supervisor'),
    kpis: [
      kpi('促销员工作效能', 'Effectiveness of promoters'),
      kpi('促销员储备、招募、培训、管理、考核', 'Promoters recruited, trained, managed, evaluated', {
        basis: words('促销员管理、考核、培训方案', 'Promoter management plan'),
      }),
    ],
  },
  {
    role: words('外埠主管', 'Regional supervisor'),
    kpis: [
      kpi('经销商开发', 'Dealers recruited', {
        direction: 'higher',
        standard: words(
          '市场启动时权重 30–40，发展阶段 5–10，没有计划时 0',
          'Weight 30–40 when a market starts, 5–10 as it grows, 0 without a plan',
        ),
      }),
      kpi('终端开发数量', 'Outlets opened', { direction: 'higher' }),
      kpi('终端促销', 'Outlet promotions'),
      reports,
    ],
  },
  {
    role: words('商超业代', 'Supermarket rep'),
    kpis: [
      kpi('订单达成', 'Orders against target', higher(1)),
      kpi('终端形象', 'Outlet appearance'),
      kpi('终端促销执行效果', 'Effect of outlet promotions'),
    ],
  },
  {
    role: words('商超促销员', 'Supermarket promoter'),
    kpis: [
      kpi('销售达成', 'Sales against target', higher(1)),
      kpi('终端形象', 'Outlet appearance', {
        standard: words('不允许有常识性的终端形象问题', 'No obvious fault of display'),
      }),
      kpi('个人礼仪', 'Personal manner'),
      reports,
    ],
  },
  {
    role: words('客服中心主管', 'Service centre supervisor'),
    kpis: [
      kpi('员工满意率', 'Staff satisfaction', higher(0.9)),
      kpi('绩效考评合格率', 'Evaluation pass rate', higher(0.98)),
      kpi('操作规程抽检合格率', 'Procedure spot checks passed', higher(0.92)),
      kpi('业主满意率', "Owners' satisfaction", higher(0.97)),
      kpi('重大安全责任事故', 'Major safety accidents', { target: 0, direction: 'met' }),
      kpi('物业费收缴率', 'Collection rate', higher(0.9)),
    ],
  },
  {
    role: words('售后客服', 'After-sales service'),
    kpis: [
      kpi('保修期内客户回访率', 'Call-backs under warranty', higher(1)),
      kpi('服务满意率', 'Service satisfaction', higher(0.98)),
      kpi('配件出货正确率', 'Parts shipped correctly', higher(0.98)),
    ],
  },
  {
    role: words('保险客服', 'Insurance service'),
    kpis: [
      kpi('承保回访率', 'Call-backs after underwriting', higher(0.5)),
      kpi('退保、投诉、查勘定损回访率', 'Call-backs after cancellation, complaint, survey', higher(1)),
      kpi('结案回访率', 'Call-backs after settlement', higher(0.5)),
      kpi('简报按时', 'Bulletin on time', { direction: 'met', target: words('按时', 'on time') }),
    ],
  },
  {
    role: words('销售代表', 'Sales representative'),
    kpis: [
      kpi('电话', 'Calls', higher(words('30 个/日', '30 a day'))),
      kpi('客户拜访', 'Customer visits', higher(words('20 家/周', '20 a week'))),
      kpi('年度销售额', 'Sales of the year', { direction: 'higher' }),
    ],
  },
];
