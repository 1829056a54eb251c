/** Evaluation forms for tests: what is in them, their plan, what the engine says and what the sheet shows. */
import { scoreEvaluation } from '../../../src/core/score';
import { defaultSettings } from '../../../src/core/settings';
import type { CellInput, ScoringScale } from '../../../src/core/types';
import { stateWords } from '../../../src/templates/labels';
import { say } from '../../../src/templates/language';
import type { Language } from '../../../src/templates/language';
import type { SheetPlan } from '../../../src/templates/plan';
import { readLabelled } from '../../../src/templates/read-labelled';
import type { EvaluationData, EvaluationRater } from '../../../src/templates/schema';
import { compiled } from '../requests';

export const rater = (slot: string, weight: number): EvaluationRater => ({ slot, name: '', weight });

export const director = rater('办事处主任', 100);
export const dual = [rater('部门主管', 70), rater('办事处主任', 30)];
export const promoter = [rater('促销主管', 40), rater('业务员', 60)];
/** Two reps share a slot. */
export const shared = [...promoter, rater('业务员', 60)];

export interface Form {
  weights: CellInput[];
  /** By line, then by rater. */
  scores: CellInput[][];
  raters?: EvaluationRater[];
  scale?: ScoringScale;
  bonus?: CellInput;
  language?: Language;
}

const kpi = (weight: CellInput, index: number): string => (weight === null ? '' : `KPI ${index + 1}`);

function dataOf({
  weights,
  scores,
  raters = [director],
  scale = 'percent',
  bonus = null,
}: Form): EvaluationData {
  return {
    person: { employeeId: '1', name: '张三', department: '', role: '' },
    schemeName: '',
    raters,
    scale,
    bonus,
    lines: weights.map((weight, index) => ({ kpi: kpi(weight, index), weight, scores: scores[index] })),
  };
}

/** The form as the template makes it; n is the number of its table. */
export const planOf = (form: Form, n: number): SheetPlan => ({
  ...compiled('evaluation', { language: form.language ?? 'zh-CN', data: dataOf(form) }, n),
  sheetName: `f${n}`,
});

export interface Outcome {
  totals: (CellInput | undefined)[];
  final: CellInput | undefined;
  state: CellInput | undefined;
}

/** What core says of the form. */
export function expectedOf(form: Form): Outcome {
  const { weights, scores, raters = [director], scale = 'percent', bonus = null, language = 'zh-CN' } = form;
  const result = scoreEvaluation(
    {
      scale,
      raters: raters.map(({ slot, weight }) => ({ slot, weight })),
      lines: weights.map((weight, index) => ({ kpi: kpi(weight, index), weight, scores: scores[index] })),
      bonus: [bonus],
    },
    defaultSettings.scoring,
  );
  return {
    totals: result.raters.map(({ total }) => total),
    final: result.final,
    state: say(stateWords[result.state], language),
  };
}

/** What the cells of the form show; nothing and "" are null. */
export function shownIn(values: CellInput[][]): Outcome {
  const { fields, raters } = readLabelled(values);
  const number = (value: CellInput | undefined) => (value === '' || value === undefined ? null : value);
  return {
    totals: raters.map(({ total }) => number(total?.value)),
    final: number(fields.final?.value),
    state: fields.state?.value,
  };
}
