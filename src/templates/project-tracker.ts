import { periodContent } from './content/list';
import { literal } from './formulas/text';
import { totalOf } from './formulas/total';
import { CALL_DAYS, daysOverdue, nextCall, outstanding, stages } from './formulas/tracker';
import { choiceInput, dateInput, moneyInput, textInput } from './inputs';
import { yesNoWords } from './labels';
import type { FieldKey } from './labels';
import { words } from './language';
import { sampleProjects } from './samples/projects';
import type { FieldDefinition, TemplateDefinition } from './schema';

const callDays = (key: FieldKey): FieldDefinition => ({
  key,
  role: 'input',
  type: 'number',
  numberFormat: '0',
  validation: { kind: 'integer', min: 1, max: 365 },
});

/** Days before the tender by which the documents are complete. */
const DOCUMENTS_DAYS = 2;

/** 项目跟踪表: where each project stands, what is still to be paid, and when to call again. */
export const projectTracker: TemplateDefinition = {
  id: 'project-tracker',
  title: words('项目跟踪表', 'Project tracker'),
  sheetName: words('项目跟踪表-{period}', 'Project tracker-{period}'),
  orientation: 'Landscape',
  fields: [[callDays('designCallDays'), callDays('laterCallDays')]],
  tables: [
    {
      key: 'project-tracker',
      columns: [
        textInput('project', words('项目', 'Project'), 112, { identifies: true, aliases: ['项目名称'] }),
        textInput('contractor', words('工程商', 'Contractor'), 84, { identifies: true }),
        textInput('owner', words('业主', 'Owner'), 100),
        choiceInput('stage', words('阶段', 'Stage'), 68, stages, { identifies: true, aliases: ['项目阶段'] }),
        dateInput('tender', words('投标日期', 'Tender'), 70),
        choiceInput('won', words('中标', 'Won'), 50, [...yesNoWords, words('待定', 'Open')]),
        moneyInput('contract', words('合同额', 'Contract sum'), 84),
        moneyInput('prepaid', words('预付款', 'Prepayment'), 78),
        moneyInput('received', words('已回款（含预付款）', 'Received, prepayment included'), 84, {
          aliases: ['已回款', 'Received'],
        }),
        {
          key: 'outstanding',
          header: words('未回款', 'Outstanding'),
          type: 'number',
          role: 'formula',
          numberFormat: '#,##0.00',
          align: 'Right',
          width: 84,
          formula: outstanding,
        },
        dateInput('lastCall', words('上次回访', 'Last call'), 70),
        {
          key: 'nextCall',
          header: words('下次回访', 'Next call'),
          type: 'date',
          role: 'formula',
          align: 'Center',
          width: 70,
          formula: nextCall,
        },
        {
          key: 'daysOverdue',
          header: words('超期天数', 'Days overdue'),
          type: 'number',
          role: 'formula',
          numberFormat: '0',
          align: 'Center',
          width: 56,
          formula: daysOverdue,
        },
        textInput('responsible', words('负责人', 'Responsible'), 72, { max: 50 }),
      ],
      rows: 15,
      spare: 3,
      totals: {
        project: words('合计', 'Total'),
        contract: totalOf('contract'),
        prepaid: totalOf('prepaid'),
        received: totalOf('received'),
        outstanding: totalOf('outstanding'),
      },
      highlights: [
        {
          look: 'idle',
          formula: (context, row) => `${row.of('won')}=${literal(yesNoWords[1], context)}`,
        },
        {
          columns: ['nextCall', 'daysOverdue'],
          look: 'warning',
          formula: (_, row) => `N(${row.of('daysOverdue')})>0`,
        },
        {
          columns: ['tender'],
          look: 'warning',
          formula: (context, row) =>
            `AND(${row.of('stage')}=${literal(stages[1], context)},ISNUMBER(${row.at}),` +
            `${row.at}>=TODAY(),${row.at}<=TODAY()+${DOCUMENTS_DAYS})`,
        },
        {
          columns: ['tender'],
          look: 'missing',
          formula: (context, row) =>
            `AND(${row.of('stage')}=${literal(stages[1], context)},ISBLANK(${row.at}))`,
        },
        {
          columns: ['received'],
          look: 'warning',
          formula: (_, row) =>
            `AND(ISNUMBER(${row.at}),OR(${row.at}<N(${row.of('prepaid')}),` +
            `AND(ISNUMBER(${row.of('contract')}),${row.at}>${row.of('contract')})))`,
        },
        {
          columns: ['stage', 'lastCall', 'responsible'],
          look: 'missing',
          formula: (_, row) => `AND(${row.of('project')}<>"",ISBLANK(${row.at}))`,
        },
      ],
    },
  ],
  notes: [
    words(
      '前期设计的项目至少一周回访一次，其他阶段至少两周一次，天数在上面两格里改；下次回访和超期天数自动算出，没有中标的不再提醒。',
      'Projects in design are called on at least once a week, later ones every two weeks; change the days above. The next call and the days overdue follow by themselves, and lost tenders are left alone.',
    ),
    words(
      '投标日期在两天以内的会标出来：标书和商务文件提前两天备齐送到。投标后及时回访结果；中标后争取深化设计，早签合同、早收预付款、早备货；货到安装完申请调试，验收文件提前备好。',
      'Tenders within two days are marked: documents are complete and delivered two days ahead. Ask for the result afterwards; once won, take on the detailed design, sign early, collect the prepayment, get the goods ready, and have the acceptance papers prepared.',
    ),
    words(
      '已回款包括预付款。未回款 = 合同额 − 已回款；已回款空着时只减预付款。已回款少于预付款或多于合同额的会标出来。',
      'Received includes the prepayment. Outstanding = contract sum − received, or − prepayment while received is blank. Less than the prepayment or more than the contract sum is marked.',
    ),
  ],
  content: periodContent('project-tracker', sampleProjects, { fields: CALL_DAYS }),
};
