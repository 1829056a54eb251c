/** Words by which the columns of a table that is not ours are known (docs/rules.md has the terms). */
import { totalsWords } from '../reading/block';
import { announcer, headerText, type Terms } from './terms';

/** What a header announces. `other`: known, and nothing to compute with. */
export type HeaderKind =
  | 'name'
  | 'employeeId'
  | 'department'
  | 'role'
  | 'kpi'
  | 'weight'
  | 'score'
  | 'self'
  | 'total'
  | 'rank'
  | 'other';

/** The first that fits wins: "加权得分" is a total before it is a score, "自评得分" the person's own before that. */
const vocabulary: readonly Terms<HeaderKind>[] = [
  {
    kind: 'rank',
    words: ['名次', '排名', '排序', '位次', 'rank', 'ranking', 'place'],
    parts: ['名次', '排名', '位次'],
  },
  {
    kind: 'self',
    words: ['自评', '自评分', '自评得分', '自我评分', '自我评价', 'self', 'self score', 'self rating'],
    parts: ['自评', '自我评', 'self'],
  },
  {
    kind: 'total',
    words: ['总分', '合计', '总计', '小计', '总成绩', '汇总', '平均', 'total', 'sum', 'subtotal', 'average'],
    parts: [
      '总分',
      '合计',
      '总计',
      '加权',
      '综合得分',
      '最终',
      '总得分',
      '平均分',
      'total',
      'weighted',
      'final',
    ],
  },
  {
    kind: 'other',
    words: [
      ...[
        '序号',
        '项次',
        '备注',
        '说明',
        '目标',
        '目标值',
        '实际',
        '实际值',
        '单位',
        '性别',
        '年龄',
        '等级',
        '评级',
      ],
      ...['签字', '签名', '日期', '月份', '期间', '工龄', '学历', '编制', '工资', '奖金', '类别', '方向'],
      ...[
        'no',
        'no.',
        '#',
        'remark',
        'remarks',
        'note',
        'notes',
        'target',
        'actual',
        'unit',
        'date',
        'month',
      ],
      ...['period', 'age', 'grade', 'sex', 'gender', 'level', 'signature', 'category', 'comment', 'comments'],
    ],
    parts: [
      ...[
        '备注',
        '评分标准',
        '评价标准',
        '考核标准',
        '评分依据',
        '考评依据',
        '完成情况',
        '目标值',
        '实际值',
        '电话',
        '手机',
      ],
      ...['日期', '时间', '身份证', '入职', '工资', '奖金', '评语', '等级', '签字', '签名'],
      ...['phone', 'mobile', 'criteria', 'comment', 'remark', 'salary', 'bonus pay', 'e-mail', 'email'],
    ],
  },
  {
    kind: 'employeeId',
    words: [
      '工号',
      '编号',
      '员工编号',
      '员工号',
      '人员编号',
      '职工号',
      'id',
      'employee id',
      'employee no',
      'staff id',
    ],
    parts: ['工号', '员工编号', '人员编号', 'employee id', 'employee no', 'staff no'],
  },
  {
    kind: 'name',
    words: [
      ...[
        '姓名',
        '员工',
        '员工姓名',
        '人员',
        '名字',
        '被考核人',
        '被考评人',
        '被评价人',
        '考核对象',
        '职工',
        '业务员',
      ],
      ...['name', 'employee', 'employee name', 'person', 'staff', 'staff name', 'full name', 'member'],
    ],
    parts: ['姓名', '被考核人', '被考评人', 'employee name', 'staff name'],
  },
  {
    kind: 'department',
    words: [
      '部门',
      '所属部门',
      '科室',
      '班组',
      '组别',
      '小组',
      '项目部',
      'department',
      'dept',
      'dept.',
      'team',
      'group',
    ],
    parts: ['部门', 'department'],
  },
  {
    kind: 'role',
    words: ['岗位', '职务', '职位', '岗位名称', 'role', 'job title', 'title', 'post', 'position'],
    parts: ['岗位', '职务', 'job title'],
  },
  {
    kind: 'weight',
    words: [
      '权重',
      '比重',
      '分值',
      '占比',
      '权数',
      '满分',
      '标准分',
      '配分',
      '基准分',
      'weight',
      'weighting',
    ],
    parts: [
      '权重',
      '比重',
      '占比',
      '满分',
      '标准分',
      '分值',
      'weight',
      'full mark',
      'max score',
      'max points',
    ],
  },
  {
    kind: 'score',
    words: ['得分', '评分', '分数', '打分', '成绩', '考核分', '实得分', 'score', 'marks', 'rating', 'points'],
    parts: ['得分', '评分', '打分', '考评分', '考核分', '实得', '分数', 'score', 'rating'],
  },
  {
    kind: 'kpi',
    words: [
      ...[
        'kpi',
        '指标',
        '考核指标',
        '考核项目',
        '考核内容',
        '项目',
        '绩效指标',
        '评价项目',
        '评价指标',
        '考核要素',
        '内容',
      ],
      ...[
        'kpi名称',
        '指标名称',
        'kpi name',
        'indicator',
        'item',
        'measure',
        'objective',
        'criterion',
        'key result',
      ],
    ],
    parts: ['考核指标', '考核项目', '考核内容', '绩效指标', '评价指标', 'kpi', 'indicator'],
  },
];

/** What a header of a table of scores announces; null when it says nothing we know. */
export const headerKind = announcer(vocabulary);

/** Beside sums a table of one's own has averages and extremes below it, of a page or a department, too. */
const SUMMING = [
  ...totalsWords,
  ...[
    'subtotal',
    '平均',
    '平均分',
    '平均值',
    '均分',
    '最高分?',
    '最低分?',
    '人数',
    'average',
    'mean',
    'min',
    'count',
  ],
];
const TOTALS = new RegExp(`^(本?(页|部门|全部门)?)(${SUMMING.join('|')})$`);

/** Whether the text at the beginning of a row says that the row sums up others. */
export function isTotalsText(text: string): boolean {
  const label = headerText(text);
  return TOTALS.test(label) || /(合计|小计|总计)$/.test(label);
}
