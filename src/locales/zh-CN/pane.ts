import { month, quarter } from './dates';

/** Sentences of the task pane. Words and tone: no exclamation marks, verbs on buttons, no English but KPI. */
export const pane = {
  title: '计划绩效',
  month,
  quarter,

  next: {
    heading: '现在该做什么',
    loading: '正在查看工作簿…',
    unreadable: '没能读取工作簿。',
    retry: '重新查看',
    period: '考核月份',
    noRoster: {
      text: '这个工作簿里还没有人员名册。名册写明谁参加考核、由谁评分，考核表从它生成。',
      insert: '插入人员名册',
      sample: '用示例办事处试一试',
      sampleHint: '插入带“示例”字样的名册、岗位KPI库和考核表，以后可以一次删除。',
    },
    emptyRoster: {
      text: '人员名册里还没有人。请填写工号、姓名、部门和岗位，再回到这里。',
      open: '打开人员名册',
    },
    nobodyEmployed: {
      text: (period: string) =>
        `名册上没有人在${month(period)}编内在职。请核对名册的“编内”“在职起”“在职止”。`,
    },
    generate: {
      text: (period: string, people: number) => `${month(period)}有 ${people} 人还没有考核表。`,
      action: (period: string, people: number) => `生成${month(period)}考核表（${people} 人）`,
    },
    pending: {
      text: (period: string, scored: number, total: number) =>
        `${month(period)}：已评 ${scored} / ${total}。`,
      who: '还缺评分的人：',
      more: (count: number) => `另外 ${count} 人`,
      less: '收起',
    },
    rank: {
      text: (period: string, total: number) => `${month(period)}的 ${total} 份考核表都已评分。`,
      action: (period: string) => `排名${month(period)}`,
    },
    ranked: {
      text: (period: string) => `${month(period)}已经排名。`,
      open: '打开排名表',
    },
    rankQuarter: {
      text: (text: string, period: string) => `${month(period)}已经排名，${quarter(text)}可以排名了。`,
      action: (text: string) => `排名${quarter(text)}`,
    },
    pay: {
      text: (period: string, letters: number) =>
        `${month(period)}已经排名，有 ${letters} 份目标责任书，可以看绩效工资。`,
      action: (period: string) => `计算${month(period)}工资`,
    },
    collect: {
      text: (period: string) => `${month(period)}的收缴率还没有与预算比较。`,
      action: (period: string) => `计算${month(period)}收缴率`,
    },
    collected: {
      text: (period: string) => `${month(period)}的收缴率已与预算比较。`,
      open: '打开收缴率表',
    },
    deadline: {
      evaluate: (period: string, date: string, days: number) =>
        days < 0
          ? `${month(period)}考核应在 ${date} 前评完，已过 ${-days} 天。`
          : days === 0
            ? `${month(period)}考核今天应评完。`
            : `距评完${month(period)}考核还有 ${days} 天（${date}）。`,
      plan: (period: string, date: string, days: number) =>
        days === 0
          ? `${month(period)}的计划今天应制定。`
          : `距制定${month(period)}计划还有 ${days} 天（${date}）。`,
    },
  },

  actions: {
    insert: '插入',
    generate: '生成',
    recalc: '重新计算',
    rank: '排名',
    cancel: '取消',
    cancelling: '正在取消…',
    goTo: (place: string) => `转到 ${place}`,
    close: '关闭',
  },

  run: {
    working: '正在处理…',
    label: {
      'go-to': '跳转',
      'generate.evaluations': '生成考核表',
      recalc: '重新计算',
      'rank.month': '排名',
      'rank.quarter': '季度排名',
      pay: '绩效工资',
      collection: '收缴率对预算',
      'remove-samples': '删除示例',
      'normalize-weights': '按比例归一',
      'suggest-scores': '建议得分',
      'score-range': '给现有表格计分',
      consolidate: '汇总文件',
      'next-week': '生成下周周报',
      audit: '核对公式',
      finalize: '定稿',
      unfinalize: '撤销定稿',
    } as Record<string, string>,
    insertLabel: (template: string) => `插入${template}`,
    seeProblems: '查看问题',
  },

  tabs: {
    label: '各项内容',
    templates: '模板',
    results: '结果',
    problems: '问题',
    settings: '设置',
    problemCount: (count: number) => `问题 ${count}`,
    loading: '正在打开…',
  },

  templates: {
    search: '查找模板',
    noMatch: (text: string) => `没有与“${text}”相符的模板。`,
    samples: '带示例数据插入',
    fieldLabels: { person: '姓名', role: '岗位', period: '考核月份' } as Record<string, string>,
    fieldNeeded: '请填写。',
    fields: (template: string) => `${template}：填写内容`,
    insertNamed: (template: string) => `插入${template}`,
    atSelection: '插入到所选单元格',
    insertNamedAtSelection: (template: string) => `插入到所选单元格：${template}`,
    everybody: { name: '全体考核表', hint: '按人员名册给每个人生成当月的考核表' },
    items: {
      settings: { name: '规则设置', hint: '评分方式、并列规则、等级、截止日和节假日' },
      roster: { name: '人员名册', hint: '谁参加考核、由谁评分；考核表从它生成' },
      'role-library': { name: '岗位KPI库', hint: '各岗位的 KPI、权重和评分标准' },
      evaluation: { name: '绩效考核评估表', hint: '一个人一个月的考核表，含评分人和签字栏' },
      'evaluation-register': { name: '考核明细', hint: '许多人的 KPI 和得分放在一张表里' },
      'weekly-report': { name: '主管周工作报告', hint: '本周总结、计划外工作和下周计划，自动算执行率' },
      'collection-budget': { name: '收缴率对预算', hint: '各项目收缴率对预算、预算曲线和责任分摊' },
      'budget-report': { name: '预算执行与调整', hint: '各责任中心的预算、实际、差异、预警和调整记录' },
      'monthly-report': { name: '月度工作总结', hint: '本月完成、KPI 达成和下月重点' },
      'weekly-plan': { name: '周计划', hint: '一个人一周的工作，开工前交主管审核' },
      'daily-log': { name: '日计划/日总结', hint: '每天的计划、完成率和明日安排' },
      'monthly-plan': { name: '月度工作计划', hint: '工作、权重和评分；选岗位时从KPI库带出' },
      'target-breakdown': { name: '任务分解', hint: '年度目标分到季度和月份，自动校验合计' },
      'quarterly-ranking': { name: '季度排名与奖惩', hint: '三个月均分、名次、建议结果和人工裁定' },
      'monthly-ranking': { name: '月度汇总与排名', hint: '全体人员的最终得分和名次，每月一张' },
      'responsibility-letter': {
        name: '目标责任书与绩效工资',
        hint: '目标是否达标、扣多少、实发多少，可打印签字',
      },
      'collection-register': { name: '收缴率明细', hint: '各项目每月的应收、实收和清欠，收缴率自动算' },
      'training-plan': { name: '培训计划', hint: '课程、讲师、成绩，达到合格线才上岗' },
      'market-survey': { name: '旅行社市场调研表', hint: '旅行社的规模、客源、反馈和合作意向' },
      'visit-plan': { name: '拜访计划', hint: '分阶段、由近到远的客户拜访安排' },
      'visit-log': { name: '拜访日志', hint: '每次拜访的经过、问题、意见和下次跟进' },
      'project-tracker': { name: '项目跟踪表', hint: '项目阶段、回款和下次回访，超期会标出来' },
      'callback-report': { name: '客户回访月报', hint: '五类回访的回访率、达标和满意率' },
      'complaint-log': { name: '投诉登记与处理', hint: '投诉从登记到归档，自动算处理率、及时率、满意率' },
      'score-trend': { name: '得分趋势', hint: '全年各月的最终得分，选一个人看走势图' },
      'file-sources': { name: '来源清单', hint: '汇总时每份考核来自哪个文件、哪张表' },
    } as Record<string, { name: string; hint: string }>,
  },

  sheetActions: { heading: '当前工作表', hint: '对正在看的这张表：' },

  results: {
    states: { scored: '已评分', pending: '待评', draft: '草稿' } as Record<string, string>,
  },

  problems: {
    empty: '没有问题。',
    repair: '修复公式',
    neverRun: '还没有检查过。点“重新计算”检查全部考核表。',
    severities: { error: '错误', warning: '注意', info: '说明' } as Record<string, string>,
    groups: {
      weights: '调整权重',
      scores: '补上评分',
      values: '改正填写的内容',
      formulas: '恢复公式',
      people: '核对人员',
      structure: '恢复表格结构',
      rules: '核对规则设置',
      workbook: '处理工作簿',
      other: '其他',
    },
    more: (count: number) => `再显示 ${count} 条`,
  },

  automatic: {
    label: '自动更新结果',
    hint: '改动考核表、名册或明细以后，排名、奖惩和收缴率自动更新。这个开关记在工作簿里。',
    unsupported: '当前版本不会告知改动，不能自动更新。请用“重新计算”。',
    failed: (reason: string) => `自动更新没有成功。${reason}`,
    switchFailed: '没能切换自动更新。请稍后再试。',
    retry: '再试一次',
  },

  settings: {
    language: '界面语言',
    followOffice: '跟随 Office',
    chinese: '中文',
    english: 'English',
    ties: '并列名次',
    tiesHint: '两人同分并列第 1 名时，下一名算第几名',
    tiesSettings: '按规则设置表',
    tiesCompetition: '跳过名次（1、1、3）',
    tiesDense: '不跳名次（1、1、2）',
    samples: '示例数据',
    samplesHint: '删除带“示例”字样的行和考核表，其他内容不动。',
    removeSamples: '删除示例',
  },
};
