/** Recognising tables with a person a row and a KPI a column; on its side: the reverse. */
import { findHead, type Head } from './head';
import type { Detection, RangeScale, WeightSource } from './mapping';
import { columnAt, columnsAt, NO_COLUMN, rowAt, type Hints, type View } from './pointing';
import { isCaption, isFilled, isNumber, isPersonRow, isText, isTotalsRow, type Block } from './rows';
import { headerKind, type HeaderKind } from './vocabulary';
import { addsUp, inPercent, sumOf, weightInHeader } from './weights';

/** Nobody scores higher; what is larger is a wage, a telephone number, a target. */
const HIGHEST_SCORE = 200;
const NO_SCORE: readonly (HeaderKind | null)[] = [
  ...(['name', 'employeeId', 'department', 'role', 'weight', 'total', 'rank', 'self', 'other'] as const),
];

interface FoundWeights {
  source: WeightSource;
  /** In the order of `scores`, in percent; null: none. */
  weights: (number | null)[];
  scores: number[];
  /** What they are called says that they are full marks. */
  points: boolean;
  certainty: number;
}

/** Finds people, scores and weights; null when nothing looks like people with numbers, or a hint points elsewhere. */
export function detectWide(view: View, hints: Hints): Detection | null {
  const { block, onItsSide } = view;
  const pointed = hints.name === undefined ? null : columnAt(view, hints.name);
  const named = hints.scores === undefined ? null : columnsAt(view, hints.scores);
  if ((hints.name !== undefined && pointed === null) || (hints.scores !== undefined && named === null))
    return null;
  const head = findHead(block, pointed);
  if (!head) return null;
  const records = recordsOf(block, head);
  if (records.length === 0) return null;
  const columns = named ?? scoreColumns(block, head, records);
  if (named === null && columns.length > 0 && hasWeightsOfPeople(block, head, records)) return null;
  const weights =
    hints.weight === undefined
      ? findWeights(block, head, records, columns)
      : pointedWeights(view, head, columns, hints.weight);
  if (hints.weight !== undefined && weights === null) return null;
  const scores = weights?.scores ?? columns;
  const totals =
    weights === null && scores.length <= 1
      ? totalsColumn(block, head, records, scores, named !== null)
      : null;
  const guess = scaleOf(block, records, weights);
  const { scale, certainty } = hints.scale ? { scale: hints.scale, certainty: 1 } : guess;
  const missing = [
    ...(scores.length === 0 && totals === null ? (['score'] as const) : []),
    ...(weights === null && totals === null && scores.length > 1 ? (['weight'] as const) : []),
  ];
  const confidence =
    (missing.length > 0 ? 0.5 : 1) *
    head.certainty *
    (named === null ? orientation(head.corner, onItsSide) : 1) *
    (weights?.certainty ?? 1) *
    (totals === null ? 1 : totals.certainty) *
    certainty *
    shareOfNumbers(block, records, totals ? [totals.column] : scores);
  return {
    mapping: {
      arrangement: totals ? 'totals' : onItsSide ? 'columns' : 'rows',
      header: head.header,
      records: withoutWeights(records, weights),
      name: head.name,
      person: '',
      employeeId: head.employeeId,
      kpi: null,
      weights: weights?.source ?? { from: 'none' },
      scores: totals ? [totals.column] : scores,
      scale,
    },
    confidence,
    missing,
  };
}

/** A row that the user calls the weights may have looked like somebody's. */
const withoutWeights = (records: readonly number[], weights: FoundWeights | null): number[] => {
  const { source } = weights ?? {};
  return records.filter((row) => source?.from !== 'line' || row !== source.index);
};

/** Weights beside each name: what looks like people are KPIs, or the rows of a long form. */
const hasWeightsOfPeople = (block: Block, { labels }: Head, records: readonly number[]): boolean =>
  labels.some(
    (label, column) => headerKind(label) === 'weight' && records.some((row) => isNumber(block[row][column])),
  );

/** What stands over the names speaks for one way round: KPIs do not come over people, nor names over KPIs. */
function orientation(corner: HeaderKind | null, onItsSide: boolean): number {
  if (corner === 'kpi') return onItsSide ? 1 : 0.5;
  if (corner === 'name') return onItsSide ? 0.8 : 1;
  return onItsSide ? 0.95 : 1;
}

const SECTION = /(部|部门|组|科|室|中心|处|队|公司|项目|team|department|group)$/i;

/** Rows about people. A name alone is somebody without scores between others, and a heading where it calls a department. */
function recordsOf(block: Block, { header, name }: Head): number[] {
  const rows = block
    .map((row, index) => ({ row, index }))
    .filter(({ row, index }) => (header === null || index > header) && isPersonRow(row, name))
    .filter(({ row }) => !isCaption(row) || !SECTION.test(row[name].text));
  const last = rows.findLastIndex(({ row }) => !isCaption(row));
  return rows.slice(0, last + 1).map(({ index }) => index);
}

/** Columns right of the names in which most of what stands are numbers that could be scores. */
function scoreColumns(block: Block, head: Head, records: readonly number[]): number[] {
  const columns: number[] = [];
  for (let column = head.name + 1; column < head.labels.length; column++) {
    if (NO_SCORE.includes(headerKind(head.labels[column]))) continue;
    const filled = records.map((row) => block[row][column]).filter(isFilled);
    const numbers = filled.filter(isNumber);
    if (numbers.length === 0 || numbers.length * 2 < filled.length) continue;
    if (numbers.every(({ value }) => value! > HIGHEST_SCORE)) continue;
    columns.push(column);
  }
  return columns;
}

