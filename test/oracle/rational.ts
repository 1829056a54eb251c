/** Exact fractions of whole numbers, for checking decimal arithmetic with something that shares nothing with it. */
export interface Rational {
  n: bigint;
  d: bigint;
}

export const rational = (n: bigint, d = 1n): Rational => (d < 0n ? { n: -n, d: -d } : { n, d });
export const ZERO = rational(0n);
export const ONE = rational(1n);
export const HUNDRED = rational(100n);

/** The shortest decimal of a double, as a fraction: 85.095 → 85095/1000, 1e-7 → 1/10^7. */
export function fromNumber(value: number): Rational {
  const known = parsed.get(value);
  if (known) return known;
  if (parsed.size > 100_000) parsed.clear();
  const fraction = parse(value);
  parsed.set(value, fraction);
  return fraction;
}
const parsed = new Map<number, Rational>();

function parse(value: number): Rational {
  const [mantissa, exponent = '0'] = String(value).split('e');
  const [whole, decimals = ''] = mantissa.split('.');
  const power = Number(exponent) - decimals.length;
  const n = BigInt(whole + decimals);
  return power >= 0 ? rational(n * 10n ** BigInt(power)) : rational(n, 10n ** BigInt(-power));
}

export const plus = (a: Rational, b: Rational) =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Rational, b: Rational) => plus(a, { n: -b.n, d: b.d });
export const times = (a: Rational, b: Rational) => rational(a.n * b.n, a.d * b.d);
export const over = (a: Rational, b: Rational) => rational(a.n * b.d, a.d * b.n);
export const total = (values: Rational[]) => values.reduce(plus, ZERO);
export const compare = (a: Rational, b: Rational) => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const larger = (a: Rational, b: Rational) => (compare(a, b) < 0 ? b : a);
export const smaller = (a: Rational, b: Rational) => (compare(a, b) < 0 ? a : b);

/** To whole hundredths (or other units of 10^−digits), halves away from zero. */
export function inUnits(value: Rational, digits: number): bigint {
  const scaled = value.n * 10n ** BigInt(digits);
  const size = scaled < 0n ? -scaled : scaled;
  const rounded = (2n * size + value.d) / (2n * value.d);
  return scaled < 0n ? -rounded : rounded;
}

/** Units of 10^−digits as the nearest double, written out as text first. */
export function fromUnits(units: bigint, digits: number): number {
  const sign = units < 0n ? '-' : '';
  const text = String(units < 0n ? -units : units).padStart(digits + 1, '0');
  return Number(`${sign}${text.slice(0, text.length - digits)}.${text.slice(text.length - digits)}`) + 0;
}

/** Rounded once, halves away from zero. */
export const round = (value: Rational, digits: number) => fromUnits(inUnits(value, digits), digits);

/** The double of a fraction whose denominator divides a power of ten, such as a sum of decimals. */
export const exactly = (value: Rational) => round(value, String(value.d).length + 1);
