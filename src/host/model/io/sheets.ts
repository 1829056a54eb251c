import type { ConditionalFormatData, ValidationData } from '../../../xlsx';
import { newChartId } from '../chart';
import { ChartTitle } from '../chart-parts';
import { newRuleId } from '../data-validation';
import { featuresOf } from '../features';
import { freeze, frozenOf } from '../freeze-panes';
import type { ConditionalFormatRecord, ValidationRecord } from '../side-store';
import type { IoPart } from './part';

/** Messages without a rule have no place in a file here, nor has a custom format whose formula was never set. */
const isValidation = (record: ValidationRecord): record is ValidationRecord & ValidationData =>
  record.type !== 'any';
const isComplete = ({ rule }: ConditionalFormatRecord): boolean =>
  rule.kind !== 'formula' || rule.formula !== '';

function withoutId<T extends { id: string }>({ id: _, ...rest }: T): Omit<T, 'id'> {
  return structuredClone(rest);
}

/** Rules, charts, page, protection and frozen panes of each sheet. */
export const sheetsPart: IoPart = {
  load(book, data, sheetIds) {
    data.sheets.forEach((sheet, index) => {
      const sheetId = sheetIds[index];
      const side = book.side.sheet(sheetId);
      side.validations = sheet.validations.map((rule) => ({ ...structuredClone(rule), id: newRuleId() }));
      side.conditionalFormats = [...sheet.conditionalFormats]
        .sort((a, b) => a.priority - b.priority)
        .map(({ priority: _, ...rule }) => ({ ...structuredClone(rule), id: newRuleId() }));
      side.charts = sheet.charts.map((chart) => ({ ...structuredClone(chart), id: newChartId() }));
      side.page = structuredClone(sheet.page);
      side.protection = sheet.protection === undefined ? null : structuredClone(sheet.protection);
      side.autoFilter = sheet.autoFilter && { ...sheet.autoFilter };
      side.customProperties = { ...sheet.customProperties };
      if (sheet.freeze !== undefined) freeze(book.engine, sheetId, sheet.freeze);
      featuresOf(book).rules.changed(sheetId);
    });
  },
  save(book, data, sheetIds) {
    data.sheets.forEach((sheet, index) => {
      const side = book.side.sheet(sheetIds[index]);
      sheet.validations = side.validations.filter(isValidation).map((rule) => withoutId(rule));
      sheet.conditionalFormats = side.conditionalFormats
        .filter(isComplete)
        .map((rule, at): ConditionalFormatData => ({ ...withoutId(rule), priority: at + 1 }));
      sheet.charts = side.charts.map((chart) => ({
        ...withoutId(chart),
        ...(chart.titleRef !== undefined && { title: new ChartTitle(book, sheetIds[index], chart).text }),
      }));
      sheet.page = structuredClone(side.page);
      if (side.protection !== null) sheet.protection = structuredClone(side.protection);
      if (side.autoFilter !== undefined) sheet.autoFilter = { ...side.autoFilter };
      sheet.customProperties = { ...side.customProperties };
      const { rows, columns } = frozenOf(book.engine, sheetIds[index]);
      if (rows > 0 || columns > 0) sheet.freeze = { rows, columns };
    });
  },
};
