import { isBlank } from '../decimal';
import type { CellInput } from '../types';
import { settingsFinding } from './findings';
import type { SettingsFinding } from './findings';
import { findNamed } from './names';
import { parameterValue, parameters } from './parameters';
import type { ParameterDefinition } from './parameters';
import type { Settings } from './types';

/** `key`: "scoring.digits" or the parameter's name in either language. */
export interface ParameterRow {
  key: CellInput;
  value: CellInput;
}

type Refusal = Pick<SettingsFinding, 'code' | 'details'>;

function accept(definition: ParameterDefinition, value: CellInput): { value: CellInput } | Refusal {
  if (definition.kind === 'choice') {
    const choice = findNamed(definition.choices, value);
    if (choice) return { value: choice.value };
    const choices = definition.choices.map(({ name, nameEn }) => `${name} (${nameEn})`).join(', ');
    return { code: 'setting-not-a-choice', details: { choices } };
  }
  const { kind, min, max } = definition;
  if (typeof value !== 'number' || !Number.isFinite(value))
    return { code: 'setting-not-number', details: { min, max } };
  const fits = value >= min && value <= max && (kind !== 'integer' || Number.isInteger(value));
  return fits ? { value } : { code: 'setting-out-of-range', details: { min, max } };
}

const withValue = (settings: Settings, key: string, value: CellInput): Settings => {
  const [section, field] = key.split('.') as ['scoring', string];
  return { ...settings, [section]: { ...settings[section], [field]: value } };
};

/** Overrides the single-value settings; a blank value, or a wrong one with its finding, leaves the default. */
export function applyParameters(
  base: Settings,
  rows: readonly ParameterRow[],
): { settings: Settings; findings: SettingsFinding[] } {
  const findings: SettingsFinding[] = [];
  const rowOf = new Map<string, number>();
  let settings = base;
  rows.forEach(({ key, value }, row) => {
    if (isBlank(key)) return;
    const definition = parameters.find((parameter) => findNamed([parameter], key));
    if (!definition) {
      findings.push(settingsFinding('parameters', 'setting-unknown', [row, 'key'], key, value));
      return;
    }
    const current = parameterValue(settings, definition.id);
    if (rowOf.has(definition.id)) {
      findings.push(
        settingsFinding('parameters', 'setting-duplicate', [row, 'value'], key, value, {
          usedInstead: current,
        }),
      );
      return;
    }
    rowOf.set(definition.id, row);
    if (isBlank(value)) return;
    const answer = accept(definition, value);
    if ('code' in answer) {
      const { code, details } = answer;
      findings.push(
        settingsFinding('parameters', code, [row, 'value'], key, value, { usedInstead: current, details }),
      );
    } else settings = withValue(settings, definition.id, answer.value);
  });
  const { finalMin, finalMax } = settings.scoring;
  if (finalMin > finalMax) {
    // The one that the office has changed is the one to look at.
    const changed = finalMin === base.scoring.finalMin ? 'scoring.finalMax' : 'scoring.finalMin';
    const row = rowOf.get(changed)!;
    findings.push(
      settingsFinding('parameters', 'final-range-empty', [row, 'value'], rows[row].key, rows[row].value, {
        usedInstead: parameterValue(base, changed),
        details: {
          min: finalMin,
          max: finalMax,
          usedMin: base.scoring.finalMin,
          usedMax: base.scoring.finalMax,
        },
      }),
    );
    settings = {
      ...settings,
      scoring: { ...settings.scoring, finalMin: base.scoring.finalMin, finalMax: base.scoring.finalMax },
    };
  }
  return { settings, findings };
}
