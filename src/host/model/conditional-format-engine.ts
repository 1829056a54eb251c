import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { StyleData, ThresholdData } from '../../xlsx';
import { toEngineRange } from '../engine/box';
import type { Engine } from '../engine/engine';
import type { ConditionalFormatRecord, SideStore } from './side-store';

const VALUE_TYPES: Readonly<Record<ThresholdData['type'], CFValueType>> = {
  min: CFValueType.min,
  max: CFValueType.max,
  num: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
  formula: CFValueType.formula,
};

const TEXT_OPERATORS = {
  contains: CFTextOperator.containsText,
  notContains: CFTextOperator.notContainsText,
  beginsWith: CFTextOperator.beginsWith,
  endsWith: CFTextOperator.endsWith,
};

const NUMBER_OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  between: CFNumberOperator.between,
  notBetween: CFNumberOperator.notBetween,
  equal: CFNumberOperator.equal,
  notEqual: CFNumberOperator.notEqual,
  greaterThan: CFNumberOperator.greaterThan,
  lessThan: CFNumberOperator.lessThan,
  greaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  lessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const valueConfig = ({ type, value }: ThresholdData): IValueConfig => ({
  type: VALUE_TYPES[type],
  ...(value === undefined ? {} : { value: type === 'formula' ? `=${value}` : Number(value) }),
});

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function engineStyle({ font = {}, fill }: StyleData): IStyleBase {
  return {
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(font.color === undefined ? {} : { cl: { rgb: font.color } }),
    ...(font.bold === undefined ? {} : { bl: flag(font.bold) }),
    ...(font.italic === undefined ? {} : { it: flag(font.italic) }),
    ...(font.underline === undefined ? {} : { ul: { s: flag(font.underline) } }),
    ...(font.strike === undefined ? {} : { st: { s: flag(font.strike) } }),
  };
}

/** The rule as the grid draws it; null for one that is not complete yet. */
function engineRule({ rule }: ConditionalFormatRecord): IConditionalFormattingRuleConfig | null {
  switch (rule.kind) {
    case 'formula':
      if (rule.formula === '') return null;
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: `=${rule.formula}`,
        style: engineStyle(rule.style),
      };
    case 'text':
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.text,
        operator: TEXT_OPERATORS[rule.operator],
        value: rule.text,
        style: engineStyle(rule.style),
      };
    case 'cellValue':
      return cellValueRule(rule);
    case 'colorScale':
      return {
        type: CFRuleType.colorScale,
        config: rule.points.map(({ at, color }, index) => ({ index, color, value: valueConfig(at) })),
      };
    case 'dataBar':
      return {
        type: CFRuleType.dataBar,
        isShowValue: rule.showValue,
        config: {
          min: valueConfig(rule.min),
          max: valueConfig(rule.max),
          isGradient: rule.gradient,
          positiveColor: rule.color,
          nativeColor: '#FF0000',
        },
      };
    case 'iconSet':
      return iconRule(rule);
  }
}

/** Constants are compared by the grid itself, anything else as a formula would be. */
function cellValueRule(
  rule: Extract<ConditionalFormatRecord['rule'], { kind: 'cellValue' }>,
): IConditionalFormattingRuleConfig | null {
  const limits = [rule.formula1, rule.formula2 ?? rule.formula1].map(Number);
  if (limits.some(Number.isNaN)) return null;
  const between = rule.operator === 'between' || rule.operator === 'notBetween';
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.number,
    operator: NUMBER_OPERATORS[rule.operator],
    value: between ? limits : limits[0],
    style: engineStyle(rule.style),
  } as IConditionalFormattingRuleConfig;
}

/** The grid lists icons from the highest threshold down. */
function iconRule(
  rule: Extract<ConditionalFormatRecord['rule'], { kind: 'iconSet' }>,
): IConditionalFormattingRuleConfig {
  const count = rule.points.length;
  const config = [...rule.points].reverse().map((point, index) => ({
    operator: index === count - 1 ? CFNumberOperator.lessThan : CFNumberOperator.greaterThanOrEqual,
    value: valueConfig(index === count - 1 ? rule.points[1] : point),
    iconType: rule.icons,
    iconId: String(rule.reverse ? count - 1 - index : index),
  }));
  return {
    type: CFRuleType.iconSet,
    isShowValue: rule.showValue,
    config,
  } as IConditionalFormattingRuleConfig;
}

/** Makes the engine's conditional formats of a sheet the ones of the side store, for the grid; without one there are none. */
export function mirrorConditionalFormats(engine: Engine, side: SideStore, sheetId: string): void {
  if (!engine.injector.has(ConditionalFormattingRuleModel)) return;
  const wanted = side.sheet(sheetId).conditionalFormats.flatMap((record): IConditionFormattingRule[] => {
    const rule = engineRule(record);
    if (rule === null) return [];
    const ranges = record.boxes.map(toEngineRange);
    return [{ cfId: record.id, ranges, stopIfTrue: record.stopIfTrue ?? false, rule }];
  });
  const model = engine.injector.get(ConditionalFormattingRuleModel);
  const present = model.getSubunitRules(engine.unitId, sheetId) ?? [];
  if (JSON.stringify(wanted) === JSON.stringify(present)) return;
  for (const { cfId } of [...present]) engine.runOn(sheetId, DeleteConditionalRuleMutation.id, { cfId });
  // Each one that is added takes the top place.
  for (const rule of [...wanted].reverse()) engine.runOn(sheetId, AddConditionalRuleMutation.id, { rule });
}
