/** Words of the list of what was done. */
export const history = {
  empty: '还没有记录。插入、生成、计算以后，这里列出做过什么，最近一步可以撤销。',
  hint: '最近做的在最上面。撤销一步以后，可以再撤销前一步。',
  cells: (count: number) => `${count} 个单元格`,
  sheets: (first: string, count: number) => (count > 1 ? `“${first}”等 ${count} 张工作表` : `“${first}”`),
  open: (what: string, sheet: string) => `${what}：转到“${sheet}”`,
  undoNamed: (what: string) => `撤销：${what}`,
  notUndoable: '改动太多，窗格关闭以后不能撤销。',
};

export type HistoryWords = typeof history;
