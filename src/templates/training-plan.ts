import { periodContent } from './content/list';
import * as columns from './columns';
import { totalOf } from './formulas/total';
import { trainingConclusion, trainingPassRate } from './formulas/training';
import { choiceInput, dateInput, rowNumber, textInput } from './inputs';
import { words } from './language';
import { sampleTraining } from './samples/training';
import type { ColumnDefinition, TemplateDefinition } from './schema';

const methods = [
  words('集中授课', 'Classroom'),
  words('案例分析', 'Case study'),
  words('现场实操', 'On site'),
  words('岗位带教', 'Coaching'),
  words('线上学习', 'Online'),
];

const assessments = [
  words('笔试', 'Written'),
  words('口试', 'Oral'),
  words('实操', 'Practical'),
  words('试讲', 'Presentation'),
  words('不考核', 'None'),
];

const points = {
  kind: 'number',
  min: 0,
  max: 100,
  message: words('请填 0 到 100 之间的分数。', 'A mark from 0 to 100, please.'),
} as const;

const mark = (key: string, header: ColumnDefinition['header'], more: Partial<ColumnDefinition> = {}) =>
  ({
    key,
    header,
    type: 'number',
    role: 'input',
    numberFormat: 'General',
    align: 'Center',
    width: 56,
    validation: points,
    ...more,
  }) as const satisfies ColumnDefinition;

/** 培训计划: what is taught to whom, and who may take up the post after it. */
export const trainingPlan: TemplateDefinition = {
  id: 'training-plan',
  title: words('培训计划', 'Training plan'),
  sheetName: words('培训计划-{period}', 'Training plan-{period}'),
  orientation: 'Landscape',
  fields: [
    [
      { key: 'period', role: 'input', type: 'text', validation: columns.period.validation },
      { key: 'department', role: 'input', type: 'text', validation: columns.department.validation },
    ],
  ],
  tables: [
    {
      key: 'training-plan',
      columns: [
        rowNumber('course'),
        textInput('course', words('课程', 'Course'), 118, { identifies: true, aliases: ['培训内容'] }),
        textInput('purpose', words('目的', 'Purpose'), 128, { max: 300 }),
        textInput('audience', words('对象', 'Audience'), 82, {
          aliases: ['参加人', 'Participants'],
          prompt: words(
            '要记成绩的课程每人一行，填姓名；不考核的填岗位或部门。',
            'One line per person where marks are given; a role or department otherwise.',
          ),
        }),
        textInput('trainer', words('讲师', 'Trainer'), 68, { max: 50 }),
        choiceInput('method', words('方式', 'Method'), 66, methods),
        dateInput('date', words('时间', 'Date'), 72, { aliases: ['日期'] }),
        {
          key: 'hours',
          header: words('课时', 'Hours'),
          type: 'number',
          role: 'input',
          numberFormat: 'General',
          align: 'Center',
          width: 52,
          validation: { kind: 'number', min: 0, max: 1000 },
        },
        textInput('place', words('地点', 'Place'), 70),
        choiceInput('assessment', words('考核方式', 'Assessment'), 72, assessments),
        mark('passMark', words('合格线', 'Pass mark'), { identifies: true }),
        mark('result', words('成绩', 'Mark')),
        {
          key: 'conclusion',
          header: words('上岗结论', 'Conclusion'),
          type: 'text',
          role: 'formula',
          align: 'Center',
          width: 78,
          formula: trainingConclusion,
        },
      ],
      rows: 10,
      spare: 2,
      totals: {
        course: words('合计', 'Total'),
        hours: totalOf('hours'),
        result: words('合格率', 'Pass rate'),
        conclusion: { formula: trainingPassRate, numberFormat: '0.0%' },
      },
      highlights: [
        {
          columns: ['conclusion'],
          look: 'warning',
          formula: (_, row) =>
            `AND(ISNUMBER(${row.of('result')}),ISNUMBER(${row.of('passMark')}),${row.of('result')}<${row.of('passMark')})`,
        },
        {
          columns: ['trainer', 'date'],
          look: 'missing',
          formula: (_, row) => `AND(${row.of('course')}<>"",ISBLANK(${row.at}))`,
        },
        {
          columns: ['passMark'],
          look: 'missing',
          formula: (_, row) => `AND(ISNUMBER(${row.of('result')}),ISBLANK(${row.at}))`,
        },
      ],
    },
  ],
  notes: [
    words(
      '新办事处的第一轮培训先讲企业文化、品牌与产品知识、推广方案，再讲本岗位的技能；团队发展到不同阶段，重点各不相同。',
      'The first round in a new office begins with the company, its brands and products and how they are promoted, then the skills of the post; what matters changes as the team grows.',
    ),
    words(
      '考核上岗：成绩达到合格线的可上岗，没有达到的补训后补考，补考另起一行。没有成绩的不下结论。',
      'Nobody takes up a post untested: whoever reaches the pass mark may begin, whoever does not is trained and tested again on a line of its own. No mark, no conclusion.',
    ),
    words(
      '理论与操作都要考；巡回服务人员以操作、常见故障排除和沟通技巧为主。',
      'Test both theory and practice; for travelling service staff that is handling, usual faults and talking with customers.',
    ),
  ],
  signatures: [
    words('制定人：', 'Prepared by:'),
    words('审核人：', 'Checked by:'),
    words('批准人：', 'Approved by:'),
  ],
  content: periodContent('training-plan', sampleTraining),
};
