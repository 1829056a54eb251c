/** What the user may point at in a table that is not ours, where it was read wrongly. */
import type { RangeLine, RangeOffer } from '../results';
import type { ScoreMapping } from './mapping';
import { columnAt, columnName, NO_COLUMN, rowAt, rowName, type View } from './pointing';
import { labelOf } from './report';
import { isFilled, isNumber, isText } from './rows';

/** Names that run the other way are looked for this far. */
const NAMES_DEPTH = 10;
/** Of the rows about people so many at either end may be weights after all. */
const ENDS = 3;

type Offered = Pick<RangeOffer, 'name' | 'weight' | 'score' | 'used'>;

/**
 * The lines that names, weights and scores could stand in: columns and rows of the sheet, whichever way round the table was
 * read. A column is called by its header where that is clear, so that what is remembered survives inserted columns.
 */
export function offerOf(view: View, mapping: ScoreMapping): Offered {
  const { arrangement, records, name, weights, scores, header } = mapping;
  const columns = indexes(Math.max(0, ...view.block.map(({ length }) => length)));
  const among = (column: number, is: typeof isText) => records.some((row) => is(view.block[row][column]));
  const column = (index: number) => columnLine(view, labelOf(view, mapping, index), index);
  const byKpi = arrangement === 'long' || arrangement === 'single';
  const numbers = columns.filter((index) => index !== name && among(index, isNumber));
  const weight = byKpi
    ? numbers.map(column)
    : weightRows(view, mapping).map((index) => rowLine(view, name, index));
  return {
    name: [
      ...columns.filter((index) => among(index, isText)).map(column),
      ...nameRows(view).map((index) => rowLine(view, name, index)),
    ],
    weight,
    score: numbers.map(column),
    used: {
      name: name === null ? null : column(name).value,
      weight:
        weights.from === 'column'
          ? column(weights.index).value
          : weights.from === 'none'
            ? NO_COLUMN
            : (weight.find(
                ({ line }) => line === rowName(view, weights.from === 'line' ? weights.index : header!),
              )?.value ?? null),
      score: scores.map((index) => column(index).value),
    },
  };
}

const indexes = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** A column that may be pointed at; a header that others have, too, does not point at it. */
export function columnLine(view: View, label: string, index: number): RangeLine {
  const line = columnName(view, index);
  return { value: isClear(label) && columnAt(view, label) === index ? label : line, label, line };
}

/** Commas part several headers from each other, a colon the first from the last. */
const isClear = (label: string): boolean => label !== '' && !/[,，、;；:]/.test(label);

function rowLine(view: View, name: number | null, index: number): RangeLine {
  const line = rowName(view, index);
  const row = view.block[index];
  const label = [...(name === null ? [] : [row[name]]), ...row].find(isText)?.text ?? '';
  return { value: isClear(label) && rowAt(view, label) === index ? label : line, label, line };
}

/** Rows with several texts near the top: names, where people stand in columns. */
const nameRows = ({ block }: View): number[] =>
  indexes(Math.min(NAMES_DEPTH, block.length)).filter((row) => block[row].filter(isText).length > 1);

/** The headers, and rows with numbers that are not plainly about somebody. */
function weightRows({ block }: View, { header, records }: ScoreMapping): number[] {
  const people = new Set(records.slice(ENDS, -ENDS));
  return indexes(block.length).filter(
    (row) =>
      (row === header || block[row].some(isNumber)) &&
      block[row].filter(isFilled).length > 1 &&
      !people.has(row),
  );
}
