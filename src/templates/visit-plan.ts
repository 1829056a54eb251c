import { periodContent } from './content/list';
import { visitsDone } from './formulas/visits';
import { choiceInput, dateInput, textInput } from './inputs';
import { literal } from './formulas/text';
import { words } from './language';
import { sampleVisitPlan } from './samples/travel';
import type { TemplateDefinition } from './schema';

const stages = [
  words('第一阶段', 'Stage 1'),
  words('第二阶段', 'Stage 2'),
  words('第三阶段', 'Stage 3'),
] as const;

const regions = [
  words('华东', 'East'),
  words('华北', 'North'),
  words('华中', 'Central'),
  words('华南', 'South'),
  words('台港澳', 'Taiwan/HK/Macao'),
  words('西南', 'Southwest'),
  words('西北', 'Northwest'),
  words('东北', 'Northeast'),
];

const ways = [
  words('上门', 'Visit'),
  words('电话', 'Call'),
  words('邀请考察', 'Invitation'),
  words('展会', 'Fair'),
];

const states = {
  planned: words('计划', 'Planned'),
  done: words('已拜访', 'Done'),
  postponed: words('改期', 'Postponed'),
  cancelled: words('取消', 'Cancelled'),
} as const;

const approvals = [words('同意', 'Approved'), words('不同意', 'Refused'), words('待批', 'Pending')];

/** Kilometres of the first stage on a new sheet. */
const FIRST_STAGE_RADIUS = 300;

/** 拜访计划: whom to visit in which stage, from near to far. */
export const visitPlan: TemplateDefinition = {
  id: 'visit-plan',
  title: words('拜访计划', 'Visit plan'),
  sheetName: words('拜访计划-{period}', 'Visit plan-{period}'),
  orientation: 'Landscape',
  fields: [
    [
      {
        key: 'firstStageRadius',
        role: 'input',
        type: 'number',
        numberFormat: '0',
        validation: { kind: 'integer', min: 0, max: 10_000 },
      },
    ],
  ],
  tables: [
    {
      key: 'visit-plan',
      columns: [
        choiceInput('stage', words('阶段', 'Stage'), 88, stages, { identifies: true }),
        choiceInput('region', words('片区', 'Region'), 66, regions, { aliases: ['区域'] }),
        textInput('city', words('城市', 'City'), 62, { max: 50 }),
        {
          key: 'distance',
          header: words('距离（公里）', 'Distance, km'),
          aliases: ['距离', 'Distance'],
          type: 'number',
          role: 'input',
          numberFormat: '0',
          align: 'Center',
          width: 58,
          validation: { kind: 'number', min: 0, max: 10_000 },
        },
        textInput('customer', words('客户', 'Customer'), 112, {
          identifies: true,
          aliases: ['客户名称', '旅行社名称'],
        }),
        textInput('contact', words('联系人/电话', 'Contact / telephone'), 100, {
          aliases: ['联系人', '电话'],
        }),
        choiceInput('way', words('拜访方式', 'How'), 66, ways),
        textInput('purpose', words('预期目的', 'Purpose'), 128, { max: 300 }),
        dateInput('planned', words('计划日期', 'Planned'), 72, { identifies: true }),
        textInput('owner', words('负责人', 'Responsible'), 70, { max: 50 }),
        dateInput('visited', words('实际日期', 'Visited'), 72),
        choiceInput('state', words('状态', 'State'), 66, Object.values(states)),
        choiceInput('approval', words('审批', 'Approval'), 62, approvals),
      ],
      rows: 15,
      spare: 3,
      totals: {
        stage: words('合计', 'Total'),
        owner: words('已拜访/计划', 'Done / planned'),
        visited: visitsDone,
      },
      highlights: [
        {
          columns: ['planned'],
          look: 'warning',
          formula: (context, row) =>
            `AND(ISNUMBER(${row.at}),${row.at}<TODAY(),ISBLANK(${row.of('visited')}),` +
            `${row.of('state')}<>${literal(states.done, context)},${row.of('state')}<>${literal(states.cancelled, context)})`,
        },
        {
          columns: ['distance'],
          look: 'warning',
          formula: (context, row) =>
            `AND(${row.of('stage')}=${literal(stages[0], context)},ISNUMBER(${context.field('firstStageRadius')}),` +
            `N(${row.at})>N(${context.field('firstStageRadius')}))`,
        },
        {
          columns: ['visited'],
          look: 'missing',
          formula: (context, row) =>
            `AND(${row.of('state')}=${literal(states.done, context)},ISBLANK(${row.at}))`,
        },
        {
          columns: ['planned', 'owner'],
          look: 'missing',
          formula: (_, row) => `AND(${row.of('customer')}<>"",ISBLANK(${row.at}))`,
        },
      ],
    },
  ],
  notes: [
    words(
      '第一阶段以华东为主，从近到远走访周边城市；第二阶段铺开华北、华中、华南和台港澳；重点片区做热以后，第三阶段再到西南、西北和东北找合作点。片区和半径可以按自己的市场改。',
      'Stage 1 covers the East, near cities first; stage 2 the North, Centre, South and Taiwan, Hong Kong and Macao; once these are warm, stage 3 looks for partners in the Southwest, Northwest and Northeast. Change regions and radius to suit your market.',
    ),
    words(
      '过了计划日期还没有去的、第一阶段超出半径的会标出来。每次拜访后填实际日期和状态，并交拜访日志；{travel-weekly-report}下班前把本周小结和下周拜访计划交主管审批。',
      'Visits past their day, and those of stage 1 beyond the radius, are marked. Fill in the day of the visit and its state, and hand in the visit log; the week’s summary and the plan for the next go to the supervisor before leaving work {travel-weekly-report}.',
    ),
  ],
  content: periodContent('visit-plan', sampleVisitPlan, { fields: { firstStageRadius: FIRST_STAGE_RADIUS } }),
};
