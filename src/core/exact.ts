import Big from 'big.js';

/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** Cells with more decimals than this are rare: they take the slow way. */
const MAX_CELL_SCALE = 8;
/** Below it every decimal has at most 15 digits, so that no other one of that length has the same double. */
const FIFTEEN_DIGITS = 1e15;

const fits = Number.isSafeInteger;

/**
 * A decimal number, exactly (docs/rules.md §5): `units` / 10^`scale` as whole numbers within 2^53, which is all that
 * an office ever needs and fast; whatever leaves that range goes on as a `wide` big.js number. A double is taken as
 * its shortest decimal. Values are immutable; two of the same value may be made differently, so compare with `eq`.
 */
export class Exact {
  static readonly zero = new Exact(0, 0, null);

  private constructor(
    private readonly units: number,
    private readonly scale: number,
    private readonly wide: Big | null,
  ) {}

  /** The shortest decimal of a double, or the number that a text spells. Throws for NaN, infinities and other text. */
  static of(value: number | string | Exact): Exact {
    if (value instanceof Exact) return value;
    if (typeof value === 'string') return new Exact(0, 0, new Big(value));
    if (fits(value)) return new Exact(value, 0, null);
    for (let scale = 1; scale <= MAX_CELL_SCALE; scale++) {
      const units = Math.round(value * POWERS[scale]);
      if (Math.abs(units) >= FIFTEEN_DIGITS) break;
      if (units / POWERS[scale] === value) return new Exact(units, scale, null);
    }
    return new Exact(0, 0, new Big(value));
  }

  plus(other: Exact | number): Exact {
    const that = Exact.of(other);
    if (!this.wide && !that.wide) {
      const scale = Math.max(this.scale, that.scale);
      const [a, b] = [this.unitsAt(scale), that.unitsAt(scale)];
      if (fits(a) && fits(b) && fits(a + b)) return new Exact(a + b, scale, null);
    }
    return new Exact(0, 0, this.big().plus(that.big()));
  }

  minus(other: Exact | number): Exact {
    return this.plus(Exact.of(other).times(-1));
  }

  times(other: Exact | number): Exact {
    const that = Exact.of(other);
    if (!this.wide && !that.wide) {
      const [units, scale] = [this.units * that.units, this.scale + that.scale];
      if (fits(units) && scale < POWERS.length) return new Exact(units, scale, null);
    }
    return new Exact(0, 0, this.big().times(that.big()));
  }

  /** Negative, 0 or positive, as this is below, equal to or above the other. */
  compare(other: Exact | number): number {
    const that = Exact.of(other);
    if (!this.wide && !that.wide) {
      const scale = Math.max(this.scale, that.scale);
      const [a, b] = [this.unitsAt(scale), that.unitsAt(scale)];
      if (fits(a) && fits(b)) return a - b;
    }
    const difference = this.minus(that);
    return difference.wide ? difference.wide.cmp(0) : difference.units;
  }

  eq(other: Exact | number): boolean {
    return this.compare(other) === 0;
  }

  lt(other: Exact | number): boolean {
    return this.compare(other) < 0;
  }

  gt(other: Exact | number): boolean {
    return this.compare(other) > 0;
  }

  /** this / divisor rounded once to `digits` decimals, halves away from zero; null when the divisor is 0. Never −0. */
  dividedBy(divisor: Exact | number, digits: number): number | null {
    const by = Exact.of(divisor);
    if (by.eq(0)) return null;
    if (!this.wide && !by.wide) {
      const exponent = digits + by.scale - this.scale;
      const top = exponent > 0 ? this.units * POWERS[exponent] : this.units;
      const bottom = exponent < 0 ? by.units * POWERS[-exponent] : by.units;
      if (fits(top) && fits(bottom)) return roundedQuotient(top, bottom) / POWERS[digits] + 0;
    }
    return this.big(digits).div(by.big()).toNumber() + 0;
  }

  /** Nearest double; never −0. */
  toNumber(): number {
    return (this.wide ? this.wide.toNumber() : this.units / POWERS[this.scale]) + 0;
  }

  toString(): string {
    return this.big().toString();
  }

  /** Units at a larger scale; no safe integer when they do not fit. */
  private unitsAt(scale: number): number {
    return this.units * POWERS[scale - this.scale];
  }

  /** As a big.js number, whose divisions round at `digits`. */
  private big(digits?: number): Big {
    const value = this.wide ?? `${this.units}e-${this.scale}`;
    return digits === undefined ? new Big(value) : new (dividing(digits))(value);
  }
}

/** Whole quotient of whole numbers, halves away from zero. Remainder and difference are exact in doubles. */
function roundedQuotient(top: number, bottom: number): number {
  const remainder = top % bottom;
  const whole = (top - remainder) / bottom;
  const half = 2 * Math.abs(remainder) >= Math.abs(bottom);
  return half ? whole + Math.sign(top) * Math.sign(bottom) : whole;
}

const byDigits = new Map<number, Big.BigConstructor>();

/** A Big whose division rounds at `digits`; big.js divides by long division, so the digit is always right. */
function dividing(digits: number): Big.BigConstructor {
  const known = byDigits.get(digits);
  if (known) return known;
  const made = Big();
  made.DP = digits;
  made.RM = Big.roundHalfUp;
  byDigits.set(digits, made);
  return made;
}
