import * as columns from './columns';
import { letterContent } from './content/responsibility-letter';
import { deductionRate, openTargets, pay, payBase, payDeduction, targetMet } from './formulas/pay';
import { isOneOf, saysNo } from './formulas/yes-no';
import { noWords, yesWords } from '../core/settings';
import { words } from './language';
import { periodField, personFields } from './personal';
import { letterCategories } from './samples/responsibility-letter';
import type { FieldDefinition, TemplateDefinition } from './schema';

const MONEY = '#,##0.00';

const fields: readonly (readonly FieldDefinition[])[] = [
  [periodField(), ...personFields({ column: 2 }, { column: 4 }, { column: 6, columns: 2 })],
  [
    {
      key: 'employeeId',
      role: 'input',
      type: 'text',
      validation: columns.employeeId.validation,
      column: 0,
    },
    {
      key: 'payable',
      role: 'input',
      type: 'number',
      numberFormat: MONEY,
      validation: {
        kind: 'number',
        min: 0,
        max: 10_000_000,
        message: words('请填应发工资（元），不能是负数。', 'The payable wage in yuan, not negative.'),
      },
      column: 2,
    },
  ],
];

const amount = (
  key: FieldDefinition['key'],
  column: number,
  formula: FieldDefinition['formula'],
  more: Partial<FieldDefinition> = {},
): FieldDefinition => ({
  key,
  role: 'formula',
  type: 'number',
  numberFormat: MONEY,
  column,
  formula,
  ...more,
});

const below: readonly (readonly FieldDefinition[])[] = [
  [
    {
      ...amount('openTargets', 0, openTargets),
      numberFormat: '0',
      highlights: [{ look: 'warning', formula: (_, at) => `${at}>0` }],
    },
    amount('payBase', 2, payBase),
    amount('payDeduction', 4, payDeduction),
    amount('pay', 6, pay, { columns: 2, emphasis: true }),
  ],
];

/** 目标责任书与绩效工资: what somebody answers for, and what of the performance pay is paid. */
export const responsibilityLetter: TemplateDefinition = {
  id: 'responsibility-letter',
  title: words('目标责任书与绩效工资', 'Responsibility letter and performance pay'),
  sheetName: words('责任书-{person}-{period}', 'Letter-{person}-{period}'),
  orientation: 'Landscape',
  fields,
  tables: [
    {
      key: 'responsibility-letter',
      columns: [
        columns.number,
        {
          key: 'category',
          header: words('类别', 'Category'),
          type: 'list',
          role: 'input',
          align: 'Center',
          width: 76,
          validation: { kind: 'list', source: { from: 'words', words: letterCategories } },
        },
        {
          key: 'goal',
          header: words('目标', 'Goal'),
          aliases: ['责任目标', '考核目标'],
          type: 'text',
          role: 'input',
          identifies: true,
          width: 200,
          validation: { kind: 'text', max: 200 },
        },
        {
          ...columns.target,
          aliases: undefined,
          type: 'number',
          numberFormat: 'General',
          align: 'Center',
          width: 110,
          validation: {
            kind: 'number',
            min: 0,
            max: 1_000_000_000,
            message: words(
              '请填数，例如 90% 或 0；说不清的目标没法核对是否达标。',
              'A number such as 90% or 0: nothing else can be judged.',
            ),
          },
        },
        {
          ...columns.actual,
          header: words('实际值', 'Actual'),
          aliases: ['实际完成', '完成情况'],
          type: 'number',
          numberFormat: 'General',
          align: 'Center',
          width: 76,
          validation: {
            kind: 'custom',
            formula: (_, at) => `OR(ISNUMBER(${at}),${isOneOf(at, [...yesWords, ...noWords])})`,
            message: words(
              '请填数，例如 92.5%；达标制的目标也可以填“是”或“否”。还没有结果就留空。',
              'A number such as 92.5%, or Yes or No for a target of the kind Met. Blank while unknown.',
            ),
          },
          prompt: words('还没有结果就留空，空着不等于 0。', 'Blank while unknown: blank is not 0.'),
        },
        { ...columns.direction, identifies: true, width: 82 },
        {
          key: 'safety',
          header: words('是否安全项', 'Safety target'),
          aliases: ['安全项'],
          type: 'list',
          role: 'input',
          align: 'Center',
          identifies: true,
          width: 76,
          validation: columns.yesNo,
          prompt: words('安全项没达标，加倍扣减。', 'A missed safety target costs double.'),
        },
        {
          key: 'met',
          header: words('是否达标', 'Met?'),
          type: 'text',
          role: 'formula',
          align: 'Center',
          width: 66,
          formula: targetMet,
        },
        {
          key: 'deduction',
          header: words('扣减比例', 'Deduction rate'),
          type: 'percent',
          role: 'formula',
          numberFormat: '0%',
          align: 'Center',
          width: 66,
          formula: deductionRate,
        },
      ],
      rows: 6,
      spare: 1,
      highlights: [
        {
          columns: ['target', 'actual', 'direction'],
          look: 'missing',
          formula: (_, row) => `AND(${row.of('goal')}<>"",ISBLANK(${row.at}))`,
        },
        {
          columns: ['met', 'deduction'],
          look: 'warning',
          formula: (_, row) => saysNo(row.of('met')),
        },
      ],
    },
  ],
  below,
  notes: [
    words(
      '绩效工资从应发工资中按规则设置的比例提取（默认 30%）。每缺一项扣绩效工资的 10%，安全项加倍扣 20%，扣完为止；全部达标不奖不扣。',
      'A share of the payable wage (30% unless the settings say otherwise) is performance pay. Each missed target takes 10% of it, a missed safety target 20%, until nothing is left; all met changes nothing.',
    ),
    words(
      '越大越好：实际值不低于目标值为达标。越小越好、达标制：实际值不高于目标值为达标；达标制也可直接填“是”或“否”。',
      'Higher: met at the target or above. Lower and Met: at the target or below; Met also takes Yes or No.',
    ),
    words(
      '实际值没填齐，实发工资先空着，“待定项”显示还差几项。安全项指重大安全责任事故：员工死亡、重要财产损毁、火灾、水浸、恶性治安事件、业主伤亡等。',
      'Pay stays open while an actual is missing; “Open targets” says how many. Safety means major accidents: deaths, destroyed property, fire, flood, violent crime, injured owners.',
    ),
    words(
      '{responsibility-plan}前报下月计划，{responsibility-evaluation}前完成目标考评，{quarter-evaluation}前完成季度考评。',
      'Next month’s plan is due by {responsibility-plan}, the evaluation by {responsibility-evaluation}, the quarterly one by {quarter-evaluation}.',
    ),
  ],
  signatures: [
    words('责任人签字 / 日期', 'Responsible person, date'),
    words('直接主管签字 / 日期', 'Supervisor, date'),
    words('公司经理签字 / 日期', 'Manager, date'),
  ],
  content: letterContent,
};
