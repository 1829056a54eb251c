import { formContent } from './content/form';
import { bandFields, levelHighlights, levelWords } from './formulas/bands';
import * as formulas from './formulas/budget';
import { spanWords } from './formulas/collection-budget';
import { literal } from './formulas/text';
import { choiceInput, dateInput, moneyInput, textInput } from './inputs';
import { words } from './language';
import { periodField, personFields } from './personal';
import { sampleBudgetReport } from './samples/budget-report';
import type { ColumnDefinition, TableDefinition, TemplateDefinition } from './schema';

const center = textInput('center', words('责任中心', 'Centre'), 112, { identifies: true });
const indicator = textInput('indicator', words('预算指标', 'Budget line'), 108, {
  identifies: true,
  aliases: ['指标'],
});
const span = choiceInput('span', words('范围', 'Span'), 58, Object.values(spanWords));
const amount = { numberFormat: '#,##0.00', align: 'Right' } as const;

/** Money of either sign: what is spent is entered as a positive amount, a correction may be negative. */
const signed = (column: ColumnDefinition): ColumnDefinition => ({
  ...column,
  validation: {
    kind: 'number',
    min: -1_000_000_000_000,
    max: 1_000_000_000_000,
    message: words(
      '请填金额（元）。还没有就留空，空着不等于 0。',
      'An amount in yuan. Blank while unknown: blank is not 0.',
    ),
  },
});

/** Levels that need a word on why and what is done. */
const bad = ['orange', 'red'] as const;

const report: TableDefinition = {
  key: 'budget-report',
  caption: words('A 预算执行', 'A  Budget and actual'),
  columns: [
    center,
    indicator,
    choiceInput('measure', words('类别', 'Kind'), 74, Object.values(formulas.measureWords), {
      identifies: true,
    }),
    span,
    signed(moneyInput('budget', words('预算', 'Budget'), 88, { identifies: true })),
    signed(moneyInput('actual', words('实际', 'Actual'), 88, { identifies: true })),
    {
      key: 'variance',
      header: words('差异', 'Variance'),
      type: 'number',
      role: 'formula',
      width: 84,
      formula: formulas.variance,
      ...amount,
    },
    {
      key: 'attainment',
      header: words('达成率', 'Attainment'),
      type: 'percent',
      role: 'formula',
      numberFormat: '0.00%',
      align: 'Right',
      width: 80,
      formula: formulas.attainment,
    },
    {
      key: 'level',
      header: words('预警', 'Warning'),
      type: 'text',
      role: 'formula',
      align: 'Center',
      width: 64,
      formula: formulas.budgetLevel,
    },
    textInput('cause', words('差异原因', 'Cause'), 116, { max: 300 }),
    textInput('measures', words('措施', 'Measures'), 116, { max: 300 }),
    textInput('owner', words('责任人', 'Owner'), 62, { max: 50 }),
    dateInput('due', words('期限', 'Due'), 74),
  ],
  rows: 9,
  spare: 1,
  highlights: [
    ...levelHighlights('level'),
    {
      columns: ['measure', 'span', 'budget'],
      look: 'missing',
      formula: (_, row) => `AND(${row.of('indicator')}<>"",ISBLANK(${row.at}))`,
    },
    {
      columns: ['cause', 'measures', 'owner', 'due'],
      look: 'missing',
      formula: (context, row) =>
        `AND(OR(${bad.map((id) => `${row.of('level')}=${literal(levelWords[id], context)}`).join(',')}),ISBLANK(${row.at}))`,
    },
  ],
};

const changes: TableDefinition = {
  key: 'budget-changes',
  caption: words('B 预算调整记录', 'B  Log of budget changes'),
  columns: [
    center,
    indicator,
    dateInput('date', words('日期', 'Date'), 74, { identifies: true }),
    span,
    signed(moneyInput('old', words('原预算', 'Old budget'), 88, { identifies: true })),
    signed(moneyInput('new', words('新预算', 'New budget'), 88, { identifies: true })),
    {
      key: 'change',
      header: words('增减', 'Change'),
      type: 'number',
      role: 'formula',
      width: 84,
      formula: formulas.change,
      ...amount,
    },
    textInput('requestedBy', words('申请人', 'Requested by'), 80, { max: 50 }),
    textInput('approvedBy', words('批准人', 'Approved by'), 64, {
      max: 50,
      prompt: words('没有批准人的调整不生效。', 'Without an approver a change does not count.'),
    }),
    textInput('cause', words('调整原因', 'Reason'), 116, { max: 300 }),
    {
      key: 'state',
      header: words('状态', 'State'),
      type: 'text',
      role: 'formula',
      width: 116,
      formula: formulas.changeState,
    },
  ],
  rows: 4,
  spare: 1,
  highlights: [
    {
      columns: ['approvedBy', 'new'],
      look: 'missing',
      formula: (_, row) => `AND(${row.of('indicator')}<>"",ISBLANK(${row.at}))`,
    },
    {
      columns: ['state'],
      look: 'good',
      formula: (context, row) => `${row.at}=${literal(formulas.changeStates.inForce, context)}`,
    },
    {
      columns: ['state'],
      look: 'warning',
      formula: (context, row) =>
        `AND(${row.at}<>"",${row.at}<>${literal(formulas.changeStates.superseded, context)})`,
    },
  ],
};

/** 预算执行与调整: budget, actual and warnings per centre, and every change of a budget with its approver. */
export const budgetReport: TemplateDefinition = {
  id: 'budget-report',
  title: words('预算执行与调整', 'Budget report'),
  sheetName: words('预算执行-{period}', 'Budget report-{period}'),
  orientation: 'Landscape',
  arrangement: 'stacked',
  fields: [[periodField({ column: 0 }), ...personFields({}, { column: 4 }, {}).slice(1, 2)]],
  tables: [report, changes],
  below: [bandFields('income', [0, 4, 7]), bandFields('cost', [0, 4, 7])],
  notes: [
    words(
      '每个指标按本月、本季、本年各占一行。差异 = 实际 − 预算；达成率 = 实际 ÷ 预算，预算为 0 显示“—”。',
      'One line per budget line and span: month, quarter, year. Variance = actual − budget; attainment = actual / budget, “—” for a budget of 0.',
    ),
    words(
      '收入类达成率越高越好，成本类越低越好；成本没有预算的按最差等级预警。界限取自规则设置。橙、红的写明原因、措施、责任人和期限。',
      'Income is better the higher, cost the lower; a cost without a budget has the worst level. The edges come from the settings. Orange and red need cause, measures, owner and date.',
    ),
    words(
      '预算只能凭调整记录改：先登记、批准，再改上表的预算；没有批准人或没有新预算的不生效。',
      'A budget changes by the log alone: entered, approved, then typed into the table above. Without an approver or a new value nothing changes.',
    ),
  ],
  signatures: [
    words('编制人签字 / 日期', 'Prepared by, date'),
    words('责任中心负责人签字 / 日期', 'Head of centre, date'),
    words('批准人签字 / 日期', 'Approved by, date'),
  ],
  content: formContent(sampleBudgetReport),
};