/** Where the user says that the weights are. */
function pointedWeights(
  view: View,
  head: Head,
  columns: readonly number[],
  text: string,
): FoundWeights | null {
  if (text === NO_COLUMN) return unweighted(columns, 1);
  const index = rowAt(view, text);
  if (index === null) return null;
  const row = view.block[index];
  if (index === head.header) return inHeaders(head, columns);
  const scores = columns.filter((column) => isNumber(row[column]));
  if (scores.length === 0) return null;
  const weights = inPercent(scores.map((column) => row[column]));
  const label = row.find(isText)?.text ?? '';
  return { source: { from: 'line', index }, weights, scores, points: POINTS.test(label), certainty: 1 };
}

const unweighted = (columns: readonly number[], certainty: number): FoundWeights => ({
  source: { from: 'none' },
  weights: columns.map(() => null),
  scores: [...columns],
  points: true,
  certainty,
});

function findWeights(
  block: Block,
  head: Head,
  records: readonly number[],
  columns: readonly number[],
): FoundWeights | null {
  return (
    labelledLine(block, records, columns) ??
    inHeaders(head, columns) ??
    unlabelledLine(block, records, columns) ??
    plainSum(block, head, records, columns)
  );
}

const POINTS = /满分|标准分|分值|配分|基准分|full|max|points/i;

/** A row that calls itself weights. */
function labelledLine(
  block: Block,
  records: readonly number[],
  columns: readonly number[],
): FoundWeights | null {
  for (const [index, row] of block.entries()) {
    if (records.includes(index) || isTotalsRow(row)) continue;
    const label = row.find((cell) => isText(cell) && headerKind(cell.text) === 'weight');
    const scores = columns.filter((column) => isNumber(row[column]));
    if (!label || scores.length === 0) continue;
    const cells = scores.map((column) => row[column]);
    return {
      source: { from: 'line', index },
      weights: inPercent(cells),
      scores,
      points: POINTS.test(label.text),
      certainty: addsUp(cells) ? 1 : 0.9,
    };
  }
  return null;
}

/** "销售（40%）", "服务（35%）", "报表（25%）" */
function inHeaders({ labels }: Head, columns: readonly number[]): FoundWeights | null {
  const named = columns.flatMap((column) => {
    const found = weightInHeader(labels[column]);
    return found ? [{ column, ...found }] : [];
  });
  const total = named.reduce((all, { weight }) => all + weight, 0);
  if (named.length < 2 || Math.abs(total - 100) > 1e-9) return null;
  return {
    source: { from: 'headers' },
    weights: named.map(({ weight }) => weight),
    scores: named.map(({ column }) => column),
    points: named.every(({ points }) => points),
    certainty: 1,
  };
}

/** A row about nobody whose numbers make 100. */
function unlabelledLine(
  block: Block,
  records: readonly number[],
  columns: readonly number[],
): FoundWeights | null {
  if (columns.length < 2) return null;
  for (let index = 0; index < records[0]; index++) {
    const row = block[index];
    if (isTotalsRow(row)) continue;
    const scores = columns.filter((column) => isNumber(row[column]));
    const cells = scores.map((column) => row[column]);
    if (scores.length < 2 || !addsUp(cells)) continue;
    const source = { from: 'line', index } as const;
    return { source, weights: inPercent(cells), scores, points: false, certainty: 0.9 };
  }
  return null;
}

/** No weights, and the table's own totals are the plain sums: full marks make 100. */
function plainSum(
  block: Block,
  { labels }: Head,
  records: readonly number[],
  columns: readonly number[],
): FoundWeights | null {
  const total = labels.findIndex((label) => headerKind(label) === 'total');
  if (columns.length < 2 || total < 0) return null;
  const checked = records.filter((row) => isNumber(block[row][total]));
  const holds = checked.every((row) => {
    const own = sumOf(columns.map((column) => block[row][column]));
    return own !== null && own.eq(block[row][total].value!);
  });
  if (checked.length < 2 || !holds) return null;
  return unweighted(columns, 0.85);
}

/** The one column that stands for all: the only score, or the total where there is nothing else. */
function totalsColumn(
  block: Block,
  { labels }: Head,
  records: readonly number[],
  scores: readonly number[],
  pointed: boolean,
): { column: number; certainty: number } | null {
  if (scores.length === 1) {
    const known = pointed || headerKind(labels[scores[0]]) === 'score';
    return { column: scores[0], certainty: known ? 0.95 : 0.7 };
  }
  const column = labels.findIndex(
    (label, index) => headerKind(label) === 'total' && records.some((row) => isNumber(block[row][index])),
  );
  return column < 0 ? null : { column, certainty: 0.9 };
}

/** Points where no score is above its weight, or where the weights are called full marks. */
function scaleOf(
  block: Block,
  records: readonly number[],
  weights: FoundWeights | null,
): { scale: RangeScale; certainty: number } {
  if (weights === null) return { scale: 'percent', certainty: 1 };
  if (weights.points) return { scale: 'points', certainty: 1 };
  const pairs = records.flatMap((row) =>
    weights.scores.flatMap((column, index) => {
      const { value } = block[row][column];
      const weight = weights.weights[index];
      return value === null || weight === null ? [] : [{ value, weight }];
    }),
  );
  if (pairs.some(({ value, weight }) => value > weight)) {
    return { scale: 'percent', certainty: pairs.some(({ value }) => value > 100) ? 0.7 : 1 };
  }
  return { scale: 'points', certainty: records.length < 3 ? 0.85 : 0.95 };
}

/** How much of what stands in the score columns are numbers. */
function shareOfNumbers(block: Block, records: readonly number[], columns: readonly number[]): number {
  const filled = records.flatMap((row) => columns.map((column) => block[row][column]).filter(isFilled));
  const share = filled.length === 0 ? 0 : filled.filter(isNumber).length / filled.length;
  return share >= 0.9 ? 1 : share;
}
