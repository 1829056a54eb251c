import type { PlanConditionalFormat, PlanValidation } from '../templates/plan';
import type { PlanSheet } from './write-plan';

/** Queues data validation with its error message and, where there is one, the prompt. */
export function queueValidations(target: PlanSheet, validations: readonly PlanValidation[]): void {
  for (const { area, rule, advisory, errorTitle, errorMessage, prompt } of validations) {
    const validation = target.range(area).dataValidation;
    validation.rule = validationRule(rule);
    const style = advisory ? 'Warning' : 'Stop';
    validation.errorAlert = { showAlert: true, style, title: errorTitle, message: errorMessage };
    if (prompt) validation.prompt = { showPrompt: true, ...prompt };
  }
}

function validationRule(rule: PlanValidation['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.source } };
    case 'custom':
      return { custom: { formula: rule.formula } };
    case 'date':
      return { date: bounds(rule.min as string, rule.max as string) };
    default:
      return { [rule.kind]: bounds(rule.min, rule.max) };
  }
}

/** Between two limits, or beyond the one that is there. */
function bounds<V>(min: V | undefined, max: V | undefined) {
  if (min !== undefined && max !== undefined) {
    return { formula1: min, formula2: max, operator: 'Between' as const };
  }
  return min !== undefined
    ? { formula1: min, operator: 'GreaterThanOrEqualTo' as const }
    : { formula1: max as V, operator: 'LessThanOrEqualTo' as const };
}

/** Queues conditional formats; the first of the plan wins over those behind it. */
export function queueConditionalFormats(target: PlanSheet, formats: readonly PlanConditionalFormat[]): void {
  // Each one that is added takes the top place.
  for (const { area, rule, stopIfTrue } of [...formats].reverse()) {
    const collection = target.range(area).conditionalFormats;
    switch (rule.kind) {
      case 'formula': {
        const format = collection.add('Custom');
        format.custom.rule.formula = rule.formula;
        if (rule.fill !== undefined) format.custom.format.fill.color = rule.fill;
        if (rule.font !== undefined) format.custom.format.font.color = rule.font;
        if (rule.bold !== undefined) format.custom.format.font.bold = rule.bold;
        if (stopIfTrue) format.stopIfTrue = true;
        break;
      }
      case 'dataBar': {
        const { dataBar } = collection.add('DataBar');
        dataBar.positiveFormat.fillColor = rule.color;
        break;
      }
      case 'colorScale': {
        const { colorScale } = collection.add('ColorScale');
        colorScale.criteria = {
          minimum: { type: 'LowestValue', color: rule.min },
          ...(rule.mid !== undefined && { midpoint: { type: 'Percentile', formula: '50', color: rule.mid } }),
          maximum: { type: 'HighestValue', color: rule.max },
        };
      }
    }
  }
}
