/** Native formulas of the evaluation register: many people in one table (docs/rules.md §2, §3, §5). Without "=". */
import type { RatingScheme } from '../../core/types';
import { say } from '../language';
import type { FormulaContext } from '../schema';
import { rounded } from './score';
import { quoted } from './text';

/** Weight of the n-th slot of the line's scheme, a fraction: from the 规则设置 sheet where there is one. */
function slotWeight(context: FormulaContext, n: number): string {
  const scheme = context.cell('scheme');
  const table = context.existing('settings-schemes');
  if (table) {
    const column = (key: string) => `${table.name}[${table.headers[key]}]`;
    return `SUMIFS(${column('weight')},${column('scheme')},${scheme},${column('order')},${n})`;
  }
  return context.settings.schemes.reduceRight((otherwise, entry) => {
    const weight = (entry.slots[n - 1]?.weight ?? 0) / 100;
    return `IF(${scheme}=${quoted(schemeName(entry, context))},${weight},${otherwise})`;
  }, '0');
}

const schemeName = (scheme: RatingScheme, context: FormulaContext): string =>
  say({ zh: scheme.name, en: scheme.nameEn }, context.language);

/**
 * What a line adds to its person's score, unrounded: weight × Σ slot weight × score / 100. "" for a line without
 * weight, with a score missing or out of range, or with a scheme whose slots do not add up to 100%.
 */
export function registerWeightedScore(context: FormulaContext): string {
  const weight = context.cell('weight');
  const points = context.settings.scoring.scale === 'points';
  const raters = Array.from({ length: context.raterCount }, (_, index) => index + 1);
  const present = raters.map((n) => {
    const score = context.cell(`rater${n}`);
    const valid = `AND(ISNUMBER(${score}),N(${score})>=0,N(${score})<=${points ? weight : 100})`;
    return `OR(${valid},${slotWeight(context, n)}=0)`;
  });
  const slots = raters.map((n) => slotWeight(context, n)).join('+');
  const mean = raters.map((n) => `${slotWeight(context, n)}*N(${context.cell(`rater${n}`)})`).join('+');
  const share = points ? '' : `${weight}/100*`;
  return `IF(AND(N(${weight})>0,ROUND(${slots},10)=1,${present.join(',')}),${share}(${mean}),"")`;
}

/**
 * Lines of the same person in the same month, as a product of comparisons. Compared, not counted by criteria: those
 * would take "2026-10" for a date and "*" for a joker. `column` and `own` give the ranges and the line's own cells.
 */
export const sameEvaluation = (column: (key: string) => string, own: (key: string) => string): string =>
  ['period', 'employeeId', 'name'].map((key) => `EXACT(${column(key)},${own(key)})`).join('*');

/**
 * Final score of the line's person in the line's period. "" unless the weights of their lines add up to 100 and every
 * line with a weight has its score. The bonus, where the register has that column, stands on each of their lines.
 */
export function registerFinal(context: FormulaContext): string {
  const same = sameEvaluation(context.column, context.cell);
  const weight = context.column('weight');
  const weighted = context.column('weightedScore');
  const own = context.has('bonus') ? context.cell('bonus') : null;
  const complete = [
    ...(own === null ? [] : [`OR(${own}="",ISNUMBER(${own}))`]),
    `ROUND(SUMPRODUCT(${same},${weight}),10)=100`,
    `SUMPRODUCT(${same}*(${weight}<>0))=SUMPRODUCT(${same}*ISNUMBER(${weighted}))`,
  ];
  const digits = context.setting('scoring.digits');
  const [min, max] = [context.setting('scoring.finalMin'), context.setting('scoring.finalMax')];
  const bonus = own === null ? '' : `+N(${own})`;
  const final = rounded(`SUMPRODUCT(${same},${weighted})${bonus}`, digits);
  return `IF(${context.cell('name')}="","",IF(AND(${complete.join(',')}),MIN(${max},MAX(${min},${final})),""))`;
}
