import type { XlsxErrorCode } from '../../xlsx';
import type { Language } from '../../locales';

/** What the page around the pane says; the pane has its own words in src/locales. */
export interface Words {
  title: string;
  new: string;
  open: string;
  save: string;
  example: string;
  language: string;
  theme: string;
  light: string;
  dark: string;
  contrast: string;
  close: string;
  loading: string;
  spreadsheet: string;
  pane: string;
  divider: string;
  closePane: string;
  /** Group of the ribbon with what Excel has on the menu of a cell. */
  cellMenu: string;
  /** Name of a workbook that has not been saved yet, without extension. */
  untitled: string;
  sheet: string;
  saved: (name: string) => string;
  unsaved: string;
  discard: (name: string) => string;
  losses: (name: string) => string;
  loss: (what: string, count: number, sheet: string | undefined) => string;
  lossKinds: Record<string, string>;
  refused: Record<XlsxErrorCode, (name: string) => string>;
  unexpected: string;
}

const zhCN: Words = {
  title: '计划绩效',
  new: '新建',
  open: '打开 .xlsx',
  save: '保存 .xlsx',
  example: '示例工作簿',
  language: '语言',
  theme: '主题',
  light: '浅色',
  dark: '深色',
  contrast: '高对比度',
  close: '关闭',
  loading: '正在加载表格…',
  spreadsheet: '表格',
  pane: '加载项面板',
  divider: '面板宽度',
  closePane: '关闭面板',
  cellMenu: '单元格右键菜单',
  untitled: '工作簿1',
  sheet: '工作表1',
  saved: (name) => `已保存 ${name}。`,
  unsaved: '未保存',
  discard: (name) => `${name} 有未保存的修改。不保存，继续吗？`,
  losses: (name) => `${name} 中有些内容无法保留，保存后的文件里不会有：`,
  loss: (what, count, sheet) => `${sheet === undefined ? '' : `${sheet}：`}${what} ${count} 处`,
  lossKinds: {
    pivotTable: '数据透视表',
    picture: '图片',
    shape: '形状',
    comment: '批注',
    macro: '宏',
    externalLink: '外部链接',
    slicer: '切片器',
    richText: '单元格内的多种字体',
    ole: '嵌入对象',
  },
  refused: {
    'not-a-workbook': (name) => `${name} 不是 Excel 工作簿，没有打开。请选择 .xlsx 文件。`,
    encrypted: (name) => `${name} 设有打开密码，没有打开。请先在 Excel 中取消密码，再打开它。`,
    damaged: (name) => `${name} 已损坏，没有打开。请先在 Excel 中打开并修复，另存后再试。`,
    'too-large': (name) => `${name} 展开后太大，没有打开。`,
    'legacy-xls': (name) => `${name} 是旧的 .xls 格式，没有打开。请先在 Excel 中另存为 .xlsx。`,
    'macro-enabled': (name) => `${name} 带有宏，没有打开。请先在 Excel 中另存为不带宏的 .xlsx。`,
  },
  unexpected: '出了意料之外的问题，工作簿没有改动。请再试一次。',
};

const enUS: Words = {
  title: 'Plan & KPI',
  new: 'New',
  open: 'Open .xlsx',
  save: 'Save .xlsx',
  example: 'Example workbook',
  language: 'Language',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
  close: 'Close',
  loading: 'Loading the spreadsheet…',
  spreadsheet: 'Spreadsheet',
  pane: 'Add-in pane',
  divider: 'Width of the pane',
  closePane: 'Close pane',
  cellMenu: 'Menu of a cell',
  untitled: 'Book1',
  sheet: 'Sheet1',
  saved: (name) => `${name} has been saved.`,
  unsaved: 'not saved',
  discard: (name) => `${name} has changes that are not saved. Continue without saving?`,
  losses: (name) => `Some of ${name} cannot be kept and will be missing from a saved file:`,
  loss: (what, count, sheet) => `${sheet === undefined ? '' : `${sheet}: `}${what} (${count})`,
  lossKinds: {
    pivotTable: 'pivot table',
    picture: 'picture',
    shape: 'shape',
    comment: 'comment',
    macro: 'macro',
    externalLink: 'external link',
    slicer: 'slicer',
    richText: 'several fonts in one cell',
    ole: 'embedded object',
  },
  refused: {
    'not-a-workbook': (name) => `${name} is not an Excel workbook and was not opened. Choose an .xlsx file.`,
    encrypted: (name) =>
      `${name} has a password to open and was not opened. Remove the password in Excel first.`,
    damaged: (name) => `${name} is damaged and was not opened. Repair it in Excel, save it and try again.`,
    'too-large': (name) => `${name} is too large once unpacked and was not opened.`,
    'legacy-xls': (name) =>
      `${name} is in the old .xls format and was not opened. Save it as .xlsx in Excel first.`,
    'macro-enabled': (name) =>
      `${name} contains macros and was not opened. Save it as .xlsx without macros first.`,
  },
  unexpected: 'Something unexpected happened; the workbook has not changed. Please try again.',
};

const all: Record<Language, Words> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The page's words in one language. */
export const wordsIn = (language: Language): Words => all[language];
