/** Columns that several templates share, so that the same thing is called the same everywhere. */
import { directions } from './directions';
import { raterWords, yesNoWords } from './labels';
import { words } from './language';
import type { CellFormula, ColumnDefinition } from './schema';
import type { Words } from './language';

const text = (max: number) => ({ kind: 'text', max }) as const;

/** A column that the add-in fills. */
export const given = (column: ColumnDefinition): ColumnDefinition => ({
  ...column,
  role: 'given',
  validation: undefined,
  prompt: undefined,
});

/** 序号: numbers every row. */
export const number: ColumnDefinition = {
  key: 'number',
  header: words('序号', 'No.'),
  type: 'number',
  role: 'formula',
  numberFormat: 'General',
  align: 'Center',
  width: 52,
  formula: (context) => `ROW()-ROW(${context.headerOf('number')})`,
};

/** A rate that the sheet computes. */
export const rate = (key: string, header: Words, width: number, formula: CellFormula): ColumnDefinition => ({
  key,
  header,
  type: 'percent',
  role: 'formula',
  numberFormat: '0.00%',
  align: 'Right',
  width,
  formula,
});

export const employeeId: ColumnDefinition = {
  key: 'employeeId',
  header: words('工号', 'Employee ID'),
  aliases: ['员工编号', 'Employee No.', 'ID'],
  type: 'text',
  role: 'input',
  width: 62,
  validation: text(20),
  prompt: words(
    '每人一个，不重复。同名的人靠工号区分。',
    'One per person. Tells people of the same name apart.',
  ),
};

export const name: ColumnDefinition = {
  key: 'name',
  header: words('姓名', 'Name'),
  aliases: ['被考核人', 'Employee'],
  type: 'text',
  role: 'input',
  identifies: true,
  width: 96,
  validation: text(50),
};

export const department: ColumnDefinition = {
  key: 'department',
  header: words('部门', 'Department'),
  type: 'text',
  role: 'input',
  width: 82,
  validation: text(50),
};

export const role: ColumnDefinition = {
  key: 'role',
  header: words('岗位', 'Role'),
  aliases: ['职位', 'Position'],
  type: 'text',
  role: 'input',
  width: 96,
  validation: { kind: 'list', source: { from: 'roles' } },
};

export const scheme: ColumnDefinition = {
  key: 'scheme',
  header: words('考核方式', 'Rating scheme'),
  type: 'list',
  role: 'input',
  width: 92,
  validation: { kind: 'list', source: { from: 'schemes' } },
};

export const period: ColumnDefinition = {
  key: 'period',
  header: words('期间', 'Period'),
  aliases: ['考核期间', '月份', 'Month'],
  type: 'text',
  role: 'input',
  align: 'Center',
  width: 60,
  validation: {
    kind: 'custom',
    formula: (_, at) => periodFormula(at),
    message: words('请按 2026-10 的样子填年和月。', 'Year and month such as 2026-10, please.'),
  },
};

/** A final score in the column of its month. */
export const monthScore: Pick<ColumnDefinition, 'type' | 'numberFormat' | 'align' | 'validation'> = {
  type: 'number',
  numberFormat: '0.00',
  align: 'Right',
  validation: {
    kind: 'number',
    min: -1000,
    max: 1000,
    message: words(
      '请填当月的最终得分。没有评分就留空，空着不等于 0 分。',
      'The final score of the month. Leave it blank where there is none: blank is not 0.',
    ),
  },
};

/** True for "2026-10" as text, for the cell at this address. */
export const periodFormula = (at: string): string =>
  `AND(LEN(${at})=7,MID(${at},5,1)="-",ISNUMBER(VALUE(LEFT(${at},4))),VALUE(RIGHT(${at},2))>=1,VALUE(RIGHT(${at},2))<=12)`;

export const kpi: ColumnDefinition = {
  key: 'kpi',
  header: words('KPI', 'KPI'),
  aliases: ['关键绩效指标', '考核指标', '指标', 'Key performance indicator'],
  type: 'text',
  role: 'input',
  identifies: true,
  width: 132,
  validation: text(200),
};

export const weight: ColumnDefinition = {
  key: 'weight',
  header: words('权重', 'Weight'),
  aliases: ['分值', '权重（示例）', 'Example weight'],
  type: 'number',
  role: 'input',
  identifies: true,
  width: 58,
  numberFormat: 'General',
  align: 'Center',
  validation: {
    kind: 'number',
    min: 0,
    max: 100,
    message: words(
      '权重是 0 到 100 之间的数，各行合计必须等于 100。本月没有计划的填 0。',
      'A weight is a number from 0 to 100, and all lines add up to 100. 0 for what is not planned this month.',
    ),
  },
};

export const target: ColumnDefinition = {
  key: 'target',
  header: words('目标值', 'Target'),
  aliases: ['目标'],
  type: 'text',
  role: 'input',
  width: 78,
  validation: text(100),
};

export const direction: ColumnDefinition = {
  key: 'direction',
  header: words('方向', 'Direction'),
  type: 'list',
  role: 'input',
  align: 'Center',
  width: 76,
  validation: { kind: 'list', source: { from: 'words', words: directions.map((entry) => entry.words) } },
};

export const actual: ColumnDefinition = {
  key: 'actual',
  header: words('完成情况', 'Actual'),
  aliases: ['实际完成', '实际值'],
  type: 'text',
  role: 'input',
  width: 90,
  validation: text(500),
};

export const standard: ColumnDefinition = {
  key: 'standard',
  header: words('评分标准', 'Scoring standard'),
  aliases: ['标准'],
  type: 'text',
  role: 'input',
  width: 170,
  validation: text(1000),
};

export const basis: ColumnDefinition = {
  key: 'basis',
  header: words('考评依据', 'Evidence'),
  aliases: ['依据'],
  type: 'text',
  role: 'input',
  width: 110,
  validation: text(200),
};

export const selfScore: ColumnDefinition = {
  key: 'selfScore',
  header: words('自评（参考）', 'Self score, reference only'),
  aliases: ['自评', 'Self score', 'Self score（reference only）'],
  type: 'number',
  role: 'input',
  numberFormat: 'General',
  align: 'Center',
  width: 62,
  validation: {
    kind: 'number',
    min: 0,
    max: 100,
    message: words(
      '自评是 0 到 100 之间的数，只作参考，不计入得分。',
      'A self score is a number from 0 to 100. It is shown and never counted.',
    ),
  },
};

export const raterScore: ColumnDefinition = {
  key: 'rater',
  header: raterWords,
  type: 'number',
  role: 'input',
  identifies: true,
  repeat: 'raters',
  numberFormat: 'General',
  align: 'Center',
  width: 62,
};

export const weightedScore: ColumnDefinition = {
  key: 'weightedScore',
  header: words('加权得分', 'Weighted score'),
  aliases: ['得分'],
  type: 'number',
  role: 'formula',
  numberFormat: '0.00',
  align: 'Right',
  width: 62,
};

export const note: ColumnDefinition = {
  key: 'note',
  header: words('备注', 'Note'),
  aliases: ['备注（不可抗力）'],
  type: 'text',
  role: 'input',
  width: 104,
  validation: text(500),
};

export const yesNo = { kind: 'list', source: { from: 'words', words: yesNoWords } } as const;
