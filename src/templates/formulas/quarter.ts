/**
 * Native formulas of the quarterly ranking (docs/rules.md §6, §7): they rank and propose as the engine does. Rows without
 * a name or a score stay blank. Without "=".
 */
import { say } from '../language';
import { followUpWords, outcomeWords, rewardCancelledWords, tieWords } from '../outcomes';
import type { FormulaContext } from '../schema';
import { isDense, isFirst } from './rank';
import { rounded } from './score';
import { literal, quoted } from './text';
import { saysYes } from './yes-no';

const MONTHS = ['month1', 'month2', 'month3'] as const;

const scores = (context: FormulaContext): string => MONTHS.map(context.cell).join(',');

/** How many of the three months have a score; text is none. "" in an empty row. */
export function scoredMonths(context: FormulaContext): string {
  const count = `COUNT(${scores(context)})`;
  return `IF(AND(${context.cell('name')}="",${count}=0),"",${count})`;
}

/** Mean of the scored months, rounded; "" without any. */
export function quarterMean(context: FormulaContext): string {
  const [sum, count] = [`SUM(${scores(context)})`, `COUNT(${scores(context)})`];
  return `IF(${count}=0,"",${rounded(`${sum}/${count}`, context.setting('scoring.digits'))})`;
}

/** Sum of the scored months, rounded; "" without any. */
export function quarterSum(context: FormulaContext): string {
  const sum = rounded(`SUM(${scores(context)})`, context.setting('scoring.digits'));
  return `IF(COUNT(${scores(context)})=0,"",${sum})`;
}

/** By the rounded mean among those with enough scored months; "" for the others. */
export function quarterRank(context: FormulaContext): string {
  const [own, all] = [context.cell('mean'), context.column('mean')];
  const months = context.column('scoredMonths');
  const least = context.setting('ranking.minMonthsQuarter');
  const takesPart = `ISNUMBER(${months})*(${months}>=${least})`;
  const above = isDense(context)
    ? `SUMPRODUCT(${takesPart}*ISNUMBER(${all})*(${all}>${own})*${isFirst(context, `${all}&"|"&(${months}>=${least})`, 'mean')})`
    : `COUNTIFS(${all},">"&${own},${months},">="&${least})`;
  return `IF(AND(ISNUMBER(${own}),N(${context.cell('scoredMonths')})>=${least}),${above}+1,"")`;
}

const isRanked = ({ cell }: FormulaContext): string => `ISNUMBER(${cell('rank')})`;

/** 1 + how many ranked people are lower; "" without a rank. */
export function rankFromLast(context: FormulaContext): string {
  const lower = `COUNTIFS(${context.column('mean')},"<"&${context.cell('mean')},${context.column('rank')},">0")`;
  return `IF(${isRanked(context)},${lower}+1,"")`;
}

/**
 * How many ranked people share the mean, this one included: whoever is neither before nor behind. Dense ranks do not say
 * how many are before.
 */
function sharing(context: FormulaContext): string {
  const [rank, ranks] = [context.cell('rank'), context.column('rank')];
  return isDense(context)
    ? `COUNTIFS(${context.column('mean')},${context.cell('mean')},${ranks},">0")`
    : `(COUNT(${ranks})+2-${rank}-${context.cell('rankFromLast')})`;
}

/** How many share the place, "" for nobody else; 不参与排名 for people with too few months. */
export function tieNote(context: FormulaContext): string {
  const count = sharing(context);
  const [before, behind] = say(tieWords.tied, context.language).split('{n}').map(quoted);
  const tied = `IF(${count}>1,${before}&${count}&${behind},"")`;
  const unranked = literal(tieWords.unranked, context);
  return `IF(${isRanked(context)},${tied},IF(ISNUMBER(${context.cell('scoredMonths')}),${unranked},""))`;
}

/**
 * Rewards first, then the penalties of the last places; equals across a cut-off are for people to decide. "—" for no
 * outcome, "" in an empty row.
 */
export function proposedOutcome(context: FormulaContext): string {
  const { cell } = context;
  const say = (key: keyof typeof outcomeWords) => literal(outcomeWords[key], context);
  const rewards = context.setting('outcome.rewards');
  const eliminations = context.setting('outcome.eliminations');
  const penalties = `${eliminations}+${context.setting('outcome.yellowCards')}`;
  const first = cell('rankFromLast');
  // The last of the places from the end that the person shares.
  const last = isDense(context)
    ? `${first}+${sharing(context)}-1`
    : `COUNT(${context.column('rank')})+1-${cell('rank')}`;
  const penalty =
    `IF(${last}<=${eliminations},${say('elimination')},IF(${first}>${penalties},${say('none')},` +
    `IF(AND(${first}>${eliminations},${last}<=${penalties}),${say('yellow-card')},${say('manual')})))`;
  const reward = `IF(${saysYes(cell('accident'))},${literal(rewardCancelledWords, context)},${say('reward')})`;
  const outcome =
    `IF(COUNT(${context.column('rank')})<=${rewards},${say('none')},` +
    `IF(${cell('rank')}<=${rewards},${reward},${penalty}))`;
  return `IF(${isRanked(context)},${outcome},IF(ISNUMBER(${cell('scoredMonths')}),${say('none')},""))`;
}

/**
 * What becomes of a yellow card by the scores of the next month that are on the sheet; "" for everybody else, and while
 * nobody has one yet.
 */
export function yellowCardFollowUp(context: FormulaContext): string {
  const [own, all] = [context.cell('next'), context.column('next')];
  const say = (key: keyof typeof followUpWords) => literal(followUpWords[key], context);
  const last = context.setting('outcome.followUpLast');
  const lower = `COUNTIF(${all},"<"&${own})`;
  const decided =
    `IF(OR(${own}>${context.cell('mean')},${lower}>=${last}),${say('improved')},` +
    `IF(${lower}+COUNTIF(${all},${own})<=${last},${say('no-improvement')},${say('tied-at-cut-off')}))`;
  const hasCard = `${context.cell('outcome')}=${literal(outcomeWords['yellow-card'], context)}`;
  return `IF(AND(${hasCard},COUNT(${all})>0),IF(ISNUMBER(${own}),${decided},${say('not-scored')}),"")`;
}

/** "2026-07、2026-08、2026-09" of the quarter "2026Q3"; "" for anything else. */
export function monthsOfQuarterText(context: FormulaContext): string {
  const quarter = context.field('quarter');
  const month = (offset: number) => `LEFT(${quarter},4)&"-"&TEXT(3*RIGHT(${quarter},1)-${2 - offset},"00")`;
  const separator = quoted(context.language === 'zh-CN' ? '、' : ', ');
  return `IF(${isQuarter(quarter)},${[0, 1, 2].map(month).join(`&${separator}&`)},"")`;
}

/** True for "2026Q3" in the cell. */
export const isQuarter = (at: string): string =>
  `AND(LEN(${at})=6,MID(${at},5,1)="Q",ISNUMBER(FIND(RIGHT(${at},1),"1234")),ISNUMBER(VALUE(LEFT(${at},4))))`;

/** How many are ranked, with a warning while they are too few for rewards and penalties to be apart; "" for nobody. */
export function rankedCount(context: FormulaContext): string {
  const count = `COUNT(${context.column('rank')})`;
  const least = context.setting('outcome.minRanked');
  const few = context.language === 'zh-CN' ? `"（不足 "&${least}&" 人）"` : `" (fewer than "&${least}&")"`;
  return `IF(${count}=0,"",${count}&IF(${count}<${least},${few},""))`;
}
