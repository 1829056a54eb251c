import { boxNames, parseBoxes } from '../text/a1';
import { fileFormula, shownFormula } from '../text/formula';
import { child, children, element, flagOf, textContent, type XmlNode } from '../text/xml';
import { decodeXstring, encodeXstringAttribute } from '../text/xstring';
import type { ValidationData } from '../workbook-data';
import { extensionItems } from './extensions';

type Operator = NonNullable<ValidationData['operator']>;
type AlertStyle = NonNullable<ValidationData['error']>['style'];

const TYPES: readonly string[] = ['list', 'decimal', 'whole', 'date', 'time', 'textLength', 'custom'];
/** Excel repairs files whose texts are longer. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/** Rules of a sheet: those of the first format and those of Excel 2010, which it uses for lists on other sheets. */
export function readValidations(sheet: XmlNode): ValidationData[] {
  const plain = children(child(sheet, 'dataValidations'), 'dataValidation');
  return [...plain, ...extensionItems(sheet, 'dataValidations', 'dataValidation')].map(readValidation);
}

/** "Any value" with a prompt becomes a formula that is always true, which asks for nothing either. */
function readValidation(node: XmlNode): ValidationData {
  const {
    type = 'none',
    operator,
    sqref,
    errorTitle,
    error,
    promptTitle,
    prompt,
    errorStyle,
  } = node.attributes;
  const kind = TYPES.includes(type) ? (type as ValidationData['type']) : 'custom';
  const formula1 = type === 'none' ? 'TRUE' : formulaOf(node, 'formula1');
  const twoEnds = operator === undefined || operator === 'between' || operator === 'notBetween';
  const alerts = flagOf(node, 'showErrorMessage');
  const prompts = flagOf(node, 'showInputMessage');
  const compares = kind !== 'list' && kind !== 'custom';
  const formula2 = compares && twoEnds ? formulaOf(node, 'formula2') : undefined;
  return {
    boxes: parseBoxes(sqref ?? child(node, 'sqref')?.text),
    type: kind,
    ...(compares && { operator: (operator ?? 'between') as Operator }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    ignoreBlank: flagOf(node, 'allowBlank'),
    dropDown: !flagOf(node, 'showDropDown'),
    ...((alerts || errorTitle || error || errorStyle) && {
      error: { style: (errorStyle ?? 'stop') as AlertStyle, ...texts(errorTitle, error), show: alerts },
    }),
    ...((prompts || promptTitle || prompt) && { prompt: { ...texts(promptTitle, prompt), show: prompts } }),
  };
}

function formulaOf(node: XmlNode, name: string): string | undefined {
  const formula = child(node, name);
  const text = child(formula, 'f')?.text ?? formula?.text;
  return text ? shownFormula(text) : undefined;
}

function texts(title: string | undefined, message: string | undefined): { title?: string; message?: string } {
  return {
    ...(title && { title: decodeXstring(title) }),
    ...(message && { message: decodeXstring(message) }),
  };
}

export function writeValidations(validations: ValidationData[]): string {
  const list = validations.filter(({ boxes }) => boxes.length > 0).map(writeValidation);
  return list.length ? element('dataValidations', { count: list.length }, ...list) : '';
}

function writeValidation(rule: ValidationData): string {
  const cut = (text: string | undefined, length: number): string | undefined =>
    text === undefined ? undefined : encodeXstringAttribute(text.slice(0, length));
  const formula = (name: string, text: string | undefined): string =>
    text === undefined ? '' : element(name, {}, textContent(fileFormula(text)));
  return element(
    'dataValidation',
    {
      type: rule.type,
      errorStyle: rule.error?.style,
      operator: rule.operator === 'between' ? undefined : rule.operator,
      allowBlank: rule.ignoreBlank || undefined,
      showDropDown: !rule.dropDown || undefined,
      showInputMessage: rule.prompt?.show || undefined,
      showErrorMessage: rule.error?.show || undefined,
      errorTitle: cut(rule.error?.title, MAX_TITLE),
      error: cut(rule.error?.message, MAX_MESSAGE),
      promptTitle: cut(rule.prompt?.title, MAX_TITLE),
      prompt: cut(rule.prompt?.message, MAX_MESSAGE),
      sqref: boxNames(rule.boxes),
    },
    formula('formula1', rule.formula1),
    formula('formula2', rule.formula2),
  );
}
