import * as columns from './columns';
import { collectionBudgetBlank, sampleCollectionBudget } from './samples/collection-budget';
import { formContent } from './content/form';
import { bandFields, levelHighlights } from './formulas/bands';
import * as formulas from './formulas/collection-budget';
import { choiceInput, moneyInput, percentInput, textInput } from './inputs';
import { words } from './language';
import { periodField } from './personal';
import type { ColumnDefinition, FieldDefinition, TableDefinition, TemplateDefinition } from './schema';

const level: ColumnDefinition = {
  key: 'level',
  header: words('预警', 'Warning'),
  type: 'text',
  role: 'formula',
  align: 'Center',
  width: 66,
  formula: formulas.attainmentLevel,
};

const due = moneyInput('due', words('净应收', 'Net receivable'), 92, { identifies: true });
const paid = moneyInput('paid', words('实收', 'Collected'), 92, { identifies: true });
const spans = Object.values(formulas.spanWords);

const projects: TableDefinition = {
  key: 'collection-budget',
  caption: words('A 各项目收缴率对预算', 'A  Projects against budget'),
  columns: [
    textInput('project', words('项目/楼栋', 'Project'), 146, { identifies: true }),
    choiceInput('span', words('范围', 'Span'), 88, spans, { identifies: true }),
    due,
    paid,
    percentInput('budget', words('预算', 'Budget'), 76, {
      numberFormat: '0.00%',
      align: 'Right',
      prompt: words('留空按全年收缴率目标。', 'Blank means the annual target.'),
    }),
    columns.rate('actual', words('实际收缴率', 'Actual'), 76, formulas.spanRate),
    columns.rate('variance', words('差异', 'Variance'), 76, formulas.spanVariance),
    columns.rate('attainment', words('达成率', 'Attainment'), 76, formulas.spanAttainment),
    level,
    textInput('owner', words('责任人', 'Owner'), 76, { max: 50 }),
    textInput('note', words('说明', 'Note'), 96, { max: 300 }),
  ],
  rows: 6,
  spare: 1,
  highlights: [
    ...levelHighlights('level'),
    {
      columns: ['span', 'due', 'paid'],
      look: 'missing',
      formula: (_, row) => `AND(${row.of('project')}<>"",ISBLANK(${row.at}))`,
    },
    { columns: ['actual'], look: 'warning', formula: (_, row) => `AND(ISNUMBER(${row.at}),N(${row.at})>1)` },
  ],
};

const curve: TableDefinition = {
  key: 'collection-budget-curve',
  caption: words('B 预算曲线（全年累计）', 'B  Budget curve, cumulative over the year'),
  columns: [
    {
      key: 'month',
      header: words('月份', 'Month'),
      type: 'number',
      role: 'formula',
      numberFormat: '0',
      align: 'Center',
      identifies: true,
      width: 116,
      formula: (context) => `ROW()-ROW(${context.headerOf('month')})`,
    },
    due,
    paid,
    percentInput('share', words('累计预算（占全年）', 'Budget, share of the year'), 92, {
      numberFormat: '0.00%',
      align: 'Right',
      identifies: true,
      prompt: words(
        '到月底累计要收的，占全年净应收的比例。留空按应收均匀到全年目标。',
        'What is to be collected by the end of the month, as a share of the year’s receivable. Blank: in step with what is due.',
      ),
    }),
    columns.rate('budget', words('预算累计', 'Budget to date'), 76, formulas.curveBudget),
    columns.rate('actual', words('实收累计', 'Collected to date'), 76, formulas.curveActual),
    columns.rate('rate', words('累计收缴率', 'Rate to date'), 76, formulas.curveRate),
    columns.rate('variance', words('差异', 'Variance'), 76, formulas.curveVariance),
    columns.rate('attainment', words('达成率', 'Attainment'), 66, formulas.curveAttainment),
    level,
    textInput('note', words('说明', 'Note'), 76, { max: 300 }),
  ],
  rows: 12,
  highlights: levelHighlights('level'),
};

