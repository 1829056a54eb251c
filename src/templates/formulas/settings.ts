/** What the 规则设置 sheet says about itself (docs/rules.md §12): which value is in effect, and what is wrong. Without "=". */
import {
  comparable,
  defaultSettings,
  findNamed,
  measures,
  parameters,
  parameterValue,
  warningLevels,
} from '../../core/settings';
import type { ParameterDefinition, ParameterKey } from '../../core/settings';
import { say, words } from '../language';
import type { Words } from '../language';
import type { FormulaContext, RowAddresses, RowData } from '../schema';

type Numeric = Extract<ParameterDefinition, { min: number }>;
type Choice = Extract<ParameterDefinition, { kind: 'choice' }>;

const nameOf = (context: FormulaContext, { name, nameEn }: { name: string; nameEn: string }) =>
  say(words(name, nameEn), context.language);

/** The number in a cell if the rules take it, otherwise the default. */
function numberOrDefault({ id, kind, min, max }: Numeric, cell: string): string {
  const usual = String(parameterValue(defaultSettings, id));
  const whole = kind === 'integer' ? `,INT(${cell})=${cell}` : '';
  return `IF(ISNUMBER(${cell}),IF(AND(${cell}>=${min},${cell}<=${max}${whole}),${cell},${usual}),${usual})`;
}

/** Names are compared without spaces, width and case, as the rules read them. */
function choiceOrDefault(context: FormulaContext, { id, choices }: Choice, cell: string): string {
  const text = `LOWER(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell}&""," ",""),"（","("),"）",")"))`;
  const usual = choices.find(({ value }) => value === parameterValue(defaultSettings, id))!;
  return choices
    .filter((choice) => choice !== usual)
    .reduceRight(
      (otherwise, choice) => {
        const known = [...new Set([choice.id, choice.name, choice.nameEn].map(comparable))];
        const said = known.map((name) => `${text}="${name}"`).join(',');
        return `IF(OR(${said}),"${nameOf(context, choice)}",${otherwise})`;
      },
      `"${nameOf(context, usual)}"`,
    );
}

/** A lowest final score above the highest: both fall back, so each looks at the other. */
const LIMITS: readonly ParameterKey[] = ['scoring.finalMin', 'scoring.finalMax'];

function limitInEffect(context: FormulaContext, definition: Numeric): string {
  const [lowest, highest] = LIMITS.map((key) => {
    const limit = parameters.find(({ id }) => id === key) as Numeric;
    if (limit === definition) return numberOrDefault(limit, context.cell('value'));
    const row = `MATCH("${nameOf(context, limit)}",${context.column('key')},0)`;
    return numberOrDefault(limit, `INDEX(${context.column('value')},${row})`);
  });
  const usual = String(parameterValue(defaultSettings, definition.id));
  const own = numberOrDefault(definition, context.cell('value'));
  return `IF(${lowest}<=${highest},${own},${usual})`;
}

/** The value that counts: the one in the cell, or the default where it is blank or the rules do not take it. */
export function settingInEffect(context: FormulaContext, _at: string, row: RowData): string {
  const definition = findNamed(parameters, row.key ?? null);
  if (!definition) return '';
  if (definition.kind === 'choice') return choiceOrDefault(context, definition, context.cell('value'));
  return LIMITS.includes(definition.id)
    ? limitInEffect(context, definition)
    : numberOrDefault(definition, context.cell('value'));
}

/** Something stands in the cell that does not count. */
export const settingRefused = (_: FormulaContext, row: RowAddresses): string =>
  `AND(${row.of('value')}<>"",${row.of('value')}<>${row.of('inEffect')})`;

const anyOf = (cell: string, entries: readonly { name: string; nameEn: string }[]): string =>
  `OR(${entries.flatMap(({ name, nameEn }) => [`${cell}="${name}"`, `${cell}="${nameEn}"`]).join(',')})`;

const isShare = (cell: string): string => `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}<=1),FALSE)`;

/** [condition, what is wrong], the first that holds. */
function firstOf(context: FormulaContext, cases: readonly (readonly [string, Words])[], none = '""'): string {
  return cases.reduceRight(
    (otherwise, [holds, wrong]) => `IF(${holds},"${say(wrong, context.language)}",${otherwise})`,
    none,
  );
}

