/** What stands in the manifest: the add-in's own name, its tab, and what each button is for. Buttons are called what commands are. */
export const ribbon = {
  name: '计划绩效',
  description: '计划与绩效考核工作簿：插入考核表和名册，按评分方式计算得分，排出名次，指出要改正的单元格。',
  started: {
    title: '计划绩效已可使用',
    description: '在“计划绩效”选项卡点“打开面板”开始。',
  },
  groups: {
    templates: '模板',
    calculate: '计算',
    rank: '排名',
    money: '收缴与工资',
    final: '定稿',
    help: '帮助',
  },
  open: { label: '打开面板', tip: '查看现在该做什么，插入模板，看得分、名次和问题。' },
  insert: { label: '插入模板', tip: '在新工作表中插入一张常用的表；全部模板在面板里。' },
  /** At the end of the menu, and on the menu of a cell. */
  more: { label: '全部模板…', tip: '打开面板，查找模板，带示例插入，或插入到所选单元格。' },
  moreHere: '插入模板…',
  context: { label: '计划绩效', tip: '对这个工作簿和正在看的表能做的事。' },
  /** By command. */
  tips: {
    recalc: '重新计算全部考核表，更新排名等结果表，指出缺分和填错的单元格。',
    'generate.evaluations': '按人员名册给每个人生成当月的考核表，并插入当月排名表。',
    'normalize-weights': '把正在看的考核表的权重按比例调整到合计 100。',
    'suggest-scores': '给正在看的考核表中有目标和实际、还没有得分的行填上建议得分。',
    audit: '核对全部公式和合计，指出被改写的单元格。',
    'score-range': '打开面板，给不是由模板插入的表格计分。',
    'rank.month': '按最终得分排出当月名次，写入月度汇总与排名表。',
    'rank.quarter': '按各月得分排出季度名次，列出奖惩建议，由人裁定。',
    consolidate: '打开面板，选择各部门交来的文件，汇总成一张排名表。',
    collection: '把当月收缴率与预算比较，标出预警级别和责任部门。',
    pay: '按目标责任书计算绩效工资。',
    finalize: '把正在看的表定稿：写上日期，保护起来，可以打印签字。',
    unfinalize: '取消正在看的表的定稿，可以再改。',
  } as Record<string, string>,
};
