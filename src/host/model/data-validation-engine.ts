import { DataValidationErrorStyle, type ISheetDataValidationRule } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { toEngineRange } from '../engine/box';
import type { Engine } from '../engine/engine';
import type { SideStore, ValidationRecord } from './side-store';

/** The engine's mutations, by their ids: their package is not one of ours. */
const ADD = 'data-validation.mutation.addRule';
const REMOVE = 'data-validation.mutation.removeRule';

const ERROR_STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

/** The engine wants "=" before formulas, and an inline list without quotes. */
function engineFormula(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const inline = /^"(.*)"$/s.exec(text);
  if (inline !== null) return inline[1].replaceAll('""', '"');
  return Number.isNaN(Number(text)) ? `=${text}` : text;
}

const engineRule = (record: ValidationRecord): ISheetDataValidationRule =>
  ({
    uid: record.id,
    type: record.type,
    ranges: record.boxes.map(toEngineRange),
    operator: record.operator,
    formula1: engineFormula(record.formula1),
    formula2: engineFormula(record.formula2),
    allowBlank: record.ignoreBlank,
    showDropDown: record.dropDown,
    showErrorMessage: record.error?.show ?? true,
    errorStyle: ERROR_STYLES[record.error?.style ?? 'stop'],
    errorTitle: record.error?.title,
    error: record.error?.message,
    showInputMessage: record.prompt?.show ?? false,
    promptTitle: record.prompt?.title,
    prompt: record.prompt?.message,
  }) as ISheetDataValidationRule;

/** Makes the engine's validations of a sheet the ones of the side store, for the grid. */
export function mirrorValidations(engine: Engine, side: SideStore, sheetId: string): void {
  const wanted = new Map(side.sheet(sheetId).validations.map((record) => [record.id, engineRule(record)]));
  const present = engine.injector.get(SheetDataValidationModel).getRules(engine.unitId, sheetId);
  for (const rule of [...present]) {
    if (JSON.stringify(wanted.get(rule.uid)) === JSON.stringify(rule)) wanted.delete(rule.uid);
    else engine.runOn(sheetId, REMOVE, { ruleId: rule.uid });
  }
  for (const rule of wanted.values()) engine.runOn(sheetId, ADD, { rule });
}
