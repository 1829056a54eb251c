import {
  deadlineBases,
  holidayKinds,
  measures,
  parameters,
  parameterValue,
  warningLevels,
} from '../../core/settings';
import type { ParameterDefinition, Settings } from '../../core/settings';
import type { CellInput } from '../../core/types';
import { yesNoWords } from '../labels';
import { say, words } from '../language';
import type { Language } from '../language';
import type { CellOverride, Content, ContentRequest, RowData, Validation } from '../schema';

type Named = { readonly name: string; readonly nameEn: string };
const nameIn = (language: Language, entry: Named): string =>
  say({ zh: entry.name, en: entry.nameEn }, language);

const nameOf = <T extends Named & { readonly id: string }>(
  language: Language,
  entries: readonly T[],
  id: string,
): string =>
  nameIn(
    language,
    entries.find((entry) => entry.id === id)!,
  );

function valueOf(definition: ParameterDefinition, settings: Settings, language: Language): CellInput {
  const value = parameterValue(settings, definition.id);
  if (definition.kind !== 'choice') return value;
  return nameIn(
    language,
    definition.choices.find((choice) => choice.value === value)!,
  );
}

/** What may stand in the cell, as a person reads it: "0–4", "0%–100%", "是 / 否". */
export function allowedValues(definition: ParameterDefinition, language: Language): string {
  if (definition.kind === 'choice') {
    return definition.choices.map((choice) => nameIn(language, choice)).join(' / ');
  }
  const { kind, min, max } = definition;
  const shown = (value: number) => (kind === 'percent' ? `${value * 100}%` : String(value));
  return language === 'zh-CN' ? `${shown(min)} 到 ${shown(max)}` : `${shown(min)} to ${shown(max)}`;
}

function validationOf(definition: ParameterDefinition): Validation {
  if (definition.kind === 'choice') {
    const choices = definition.choices.map(({ name, nameEn }) => words(name, nameEn));
    return { kind: 'list', source: { from: 'words', words: choices } };
  }
  const { kind, min, max } = definition;
  const [zh, en] = [allowedValues(definition, 'zh-CN'), allowedValues(definition, 'en-US')];
  const message = words(`请填 ${zh}。留空的按默认值算。`, `${en}, please. Blank means the default.`);
  return { kind: kind === 'integer' ? 'integer' : 'number', min, max, message };
}

/** What the office enters, and what counts: formulas refer to the latter, so that a wrong entry reaches none. */
function cellsOf(definition: ParameterDefinition, row: number): CellOverride[] {
  const common = {
    table: 'settings-parameters',
    row,
    numberFormat: definition.kind === 'percent' ? '0%' : 'General',
  } as const;
  return [
    { ...common, column: 'value', validation: validationOf(definition) },
    { ...common, column: 'inEffect', setting: definition.id },
  ];
}

/** The rows of the five tables for these settings, all of them. */
export function settingsContent({ language, settings }: ContentRequest): Content {
  const parameterRows = parameters.map((definition): RowData => ({
    key: nameIn(language, definition),
    value: valueOf(definition, settings, language),
    note: allowedValues(definition, language),
  }));
  const schemes = settings.schemes.flatMap((scheme) =>
    scheme.slots.map((slot, index): RowData => ({
      scheme: nameIn(language, scheme),
      slot: nameIn(language, slot),
      order: index + 1,
      weight: slot.weight / 100,
      ranked: say(yesNoWords[scheme.ranked ? 0 : 1], language),
    })),
  );
  const bands = measures.flatMap(({ id }) =>
    settings.bands[id].map((band): RowData => ({
      measure: nameOf(language, measures, id),
      level: nameOf(language, warningLevels, band.level),
      edge: band.edge,
    })),
  );
  const deadlines = settings.deadlines.map((deadline): RowData => ({
    deadline: nameIn(language, deadline),
    basis: nameOf(language, deadlineBases, deadline.basis),
    day: deadline.day,
    time: deadline.time,
  }));
  const holidays = settings.holidays.map((holiday): RowData => ({
    date: holiday.day,
    kind: nameOf(language, holidayKinds, holiday.kind),
    name: holiday.name,
  }));
  return {
    rows: {
      'settings-parameters': parameterRows,
      'settings-schemes': schemes,
      'settings-bands': bands,
      'settings-deadlines': deadlines,
      'settings-holidays': holidays,
    },
    cells: parameters.flatMap(cellsOf),
    raterCount: 1,
  };
}
