/** Recognising tables with a row for every KPI: of every person, or of one. */
import { Exact } from '../../core/exact';
import type { Detection, MissingPart } from './mapping';
import { columnAt, columnsAt, type Hints, type View } from './pointing';
import { isFilled, isNumber, isText, isTotalsRow, type Block } from './rows';
import { headerKind, isTotalsText, type HeaderKind } from './vocabulary';
import { addsUp, inPercent } from './weights';

/** Columns of the long form by what their headers announce. */
interface LongColumns {
  header: number;
  name: number | null;
  employeeId: number | null;
  kpi: number | null;
  weight: number;
  scores: number[];
}

/** Finds a column of weights beside a column of scores; null when no row of headers names both, or a hint points elsewhere. */
export function detectLong(view: View, hints: Hints): Detection | null {
  const { block } = view;
  const columns = pointedColumns(view, findColumns(block), hints);
  if (!columns) return null;
  const records = block.flatMap((row, index) =>
    index > columns.header && isRecord(row, columns) ? [index] : [],
  );
  if (records.length === 0) return null;
  const scores = hints.scores ? columns.scores : rawScores(block, records, columns);
  const groups = groupsOf(block, records, columns);
  const whole = groups.filter((rows) => addsUp(rows.map((row) => block[row][columns.weight]))).length;
  const several = columns.name === null && columns.employeeId === null && repeats(block, records, columns);
  const missing: MissingPart[] = [
    ...(several ? (['name'] as const) : []),
    ...(scores.length === 1 ? [] : (['score'] as const)),
  ];
  return {
    mapping: {
      arrangement: columns.name === null && columns.employeeId === null ? 'single' : 'long',
      header: columns.header,
      records,
      name: columns.name ?? columns.employeeId,
      person: personAbove(block, columns.header),
      employeeId: columns.employeeId,
      kpi: columns.kpi,
      weights: { from: 'column', index: columns.weight },
      scores,
      scale: hints.scale ?? scaleOf(block, records, groups, columns.weight, scores),
    },
    confidence: (missing.length > 0 ? 0.5 : 1) * (whole * 2 >= groups.length ? 1 : 0.8),
    missing,
  };
}

function findColumns(block: Block): LongColumns | null {
  for (const [header, row] of block.entries()) {
    if (row.some(isNumber)) continue;
    const kinds = row.map((cell) => (isText(cell) ? headerKind(cell.text) : null));
    const at = (kind: HeaderKind) => (kinds.includes(kind) ? kinds.indexOf(kind) : null);
    const weight = at('weight');
    const scores = kinds.flatMap((kind, column) => (kind === 'score' ? [column] : []));
    if (weight === null || scores.length === 0) continue;
    return {
      header,
      weight,
      scores,
      name: at('name'),
      employeeId: at('employeeId'),
      kpi: at('kpi') ?? at('other'),
    };
  }
  return null;
}

/** The same with what the user says; null when that cannot be. */
function pointedColumns(view: View, found: LongColumns | null, hints: Hints): LongColumns | null {
  const { name, weight, scores } = hints;
  if (name === undefined && weight === undefined && scores === undefined) return found;
  const columns = {
    name: name === undefined ? (found?.name ?? null) : columnAt(view, name),
    weight: weight === undefined ? (found?.weight ?? null) : columnAt(view, weight),
    scores: scores === undefined ? (found?.scores ?? null) : columnsAt(view, scores),
  };
  if (columns.weight === null || columns.scores === null || (name !== undefined && columns.name === null))
    return null;
  const first = view.block.findIndex((row) => isNumber(row[columns.weight!]));
  const header = found?.header ?? first - 1;
  if (first < 0) return null;
  return {
    header,
    name: columns.name,
    employeeId: found?.employeeId ?? null,
    kpi: found?.kpi ?? null,
    weight: columns.weight,
    scores: columns.scores,
  };
}

function isRecord(row: Block[number], { weight, kpi, scores }: LongColumns): boolean {
  if (isTotalsRow(row) || (kpi !== null && isTotalsText(row[kpi].text))) return false;
  return isNumber(row[weight]) || (isFilled(row[weight]) && scores.some((column) => isNumber(row[column])));
}

/** Without the columns that are weight × score already: "权重 | 评分 | 得分". */
function rawScores(block: Block, records: readonly number[], { weight, scores }: LongColumns): number[] {
  const filled = scores.filter((column) => records.some((row) => isFilled(block[row][column])));
  const candidates = filled.length > 0 ? filled : scores.slice(0, 1);
  return candidates.filter(
    (column) =>
      !candidates.some((other) => other !== column && isProduct(block, records, weight, other, column)),
  );
}

function isProduct(
  block: Block,
  records: readonly number[],
  weight: number,
  score: number,
  product: number,
): boolean {
  const percents = inPercent(records.map((row) => block[row][weight]));
  let seen = 0;
  const holds = records.every((row, index) => {
    const [{ value: raw }, { value: result }] = [block[row][score], block[row][product]];
    const percent = percents[index];
    if (raw === null || result === null || percent === null) return true;
    seen += 1;
    return Math.abs(Exact.of(percent).times(raw).times(0.01).toNumber() - result) < 0.006;
  });
  return holds && seen > 0;
}

/** Rows of one person each: a name stands for the rows below it until the next. */
export function groupsOf(
  block: Block,
  records: readonly number[],
  { name, employeeId }: Pick<LongColumns, 'name' | 'employeeId'>,
): number[][] {
  const groups = new Map<string, number[]>();
  let current = '';
  let last = -1;
  for (const row of records) {
    for (let index = last + 1; index <= row; index++) {
      const key = [employeeId, name]
        .flatMap((column) => (column === null ? [] : [block[index][column].text]))
        .join('\n');
      if (key.trim() !== '') current = key;
    }
    last = row;
    groups.set(current, [...(groups.get(current) ?? []), row]);
  }
  return [...groups.values()];
}

/** A KPI that comes twice is of two people. */
function repeats(block: Block, records: readonly number[], { kpi, weight }: LongColumns): boolean {
  const total = inPercent(records.map((row) => block[row][weight])).reduce<number>(
    (all, one) => all + (one ?? 0),
    0,
  );
  if (total > 150) return true;
  if (kpi === null) return false;
  const names = records.map((row) => block[row][kpi].text).filter((text) => text !== '');
  return new Set(names).size < names.length;
}

function scaleOf(
  block: Block,
  records: readonly number[],
  groups: readonly number[][],
  weight: number,
  scores: readonly number[],
): 'percent' | 'points' {
  const above = groups.some((rows) => {
    const percents = inPercent(rows.map((row) => block[row][weight]));
    return rows.some((row, index) =>
      scores.some((column) => (block[row][column].value ?? 0) > (percents[index] ?? Infinity)),
    );
  });
  const any = records.some((row) => scores.some((column) => isNumber(block[row][column])));
  return above || !any ? 'percent' : 'points';
}

/** "姓名：张三", or 姓名 with the name in the next cell, above the headers. */
function personAbove(block: Block, header: number): string {
  for (const row of block.slice(0, header)) {
    for (const [column, cell] of row.entries()) {
      if (!isText(cell)) continue;
      const [label, value = ''] = cell.text.split(/[:：]/);
      if (headerKind(label, true) !== 'name') continue;
      const inside = value.trim().split(/\s/)[0];
      const name = inside !== '' ? inside : (row.slice(column + 1).find(isFilled)?.text ?? '');
      if (name !== '' && headerKind(name, true) === null) return name;
    }
  }
  return '';
}
