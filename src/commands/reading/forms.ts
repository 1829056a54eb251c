import { isBlank } from '../../core/decimal';
import { readLabelled, type LabelledCell, type LabelledRater } from '../../templates/read-labelled';
import { cellAddress } from '../../templates/a1';
import type { Grid } from '../../workbook/read';
import type { Place } from '../report';
import { BlockCell, headerPlace, type Block, type BlockRow } from './block';
import { textOf, type RawCell, type RawEvaluation, type RawLine, type RawRater } from './raw-evaluation';

const RATER_COLUMN = /^rater(\d+)$/;

/** Numbers of the score columns of a block, ascending. */
export function scoreColumnsOf(block: Block): number[] {
  return Object.keys(block.columns)
    .flatMap((key) => RATER_COLUMN.exec(key)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/** Lines of rows, with a score cell for each of the given rater numbers; rows without KPI, weight and score are none. */
export function linesOf(block: Block, rows: readonly BlockRow[], raters: readonly number[]): RawLine[] {
  const keys = raters.map((number) => `rater${number}`);
  const lines: RawLine[] = [];
  for (const row of rows) {
    const kpi = textOf(row.value('kpi'));
    const weight = new BlockCell(block, row, 'weight');
    const scores = keys.map((key) => new BlockCell(block, row, key));
    if (kpi !== '' || !isBlank(weight.value) || scores.some(({ value }) => !isBlank(value)))
      lines.push({ kpi, weight, scores });
  }
  return lines;
}

/** Reads the form around an evaluation table. Nothing is checked; what is not there is blank or null. */
export function readForm(block: Block): RawEvaluation {
  const { surroundings, area } = block;
  const top = area.row - (surroundings?.area.row ?? 0);
  const labelled = readLabelled(surroundings?.values ?? [], { from: top, to: top + area.rows - 1 });
  const place = (cell: { row: number; column: number }): Place => placeIn(surroundings!, cell);
  const raw = (cell: LabelledCell | undefined): RawCell | null =>
    cell ? { value: cell.value, at: place(cell) } : null;
  const { fields } = labelled;
  const scoreColumns = scoreColumnsOf(block);
  const raters = labelled.raters.filter(isUsed).map((rater) => readRater(rater, raw));
  const lines = linesOf(
    block,
    block.rows,
    raters.length > 0 ? raters.map(({ number }) => number) : scoreColumns,
  );
  const final = raw(fields.final);
  const header = headerPlace(block);
  return {
    template: 'evaluation',
    employeeId: textOf(fields.employeeId?.value),
    person: textOf(fields.name?.value),
    department: textOf(fields.department?.value),
    role: textOf(fields.role?.value),
    period: raw(fields.period) ?? { value: null, at: header },
    scheme: raw(fields.scheme),
    scale: raw(fields.scale),
    lines,
    raters,
    scoreColumns,
    bonus: raw(fields.bonus),
    final,
    finalLookup: null,
    lookupRows: 0,
    ours: block.ours,
    missing: block.missing,
    header,
    at: final?.at ?? lines[0]?.weight.at ?? header,
  };
}

/** A row of the raters' block in which nothing but the label stands is no rater. */
function isUsed({ slot, name, weight }: LabelledRater): boolean {
  return [slot, name, weight].some((cell) => textOf(cell?.value) !== '');
}

function readRater(rater: LabelledRater, raw: (cell: LabelledCell | undefined) => RawCell | null): RawRater {
  const slot = textOf(rater.slot?.value);
  return {
    number: rater.number,
    name: textOf(rater.name?.value),
    // Raters without a named slot each have one of their own.
    slot: slot === '' ? textOf(rater.label.value) : slot,
    weight: raw(rater.weight),
  };
}

function placeIn({ sheet, area }: Grid, { row, column }: { row: number; column: number }): Place {
  return { sheet, address: cellAddress(area.row + row, area.column + column) };
}
