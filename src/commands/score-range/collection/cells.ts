/** What is written for the lines of a table of collection figures. */
import { addressOf, sheetSpot } from '../places';
import type { View } from '../pointing';
import type { ResultCell } from '../results-cells';
import { computable, rateKinds, type CollectionLine } from './figures';
import { attainmentFormula, rateFormula, varianceFormula, type LineCells } from './formulas';
import type { CollectionMapping } from './mapping';
import type { ResultColumn } from './places';
import { amountKinds, type ResultKind } from './vocabulary';

export type ResultHeaders = Readonly<Record<ResultKind, string>>;

export interface CellsRequest {
  view: View;
  mapping: CollectionMapping;
  lines: readonly CollectionLine[];
  columns: readonly ResultColumn[];
  as: 'formulas' | 'values';
  words: ResultHeaders;
}

const RATE_FORMAT = '0.00%';

/** Whether a number that counts is a text in the sheet: native formulas do not see it. */
export function isWritten({ cells, budgetCell }: CollectionLine): boolean {
  return [...Object.values(cells), budgetCell].some((cell) => cell?.written ?? false);
}

/** Every cell with what it is to hold. With a number that is written as text all are values. */
export function collectionCells(request: CellsRequest): ResultCell[] {
  const { view, mapping, lines, columns, as, words } = request;
  const native = as === 'formulas' && !lines.some(isWritten);
  const heading = mapping.header;
  const at = (row: number, column: number) => sheetSpot(view, { row, column });
  const headers = columns.flatMap(({ kind, column, own }): ResultCell[] =>
    own || heading === null ? [] : [{ at: at(heading, column), value: words[kind], numberFormat: null }],
  );
  const results = lines.flatMap((line) => {
    const formulas = native ? formulasOf(request, line) : null;
    return columns.map(({ kind, column }): ResultCell => {
      return {
        at: at(line.row, column),
        value: formulas ? formulas[kind]! : line.shown[kind],
        numberFormat: RATE_FORMAT,
      };
    });
  });
  return [...headers, ...results];
}

function formulasOf(
  { view, mapping, columns }: CellsRequest,
  line: CollectionLine,
): Partial<Record<ResultKind, string>> {
  const address = (column: number) => addressOf(sheetSpot(view, { row: line.row, column }));
  const cells = Object.fromEntries(
    amountKinds.map((kind) => {
      const column = mapping.amounts[kind];
      return [kind, column === null ? null : address(column)];
    }),
  ) as LineCells;
  const textIn = (kinds: readonly (typeof amountKinds)[number][]) =>
    kinds.flatMap((kind) => (line.cells[kind]?.kind === 'text' ? cells[kind]! : []));
  const needed = {
    current: textIn(['waived']),
    arrears: textIn(['arrears', 'recovered']),
    overall: textIn(['waived', 'arrears', 'recovered']),
  };
  const rates = Object.fromEntries(
    computable(mapping).map((basis) => [
      rateKinds[basis],
      rateFormula(basis, { cells, unreadable: needed[basis] }),
    ]),
  );
  const { budget, basis } = mapping;
  const compared = columns.find(({ kind }) => kind === rateKinds[basis]);
  if (!budget || !compared) return rates;
  const request = {
    ...{ cells, basis, rate: address(compared.column), budget: address(budget.column) },
    unit: line.budgetCell?.percent ? ('fraction' as const) : budget.unit,
  };
  return { ...rates, variance: varianceFormula(request), attainment: attainmentFormula(request) };
}
