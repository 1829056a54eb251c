/** Codes of paper sizes in the file, by their names in the API. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
  Paper10x14: 16,
  Paper11x17: 17,
  Note: 18,
};

export const paperCode = (name: string): number | undefined => PAPERS[name];

export const paperName = (code: number): string | null =>
  Object.keys(PAPERS).find((name) => PAPERS[name] === code) ?? null;
