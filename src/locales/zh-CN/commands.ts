/** What commands are called, and what they say while they work. */
export const commands = {
  labels: {
    'insert.settings': '插入规则设置',
    'insert.roster': '插入人员名册',
    'insert.role-library': '插入岗位KPI库',
    'insert.evaluation': '插入绩效考核评估表',
    'insert.evaluation-register': '插入考核明细',
    'insert.monthly-ranking': '插入月度汇总与排名',
    'generate.evaluations': '生成考核表',
    recalc: '重新计算',
    'rank.month': '月度排名',
    'remove-samples': '删除示例',
  },
  parameters: {
    period: '期间',
    person: '姓名',
    role: '岗位',
    samples: '带示例',
    ties: '并列名次',
    sheet: '工作表',
  },
  progress: {
    generating: (number: number, total: number, role: string) =>
      `正在生成 第 ${number} / ${total} 份：${role}`,
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
  withReason: (state: string, reason: string) => `${state}（${reason}）`,
  /** Somebody without a name on the form. */
  nobody: '未填写姓名的人',
};
