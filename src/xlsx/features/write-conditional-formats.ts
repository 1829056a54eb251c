import { boxNames, cellName } from '../text/a1';
import { fileFormula } from '../text/formula';
import { element, textContent } from '../text/xml';
import { encodeXstring } from '../text/xstring';
import { colorAttributes } from '../styles/color';
import type { StylesWriter } from '../styles/write-styles';
import type { ConditionalFormatData, ThresholdData } from '../workbook-data';
import {
  X14,
  extendedDataBar,
  extendedFormat,
  extendedIconSet,
  iconAttributes,
} from './write-conditional-extensions';

/** Sets that came with Excel 2010 and stand in the extension only. */
const NEW_ICON_SETS = ['3Stars', '3Triangles', '5Boxes'];
const EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const RULE_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';

const TEXT_TYPES = {
  contains: { type: 'containsText', operator: 'containsText' },
  notContains: { type: 'notContainsText', operator: 'notContains' },
  beginsWith: { type: 'beginsWith', operator: 'beginsWith' },
  endsWith: { type: 'endsWith', operator: 'endsWith' },
} as const;

/** The conditionalFormatting elements of a sheet, and the `ext` element for what the first format cannot say. */
export function writeConditionalFormats(
  formats: ConditionalFormatData[],
  styles: StylesWriter,
): { formats: string; extension: string } {
  const extended: string[] = [];
  const plain = formats
    .filter(({ boxes }) => boxes.length > 0)
    .map((format, index) => {
      const { rule } = format;
      if (rule.kind === 'iconSet' && NEW_ICON_SETS.includes(rule.icons)) {
        extended.push(extendedFormat(format, extendedIconSet(rule, format, guid(index))));
        return '';
      }
      if (rule.kind === 'dataBar') extended.push(extendedFormat(format, extendedDataBar(rule, guid(index))));
      return element(
        'conditionalFormatting',
        { sqref: boxNames(format.boxes) },
        writeRule(format, guid(index), styles),
      );
    });
  const extension = extended.length
    ? element(
        'ext',
        { uri: EXTENSION, 'xmlns:x14': X14 },
        element('x14:conditionalFormattings', {}, ...extended),
      )
    : '';
  return { formats: plain.join(''), extension };
}

/** Ties a rule to its extension; unique within the sheet is enough. */
function guid(index: number): string {
  return `{00000000-0000-4000-8000-${index.toString(16).toUpperCase().padStart(12, '0')}}`;
}

function writeRule(format: ConditionalFormatData, id: string, styles: StylesWriter): string {
  const { rule } = format;
  const common = { priority: format.priority, stopIfTrue: format.stopIfTrue || undefined };
  const styled = (style: Parameters<StylesWriter['differentialFormat']>[0]): { dxfId: number } => ({
    dxfId: styles.differentialFormat(style),
  });
  switch (rule.kind) {
    case 'formula':
      return element(
        'cfRule',
        { type: 'expression', ...styled(rule.style), ...common },
        formula(rule.formula),
      );
    case 'cellValue':
      return element(
        'cfRule',
        { type: 'cellIs', ...styled(rule.style), ...common, operator: rule.operator },
        formula(rule.formula1),
        rule.formula2 === undefined ? '' : formula(rule.formula2),
      );
    case 'text': {
      const first = format.boxes[0]!;
      return element(
        'cfRule',
        {
          type: TEXT_TYPES[rule.operator].type,
          ...styled(rule.style),
          ...common,
          operator: TEXT_TYPES[rule.operator].operator,
          text: encodeXstring(rule.text),
        },
        formula(textFormula(rule.operator, rule.text, cellName(first.row, first.column))),
      );
    }
    case 'colorScale':
      return element(
        'cfRule',
        { type: 'colorScale', ...common },
        element(
          'colorScale',
          {},
          ...rule.points.map(({ at }) => threshold(at)),
          ...rule.points.map(({ color }) => element('color', colorAttributes(color))),
        ),
      );
    case 'dataBar':
      return element(
        'cfRule',
        { type: 'dataBar', ...common },
        element(
          'dataBar',
          { showValue: rule.showValue ? undefined : false },
          threshold(rule.min),
          threshold(rule.max),
          element('color', colorAttributes(rule.color)),
        ),
        element(
          'extLst',
          {},
          element('ext', { uri: RULE_EXTENSION, 'xmlns:x14': X14 }, element('x14:id', {}, id)),
        ),
      );
    case 'iconSet':
      return element(
        'cfRule',
        { type: 'iconSet', ...common },
        element('iconSet', iconAttributes(rule), ...rule.points.map((point) => threshold(point))),
      );
  }
}

function formula(text: string): string {
  return element('formula', {}, textContent(fileFormula(text)));
}

/** The formula that Excel writes beside a text rule, about the first cell. */
function textFormula(operator: keyof typeof TEXT_TYPES, text: string, cell: string): string {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (operator) {
    case 'contains':
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case 'notContains':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'beginsWith':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'endsWith':
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}

function threshold(at: ThresholdData): string {
  return element('cfvo', { type: at.type, val: at.value === undefined ? undefined : fileFormula(at.value) });
}
