import type { HistoryWords } from '../zh-CN/history';

export const history: HistoryWords = {
  empty:
    'Nothing yet. What is inserted, created or calculated is listed here, and the latest step can be undone.',
  hint: 'The latest comes first. Once it is undone, so can be the one before.',
  cells: (count) => `${count} ${count === 1 ? 'cell' : 'cells'}`,
  sheets: (first, count) => (count > 1 ? `“${first}” and ${count - 1} more` : `“${first}”`),
  open: (what, sheet) => `${what}: go to “${sheet}”`,
  undoNamed: (what) => `Undo: ${what}`,
  notUndoable: 'Too much was changed to be undone after the pane was closed.',
};
