import { deadlineBases, holidayKinds, measures, parameters, warningLevels } from '../core/settings';
import { settingsContent } from './content/settings';
import {
  bandCheck,
  dateRefused,
  dayRefused,
  kindRefused,
  schemeCheck,
  settingInEffect,
  settingRefused,
} from './formulas/settings';
import { yesNoWords } from './labels';
import { words } from './language';
import type { Words } from './language';
import type { CellFormula, ColumnDefinition, Highlight, TemplateDefinition } from './schema';

const inBoth = ({ name, nameEn }: { name: string; nameEn: string }): Words => words(name, nameEn);
const listOf = (entries: readonly { name: string; nameEn: string }[]) =>
  ({ kind: 'list', source: { from: 'words', words: entries.map(inBoth) } }) as const;

const text = (key: string, zh: string, en: string, width: number): ColumnDefinition => ({
  key,
  header: words(zh, en),
  type: 'text',
  role: 'input',
  width,
  validation: { kind: 'text', max: 100 },
});

/** What is wrong with the row, in a word; blank when all is well. */
const check = (formula: CellFormula, width: number): ColumnDefinition => ({
  key: 'check',
  header: words('检查', 'Check'),
  type: 'text',
  role: 'formula',
  align: 'Center',
  width,
  formula,
});
const checkedRows: Highlight = {
  columns: ['check'],
  look: 'warning',
  formula: (_, row) => `${row.at}<>""`,
};

