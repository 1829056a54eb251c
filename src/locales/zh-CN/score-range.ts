/** Words for scoring a table that is not ours. They are loaded with its page. */
export const scoreRange = {
  heading: '给现有表格计分',
  back: '返回',
  hint: '选中表格里的任意一格，点“读取”。原表不动，只在空格里写总分和名次。',
  read: '读取',
  readAgain: '重新读取',
  reading: '正在读取…',
  crashed: '出了意料之外的问题，没有读到表格。请再试一次。',

  sure: '读法有把握。',
  unsure: '请核对读法，对了再写入。',
  remembered: '沿用上次的读法。',
  incomplete: (parts: string) => `还缺${parts}，请在下面指明。`,
  comma: '、',
  parts: { name: '姓名', weight: '权重', score: '得分' },

  mapping: '读法',
  arrangements: {
    rows: '一人一行，一项指标一列',
    columns: '一人一列，一项指标一行',
    long: '一人多行，一项指标一行',
    single: '一个人的表，一项指标一行',
    totals: '一人一行，只有一个总的得分',
  },
  scale: '计分方式',
  scales: { percent: '百分制，按权重加权', points: '分值制，直接相加' },
  noWeights: '没有权重，得分相加',
  onePerson: '没有，是一个人的表',
  notFound: '没有找到，请选择',
  column: (letters: string) => `${letters} 列`,
  row: (number: string) => `第 ${number} 行`,
  labelled: (label: string, line: string) => `${label}（${line}）`,
  scores: (count: number) => `得分：${count} 项`,

  people: (count: number) => `总分和名次，共 ${count} 人`,
  total: '总分',
  openPerson: (name: string) => `转到${name}`,

  problems: '发现的问题',
  destination: '结果',
  as: '写成',
  kinds: { formulas: '公式', values: '数值' },
  out: '起始格',
  outHint: '空着：表格旁的空列',
  target: (place: string) => `将写入 ${place}`,
  write: '写入结果',
  written: (place: string) => `结果在 ${place}`,
};

export type ScoreRangeWords = typeof scoreRange;
