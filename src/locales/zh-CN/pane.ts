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
      own: '从我的名单开始',
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
    seeProblems: '查看问题',
  },

  tabs: {
    label: '各项内容',
    templates: '模板',
    results: '结果',
    problems: '问题',
    settings: '设置',
    history: '记录',
    problemCount: (count: number) => `问题 ${count}`,
    loading: '正在打开…',
  },

  results: {
    states: { scored: '已评分', pending: '待评', draft: '草稿' } as Record<string, string>,
  },
};
