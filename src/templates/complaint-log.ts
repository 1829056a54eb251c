import { periodContent } from './content/list';
import { handledRate, handlingDays, isOverdue, satisfactionRate, timelyRate } from './formulas/complaints';
import { literal } from './formulas/text';
import { choiceInput, countInput, dateInput, textInput } from './inputs';
import { yesNoWords } from './labels';
import { words } from './language';
import { sampleComplaints } from './samples/complaints';
import type { FormulaContext, TemplateDefinition } from './schema';

const channels = [words('来电', 'Call'), words('来访', 'Visit'), words('回访', 'Call-back')];

const kinds = [
  words('产品质量', 'Product'),
  words('服务', 'Service'),
  words('配件', 'Parts'),
  words('其他', 'Other'),
];

const RATE = '0.0%';
const total = (formula: (context: FormulaContext) => string) => ({ formula, numberFormat: RATE });

/** 投诉登记与处理: every complaint from the day it came in until it is filed. */
export const complaintLog: TemplateDefinition = {
  id: 'complaint-log',
  title: words('投诉登记与处理', 'Complaint log'),
  sheetName: words('投诉登记-{period}', 'Complaint log-{period}'),
  orientation: 'Landscape',
  tables: [
    {
      key: 'complaint-log',
      columns: [
        countInput('number', words('序号', 'No.'), 44, {
          align: 'Center',
          validation: { kind: 'integer', min: 1, max: 1_000_000 },
          prompt: words(
            '登记的先后，也是归档号；不重复，排序后不变。',
            'In the order of registration and for filing: each number once, kept when rows are sorted.',
          ),
        }),
        dateInput('date', words('日期', 'Date'), 68, { aliases: ['投诉日期', '登记日期'] }),
        textInput('customer', words('客户', 'Customer'), 80, { aliases: ['客户名称'] }),
        textInput('contact', words('联系方式', 'Contact'), 80, { aliases: ['联系电话'] }),
        choiceInput('channel', words('渠道', 'Channel'), 54, channels, { aliases: ['投诉渠道'] }),
        choiceInput('kind', words('类别', 'Kind'), 60, kinds, { aliases: ['投诉类别'] }),
        textInput('complaint', words('内容', 'Complaint'), 134, {
          aliases: ['投诉内容'],
          max: 2000,
        }),
        textInput('department', words('责任部门', 'Department'), 68, { max: 50 }),
        textInput('handler', words('处理人', 'Handled by'), 60, { max: 50 }),
        textInput('measures', words('处理措施', 'Measures'), 134, { identifies: true, max: 2000 }),
        dateInput('promised', words('承诺期限', 'Promised by'), 68, { identifies: true }),
        dateInput('finished', words('完成日期', 'Finished'), 68, { identifies: true }),
        {
          key: 'days',
          header: words('处理时长（天）', 'Days taken'),
          aliases: ['处理时长'],
          type: 'number',
          role: 'formula',
          numberFormat: '0',
          align: 'Center',
          width: 76,
          formula: handlingDays,
        },
        {
          key: 'overdue',
          header: words('是否超期', 'Overdue'),
          type: 'text',
          role: 'formula',
          align: 'Center',
          width: 58,
          formula: isOverdue,
        },
        choiceInput('satisfied', words('客户满意', 'Satisfied'), 58, yesNoWords, { aliases: ['是否满意'] }),
        choiceInput('filed', words('是否归档', 'Filed'), 58, yesNoWords, { aliases: ['归档'] }),
      ],
      rows: 15,
      spare: 3,
      totals: {
        customer: words('合计', 'Total'),
        promised: words('处理率', 'Handled'),
        finished: total(handledRate),
        days: words('及时率', 'In time'),
        overdue: total(timelyRate),
        satisfied: words('满意率', 'Satisfied'),
        filed: total(satisfactionRate),
      },
      highlights: [
        {
          columns: ['overdue'],
          look: 'warning',
          formula: (context, row) => `${row.at}=${literal(yesNoWords[0], context)}`,
        },
        {
          columns: ['satisfied'],
          look: 'warning',
          formula: (context, row) => `${row.at}=${literal(yesNoWords[1], context)}`,
        },
        {
          columns: ['finished'],
          look: 'warning',
          formula: (_, row) =>
            `AND(ISNUMBER(${row.at}),ISNUMBER(${row.of('date')}),${row.at}<${row.of('date')})`,
        },
        {
          columns: ['number'],
          look: 'warning',
          formula: (context, row) =>
            `AND(ISNUMBER(${row.at}),COUNTIF(${context.rangeOf('number')},${row.at})>1)`,
        },
        {
          columns: ['date', 'department', 'handler', 'promised'],
          look: 'missing',
          formula: (_, row) =>
            `AND(COUNTA(${row.of('customer')},${row.of('complaint')})>0,ISBLANK(${row.at}))`,
        },
        {
          columns: ['measures', 'satisfied', 'filed'],
          look: 'missing',
          formula: (_, row) => `AND(ISNUMBER(${row.of('finished')}),ISBLANK(${row.at}))`,
        },
      ],
    },
  ],
  notes: [
    words(
      '每一件投诉都登记：及时报上级，按流程处理，处理完把投诉单和各项文件整理归档。重要零件（如电机、控制器、车架）的问题转质量部门。',
      'Every complaint is registered, reported at once, handled by the process, and filed with its papers. Faults of important parts, such as motor, controller or frame, go to quality control.',
    ),
    words(
      '处理率 = 已完成 ÷ 已登记；及时率 = 按期完成 ÷（已完成 + 未完成而已超期），未到期限的不算；满意率 = 满意 ÷ 已表态。超期、不满意和没有填的会标出来。',
      'Handled = finished ÷ registered. In time = finished by the promised day ÷ (finished + open past it). Satisfied = satisfied ÷ answered. What is overdue, unsatisfied or missing is marked.',
    ),
  ],
  content: periodContent('complaint-log', sampleComplaints),
};
