/** What was found in a table of collection figures, in the words of a report. */
import { dueAndPaid } from '../../../core/collection';
import type { ProblemList } from '../../problems';
import type {
  CollectionOffer,
  CollectionPart,
  CollectionRangeMapping,
  CollectionRangeRow,
} from '../../results';
import type { Cell } from '../cell';
import { columnLine } from '../offer';
import { addressOf, sheetSpot } from '../places';
import { columnName, type View } from '../pointing';
import { isNumber, isText } from '../rows';
import type { CollectionLine, Shown } from './figures';
import type { CollectionMapping } from './mapping';
import { amountKinds, collectionKind, type AmountKind } from './vocabulary';

/** What a column is called: of several headers the lowest that says what it is; "" for nothing. */
function labelOf({ columns }: CollectionMapping, column: number): string {
  const texts = [...columns[column].texts].reverse();
  return texts.find((text) => collectionKind(text) !== null) ?? texts[0] ?? '';
}

const partsOf = ({ project, amounts, budget }: CollectionMapping): Record<CollectionPart, number | null> => ({
  project,
  ...amounts,
  budget: budget?.column ?? null,
});

/** The mapping by headers as they stand in the sheet; a column without one by its letters, a row by its number. */
export function mappingInWords(view: View, mapping: CollectionMapping): CollectionRangeMapping {
  const named = (column: number | null) =>
    column === null ? null : labelOf(mapping, column) || columnName(view, column);
  const { project, receivable, waived, collected, arrears, recovered, budget } = partsOf(mapping);
  return {
    arrangement: view.onItsSide ? 'columns' : 'rows',
    project: named(project),
    month: named(mapping.month),
    receivable: named(receivable),
    waived: named(waived),
    collected: named(collected),
    arrears: named(arrears),
    recovered: named(recovered),
    budget: named(budget),
    basis: mapping.basis,
    budgetUnit: mapping.budget?.unit ?? null,
  };
}

/** Columns that may be pointed at: those with texts for the project, those with numbers for everything else. */
export function offerOf(
  view: View,
  mapping: CollectionMapping,
): Pick<CollectionOffer, 'project' | 'figures' | 'used'> {
  const line = (column: number) => columnLine(view, labelOf(mapping, column), column);
  const holding = (is: (cell: Cell) => boolean) =>
    mapping.columns
      .map((_, column) => column)
      .filter((column) => mapping.records.some((row) => is(view.block[row][column])))
      .map(line);
  const used = Object.entries(partsOf(mapping)).map(([part, column]) => [
    part,
    column === null ? null : line(column).value,
  ]);
  return {
    project: holding(isText),
    figures: holding(isNumber),
    used: Object.fromEntries(used) as CollectionOffer['used'],
  };
}

const rate = (shown: Shown): number | null => (typeof shown === 'number' ? shown : null);

export function rowsOf(view: View, sheet: string, lines: readonly CollectionLine[]): CollectionRangeRow[] {
  return lines.map(({ row, project, month, shown, budget, level }) => ({
    project,
    month,
    current: rate(shown.current),
    arrears: rate(shown.arrearsRate),
    overall: rate(shown.overall),
    budget,
    variance: rate(shown.variance),
    attainment: rate(shown.attainment),
    level,
    at: { sheet, address: addressOf(sheetSpot(view, { row, column: 0 })) },
  }));
}

/** Pairs of amounts of which one without the other gives no rate. */
const PAIRS = [
  { basis: 'current', due: 'receivable', paid: 'collected' },
  { basis: 'arrears', due: 'arrears', paid: 'recovered' },
] as const;

/** One problem per cell: missing or unreadable amounts, more waived or paid than was due. */
export function reportLines(
  view: View,
  sheet: string,
  mapping: CollectionMapping,
  lines: readonly CollectionLine[],
  problems: ProblemList,
): void {
  const { amounts, budget } = mapping;
  for (const { row, cells, budgetCell, amounts: figures } of lines) {
    const placeOf = (column: number) => ({ sheet, address: addressOf(sheetSpot(view, { row, column })) });
    const factsOf = (column: number) => ({
      column: labelOf(mapping, column) || columnName(view, column),
      value: view.block[row][column].text,
    });
    const unreadable = (cell: Cell | null, column: number | null | undefined, percentToo: boolean) => {
      if (!cell || column === null || column === undefined) return;
      if (isText(cell) || (percentToo && cell.percent))
        problems.add('value-not-number', placeOf(column), factsOf(column));
    };
    for (const kind of amountKinds) unreadable(cells[kind], amounts[kind], true);
    unreadable(budgetCell, budget?.column, false);
    for (const { basis, due, paid } of PAIRS) {
      const blank = (kind: AmountKind) => amounts[kind] !== null && cells[kind]?.kind === 'blank';
      const wanted = ([due, paid] as const).filter(blank);
      // Nothing on either side is a project without arrears.
      if (basis === 'current' || wanted.length === 1) {
        for (const kind of wanted)
          problems.add('cell-blank', placeOf(amounts[kind]!), factsOf(amounts[kind]!), 'warning');
      }
      const sides = amounts[paid] === null ? null : dueAndPaid(figures, basis);
      if (sides?.paid.gt(sides.due) && !sides.due.eq(0)) {
        const facts = { ...factsOf(amounts[paid]!), due: sides.due.toNumber() };
        problems.add('paid-above-due', placeOf(amounts[paid]!), facts);
      }
    }
    const { waived, receivable } = cells;
    if (waived?.value && receivable && receivable.value !== null && waived.value > receivable.value)
      problems.add('waived-above-receivable', placeOf(amounts.waived!), {
        value: waived.value,
        due: receivable.value,
      });
  }
}
