/**
 * Units of the numbers that leave the rules (docs/rules.md §1, §5). At run time they are plain numbers; to the compiler
 * a score is no weight and a rate is no percentage, so that one put in the place of another does not compile.
 */
declare const unit: unique symbol;

type Unit<Name extends string> = number & { readonly [unit]: Name };

/** Points of a score: 0–100 on the percent scale, 0–weight on the points scale, with bonus up to the highest final. */
export type Score = Unit<'score'>;
/** Share of a KPI in the total: the active ones add up to 100. */
export type Weight = Unit<'weight'>;
/** A percentage, 70 for 70%. */
export type Percent = Unit<'percent'>;
/** A rate as a fraction with 4 decimals, 0.85 for 85%. */
export type Rate = Unit<'rate'>;
/** Yuan with 2 decimals (分). */
export type Money = Unit<'money'>;

/** A number takes its unit where the rule that made it knows what it is; null stays null. */
type Constructor<U extends number> = <N extends number | null>(value: N) => N extends null ? null : U;

const as =
  <U extends number>(): Constructor<U> =>
  (value) =>
    value as never;

export const asScore = as<Score>();
export const asWeight = as<Weight>();
export const asPercent = as<Percent>();
export const asRate = as<Rate>();
export const asMoney = as<Money>();
