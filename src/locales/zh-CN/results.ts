import { month, quarter } from './dates';

const points = (value: string): string => `${value} 个百分点`;

/** Words of the results view. It is loaded when it is first shown, and its words with it. */
export const results = {
  kinds: { label: '结果种类', month: '月度', quarter: '季度', pay: '工资', collection: '收缴率' },
  consolidate: {
    heading: '汇总各部门交来的文件',
    hint: '选若干个工作簿文件，其中的考核汇总成一张考核明细并排名。文件只读，不改动。',
    choose: '选择文件…',
    found: '各文件的情况',
    evaluations: (count: number) => `${count} 份考核`,
    problems: (count: number) => `${count} 个问题`,
  },
  name: '姓名',
  rank: '名次',
  noRank: '无名次',
  none: '—',
  more: (count: number) => `再显示 ${count} 个`,
  find: { label: '查找姓名、工号或部门', nobody: (text: string) => `没有找到“${text}”。` },
  open: (sheet: string) => `打开“${sheet}”`,

  month: {
    empty: '还没有结果。评分以后点“重新计算”或“排名”。',
    ranking: (period: string) => `${month(period)}排名`,
    scores: (period: string) => `${month(period)}得分，还没有排名`,
    outdated: (people: number) => `排名以后有 ${people} 人的得分变了，点“排名”更新。`,
    final: '最终得分',
    openForm: (name: string) => `打开${name}的考核表`,
  },

  selected: {
    heading: '正在看的考核表',
    title: (person: string, period: string) => [person, month(period)].filter(Boolean).join(' '),
    nobody: '没有姓名',
    total: '最终得分',
    gap: (text: string) => `权重差额：${text}`,
  },

  changes: {
    heading: (count: number) => `与上次相比：${count} 个得分有变化`,
    from: (before: string, after: string) => `${before} → ${after}`,
    openForm: (name: string, period: string) => `打开${name}${month(period)}的考核表`,
  },

  completions: {
    heading: '计划执行率',
    who: '人员和表',
    rate: '执行率',
    counted: (done: number, planned: number) => `完成 ${done} / ${planned}`,
    excused: (count: number) => `不可抗力 ${count} 项不计`,
    open: (sheet: string) => `转到${sheet}的执行率`,
  },

  quarter: {
    label: '季度',
    run: (text: string) => `排名${quarter(text)}`,
    nothing: '还没有可以排名的季度。先生成并评分至少一个月的考核表。',
    empty: (text: string) => `${quarter(text)}还没有结果。`,
    caption: (text: string) => `${quarter(text)}排名`,
    mean: '均分',
    score: (period: string, score: string) => `${Number(period.slice(5))}月 ${score}`,
    tied: (rank: number, names: string) => `与${names}并列第 ${rank}`,
    comma: '、',
    andOthers: (names: string, people: number) => `${names}等 ${people} 人`,
    fewMonths: (months: number) => `只有 ${months} 个月有得分，不参与排名`,
    openRow: (name: string, sheet: string) => `打开“${sheet}”看${name}`,
    proposal: '奖惩只是建议，由人在工作表的“人工裁定”里决定。',
    decide: '跨界并列，请在“人工裁定”里写明。',
    followUps: '黄牌跟踪',
    decisions: { eliminate: '建议淘汰', lift: '解除', postpone: '延期' },
    because: {
      eliminate: (period: string, final: string, mean: string) =>
        `${month(period)}得 ${final}，没有高于季度均分 ${mean}，又在当月末位，仍无起色。`,
      lift: (period: string, final: string, mean: string) =>
        `${month(period)}得 ${final}，高于季度均分 ${mean}，或已不在当月末位。`,
      unscored: (period: string) => `${month(period)}还没有得分，有了再定。`,
      tied: (period: string, final: string) => `${month(period)}得 ${final}，当月末位有并列，由人裁定。`,
    },
  },

  pay: {
    label: '月份',
    all: '全部月份',
    run: (months: string) => `计算${months}工资`,
    nothing: '工作簿里还没有填写的目标责任书。绩效工资从责任书的目标和应发工资算出。',
    insert: '插入目标责任书',
    empty: (months: string) => `${months}的工资还没有计算。`,
    caption: (months: string) => `${months}绩效工资`,
    pay: '实发工资',
    payable: (amount: string) => `应发 ${amount}`,
    deduction: (amount: string) => `扣减 ${amount}`,
    allMet: '目标全部达到',
    missed: (count: number, safety: number) =>
      `未达标 ${count + safety} 项` + (safety > 0 ? `，其中安全 ${safety} 项` : ''),
    open: '目标未填全',
    noPayable: '缺应发工资',
    total: (letters: number) => `合计（${letters} 份）`,
    totalSome: (counted: number, letters: number) => `合计（${letters} 份中的 ${counted} 份）`,
    openLetter: (name: string) => `打开${name}的责任书`,
    nobody: '没有姓名',
  },

  collection: {
    label: '月份',
    run: (period: string) => `计算${month(period)}收缴率`,
    nothing: '工作簿里还没有收缴率明细。收缴率从明细里每月的应收、实收和清欠算出。',
    insert: '插入收缴率明细',
    empty: (period: string) => `${month(period)}还没有计算。`,
    basis: '收缴口径',
    asSheet: '按工作表',
    bases: { current: '当期率', arrears: '清欠率', overall: '综合率', household: '户数率' },
    span: '对比范围',
    caption: (period: string, basis: string, span: string) => `${month(period)}${basis}对预算，${span}`,
    project: '项目',
    rate: '收缴率',
    all: '全部项目',
    budget: (rate: string) => `预算 ${rate}`,
    noBudget: '没有预算',
    variance: points,
    attainment: (rate: string) => `达成 ${rate}`,
    trend: (basis: string) => `全部项目各月${basis}`,
    trendPoint: (period: string, rate: string) => `${month(period)} ${rate}`,
    shares: '各部门责任分摊',
    department: '部门',
    share: '占比',
    score: '得分',
    points: '分值',
    openProject: (name: string, sheet: string) => `打开“${sheet}”看${name}`,
  },
};

export type ResultWords = typeof results;
