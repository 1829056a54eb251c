const count = (number: number) => number.toLocaleString('zh-CN');

/** What commands are called, and what they say while they work. */
export const commands = {
  labels: {
    'insert.settings': '插入规则设置',
    'insert.roster': '插入人员名册',
    'insert.role-library': '插入岗位KPI库',
    'insert.evaluation': '插入绩效考核评估表',
    'insert.evaluation-register': '插入考核明细',
    'insert.weekly-report': '插入主管周工作报告',
    'insert.collection-budget': '插入收缴率对预算',
    'insert.budget-report': '插入预算执行与调整',
    'insert.monthly-report': '插入月度工作总结',
    'insert.weekly-plan': '插入周计划',
    'insert.daily-log': '插入日计划/日总结',
    'insert.monthly-plan': '插入月度工作计划',
    'insert.target-breakdown': '插入任务分解',
    'insert.quarterly-ranking': '插入季度排名与奖惩',
    'insert.monthly-ranking': '插入月度汇总与排名',
    'insert.responsibility-letter': '插入目标责任书',
    'insert.collection-register': '插入收缴率明细',
    'insert.training-plan': '插入培训计划',
    'insert.market-survey': '插入旅行社市场调研表',
    'insert.visit-plan': '插入拜访计划',
    'insert.visit-log': '插入拜访日志',
    'insert.project-tracker': '插入项目跟踪表',
    'insert.callback-report': '插入客户回访月报',
    'insert.complaint-log': '插入投诉登记与处理',
    'generate.evaluations': '生成考核表',
    recalc: '重新计算',
    'rank.month': '月度排名',
    'rank.quarter': '季度排名',
    pay: '绩效工资',
    collection: '收缴率对预算',
    'normalize-weights': '按比例归一',
    'suggest-scores': '建议得分',
    finalize: '定稿',
    unfinalize: '撤销定稿',
    'next-week': '生成下周周报',
    'remove-samples': '删除示例',
  },
  parameters: {
    period: '期间',
    quarter: '季度',
    person: '姓名',
    role: '岗位',
    samples: '带示例',
    month: '月份',
    basis: '收缴口径',
    ties: '并列名次',
    sheet: '工作表',
    cell: '单元格',
    rater: '评分人',
  },
  progress: {
    generating: (number: number, total: number, role: string) =>
      `正在生成 第 ${number} / ${total} 份：${role}`,
    reading: (done: number, total: number) => `正在读取 ${count(done)} / ${count(total)} 行`,
    writing: (done: number, total: number) => `正在写入 ${count(done)} / ${count(total)} 行`,
  },
  /** 评分人1 … where a rater has no name. */
  rater: (number: number) => `评分人${number}`,
  /** Why somebody in the ranking has no score yet, as short as a column is wide. */
  reasons: {
    gap: (gap: number) => (gap < 0 ? `差 ${-gap}` : `超 ${gap}`),
    'no-evaluation': '无考核表',
    'duplicate-evaluation': '考核有重复或姓名不符',
    'column-missing': '缺列',
    'unknown-scale': '计分方式不明',
    'unknown-rating-scheme': '考核方式不明',
    'score-not-number': '得分有误',
    'score-out-of-range': '得分有误',
    'bonus-not-number': '加减分有误',
    'weight-not-number': '权重有误',
    'weight-negative': '权重有误',
    'rater-weights-not-100': '评分人权重有误',
    'rater-weights-differ': '评分人权重有误',
    'rater-missing': '没有评分人',
    'no-lines': '没有 KPI',
  },
  /** What the note of a line says of a score that was proposed. */
  proposed: (score: number, rater: string) => `建议得分 ${score}（${rater}）`,
  /** What stands behind the date of 定稿. */
  finalState: { scored: '已评分', complete: '已填齐' },
  /** An item that was not finished, in the plan of the week after: in front of it, and in front of its measures. */
  carryOver: { mark: '【结转】', because: '上周未完成：', end: '。' },
  withReason: (state: string, reason: string) => `${state}（${reason}）`,
  /** Names in a sentence; of many people only the first. */
  nameList: (names: readonly string[]) =>
    names.length > 5 ? `${names.slice(0, 4).join('、')}等 ${names.length} 人` : names.join('、'),
  /** Somebody without a name on the form. */
  nobody: '未填写姓名的人',
};
