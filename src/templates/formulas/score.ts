/**
 * Native formulas of an evaluation form (docs/rules.md §2, §3, §5). They say what the engine says, for every input, with
 * functions that Excel 2016 and LibreOffice have. Without "=".
 */
import { gapWords, scaleWords, stateWords } from '../labels';
import { say } from '../language';
import type { FormulaContext } from '../schema';
import { literal } from './text';

/** Binary noise goes with the inner rounding, so that 85.095 is 85.10 whatever it was added up from. */
export const rounded = (expression: string, digits: string): string =>
  `ROUND(ROUND(${expression},10),${digits})`;

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const isPoints = (context: FormulaContext): string =>
  `${context.field('scale')}=${literal(scaleWords.points, context)}`;

const isReady = (context: FormulaContext): string => `${context.field('gap')}=""`;

/** How many raters share the slot of this one. A slot without a name is a slot too. */
const sharers = (context: FormulaContext, rater: number): string =>
  `COUNTIF(${context.raters('slot')},${context.rater(rater, 'slot')}&"")`;

/** What one rater weighs: the slot's weight divided among those who share it. */
function raterShare(context: FormulaContext, rater: number): string {
  const weight = context.rater(rater, 'weight');
  return context.raterCount === 1 ? weight : `${weight}/${sharers(context, rater)}`;
}

/** Raters of one slot show one weight, none is negative, and the slots add up to 100%. */
function ratersFit(context: FormulaContext): string {
  const weights = context.raters('weight');
  const counted = `COUNT(${weights})=${context.raterCount}`;
  if (context.raterCount === 1) return `AND(${counted},ROUND(${weights},10)=1)`;
  const raters = numbers(context.raterCount);
  const sum = `ROUND(${raters.map((rater) => raterShare(context, rater)).join('+')},10)=1`;
  const same = raters.map(
    (rater) =>
      `ROUND(SUMIF(${context.raters('slot')},${context.rater(rater, 'slot')}&"",${weights})` +
      `-${context.rater(rater, 'weight')}*${sharers(context, rater)},10)=0`,
  );
  return `AND(${[counted, `COUNTIF(${weights},"<0")=0`, sum, ...same].join(',')})`;
}

function scaleKnown(context: FormulaContext): string {
  const known = [scaleWords.percent, scaleWords.points].map(
    (text) => `${context.field('scale')}=${literal(text, context)}`,
  );
  return `OR(${known.join(',')})`;
}

/**
 * What keeps the form a draft, "" when nothing does: weights that are no numbers or negative, what is short of 100 or
 * over, weights of the raters that do not add up, an unknown scale. The other cells go by this one.
 */
export function weightGap(context: FormulaContext): string {
  const weight = context.column('weight');
  const sum = `SUM(${weight})`;
  const text = (key: keyof typeof gapWords) => say(gapWords[key], context.language);
  return (
    `IF(COUNTA(${weight})<>COUNT(${weight}),"${text('notNumber')}",` +
    `IF(COUNTIF(${weight},"<0")>0,"${text('negative')}",` +
    `IF(ROUND(${sum}-100,10)<0,"${text('short')}"&ROUND(100-${sum},4),` +
    `IF(ROUND(${sum}-100,10)>0,"${text('over')}"&ROUND(${sum}-100,4),` +
    `IF(NOT(${ratersFit(context)}),"${text('raters')}",IF(${scaleKnown(context)},"","${text('scale')}"))))))`
  );
}

/** Lines with a weight whose score of this rater is between 0 and 100 (0 and the weight). */
function validScores(context: FormulaContext, rater: number): string {
  const weight = context.column('weight');
  const score = context.column(`rater${rater + 1}`);
  // Not 100+(weight−100): in binary that is a little less than the weight.
  const most = `(${isPoints(context)})*${weight}+(1-(${isPoints(context)}))*100`;
  return `SUMPRODUCT(ISNUMBER(${score})*(${weight}>0)*(${score}>=0)*(${score}<=${most}))`;
}

/** A rater whose slot weighs nothing is not waited for, but must not have entered anything wrong. */
function isExcused(context: FormulaContext, rater: number): string {
  const score = context.column(`rater${rater + 1}`);
  const entered = `SUMPRODUCT((${context.column('weight')}>0)*(${score}<>""))`;
  return `AND(${context.rater(rater, 'weight')}=0,${entered}=${validScores(context, rater)})`;
}

/**
 * Total of one rater: Σ w·s / 100, or Σ s on the points scale. "" while the form is a draft, and while any line with a
 * weight lacks a score between 0 and 100 (0 and the weight): never a partial sum.
 */
export function raterTotal(context: FormulaContext, rater: number): string {
  const weight = context.column('weight');
  const score = context.column(`rater${rater + 1}`);
  const valid = validScores(context, rater);
  const total = `IF(${isPoints(context)},SUMIF(${weight},">0",${score}),SUMPRODUCT(${weight},${score})/100)`;
  const complete = `IF(${valid}=COUNTIF(${weight},">0"),${rounded(total, context.setting('scoring.digits'))},"")`;
  return `IF(${isReady(context)},${complete},"")`;
}

/** What a line adds to the final score, unrounded; "" for a line without weight or with a score missing. */
export function weightedScore(context: FormulaContext): string {
  const weight = context.cell('weight');
  const raters = numbers(context.raterCount);
  const score = (rater: number) => context.cell(`rater${rater + 1}`);
  const present = raters.map((rater) =>
    context.raterCount === 1
      ? `ISNUMBER(${score(rater)})`
      : `OR(ISNUMBER(${score(rater)}),${context.rater(rater, 'weight')}=0)`,
  );
  const mean = raters.map((rater) => `N(${score(rater)})*${raterShare(context, rater)}`).join('+');
  return `IF(AND(N(${weight})>0,${present.join(',')}),IF(${isPoints(context)},1,${weight}/100)*(${mean}),"")`;
}

/** Draft, pending or scored, decided in the order of the engine; a form without any line is pending. */
export function formState(context: FormulaContext): string {
  const text = (state: keyof typeof stateWords) => literal(stateWords[state], context);
  const bonus = context.field('bonus');
  const complete = [
    ...numbers(context.raterCount).map((rater) =>
      context.raterCount === 1
        ? `ISNUMBER(${context.rater(rater, 'total')})`
        : `OR(ISNUMBER(${context.rater(rater, 'total')}),${isExcused(context, rater)})`,
    ),
    `OR(${bonus}="",ISNUMBER(${bonus}))`,
  ];
  const cells = ['kpi', 'weight', ...numbers(context.raterCount).map((rater) => `rater${rater + 1}`)];
  const lines = `COUNTA(${cells.map((key) => context.column(key)).join(',')})=0`;
  return (
    `IF(${lines},${text('pending')},IF(${isReady(context)},` +
    `IF(AND(${complete.join(',')}),${text('scored')},${text('pending')}),${text('draft')}))`
  );
}

/** Σ of the lines and the bonus, rounded once, half away from zero, then kept within the limits; "" unless scored. */
export function finalScore(context: FormulaContext): string {
  const sum = `SUM(${context.column('weightedScore')})+N(${context.field('bonus')})`;
  const digits = context.setting('scoring.digits');
  const [min, max] = [context.setting('scoring.finalMin'), context.setting('scoring.finalMax')];
  const scored = `${context.field('state')}=${literal(stateWords.scored, context)}`;
  return `IF(${scored},MIN(${max},MAX(${min},${rounded(sum, digits)})),"")`;
}
