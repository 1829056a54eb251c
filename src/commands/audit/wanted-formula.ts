import { comparableFormula } from '../../workbook/same-cell';

/** Texts inside a formula. */
const TEXT = /"(?:[^"]|"")*"/g;

/** The formula that a cell should hold. */
export class WantedFormula {
  #accepted: Set<string> | null = null;
  readonly #seen = new Map<string, boolean>();

  /**
   * @param formula with "="
   * @param table the table in which or around which it stands
   * @param others further formulas that are as good, asked for only when needed
   * @param anyText the texts in it may say something else
   */
  constructor(
    readonly formula: string,
    private readonly table: string,
    private readonly others: () => readonly string[] = () => [],
    private readonly anyText = false,
  ) {}

  /** Whether a cell holds it, however the program that saved it spells it. */
  accepts(formula: string): boolean {
    const known = this.#seen.get(formula);
    if (known !== undefined) return known;
    const text = this.#comparable(formula);
    const accepted = text === this.#comparable(this.formula) || this.#others().has(text);
    this.#seen.set(formula, accepted);
    return accepted;
  }

  #others(): Set<string> {
    this.#accepted ??= new Set(this.others().map((formula) => this.#comparable(formula)));
    return this.#accepted;
  }

  #comparable(formula: string): string {
    const text = comparableFormula(formula, this.table);
    return this.anyText ? text.replace(TEXT, '""') : text;
  }
}
