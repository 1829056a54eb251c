import { boxNames } from '../text/a1';
import { fileFormula } from '../text/formula';
import { element, textContent } from '../text/xml';
import type { ConditionalFormatData, ThresholdData } from '../workbook-data';

type Rule = ConditionalFormatData['rule'];
type DataBar = Extract<Rule, { kind: 'dataBar' }>;
type IconSet = Extract<Rule, { kind: 'iconSet' }>;

export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

export function iconAttributes(rule: IconSet): Record<string, string | boolean | undefined> {
  return {
    iconSet: rule.icons,
    showValue: rule.showValue ? undefined : false,
    reverse: rule.reverse || undefined,
  };
}

function extendedThreshold(at: ThresholdData): string {
  const type =
    at.automatic && at.type === 'min' ? 'autoMin' : at.automatic && at.type === 'max' ? 'autoMax' : at.type;
  const value = at.value === undefined ? '' : element('xm:f', {}, textContent(fileFormula(at.value)));
  return element('x14:cfvo', { type }, value);
}

export function extendedFormat(format: ConditionalFormatData, rule: string): string {
  return element(
    'x14:conditionalFormatting',
    { 'xmlns:xm': XM },
    rule,
    element('xm:sqref', {}, boxNames(format.boxes)),
  );
}

/** Solid bars, automatic ends and bars from zero length, which the first format cannot say. */
export function extendedDataBar(rule: DataBar, id: string): string {
  return element(
    'x14:cfRule',
    { type: 'dataBar', id },
    element(
      'x14:dataBar',
      {
        minLength: 0,
        maxLength: 100,
        gradient: rule.gradient,
        showValue: rule.showValue ? undefined : false,
      },
      extendedThreshold(rule.min),
      extendedThreshold(rule.max),
      element('x14:negativeFillColor', { rgb: 'FFFF0000' }),
      element('x14:axisColor', { rgb: 'FF000000' }),
    ),
  );
}

/** For the icon sets of Excel 2010. */
export function extendedIconSet(rule: IconSet, format: ConditionalFormatData, id: string): string {
  return element(
    'x14:cfRule',
    { type: 'iconSet', priority: format.priority, id },
    element('x14:iconSet', iconAttributes(rule), ...rule.points.map((point) => extendedThreshold(point))),
  );
}
