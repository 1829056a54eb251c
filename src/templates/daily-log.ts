import { formContent } from './content/form';
import { dayCompletion, itemRate } from './formulas/daily';
import { weekday } from './formulas/week';
import { choiceInput, dateInput, textInput } from './inputs';
import { words } from './language';
import type { Words } from './language';
import { personFields, planSignatures, weekFields } from './personal';
import { reasons } from './reasons';
import { sampleDailyLog } from './samples/plans';
import type { ColumnDefinition, TemplateDefinition } from './schema';

const slots = [
  words('上午', 'Morning'),
  words('下午', 'Afternoon'),
  words('晚上', 'Evening'),
  words('全天', 'All day'),
];

/** What is counted, with what a sales rep is expected to reach. */
export const quantities = [
  words('打电话（30 个/日）', 'Calls (30 a day)'),
  words('拜访客户（20 位/周）', 'Visits (20 a week)'),
  words('拜访新客户（2 户/日）', 'New customers (2 a day)'),
  words('拜访老客户（3 户/日）', 'Old customers (3 a day)'),
  words('联络电话（4 个/日）', 'Contacts (4 a day)'),
  words('其他', 'Other'),
];

const amount = (key: string, header: Words, aliases: readonly string[]): ColumnDefinition => ({
  key,
  header,
  aliases,
  type: 'number',
  role: 'input',
  identifies: true,
  numberFormat: 'General',
  align: 'Right',
  width: 60,
  validation: {
    kind: 'number',
    min: 0,
    max: 1_000_000,
    message: words(
      '请填数量，0 或正数。做成一件事的，目标填 1，完成填 1。',
      'A quantity from 0, please. For a single thing: target 1, done 1.',
    ),
  },
});

/** 日计划/日总结: every evening what was planned, what came of it, and what comes tomorrow. */
export const dailyLog: TemplateDefinition = {
  id: 'daily-log',
  title: words('日计划/日总结', 'Daily plan and summary'),
  sheetName: words('日计划-{person}', 'Daily log-{person}'),
  orientation: 'Landscape',
  fields: [
    personFields({ column: 0 }, { column: 2, columns: 2 }, { column: 5, columns: 3 }),
    weekFields({ column: 0 }, { column: 2, columns: 2 }),
  ],
  tables: [
    {
      key: 'daily-log',
      columns: [
        dateInput('date', words('日期', 'Date'), 76, { identifies: true }),
        {
          key: 'weekday',
          header: words('星期', 'Weekday'),
          type: 'text',
          role: 'formula',
          align: 'Center',
          width: 76,
          formula: weekday,
        },
        choiceInput('slot', words('时段', 'Time'), 66, slots),
        textInput('item', words('计划事项', 'Planned'), 156, { max: 300, identifies: true }),
        choiceInput('quantity', words('数量', 'Quantity'), 120, quantities, {
          align: 'Left',
          aliases: ['数量指标'],
          prompt: words(
            '计的是什么，括号里是一般要求。',
            'What is counted; what is expected stands in brackets.',
          ),
        }),
        amount('target', words('目标', 'Target'), ['目标值']),
        amount('actual', words('实际完成', 'Done'), ['完成', '实际']),
        {
          key: 'rate',
          header: words('完成率', 'Rate'),
          type: 'percent',
          role: 'formula',
          numberFormat: '0.00%',
          align: 'Right',
          width: 62,
          formula: itemRate,
        },
        choiceInput('reason', words('未完成原因', 'Why not'), 86, reasons),
        textInput('tomorrow', words('明日安排', 'Tomorrow'), 130, { max: 300 }),
      ],
      rows: 18,
      spare: 3,
      totals: {
        date: words('合计', 'Total'),
        item: ({ column, language }) =>
          `COUNTIF(${column('item')},"?*")&"${language === 'zh-CN' ? ' 项' : ' items'}"`,
        rate: dayCompletion,
      },
      highlights: [
        {
          columns: ['rate'],
          look: 'good',
          formula: (_, row) => `AND(ISNUMBER(${row.at}),N(${row.at})>=1)`,
        },
        {
          columns: ['reason'],
          look: 'missing',
          formula: (_, row) => `AND(ISNUMBER(${row.of('rate')}),N(${row.of('rate')})<1,ISBLANK(${row.at}))`,
        },
        {
          columns: ['target', 'actual'],
          look: 'warning',
          formula: (_, row) => `OR(ISTEXT(${row.at}),N(${row.at})<0)`,
        },
        {
          columns: ['date', 'target'],
          look: 'missing',
          formula: (_, row) => `AND(${row.of('item')}<>"",ISBLANK(${row.at}))`,
        },
      ],
    },
  ],
  notes: [
    words(
      '{daily-log}前经部门主管审核后交办事处主任。周计划执行率达到规则设置中的比例（默认 70%）的办事处开始用日计划。',
      'Due {daily-log}, reviewed by the supervisor, with the office director. For offices whose weekly completion rate has reached the one in the settings, 70% unless changed.',
    ),
    words(
      '销售人员一般要求：每天打电话不少于 30 个，每周拜访客户不少于 20 位；营销代表每个工作日拜访新客户 2 户、老客户 3 户，联络电话 4 个。',
      'Usually expected of sales staff: 30 calls a day and 20 visits a week; of marketing reps every working day 2 new and 3 old customers and 4 contacts.',
    ),
    words(
      '完成率 = 实际完成 ÷ 目标。合计一栏是完成的事项占计划事项的比例，因不可抗力没有完成的不计入。没有完成的选原因，并写进明日安排。',
      'Rate = done ÷ target. The total is the share of planned items that reached their target, without those missed through force majeure. Choose a reason for what is open and plan it for tomorrow.',
    ),
  ],
  signatures: planSignatures,
  content: formContent(sampleDailyLog),
};
