import { month, quarter } from './dates';

/** What the pane says about a run that has ended. */
export const done = {
  done: (what: string) => `${what}：完成。`,
  inserted: (template: string, sheet: string) => `已插入${template}，在工作表“${sheet}”。`,
  generated: (period: string, created: number, present: number, skipped: number) =>
    `已生成${month(period)}考核表 ${created} 份` +
    (present > 0 ? `，${present} 人原来就有` : '') +
    (skipped > 0 ? `，${skipped} 人没有生成（不在职，或考核方式不明）` : '') +
    '。',
  recalculated: (scored: number, total: number, refreshed: number, changed: number | null) =>
    `已重新计算：${total} 份考核表，已评 ${scored} 份` +
    (refreshed > 0 ? `；${refreshed} 张结果表已是最新` : '') +
    (changed === null ? '。' : changed > 0 ? `；${changed} 个得分有变化。` : '；得分没有变化。'),
  rankedQuarter: (text: string, ranked: number, undecided: number) =>
    `${quarter(text)}排名完成：${ranked} 人` + (undecided > 0 ? `，${undecided} 人需人工裁定。` : '。'),
  paid: (letters: number, open: number) =>
    `已计算 ${letters} 份目标责任书` + (open > 0 ? `，${open} 份还算不出实发工资。` : '。'),
  collected: (period: string, projects: number, behind: number) =>
    `${month(period)}收缴率：${projects} 个项目` + (behind > 0 ? `，本年累计 ${behind} 个低于预算。` : '。'),
  ranked: (period: string, ranked: number, unranked: number) =>
    unranked === 0
      ? `${month(period)}排名完成：${ranked} 人。`
      : `${month(period)}排名完成：${ranked} 人，另有 ${unranked} 人没有名次。`,
  samplesRemoved: (sheets: number, rows: number) =>
    sheets + rows === 0 ? '没有找到示例数据。' : `已删除示例：${sheets} 张工作表，${rows} 行。`,
  normalized: (sheet: string, count: number) =>
    count === 0 ? `“${sheet}”的权重合计已是 100。` : `“${sheet}”的权重已按比例归一，改了 ${count} 行。`,
  suggested: (sheet: string, proposed: number, skipped: number) =>
    proposed + skipped === 0
      ? `“${sheet}”没有空着的得分。`
      : `“${sheet}”填了 ${proposed} 个建议得分` + (skipped > 0 ? `，${skipped} 行没有建议。` : '。'),
  finalized: (sheet: string, changed: boolean) =>
    changed ? `“${sheet}”已定稿。` : `“${sheet}”原来就已定稿。`,
  unfinalized: (sheet: string, changed: boolean) =>
    changed ? `“${sheet}”已撤销定稿，可以改动。` : `“${sheet}”没有定稿，不用撤销。`,
  nextWeek: (sheet: string, planned: number, carriedOver: number) =>
    `已生成“${sheet}”：计划 ${planned} 项，结转 ${carriedOver} 项。`,
  audited: (formulas: number, totals: number, changed: number, repaired: number, different: number) =>
    `已核对 ${formulas} 个公式、${totals} 个合计` +
    (repaired > 0 ? `，修复了 ${repaired} 个公式` : '') +
    (changed > 0 ? `，${changed} 个公式被改动` : '') +
    (different > 0 ? `，${different} 个合计与规则不符` : '') +
    (repaired + changed + different > 0 ? '。' : '，没有发现改动。'),
  rangeScored: (ranked: number, unranked: number, place: string) =>
    `${place} 已写入 ${ranked} 人的总分和名次` + (unranked > 0 ? `，另有 ${unranked} 人没有名次。` : '。'),
  rangeRated: (rows: number, place: string) => `${place} 已写入 ${rows} 行的收缴率和预算差异。`,
  consolidated: (files: number, evaluations: number, sheet: string) =>
    `已读取 ${files} 个文件、${evaluations} 份考核，排名在“${sheet}”。`,
  partly: (sentence: string, problems: number) => `${sentence}有 ${problems} 个问题要处理。`,
  undone: (what: string) => `已撤销，回到“${what}”之前。`,
  undoAnyway: '仍然撤销',
  skipped: {
    because: (reason: string, count: number) => `${reason}（${count}）：`,
    comma: '、',
    andOthers: '等',
    reasons: {
      'has-evaluation': '原来就有考核表',
      'not-employed': '当月不在职或不在编',
      'unknown-rating-scheme': '考核方式不明，请核对名册',
      'no-direction': '没有写明越高越好还是越低越好',
      'no-target': '没有目标值',
      'no-actual': '没有实际值',
      'units-differ': '目标和实际的单位不同',
      'no-score': '算不出得分',
    },
  },
  failed: (what: string) => `${what}：没有完成，工作簿没有改动。`,
  stopped: (what: string, done: number, total: number) =>
    `${what}：做完第 ${done} / ${total} 步后停下了，前面的步骤已保留。`,
  because: (sentence: string, reason: string) => `${sentence}${reason}`,
  cancelled: (what: string) => `${what}：已取消，没有留下做了一半的内容。`,
  crashed: (what: string) => `${what}：出了意料之外的问题，没有完成。请再试一次。`,
};

export type Done = typeof done;
