/** Words by which the columns of collection figures are known (docs/rules.md §10 has the terms). */
import { announcer, type Terms } from '../terms';

/** Columns that rates are made of. */
export const amountKinds = ['receivable', 'waived', 'collected', 'arrears', 'recovered'] as const;

export type AmountKind = (typeof amountKinds)[number];

/** Columns that a table may have waiting for results. */
export const resultKinds = ['current', 'arrearsRate', 'overall', 'variance', 'attainment'] as const;

export type ResultKind = (typeof resultKinds)[number];

/** `net`: receivable less waived, where the table has it so. `other`: known, and nothing to compute with. */
export type CollectionKind = AmountKind | ResultKind | 'net' | 'budget' | 'project' | 'month' | 'other';

/** Money that was owed before. */
const OLD = ['往年', '历年', '历史', '上年', '以前年度', '期初', '陈欠', '旧欠', '欠费', '欠款', 'arrear'];
const CAME_IN = [
  '实收',
  '已收',
  '收回',
  '回收',
  '清收',
  '已缴',
  '已交',
  '实缴',
  'collected',
  'received',
  'paid',
];

/** The first that fits wins: "往年欠费实收" is recovered before it is arrears, "目标完成率" attainment before a budget. */
const vocabulary: readonly Terms<CollectionKind>[] = [
  {
    kind: 'attainment',
    words: ['达成率', '完成率', '完成比', '预算达成率', '目标完成率', 'attainment', 'achievement'],
    parts: ['达成率', '完成率', '完成比', 'attainment', 'achieved'],
  },
  {
    kind: 'variance',
    words: ['差异', '偏差', '差额', '差距', 'variance', 'gap', 'difference'],
    parts: ['差异', '偏差', '差额', 'variance', 'vs budget'],
  },
  {
    kind: 'other',
    words: [
      ...[
        '序号',
        '备注',
        '说明',
        '面积',
        '单价',
        '负责人',
        '责任人',
        '收费员',
        '管家',
        '户数',
        '累计',
        '排名',
        '名次',
      ],
      ...[
        '应收户',
        '已交户',
        '已收户',
        '预警',
        '等级',
        'no',
        'no.',
        '#',
        'remark',
        'remarks',
        'note',
        'area',
        'owner',
      ],
      ...['manager', 'status', 'level', 'rank', 'unit', 'price'],
    ],
    parts: [
      ...[
        '户数',
        '收户',
        '交户',
        '预收',
        '预存',
        '预交',
        '预缴',
        '滞纳金',
        '违约金',
        '未收',
        '欠收',
        '尚欠',
        '期末欠',
      ],
      ...['余额', '备注', '面积', '单价', '未缴', '未交', 'household', 'prepaid', 'prepayment', 'late fee'],
      ...['outstanding', 'unpaid', 'balance'],
    ],
  },
  {
    kind: 'budget',
    words: ['预算', '预算率', '目标', '目标率', '指标', '计划', '计划率', 'budget', 'target', 'plan', 'goal'],
    parts: ['预算', '目标', '计划', '收缴指标', '指标率', 'budget', 'target', 'planned'],
  },
  {
    kind: 'arrearsRate',
    words: ['清欠率', '清收率', 'arrears rate'],
    parts: ['清欠率', '清收率', ...OLD.map((old) => [old, '率']), ['arrear', 'rate'], ['arrear', '%']],
  },
  {
    kind: 'overall',
    words: ['综合率', '综合收缴率', '综合收费率', '总收缴率', '总收费率', 'overall rate'],
    parts: ['综合率', '综合收', '总收缴率', '总收费率', '合计收缴率', ['overall', 'rate'], ['total', 'rate']],
  },
  {
    kind: 'current',
    words: ['当期率', '收缴率', '收费率', '实收率', '收款率', 'rate', 'current rate', 'collection rate'],
    parts: ['收缴率', '收费率', '实收率', '收款率', '当期率', 'collection rate', 'current rate', '收缴%'],
  },
  {
    kind: 'recovered',
    words: [
      '清欠',
      '清欠金额',
      '清欠款',
      '清收',
      '追缴',
      '追回',
      'recovered',
      'recovery',
      'arrears recovered',
    ],
    parts: [
      ...['清欠', '清收', '追缴', '追回', 'recover'],
      ...OLD.flatMap((old) => CAME_IN.map((came) => [old, came])),
    ],
  },
  {
    kind: 'arrears',
    words: ['往年欠费', '期初欠费', '欠费', '欠费金额', '欠费总额', '欠款', 'arrears', 'opening arrears'],
    parts: [...OLD, 'prior due', 'prior year', 'overdue'],
  },
  {
    kind: 'net',
    words: ['净应收', '应收净额', '减免后应收', '实际应收', 'net', 'net receivable', 'net due', 'net billed'],
    parts: ['净应收', '应收净额', ['减免后'], '实际应收', '实应收', 'net receivable', 'net of waive'],
  },
  {
    kind: 'waived',
    words: ['减免', '减免金额', '优惠', '折扣', '免收', 'waived', 'waiver', 'waivers', 'discount', 'relief'],
    parts: ['减免', '优惠', '折扣', '免收', 'waive', 'discount'],
  },
  {
    kind: 'collected',
    words: [
      '实收',
      '已收',
      '当期实收',
      '实收金额',
      '收款',
      '到账',
      '收缴',
      'collected',
      'received',
      'paid',
      'receipts',
    ],
    parts: [
      '实收',
      '已收',
      '实缴',
      '已缴',
      '已交',
      '收到',
      '到账',
      '收缴额',
      '收缴金额',
      'collected',
      'received',
      'paid',
    ],
  },
  {
    kind: 'receivable',
    words: [
      '应收',
      '应收金额',
      '应收款',
      '本期应收',
      '当期应收',
      'receivable',
      'billed',
      'due',
      'amount due',
      'invoiced',
    ],
    parts: ['应收', '应缴', '应交', 'receivable', 'billed', 'invoiced', 'amount due'],
  },
  {
    kind: 'month',
    words: ['月份', '月', '费用月份', '所属月份', '期间', '账期', '收费月份', 'month', 'period', 'fee month'],
    parts: ['月份', '期间', '账期', 'month', 'period'],
  },
  {
    kind: 'project',
    words: [
      ...[
        '项目',
        '项目名称',
        '楼栋',
        '楼宇',
        '楼盘',
        '小区',
        '小区名称',
        '管理处',
        '片区',
        '区域',
        '物业',
        '客户',
      ],
      ...['客户名称', '公司', '部门', '门店', '业态', '名称', '单位', '收费项目', '费用项目'],
      ...[
        'project',
        'building',
        'property',
        'site',
        'community',
        'customer',
        'client',
        'name',
        'store',
        'region',
      ],
    ],
    parts: ['项目', '楼栋', '小区', '楼盘', '管理处', '名称', 'project', 'building', 'property', 'customer'],
  },
];

/** What a header of a table of collection figures announces; null when it says nothing we know. */
export const collectionKind = announcer(vocabulary);

/** Figures from the beginning of the year, not of the line's own month. */
export const isCumulative = (header: string): boolean =>
  /累计|全年|本年|年度|ytd|to date|cumulative/i.test(header);
