import type { ValidationData } from '../../xlsx';
import { HostObject, invalidArgument } from '../rich-api';
import type { ValidationRecord } from './side-store';
import { dateSerial } from './typed-input';

/** Validation rules as Office.js says them and as the file says them. */

type Part = Pick<ValidationRecord, 'type' | 'operator' | 'formula1' | 'formula2' | 'dropDown'>;
export type ApiRule = Record<string, Record<string, unknown>>;

/** Formula of a Range that was given in place of a formula: "=Sheet1!$A$1:$A$3". */
export type AddressOf = (range: HostObject) => string;

const KINDS: Readonly<Record<string, ValidationData['type']>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
  list: 'list',
  custom: 'custom',
};

const OPERATORS: Readonly<Record<string, NonNullable<ValidationData['operator']>>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

const reversed = (map: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(map).map(([api, file]) => [file, api]));
const apiKinds = reversed(KINDS);
const apiOperators = reversed(OPERATORS);

/** Excel.DataValidationType of a rule. */
export const typeName = (type: ValidationRecord['type']): string =>
  type === 'any' ? 'None' : apiKinds[type].charAt(0).toUpperCase() + apiKinds[type].slice(1);

/** An inline list has at most this many characters. */
const LIST_LIMIT = 255;

/**
 * @returns null for an empty rule, which stands for no rule
 * @throws InvalidArgument for several kinds at once, an unknown operator, a missing limit, too long a list
 */
export function fromApiRule(input: unknown, addressOf: AddressOf, location: string): Part | null {
  if (typeof input !== 'object' || input === null) throw invalidArgument(location);
  const given = Object.entries(input as ApiRule).filter(([, value]) => value != null);
  if (given.length === 0) return null;
  const [[kind, details]] = given;
  if (given.length > 1 || !(kind in KINDS)) throw invalidArgument(location);
  const type = KINDS[kind];
  if (type === 'list') return listRule(details, addressOf, location);
  if (type === 'custom') {
    const formula1 = formulaText(details.formula, addressOf, location);
    return { type, formula1, dropDown: true };
  }
  const operator = OPERATORS[String(details.operator)];
  if (operator === undefined) throw invalidArgument(location);
  const limit = type === 'date' || type === 'time' ? dateText : formulaText;
  const two = operator === 'between' || operator === 'notBetween';
  return {
    type,
    operator,
    dropDown: true,
    formula1: limit(details.formula1, addressOf, location),
    ...(two ? { formula2: limit(details.formula2, addressOf, location) } : {}),
  };
}

function listRule(details: Record<string, unknown>, addressOf: AddressOf, location: string): Part {
  const { source, inCellDropDown } = details;
  const dropDown = inCellDropDown !== false;
  if (source instanceof HostObject) return { type: 'list', dropDown, formula1: addressOf(source).slice(1) };
  if (typeof source !== 'string' || source === '') throw invalidArgument(location);
  if (source.startsWith('=')) return { type: 'list', dropDown, formula1: source.slice(1) };
  if (source.length > LIST_LIMIT) throw invalidArgument(location);
  return { type: 'list', dropDown, formula1: `"${source.replaceAll('"', '""')}"` };
}

/** A number, "10", "=A1" or a Range as the file has it, without "=". */
function formulaText(input: unknown, addressOf: AddressOf, location: string): string {
  if (input instanceof HostObject) return addressOf(input).slice(1);
  if (typeof input === 'number' && Number.isFinite(input)) return String(input);
  if (typeof input !== 'string' || input === '' || input === '=') throw invalidArgument(location);
  return input.startsWith('=') ? input.slice(1) : input;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?.*)?$/;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

const dayFraction = (hours = '0', minutes = '0', seconds = '0'): number =>
  (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;

/** ISO dates and times become serials; numbers are refused, formulas stay. */
function dateText(input: unknown, addressOf: AddressOf, location: string): string {
  if (typeof input === 'number') throw invalidArgument(location);
  if (typeof input !== 'string' || input.startsWith('=')) return formulaText(input, addressOf, location);
  const date = ISO.exec(input);
  if (date !== null) {
    const [, year, month, day, ...time] = date;
    const serial = dateSerial(Number(year), Number(month), Number(day));
    if (serial === null) throw invalidArgument(location);
    return String(serial + dayFraction(...(time as [string?, string?, string?])));
  }
  const time = CLOCK.exec(input);
  if (time === null) throw invalidArgument(location);
  return String(dayFraction(time[1], time[2], time[3]));
}

/** Limits read back as formulas ("=10"), an inline list as it was given. */
export function toApiRule(record: Part): ApiRule {
  if (record.type === 'any') return {};
  const formula = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : `=${text}`;
  const kind = apiKinds[record.type];
  if (record.type === 'list') {
    const { formula1 = '', dropDown } = record;
    const inline = /^"(.*)"$/s.exec(formula1);
    const source = inline === null ? `=${formula1}` : inline[1].replaceAll('""', '"');
    return { [kind]: { inCellDropDown: dropDown, source } };
  }
  if (record.type === 'custom') return { [kind]: { formula: formula(record.formula1) } };
  return {
    [kind]: {
      formula1: formula(record.formula1),
      ...(record.formula2 === undefined ? {} : { formula2: formula(record.formula2) }),
      operator: apiOperators[record.operator ?? 'between'],
    },
  };
}