/** 规则设置: every number an office may want to change (docs/rules.md). */
export const settings: TemplateDefinition = {
  id: 'settings',
  title: words('规则设置', 'Settings'),
  sheetName: words('规则设置', 'Settings'),
  orientation: 'Landscape',
  tables: [
    {
      key: 'settings-parameters',
      caption: words('单项设置', 'Single settings'),
      columns: [
        { ...text('key', '设置项', 'Setting', 160), role: 'given', validation: undefined, identifies: true },
        {
          key: 'value',
          header: words('值', 'Value'),
          type: 'number',
          role: 'input',
          identifies: true,
          numberFormat: 'General',
          align: 'Center',
          width: 108,
        },
        {
          key: 'inEffect',
          header: words('生效值', 'In effect'),
          type: 'number',
          role: 'formula',
          numberFormat: 'General',
          align: 'Center',
          width: 96,
          formula: settingInEffect,
        },
        {
          ...text('note', '允许的值', 'Allowed values', 175),
          aliases: ['说明', 'Explanation'],
          role: 'given',
          validation: undefined,
        },
      ],
      rows: parameters.length,
      highlights: [{ columns: ['value', 'inEffect'], look: 'warning', formula: settingRefused }],
    },
    {
      key: 'settings-deadlines',
      under: true,
      caption: words('截止日', 'Deadlines'),
      columns: [
        { ...text('deadline', '事项', 'Deadline', 132), identifies: true },
        {
          key: 'basis',
          header: words('计算基准', 'Counted in'),
          type: 'list',
          role: 'input',
          identifies: true,
          align: 'Center',
          width: 84,
          validation: listOf(deadlineBases),
        },
        {
          key: 'day',
          header: words('日', 'Day'),
          type: 'number',
          role: 'input',
          identifies: true,
          align: 'Center',
          width: 40,
          validation: { kind: 'integer', min: 1, max: 31 },
          prompt: words(
            '月：几号。工作日：第几个工作日。每周：1 是周一，7 是周日。',
            'Month: the day. Working day: which one. Week: 1 is Monday, 7 is Sunday.',
          ),
        },
        {
          key: 'time',
          header: words('时间', 'Time'),
          type: 'text',
          role: 'input',
          align: 'Center',
          width: 50,
          validation: {
            kind: 'custom',
            formula: (_, at) =>
              `AND(LEN(${at})=5,MID(${at},3,1)=":",LEFT(${at},2)<"24",ISNUMBER(TIMEVALUE(${at})))`,
            message: words(
              '请按 18:00 的样子填；下班前就留空。',
              'A time such as 18:00; blank means end of work.',
            ),
          },
        },
      ],
      rows: 1,
      highlights: [{ columns: ['day'], look: 'warning', formula: dayRefused }],
    },
    {
      key: 'settings-schemes',
      caption: words('考核方式与评分人权重', 'Rating schemes'),
      columns: [
        { ...text('scheme', '考核方式', 'Rating scheme', 84), identifies: true },
        { ...text('slot', '评分人', 'Rater', 92), identifies: true },
        {
          key: 'order',
          header: words('顺序', 'Order'),
          type: 'number',
          role: 'input',
          align: 'Center',
          width: 44,
          validation: { kind: 'integer', min: 1, max: 20 },
        },
        {
          key: 'weight',
          header: words('权重', 'Weight'),
          type: 'percent',
          role: 'input',
          identifies: true,
          numberFormat: '0%',
          align: 'Center',
          width: 50,
          validation: {
            kind: 'number',
            min: 0,
            max: 1,
            message: words(
              '评分人权重是 0% 到 100% 之间的数，同一考核方式合计 100%。',
              'A weight from 0% to 100%; the raters of one scheme add up to 100%.',
            ),
          },
        },
        {
          key: 'ranked',
          header: words('参与排名', 'Ranked'),
          type: 'list',
          role: 'input',
          align: 'Center',
          width: 52,
          validation: { kind: 'list', source: { from: 'words', words: yesNoWords } },
        },
        check(schemeCheck, 58),
      ],
      rows: 1,
      highlights: [
        {
          columns: ['weight'],
          look: 'warning',
          formula: (context, row) =>
            `AND(${row.of('scheme')}<>"",ROUND(SUMIF(${context.rangeOf('scheme')},${row.of('scheme')},${context.rangeOf('weight')}),10)<>1)`,
        },
        checkedRows,
      ],
    },
    {
      key: 'settings-bands',
      under: true,
      caption: words('预警等级', 'Warning bands'),
      columns: [
        {
          key: 'measure',
          header: words('指标类别', 'Measure'),
          type: 'list',
          role: 'input',
          identifies: true,
          width: 62,
          validation: listOf(measures),
        },
        {
          key: 'level',
          header: words('等级', 'Level'),
          type: 'list',
          role: 'input',
          identifies: true,
          align: 'Center',
          width: 52,
          validation: listOf(warningLevels),
        },
        {
          key: 'edge',
          header: words('界限', 'Edge'),
          type: 'percent',
          role: 'input',
          identifies: true,
          numberFormat: '0%',
          align: 'Center',
          width: 52,
          validation: { kind: 'number', min: 0, max: 10 },
        },
        check(bandCheck, 56),
      ],
      rows: 1,
      highlights: [checkedRows],
    },
    {
      key: 'settings-holidays',
      under: true,
      caption: words('节假日与调休', 'Holidays'),
      columns: [
        {
          key: 'date',
          header: words('日期', 'Date'),
          type: 'date',
          role: 'input',
          identifies: true,
          width: 74,
        },
        {
          key: 'kind',
          header: words('休/班', 'Off or worked'),
          type: 'list',
          role: 'input',
          identifies: true,
          align: 'Center',
          width: 60,
          validation: listOf(holidayKinds),
        },
        { ...text('name', '名称', 'Name', 80), identifies: true },
      ],
      rows: 1,
      highlights: [
        { columns: ['date'], look: 'warning', formula: dateRefused },
        { columns: ['kind'], look: 'warning', formula: kindRefused },
      ],
    },
  ],
  notes: [
    words(
      '浅色格可以改，改过以后重新计算即可。留空的设置按默认值算。等级界限：收入类是“不低于”，成本类是“不高于”，最后一级留空。',
      'Tinted cells may be changed; recalculate afterwards. Blank means the default. Edges: at least for income, at most for cost; the last level has none.',
    ),
    words(
      '节假日表里没有的年份，工作日只按周一到周五算。',
      'In years that are not in the table of holidays, working days are Monday to Friday.',
    ),
  ],
  content: settingsContent,
};
