import { parsePeriod, parseQuarter, parseYear } from '../core/period';
import type { ParameterSpec } from './command';
import { WORKBOOK } from './problems';
import { Refusal } from './refusal';

/** Checked parameters of one run; what was left out has its default, or is absent. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/** What a value of each type has to look like, and how it is written inside; null when it cannot be read. */
const readers: Record<ParameterSpec['type'], (value: string, spec: ParameterSpec) => string | null> = {
  period: (value) => parsePeriod(value),
  quarter: (value) => parseQuarter(value),
  year: (value) => parseYear(value)?.toString() ?? null,
  text: (value) => value.trim(),
  boolean: (value) =>
    /^(true|1|yes)$/i.test(value) ? 'true' : /^(false|0|no)$/i.test(value) ? 'false' : null,
  choice: (value, { choices = [] }) => (choices.includes(value) ? value : null),
};

/**
 * Checks what came from pane or command line. An empty value counts as left out.
 * @throws Refusal parameter-missing or parameter-invalid, naming the parameter in the user's language
 */
export function readParameters(
  specs: readonly ParameterSpec[],
  given: Readonly<Record<string, string>>,
  names: Readonly<Record<string, string>>,
): Parameters {
  const shown = (name: string) => names[name] ?? name;
  const known = new Set(specs.map(({ name }) => name));
  const unknown = Object.keys(given).find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw new Refusal('parameter-invalid', WORKBOOK, { parameter: unknown, value: given[unknown] });
  }
  return Object.fromEntries(
    specs.map((spec) => {
      const text = given[spec.name] || spec.default;
      if (text === undefined) {
        if (spec.required) throw new Refusal('parameter-missing', WORKBOOK, { parameter: shown(spec.name) });
        return [spec.name, undefined];
      }
      const value = readers[spec.type](text, spec);
      if (value === null) {
        throw new Refusal('parameter-invalid', WORKBOOK, { parameter: shown(spec.name), value: text });
      }
      return [spec.name, value === '' ? undefined : value];
    }),
  );
}
