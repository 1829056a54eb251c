import type { FieldDefinition } from './schema';

/** The calendar year that a form is for. */
export const yearField: FieldDefinition = {
  key: 'year',
  role: 'input',
  type: 'number',
  numberFormat: '0',
  validation: { kind: 'integer', min: 1990, max: 2199 },
};
