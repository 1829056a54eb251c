import type { ConditionalFormatData, ThresholdData } from '../../xlsx';
import { invalidArgument } from '../rich-api';

/** Words of the API for what the file says, both ways. */

export type Rule = ConditionalFormatData['rule'];
export type RuleOf<K extends Rule['kind']> = Extract<Rule, { kind: K }>;

/** Excel.ConditionalFormatType of each kind of rule. */
export const API_TYPES = {
  formula: 'Custom',
  cellValue: 'CellValue',
  text: 'ContainsText',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
} as const satisfies Record<Rule['kind'], string>;

const THRESHOLDS: Readonly<Record<string, ThresholdData['type']>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

const TEXT_OPERATORS: Readonly<Record<string, RuleOf<'text'>['operator']>> = {
  Contains: 'contains',
  NotContains: 'notContains',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
};

/** "ThreeArrows" ↔ "3Arrows" */
const COUNTS: Readonly<Record<string, string>> = { Three: '3', Four: '4', Five: '5' };
export const iconsOf = (style: string): string => style.replace(/^(Three|Four|Five)/, (word) => COUNTS[word]);
export const styleOfIcons = (icons: string): string =>
  icons.replace(/^[345]/, (digit) => Object.keys(COUNTS).find((word) => COUNTS[word] === digit)!);

const keyOf = <V>(map: Readonly<Record<string, V>>, value: V): string =>
  Object.keys(map).find((key) => map[key] === value) ?? 'Invalid';

function lookUp<V>(map: Readonly<Record<string, V>>, key: unknown, location: string): V {
  const value = map[String(key)];
  if (value === undefined) throw invalidArgument(location);
  return value;
}

export const operatorFrom = (name: unknown, location: string): string => lookUp(OPERATORS, name, location);
export const operatorName = (operator: string): string => keyOf(OPERATORS, operator);
export const textOperatorFrom = (name: unknown, location: string): RuleOf<'text'>['operator'] =>
  lookUp(TEXT_OPERATORS, name, location);
export const textOperatorName = (operator: RuleOf<'text'>['operator']): string =>
  keyOf(TEXT_OPERATORS, operator);

/** Formulas stand without "=" in the file and with it in the API; numbers and texts stay as they are. */
export const withoutEquals = (formula: unknown): string => String(formula ?? '').replace(/^=/, '');
export const withEquals = (formula: string): string => `=${formula}`;

interface ApiThreshold {
  type: string;
  formula?: string | null;
}

/** "Automatic" is the lowest value at the lower end and the highest at the upper one. */
export function thresholdFrom(
  input: ApiThreshold,
  automatic: 'min' | 'max',
  location: string,
): ThresholdData {
  if (input?.type === 'Automatic') return { type: automatic, automatic: true };
  const type = lookUp(THRESHOLDS, input?.type, location);
  return input.formula == null ? { type } : { type, value: withoutEquals(input.formula) };
}

export const thresholdName = ({ type, value, automatic }: ThresholdData): ApiThreshold => ({
  type: automatic ? 'Automatic' : keyOf(THRESHOLDS, type),
  ...(value === undefined ? {} : { formula: type === 'formula' ? withEquals(value) : value }),
});

/** A new format of a type, before its rule is set. null for types that are not modelled. */
export function newRule(type: unknown): Rule | null {
  switch (type) {
    case 'Custom':
      return { kind: 'formula', formula: '', style: {} };
    case 'CellValue':
      return { kind: 'cellValue', operator: 'greaterThan', formula1: '0', style: {} };
    case 'ContainsText':
      return { kind: 'text', operator: 'contains', text: '', style: {} };
    case 'ColorScale':
      return {
        kind: 'colorScale',
        points: [
          { at: { type: 'min' }, color: '#F8696B' },
          { at: { type: 'percentile', value: '50' }, color: '#FFEB84' },
          { at: { type: 'max' }, color: '#63BE7B' },
        ],
      };
    case 'DataBar':
      return {
        kind: 'dataBar',
        min: { type: 'min', automatic: true },
        max: { type: 'max', automatic: true },
        color: '#638EC6',
        gradient: true,
        showValue: true,
      };
    case 'IconSet':
      return {
        kind: 'iconSet',
        icons: '3TrafficLights1',
        points: evenPoints(3),
        reverse: false,
        showValue: true,
      };
    default:
      return null;
  }
}

/** Equal shares: 0, 33, 67 per cent for three icons. */
export const evenPoints = (count: number): ThresholdData[] =>
  Array.from({ length: count }, (_, index) => ({
    type: 'percent',
    value: String(Math.round((index * 100) / count)),
  }));