const shares: TableDefinition = {
  key: 'collection-budget-shares',
  caption: words('C 责任分摊', 'C  Responsibility shares'),
  columns: [
    {
      ...textInput('department', words('部门', 'Department'), 116, { identifies: true }),
      validation: { kind: 'list', source: { from: 'departments' }, open: true },
    },
    textInput('owner', words('责任人', 'Owner'), 88, { max: 50 }),
    percentInput('share', words('比例', 'Share'), 92, {
      numberFormat: '0.##%',
      align: 'Right',
      identifies: true,
      prompt: words('各部门合计 100%。', 'All departments add up to 100%.'),
    }),
    columns.rate('attainment', words('达成率', 'Attainment'), 76, formulas.departmentAttainment),
    {
      ...columns.rate('score', words('得分', 'Score'), 76, formulas.departmentScore),
      type: 'number',
      numberFormat: '0.00',
    },
    {
      ...columns.rate('points', words('折算分', 'Points'), 76, formulas.departmentPoints),
      type: 'number',
      numberFormat: '0.00',
    },
    percentInput('satisfaction', words('业主满意率', 'Satisfaction'), 76, {
      numberFormat: '0.00%',
      align: 'Right',
      identifies: true,
    }),
    {
      key: 'quality',
      header: words('质量提示', 'Quality'),
      type: 'text',
      role: 'formula',
      width: 76,
      formula: formulas.qualityFlag,
    },
  ],
  rows: 3,
  spare: 1,
  totals: {
    department: words('合计', 'Total'),
    share: formulas.shareTotal,
    points: (context) =>
      `IF(COUNT(${context.column('points')})=0,"",ROUND(SUM(${context.column('points')}),2))`,
  },
  highlights: [
    {
      columns: ['share'],
      look: 'warning',
      formula: (context, row) => `AND(ISNUMBER(${row.at}),ROUND(SUM(${context.rangeOf('share')}),10)<>1)`,
    },
    { columns: ['quality'], look: 'warning', formula: (_, row) => `${row.at}<>""` },
  ],
};

const setting = (
  key: 'annualTarget' | 'satisfactionTarget',
  column: number,
  from: 'collection.annualTarget' | 'collection.satisfaction',
): FieldDefinition => ({
  key,
  role: 'formula',
  type: 'percent',
  numberFormat: '0.##%',
  column,
  formula: (context) => context.setting(from),
});

/** 收缴率对预算: rates against the budget by span, the curve of the year, and who answers for it. */
export const collectionBudget: TemplateDefinition = {
  id: 'collection-budget',
  title: words('收缴率对预算', 'Collection against budget'),
  sheetName: words('收缴率对预算-{period}', 'Collection budget-{period}'),
  orientation: 'Landscape',
  arrangement: 'stacked',
  fields: [
    [
      periodField({ column: 0 }),
      setting('annualTarget', 2, 'collection.annualTarget'),
      setting('satisfactionTarget', 4, 'collection.satisfaction'),
      {
        key: 'yearAttainment',
        role: 'formula',
        type: 'percent',
        numberFormat: '0.00%',
        column: 6,
        formula: formulas.yearAttainment,
      },
      {
        key: 'basis',
        role: 'input',
        type: 'list',
        column: 8,
        validation: { kind: 'list', source: { from: 'words', words: Object.values(formulas.basisWords) } },
        prompt: words('按哪一种收缴率。留空按当期。', 'Which rate is meant. Blank means the current one.'),
      },
    ],
  ],
  tables: [projects, curve, shares],
  charts: [
    {
      type: 'Line',
      table: 'collection-budget-curve',
      title: words('实收累计与预算累计（占全年净应收）', 'Collected and budget to date, share of the year'),
      categories: 'month',
      values: ['actual', 'budget'],
      // With the tables of a small company it stays on the first page.
      rows: 9,
    },
  ],
  below: [bandFields('income', [0, 2, 4])],
  notes: [
    words(
      '收缴率 = 实收 ÷ 净应收（应收 − 减免），月、季、年分别按金额合计计算，不取各月比率的平均。预收款和滞纳金不计。净应收为 0 显示“—”。',
      'Rate = collected / net receivable (receivable − waived), for month, quarter and year from the sums, never a mean of rates. Prepayments and late fees do not count. Nothing due shows “—”.',
    ),
    words(
      '差异 = 实际 − 预算（百分点）；达成率 = 实际 ÷ 预算，按它预警，界限取自规则设置。全年目标默认 90%。',
      'Variance = actual − budget in percentage points. Attainment = actual / budget decides the warning; its edges come from the settings. The annual target is 90% by default.',
    ),
    words(
      '责任分摊合计 100%，客户服务部占大头，工程、保安较小。得分 = 100 ×达成率（不超过上限），折算分 = 得分 ×比例。达成预算而业主满意率没达标的会提示。',
      'Shares add up to 100%, customer service the largest. Score = 100 × attainment up to the cap, points = score × share. Budget met while satisfaction misses its target is pointed out.',
    ),
  ],
  signatures: [words('制表 / 日期', 'Prepared by, date'), words('公司经理签字 / 日期', 'Manager, date')],
  content: formContent(sampleCollectionBudget, collectionBudgetBlank),
};
