import type { Named } from './names';
import type { Settings } from './types';

type Section = 'scoring' | 'ranking' | 'outcome' | 'proposal' | 'pay' | 'plan' | 'collection';

/** "section.field" of every single-value setting, e.g. "scoring.finalMax". */
export type ParameterKey = { [S in Section]: `${S}.${keyof Settings[S] & string}` }[Section];

type NumericField<S extends Section> = {
  [F in keyof Settings[S]]: Settings[S][F] extends number ? F & string : never;
}[keyof Settings[S]];

/** Those of them that are numbers. */
export type NumericParameterKey = { [S in Section]: `${S}.${NumericField<S>}` }[Section];

/** What the cell must hold. Percent: a fraction (0.3 shown as 30%). Choice: one of its names in either language. */
export type ParameterKind =
  | { readonly kind: 'integer' | 'number' | 'percent'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly choices: readonly (Named & { readonly value: string | boolean })[] };

/** One row of the parameters on the 规则设置 sheet; `id` is its key. */
export type ParameterDefinition = Named & { readonly id: ParameterKey } & ParameterKind;

const integer = (min: number, max: number) => ({ kind: 'integer', min, max }) as const;
const number = (min: number, max: number) => ({ kind: 'number', min, max }) as const;
const percent = (min: number, max: number) => ({ kind: 'percent', min, max }) as const;

const scale = {
  kind: 'choice',
  choices: [
    { id: 'percent', name: '百分制', nameEn: 'Percent', value: 'percent' },
    { id: 'points', name: '分值制', nameEn: 'Points', value: 'points' },
  ],
} as const;

const ties = {
  kind: 'choice',
  choices: [
    { id: 'competition', name: '并列占位（1、1、3）', nameEn: 'Competition (1-1-3)', value: 'competition' },
    { id: 'dense', name: '中国式（1、1、2）', nameEn: 'Dense (1-1-2)', value: 'dense' },
  ],
} as const;

const yesNo = {
  kind: 'choice',
  choices: [
    { id: 'true', name: '是', nameEn: 'Yes', value: true },
    { id: 'false', name: '否', nameEn: 'No', value: false },
  ],
} as const;

/** Every single-value setting with its names, type and allowed range, in the order of the sheet. */
export const parameters: readonly ParameterDefinition[] = [
  { id: 'scoring.scale', name: '默认计分方式', nameEn: 'Default scoring scale', ...scale },
  { id: 'scoring.digits', name: '得分小数位数', nameEn: 'Decimals of scores', ...integer(0, 4) },
  { id: 'scoring.finalMin', name: '最终得分下限', nameEn: 'Lowest final score', ...number(-1000, 1000) },
  { id: 'scoring.finalMax', name: '最终得分上限', nameEn: 'Highest final score', ...number(-1000, 1000) },
  {
    id: 'scoring.presentRatersOnly',
    name: '缺评分人时按在场评分人折算',
    nameEn: 'Absent raters are left out',
    ...yesNo,
  },
  { id: 'ranking.ties', name: '并列名次规则', nameEn: 'Rule for ties', ...ties },
  {
    id: 'ranking.minMonthsQuarter',
    name: '季度排名最少有效月数',
    nameEn: 'Scored months for a quarter rank',
    ...integer(1, 3),
  },
  {
    id: 'ranking.minMonthsYear',
    name: '年度排名最少有效月数',
    nameEn: 'Scored months for a year rank',
    ...integer(1, 12),
  },
  { id: 'outcome.rewards', name: '奖励名额', nameEn: 'Rewarded ranks', ...integer(0, 1000) },
  { id: 'outcome.eliminations', name: '建议淘汰名额', nameEn: 'Elimination proposals', ...integer(0, 1000) },
  { id: 'outcome.yellowCards', name: '黄牌名额', nameEn: 'Yellow cards', ...integer(0, 1000) },
  {
    id: 'outcome.minRanked',
    name: '完整奖惩所需人数',
    nameEn: 'Ranked people for full outcomes',
    ...integer(0, 1000),
  },
  {
    id: 'outcome.followUpLast',
    name: '黄牌复核末位人数',
    nameEn: 'Last places of the follow-up',
    ...integer(1, 1000),
  },
  {
    id: 'outcome.safetyMonths',
    name: '重大安全责任事故取消奖励月数',
    nameEn: 'Months without rewards after a major safety accident',
    ...integer(0, 120),
  },
  { id: 'proposal.cap', name: '建议得分达成率上限', nameEn: 'Cap of proposed scores', ...percent(0, 1) },
  { id: 'pay.share', name: '绩效工资占应发工资比例', nameEn: 'Performance share of pay', ...percent(0, 1) },
  { id: 'pay.missed', name: '每缺一项扣减比例', nameEn: 'Deduction per missed target', ...percent(0, 1) },
  {
    id: 'pay.safetyMissed',
    name: '安全指标每缺一项扣减比例',
    nameEn: 'Deduction per missed safety target',
    ...percent(0, 1),
  },
  {
    id: 'plan.dailyPlanRate',
    name: '导入日计划的执行率',
    nameEn: 'Completion rate for daily plans',
    ...percent(0, 1),
  },
  {
    id: 'collection.annualTarget',
    name: '全年收缴率目标',
    nameEn: 'Annual collection rate',
    ...percent(0, 1),
  },
  {
    id: 'collection.cap',
    name: '收缴率得分达成率上限',
    nameEn: 'Cap of collection scores',
    ...percent(0, 10),
  },
  {
    id: 'collection.satisfaction',
    name: '业主满意率目标',
    nameEn: "Owners' satisfaction target",
    ...percent(0, 1),
  },
];

/** The value of a parameter in the given settings. */
export function parameterValue(settings: Settings, key: ParameterKey): number | string | boolean {
  const [section, field] = key.split('.') as [Section, string];
  return (settings[section] as unknown as Record<string, number | string | boolean>)[field];
}
