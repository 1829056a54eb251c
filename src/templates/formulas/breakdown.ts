/** Native formulas of the target breakdown (docs/rules.md §9). Without "=". */
import { words } from '../language';
import type { Words } from '../language';
import type { FormulaContext } from '../schema';
import { literal, quoted } from './text';

export const breakdownWords = {
  over: words('超', 'over by'),
  short: words('差', 'short by'),
  fits: words('相符', 'Adds up'),
  year: words('全年', 'Year'),
} as const;

/** Gaps below this many decimals are what binary arithmetic left over. */
const DIGITS = 6;

/** A whole by column key with its parts, and how the check calls it. */
export interface BreakdownCheck {
  readonly name: Words;
  readonly whole: string;
  readonly parts: readonly string[];
}

/** The year by quarters, every quarter by its months. */
export const breakdownChecks: readonly BreakdownCheck[] = [
  { name: breakdownWords.year, whole: 'year', parts: ['q1', 'q2', 'q3', 'q4'] },
  ...[1, 2, 3, 4].map((n) => ({
    name: words(`Q${n}`, `Q${n}`),
    whole: `q${n}`,
    parts: [1, 2, 3].map((month) => `m${(n - 1) * 3 + month}`),
  })),
];

const END = '；';

/** There is a whole, and at least one part; a single blank part counts nothing and shows as a gap. */
const applies = ({ cell }: FormulaContext, { whole, parts }: BreakdownCheck): string =>
  `AND(ISNUMBER(${cell(whole)}),COUNT(${parts.map(cell).join(',')})>0)`;

/** "Q1 差 5；", "Q1 超 5；", or "" where it adds up or there is nothing to check. */
function finding(context: FormulaContext, check: BreakdownCheck): string {
  const { cell } = context;
  const [name, over, short] = [check.name, breakdownWords.over, breakdownWords.short].map((text) =>
    literal(text, context).slice(1, -1),
  );
  const gap = `ROUND(SUM(${check.parts.map(cell).join(',')})-${cell(check.whole)},${DIGITS})`;
  // One gap serves both ways: its minus sign turns 超 into 差.
  const said = `SUBSTITUTE(SUBSTITUTE("${name} ${over} "&${gap}&"${END}","${over} -","${short} "),"${name} ${over} 0${END}","")`;
  return `IF(${applies(context, check)},${said},"")`;
}

/**
 * Every whole that its parts miss, with the gap: "全年 差 5；Q2 超 3"; 相符 when all that can be checked add up; "" while
 * there is nothing to check. Text counts as blank.
 */
export function breakdownCheck(context: FormulaContext): string {
  const findings = breakdownChecks.map((check) => finding(context, check)).join('&');
  const anything = breakdownChecks.map((check) => applies(context, check)).join(',');
  const nothing = `IF(OR(${anything}),${literal(breakdownWords.fits, context)},"")`;
  // "#" ends the findings, so that the last separator goes with it; alone it means that there are none.
  return `SUBSTITUTE(SUBSTITUTE(${findings}&"#",${quoted(`${END}#`)},""),"#",${nothing})`;
}
