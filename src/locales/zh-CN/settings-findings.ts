type Facts = Record<string, unknown>;

const blank = (value: unknown) => (value === '' ? '空的' : `“${value}”`);
const gap = (facts: Facts) => (Number(facts.gap) < 0 ? `差 ${-Number(facts.gap)}%` : `超 ${facts.gap}%`);

/** What is wrong with a cell of the 规则设置 sheet, by the code of the finding. */
export const settingsFindings = {
  'setting-unknown': ({ name }: Facts) => `没有“${name}”这项设置`,
  'setting-duplicate': ({ name }: Facts) => `设置“${name}”写了两遍`,
  'setting-not-number': ({ name, value, min, max }: Facts) =>
    `设置“${name}”是“${value}”，不是 ${min} 到 ${max} 的数`,
  'setting-out-of-range': ({ name, value, min, max }: Facts) =>
    `设置“${name}”是 ${value}，不在 ${min} 到 ${max} 之内`,
  'setting-not-a-choice': ({ name, value, choices }: Facts) => `设置“${name}”是“${value}”，只能是${choices}`,
  'final-range-empty': ({ min, max }: Facts) => `最终得分的下限 ${min} 高于上限 ${max}`,
  'scheme-incomplete': () => '这一行缺考核方式或评分人',
  'scheme-slot-duplicate': ({ name, value }: Facts) => `考核方式“${name}”的评分人“${value}”写了两遍`,
  'scheme-weight-invalid': ({ name, value }: Facts) =>
    `考核方式“${name}”的权重是${blank(value)}，不是 0% 到 100% 的数`,
  'scheme-weights-not-100': (facts: Facts) =>
    `考核方式“${facts.name}”的权重合计 ${facts.sum}%，${gap(facts)}`,
  'band-unknown': ({ value }: Facts) => `预警的指标类别或等级是${blank(value)}，看不懂`,
  'bands-not-ordered': ({ name, value }: Facts) =>
    `${name}预警等级的界限是${blank(value)}，没有从好到差排列，或者最后一级不是空的`,
  'deadline-invalid': ({ name, value }: Facts) => `截止日“${name}”里有一格是${blank(value)}，不能用`,
  'holiday-invalid': ({ name, value }: Facts) => `节假日“${name}”里有一格是${blank(value)}，不能用`,
};

/** What counts instead of a whole scheme, of the bands of a measure, of a deadline. */
export const settingsInWords = {
  join: '、',
  range: (min: unknown, max: unknown) => `${min} 到 ${max}`,
  slot: (name: string, weight: number) => `${name} ${weight}%`,
  scheme: (name: string, slots: string) => `${name}（${slots}）`,
  band: (level: string, edge: number | null) => (edge === null ? level : `${level} ${edge}%`),
  deadline: (basis: string, day: number, time: string | null) =>
    `${basis}第 ${day} 天${time === null ? '' : ` ${time}`}`,
};
