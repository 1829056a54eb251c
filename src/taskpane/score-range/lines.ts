import type { RangeLine } from '../../commands/results';
import type { ScoreRangeWords } from '../../locales/zh-CN/score-range';

const isRow = ({ line }: RangeLine): boolean => /^\d/.test(line);

/** "销售（C 列）", "第 3 行". */
export function lineName(line: RangeLine, words: ScoreRangeWords): string {
  const place = isRow(line) ? words.row(line.line) : words.column(line.line);
  return line.label === '' ? place : words.labelled(line.label, place);
}

/** Whether two lines run in different directions. */
export function turnsBetween(lines: readonly RangeLine[], one: string | null, other: string): boolean {
  const [before, after] = [one, other].map((value) => lines.find((line) => line.value === value));
  return before !== undefined && after !== undefined && isRow(before) !== isRow(after);
}
