import type { CellInput, EvaluationInput, RaterColumn } from '../../src/core/types';

/** One rater who counts in full. */
export const one: RaterColumn[] = [{ slot: '办事处主任', weight: 100 }];
/** 双重垂直考核. */
export const dual: RaterColumn[] = [
  { slot: '部门主管', weight: 70 },
  { slot: '办事处主任', weight: 30 },
];
/** 并列垂直考核. */
export const parallel: RaterColumn[] = [
  { slot: '促销主管', weight: 40 },
  { slot: '负责门店的业务员', weight: 60 },
];

/** An evaluation of weights and, per line, the scores of each rater. */
export function evaluation(
  weights: CellInput[],
  scores: CellInput[][],
  more: Partial<EvaluationInput> = {},
): EvaluationInput {
  const lines = weights.map((weight, index) => ({
    kpi: `KPI ${index + 1}`,
    weight,
    scores: scores[index] ?? [],
  }));
  return { scale: 'percent', raters: one, ...more, lines };
}
