/** One documented behaviour, seen through Office.js on the host. */
export interface Case {
  /** Members that it is about, without "Excel.": "Range.values". */
  apis: readonly string[];
  /** What the reference says, in a few words. */
  says: string;
  check(bed: CaseBed): Promise<void>;
}

export interface CaseBed {
  context: Excel.RequestContext;
  /** An empty sheet of the case's own, and its name. */
  sheet: Excel.Worksheet;
  name: string;
  /** Code of the error that the work ends in, in a request of its own. */
  code(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string>;
}
