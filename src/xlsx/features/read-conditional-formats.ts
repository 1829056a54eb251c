import { parseBoxes } from '../text/a1';
import { shownFormula } from '../text/formula';
import { child, children, flagOf, numberOf, type XmlNode } from '../text/xml';
import { decodeXstring } from '../text/xstring';
import { readColor } from '../styles/color';
import { readDifferential, type StylesPart } from '../styles/read-styles';
import type { BoxData, ConditionalFormatData, ThresholdData } from '../workbook-data';
import { extensionItems } from './extensions';

type Rule = ConditionalFormatData['rule'];

/** Rules that carry an equivalent formula in the file, and are kept as that formula. */
const BY_FORMULA = [
  'expression',
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
  'timePeriod',
];
const TEXT_OPERATORS: Record<string, 'contains' | 'notContains' | 'beginsWith' | 'endsWith'> = {
  containsText: 'contains',
  notContainsText: 'notContains',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
};

/**
 * Conditional formats of a sheet, those of Excel 2010's extension among them, by priority. Kinds that the add-in does not
 * know (top ten, above average, duplicates, own icons) are told as lost.
 */
export function readConditionalFormats(
  sheet: XmlNode,
  styles: StylesPart,
  lose: (kind: string) => void,
): ConditionalFormatData[] {
  const extended = extensionItems(sheet, 'conditionalFormattings', 'conditionalFormatting');
  const byId = new Map(
    extended.flatMap((format) => children(format, 'cfRule')).map((rule) => [rule.attributes.id ?? '', rule]),
  );
  const found: ConditionalFormatData[] = [];
  const read = (format: XmlNode, boxes: BoxData[]): void => {
    for (const node of children(format, 'cfRule')) {
      const id = child(child(child(node, 'extLst'), 'ext'), 'id')?.text.trim();
      const more = id === undefined ? undefined : byId.get(id);
      if (id !== undefined) byId.delete(id);
      const rule = readRule(node, more, styles);
      if (!rule || boxes.length === 0) {
        lose('conditionalFormat');
        continue;
      }
      const stops = flagOf(node, 'stopIfTrue');
      found.push({
        boxes,
        priority: numberOf(node, 'priority') ?? 1,
        ...(stops && { stopIfTrue: true }),
        rule,
      });
    }
  };
  for (const format of children(sheet, 'conditionalFormatting'))
    read(format, parseBoxes(format.attributes.sqref));
  for (const format of extended) {
    const own = children(format, 'cfRule').filter((rule) => byId.has(rule.attributes.id ?? ''));
    read({ ...format, children: own }, parseBoxes(child(format, 'sqref')?.text));
  }
  return found.sort((a, b) => a.priority - b.priority);
}

function readRule(node: XmlNode, more: XmlNode | undefined, styles: StylesPart): Rule | null {
  const { type = '', operator = '', text } = node.attributes;
  const formulas = [...children(node, 'formula'), ...children(node, 'f')].map(({ text }) =>
    shownFormula(text),
  );
  const own = child(node, 'dxf');
  const style = own
    ? readDifferential(own, styles.palette)
    : (styles.differential[numberOf(node, 'dxfId') ?? -1] ?? {});
  const textOperator = TEXT_OPERATORS[type];
  if (textOperator && text !== undefined) {
    return { kind: 'text', operator: textOperator, text: decodeXstring(text), style };
  }
  if (BY_FORMULA.includes(type) || textOperator) {
    return formulas[0] ? { kind: 'formula', formula: formulas[0], style } : null;
  }
  if (type === 'cellIs' && formulas[0] !== undefined) {
    const [formula1, formula2] = formulas;
    return { kind: 'cellValue', operator, formula1, ...(formula2 !== undefined && { formula2 }), style };
  }
  if (type === 'colorScale') return readColorScale(child(node, 'colorScale'), styles);
  if (type === 'dataBar') return readDataBar(child(node, 'dataBar'), child(more, 'dataBar'), styles);
  return type === 'iconSet' ? readIconSet(child(node, 'iconSet')) : null;
}

function readThreshold(node: XmlNode | undefined): ThresholdData {
  const { type = 'num', val } = node?.attributes ?? {};
  const value = val ?? child(node, 'f')?.text;
  if (type === 'autoMin') return { type: 'min', automatic: true };
  if (type === 'autoMax') return { type: 'max', automatic: true };
  const plain = type === 'min' || type === 'max' || value === undefined;
  return { type: type as ThresholdData['type'], ...(!plain && { value: decodeXstring(value) }) };
}

function readColorScale(node: XmlNode | undefined, { palette }: StylesPart): Rule | null {
  const colors = children(node, 'color').map((color) => readColor(color, palette));
  const points = children(node, 'cfvo').map((at, i) => ({
    at: readThreshold(at),
    color: colors[i] ?? '#FFFFFF',
  }));
  return points.length >= 2 ? { kind: 'colorScale', points } : null;
}

/** The first format knows only gradients; everything else stands in the extension. */
function readDataBar(
  node: XmlNode | undefined,
  more: XmlNode | undefined,
  { palette }: StylesPart,
): Rule | null {
  const [min, max] = children(more, 'cfvo').length === 2 ? children(more, 'cfvo') : children(node, 'cfvo');
  const color = readColor(child(node, 'color') ?? child(more ?? node, 'fillColor'), palette);
  if (!min || !max) return null;
  return {
    kind: 'dataBar',
    min: readThreshold(min),
    max: readThreshold(max),
    color: color ?? '#638EC6',
    gradient: flagOf(more ?? node, 'gradient', true),
    showValue: flagOf(node, 'showValue', flagOf(more, 'showValue', true)),
  };
}

function readIconSet(node: XmlNode | undefined): Rule | null {
  if (!node || flagOf(node, 'custom')) return null;
  return {
    kind: 'iconSet',
    icons: node.attributes.iconSet ?? '3TrafficLights1',
    points: children(node, 'cfvo').map(readThreshold),
    reverse: flagOf(node, 'reverse'),
    showValue: flagOf(node, 'showValue', true),
  };
}
