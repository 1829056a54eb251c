import * as columns from './columns';
import { periodContent } from './content/list';
import { rateOfAll, rateOfRow, targetMet, targetsMet } from './formulas/callbacks';
import { literal } from './formulas/text';
import { totalOf } from './formulas/total';
import { choiceInput, countInput, percentInput, textInput } from './inputs';
import { yesNoWords } from './labels';
import { say, words } from './language';
import type { Words } from './language';
import {
  callbackCategories,
  callbackDepartment,
  callbackTargets,
  sampleCallbacks,
} from './samples/callbacks';
import type { TemplateDefinition } from './schema';

const callRate = ['done', 'due'] as const;
const satisfactionRate = ['satisfied', 'done'] as const;

const count = (key: string, header: Words, width: number, aliases: readonly string[] = []) =>
  countInput(key, header, width, { aliases, align: 'Center' });

const counts = [
  count('phone', words('电话', 'By phone'), 48, ['电话回访']),
  count('message', words('短信', 'By text'), 48, ['短信回访']),
  count('questions', words('咨询', 'Queries'), 52, ['咨询数', 'Questions']),
  count('complaints', words('投诉', 'Complaints'), 66, ['投诉数']),
  count('reports', words('举报', 'Reports'), 52, ['举报数']),
  count('proposals', words('建议', 'Proposals'), 62, ['建议数']),
];

const summed = ['due', 'done', 'satisfied', ...counts.map(({ key }) => key)];

/** 客户回访月报: calls by kind against their targets, and what customers said. */
export const callbackReport: TemplateDefinition = {
  id: 'callback-report',
  title: words('客户回访月报', 'Call-back report'),
  sheetName: words('客户回访月报-{period}', 'Call-back report-{period}'),
  orientation: 'Landscape',
  fields: [
    [
      { key: 'period', role: 'input', type: 'text', validation: columns.period.validation },
      {
        key: 'department',
        role: 'input',
        type: 'text',
        column: 3,
        columns: 3,
        validation: columns.department.validation,
      },
    ],
  ],
  tables: [
    {
      key: 'callback-report',
      columns: [
        choiceInput('category', words('类别', 'Kind'), 72, callbackCategories, { aliases: ['回访类别'] }),
        { ...count('due', words('应回访', 'To call'), 54, ['应回访数']), identifies: true },
        { ...count('done', words('实回访', 'Called'), 54, ['实回访数']), identifies: true },
        {
          ...columns.rate('rate', words('回访率', 'Call-back rate'), 68, rateOfRow(...callRate)),
          align: 'Center',
        },
        percentInput('target', words('目标', 'Target'), 50, { aliases: ['目标值'] }),
        {
          key: 'met',
          header: words('达标', 'Met'),
          aliases: ['是否达标'],
          type: 'text',
          role: 'formula',
          align: 'Center',
          width: 46,
          formula: targetMet,
        },
        count('satisfied', words('满意数', 'Satisfied'), 66),
        {
          ...columns.rate(
            'satisfaction',
            words('满意率', 'Satisfaction'),
            68,
            rateOfRow(...satisfactionRate),
          ),
          align: 'Center',
        },
        ...counts,
        textInput('issues', words('主要问题', 'Main issues'), 128, { max: 1000 }),
        textInput('transferredTo', words('转办部门', 'Passed on to'), 74),
        textInput('improvement', words('整改建议', 'Improvement'), 128, { max: 1000 }),
      ],
      rows: 5,
      totals: {
        category: words('合计', 'Total'),
        ...Object.fromEntries(summed.map((key) => [key, totalOf(key)])),
        rate: rateOfAll(...callRate),
        met: targetsMet,
        satisfaction: rateOfAll(...satisfactionRate),
      },
      highlights: [
        {
          columns: ['met'],
          look: 'warning',
          formula: (context, row) => `${row.at}=${literal(yesNoWords[1], context)}`,
        },
        {
          columns: ['rate', 'satisfaction'],
          look: 'warning',
          formula: (_, row) => `N(${row.at})>1`,
        },
        {
          columns: ['done', 'satisfied'],
          look: 'missing',
          formula: (_, row) => `AND(N(${row.of('due')})>0,ISBLANK(${row.at}))`,
        },
        {
          columns: ['phone', 'message'],
          look: 'warning',
          formula: (_, row) =>
            `AND(ISNUMBER(${row.of('done')}),COUNT(${row.of('phone')},${row.of('message')})=2,` +
            `${row.of('phone')}+${row.of('message')}<>${row.of('done')})`,
        },
        {
          columns: ['transferredTo'],
          look: 'missing',
          formula: (_, row) => `AND(N(${row.of('complaints')})+N(${row.of('reports')})>0,ISBLANK(${row.at}))`,
        },
      ],
    },
  ],
  notes: [
    words(
      '{callback-report}前把上月的回访分析和简报报上级，并送有关部门。承保回访的是非直销的个人业务，单位货运险除外；电话为主，短信为辅。',
      'Due by {callback-report}: the analysis of last month’s calls goes to the management and the departments concerned. New policies means private customers not sold to directly, without company freight. By phone first, by text message second.',
    ),
    words(
      '回访率目标：承保和结案不低于 50%，退保、投诉和查勘定损 100%，可在“目标”列改。回访率 = 实回访 ÷ 应回访，满意率 = 满意数 ÷ 实回访；没有应回访的显示“—”。',
      'Targets: 50% for new policies and closed claims, 100% for cancellations, complaints and claim surveys; change them in the column. Call-back rate = called ÷ to call, satisfaction = satisfied ÷ called; “—” where there was nobody to call.',
    ),
    words(
      '咨询、投诉、举报和重要建议要详细记录，及时转有关部门，并写明改进意见。超过 100% 的比率、电话与短信合计不等于实回访的会标出来。',
      'Record questions, complaints, reports and proposals in full, pass them on at once and say what should improve. Rates above 100%, and calls by phone and text that do not add up, are marked.',
    ),
  ],
  signatures: [
    words('制表人：', 'Prepared by:'),
    words('审核人：', 'Checked by:'),
    words('负责人：', 'Approved by:'),
  ],
  content: (request) =>
    periodContent('callback-report', sampleCallbacks, {
      blank: callbackTargets,
      fields: request.samples ? { department: say(callbackDepartment, request.language) } : undefined,
    })(request),
};