/** What keeps a row of the rating schemes, or the scheme as a whole, from counting; "" when all is well. */
export function schemeCheck(context: FormulaContext): string {
  const [scheme, slot, weight] = ['scheme', 'slot', 'weight'].map(context.cell);
  const same = `COUNTIFS(${context.column('scheme')},${scheme},${context.column('slot')},${slot})`;
  const sum = `ROUND(SUMIF(${context.column('scheme')},${scheme},${context.column('weight')}),10)`;
  const total = `"${say(words('合计 ', 'sum '), context.language)}"&ROUND(100*${sum},2)&"%"`;
  const cases = [
    [`OR(${scheme}="",${slot}="")`, words('不完整', 'incomplete')],
    [`NOT(${isShare(weight)})`, words('权重不对', 'weight?')],
    [`${same}>1`, words('评分人重复', 'rater twice')],
  ] as const;
  const wrong = firstOf(context, cases, `IF(${sum}<>1,${total},"")`);
  return `IF(AND(${scheme}="",${slot}="",${weight}=""),"",${wrong})`;
}

/** What keeps the warning bands of a measure from counting, at the row that is wrong; "" when all is well. */
export function bandCheck(context: FormulaContext, at: string): string {
  const [measure, level, edge] = ['measure', 'level', 'edge'].map(context.cell);
  // From the first row down to this one: a band is judged by those above it.
  const downToHere = (key: string) => {
    const first = context.addressOf(key);
    return `${first.replace(/\d+$/, '$$$&')}:${first.replace(/\d+$/, '')}${/\d+$/.exec(at)![0]}`;
  };
  const count = `COUNTIF(${downToHere('measure')},${measure})`;
  const last = `${count}=COUNTIF(${context.column('measure')},${measure})`;
  const income = `OR(${measure}="${measures[0].name}",${measure}="${measures[0].nameEn}")`;
  const reached = (order: string) =>
    `COUNTIFS(${downToHere('measure')},${measure},${downToHere('edge')},"${order}"&${edge})>1`;
  const wrong = firstOf(context, [
    [`NOT(${anyOf(measure, measures)})`, words('类别不明', 'measure?')],
    [`NOT(${anyOf(level, warningLevels)})`, words('等级不明', 'level?')],
    [`AND(${last},${edge}<>"")`, words('末级要留空', 'last: blank')],
    [`AND(NOT(${last}),NOT(ISNUMBER(${edge})))`, words('缺界限', 'no edge')],
    [`AND(ISNUMBER(${edge}),IF(${income},${reached('<=')},${reached('>=')}))`, words('次序不对', 'order?')],
  ]);
  return `IF(AND(${measure}="",${level}="",${edge}=""),"",${wrong})`;
}

/** Largest day of a deadline by its basis, as the rules take it. */
const LAST_DAYS = [
  [words('每周', 'Every week'), 7],
  [words('次月工作日', 'Working day of the month after'), 20],
] as const;

/** The day is none of its month, of its working days or of its week. */
export function dayRefused(context: FormulaContext, row: RowAddresses): string {
  const [deadline, basis, day] = ['deadline', 'basis', 'day'].map((key) => row.of(key));
  const last = LAST_DAYS.reduceRight(
    (otherwise, [name, days]) => `IF(${basis}="${say(name, context.language)}",${days},${otherwise})`,
    '31',
  );
  const fits = `IF(ISNUMBER(${day}),AND(${day}>=1,${day}<=${last},INT(${day})=${day}),FALSE)`;
  return `AND(${deadline}<>"",NOT(${fits}))`;
}

/** Something stands in the row, but no date. */
export const dateRefused = (_: FormulaContext, row: RowAddresses): string =>
  `AND(${row.of('kind')}&${row.of('name')}<>"",NOT(ISNUMBER(${row.of('date')})))`;

/** There is a date, but not whether it is off or worked. */
export const kindRefused = (_: FormulaContext, row: RowAddresses): string =>
  `AND(${row.of('date')}<>"",${row.of('kind')}="")`;
