/** Collection against budget in cells (docs/rules.md §10): core/collection-budget.ts and shares.ts. Without "=". */
import type { CollectionBasis } from '../../core/collection';
import { words } from '../language';
import type { Words } from '../language';
import type { FormulaContext } from '../schema';
import { levelWord } from './bands';
import { exact, NO_RATE, rate } from './rate';
import { literal } from './text';

export const spanWords = {
  month: words('本月', 'Month'),
  quarter: words('本季', 'Quarter'),
  year: words('本年', 'Year'),
} as const;

/** What is counted: amounts of the month, arrears, both, or households. */
export const basisWords = {
  current: words('当期', 'Current'),
  arrears: words('清欠', 'Arrears'),
  overall: words('综合', 'Overall'),
  household: words('户数', 'Households'),
} as const satisfies Record<CollectionBasis, Words>;

const both = ({ cell }: FormulaContext): string => `AND(ISNUMBER(${cell('due')}),ISNUMBER(${cell('paid')}))`;
const whenKnown = (context: FormulaContext, formula: string): string => `IF(${both(context)},${formula},"")`;

/** What the budget asks for in yuan; a blank budget is the annual target. */
const spanTarget = (context: FormulaContext): string => {
  const { cell } = context;
  return exact(
    `${cell('due')}*IF(ISNUMBER(${cell('budget')}),${cell('budget')},${context.field('annualTarget')})`,
  );
};

/** paid / due of one span; "" while one is blank or text, "—" when nothing was due. */
export const spanRate = (context: FormulaContext): string =>
  whenKnown(context, rate(context.cell('paid'), context.cell('due')));

/** Percentage points between rate and budget. */
export const spanVariance = (context: FormulaContext): string =>
  whenKnown(context, rate(`${context.cell('paid')}-${spanTarget(context)}`, context.cell('due')));

export const spanAttainment = (context: FormulaContext): string => {
  const attained = rate(context.cell('paid'), spanTarget(context));
  return whenKnown(context, `IF(${context.cell('due')}=0,"${NO_RATE}",${attained})`);
};

/** Word of the level; "" without an attainment. */
export const attainmentLevel = (context: FormulaContext): string => {
  const attainment = context.cell('attainment');
  return `IF(ISNUMBER(${attainment}),${levelWord(context, 'income', attainment)},"")`;
};

/** Attainment of all projects, year to date: Σ paid / Σ target over the rows of the year that can be counted. */
export function yearAttainment(context: FormulaContext): string {
  const { column } = context;
  const [due, paid, budget] = [column('due'), column('paid'), column('budget')];
  const year = literal(spanWords.year, context);
  const rows = `(${column('span')}=${year})*ISNUMBER(${due})*ISNUMBER(${paid})`;
  const target = `SUMPRODUCT(${rows},${due},${budget})+${context.field('annualTarget')}*SUMPRODUCT(${rows}*(1-ISNUMBER(${budget})),${due})`;
  return `IF(SUMPRODUCT(${rows})=0,"",${rate(`SUMPRODUCT(${rows},${paid})`, target)})`;
}

/** Months up to this one in which due and paid are known. */
function toDate({ cell, column }: FormulaContext) {
  const upTo = `(${column('month')}<=${cell('month')})`;
  const counted = `${upTo}*ISNUMBER(${column('due')})*ISNUMBER(${column('paid')})`;
  return {
    due: exact(`SUMPRODUCT(${counted},${column('due')})`),
    paid: exact(`SUMPRODUCT(${counted},${column('paid')})`),
    dueWithUnpaid: exact(`SUMPRODUCT(1*${upTo},${column('due')})`),
    dueOfYear: exact(`SUM(${column('due')})`),
  };
}

/** Cumulative target in yuan: as typed, or linear in what is due by then. */
const curveTarget = (context: FormulaContext): string => {
  const share = context.cell('share');
  const { dueOfYear, dueWithUnpaid } = toDate(context);
  return exact(
    `IF(ISNUMBER(${share}),${share}*${dueOfYear},${dueWithUnpaid}*${context.field('annualTarget')})`,
  );
};

/** Budget at the end of the month as a share of the year's receivable. */
export function curveBudget(context: FormulaContext): string {
  const { dueOfYear } = toDate(context);
  return `IF(${dueOfYear}=0,"",${rate(curveTarget(context), dueOfYear)})`;
}

/** Collected by the end of the month as a share of the year's receivable; level after the last month that is known. */
export function curveActual(context: FormulaContext): string {
  const { paid, dueOfYear } = toDate(context);
  const none = `OR(${dueOfYear}=0,COUNT(${context.column('paid')})=0)`;
  return `IF(${none},"",${rate(paid, dueOfYear)})`;
}

/** Σ paid / Σ due to date; "" for a month that is not known. */
export function curveRate(context: FormulaContext): string {
  const { due, paid } = toDate(context);
  return whenKnown(context, rate(paid, due));
}

/** Months without a payment yet are due all the same: they weigh in the budget, not in the actual rate. */
export function curveVariance(context: FormulaContext): string {
  const { due, paid, dueWithUnpaid } = toDate(context);
  const gap = `${paid}*${dueWithUnpaid}-${curveTarget(context)}*${due}`;
  return whenKnown(context, rate(gap, `${due}*${dueWithUnpaid}`));
}

export function curveAttainment(context: FormulaContext): string {
  const { due, paid, dueWithUnpaid } = toDate(context);
  return whenKnown(context, rate(`${paid}*${dueWithUnpaid}`, `${due}*${curveTarget(context)}`));
}

/** 100 · min(attainment, cap), at least 0; times the share for the points. "" without attainment or share. */
function score(context: FormulaContext, times: string): string {
  const attainment = context.cell('attainment');
  const held = `MAX(0,MIN(${attainment},${context.setting('collection.cap')}))`;
  const digits = context.setting('scoring.digits');
  return `IF(AND(ISNUMBER(${attainment}),ISNUMBER(${context.cell('share')})),ROUND(ROUND(100*${held}${times},10),${digits}),"")`;
}

/** A department answers for the attainment of all projects to date. */
export const departmentAttainment = (context: FormulaContext): string =>
  `IF(${context.cell('department')}="","",${context.field('yearAttainment')})`;
export const departmentScore = (context: FormulaContext): string => score(context, '');
export const departmentPoints = (context: FormulaContext): string =>
  score(context, `*${context.cell('share')}`);

/** "100%", or how far the shares are from it. */
export function shareTotal(context: FormulaContext): string {
  const sum = exact(`SUM(${context.column('share')})`);
  return `IF(COUNT(${context.column('share')})=0,"",${sum})`;
}

export const qualityWords = words('达标但满意率未达标', 'Budget met, satisfaction missed');

/** The budget is met while the owners' satisfaction, where known, misses its target. */
export function qualityFlag(context: FormulaContext): string {
  const [attainment, satisfaction] = [context.cell('attainment'), context.cell('satisfaction')];
  const flagged = `AND(ISNUMBER(${attainment}),ISNUMBER(${satisfaction}),N(${attainment})>=1,N(${satisfaction})<${context.field('satisfactionTarget')})`;
  return `IF(${flagged},${literal(qualityWords, context)},"")`;
}
