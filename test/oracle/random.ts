/** Random numbers that a seed repeats on every machine (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 to count − 1. */
  below(count: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True once in `times`. */
  oneIn(times: number): boolean {
    return this.below(times) === 0;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)];
  }

  /** `count` results of `make`. */
  list<T>(count: number, make: (index: number) => T): T[] {
    return Array.from({ length: count }, (_, index) => make(index));
  }

  /** A multiple of 1/perUnit from `least` to `most`, as the double that a cell would hold. */
  step(least: number, most: number, perUnit: number): number {
    return this.between(Math.ceil(least * perUnit), Math.floor(most * perUnit)) / perUnit;
  }

  /** Positive multiples of 1/perUnit that add up to exactly `whole`. */
  parts(count: number, whole: number, perUnit: number): number[] {
    const cuts = new Set<number>();
    while (cuts.size < count - 1) cuts.add(this.between(1, whole * perUnit - 1));
    const edges = [0, ...[...cuts].sort((a, b) => a - b), whole * perUnit];
    return edges.slice(1).map((edge, index) => (edge - edges[index]) / perUnit);
  }
}
