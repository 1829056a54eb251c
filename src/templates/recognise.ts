import type { CellInput } from '../core/types';
import { comparableLabel, headerIndex, knownColumns, withoutRemark } from './headers';
import type { TableKey, TemplateId } from './ids';
import type { Words } from './language';
import { table, templates } from './registry';
import type { TableDefinition } from './schema';

/** A column that is not there, by key and as it is called. */
export interface MissingColumn {
  key: string;
  header: Words;
  /** Without it the table cannot be used. */
  required: boolean;
}

export interface ColumnMatch {
  /** Column key → index into the headers. */
  columns: Record<string, number>;
  /** In the order of the template; of repeated columns only the first. */
  missing: MissingColumn[];
}

export interface RecognisedHeader extends ColumnMatch {
  template: TemplateId;
  table: TableKey;
}

const indexes = new Map<TableKey, Map<string, string>>();

function indexOf(definition: TableDefinition): Map<string, string> {
  const known = indexes.get(definition.key);
  if (known) return known;
  const index = headerIndex(definition);
  indexes.set(definition.key, index);
  return index;
}

function match(definition: TableDefinition, headers: readonly CellInput[]): ColumnMatch {
  const index = indexOf(definition);
  const labels = headers.map(comparableLabel);
  const columns: Record<string, number> = {};
  // A header that matches as it stands goes before one that matches without its remark in brackets.
  for (const read of [(label: string) => label, withoutRemark]) {
    labels.forEach((label, position) => {
      if (label === '' || Object.values(columns).includes(position)) return;
      const key = index.get(read(label));
      if (key !== undefined && !(key in columns)) columns[key] = position;
    });
  }
  const missing = knownColumns(definition)
    .filter(
      ({ key, definition: { repeat, key: base } }) => !(key in columns) && (!repeat || key === `${base}1`),
    )
    .map(({ key, definition: { header, identifies = false } }) => ({
      key,
      header: { zh: header.zh.replace('{n}', '1'), en: header.en.replace('{n}', '1') },
      required: identifies,
    }));
  return { columns, missing };
}

/**
 * Finds the columns of a table that is known by its name. Order does not matter, language neither; of two equal headers
 * the left one counts; unknown headers are ignored.
 * @throws RangeError for a table that is not part of the template
 */
export function matchColumns(
  template: TemplateId,
  tableKey: TableKey,
  headers: readonly CellInput[],
): ColumnMatch {
  return match(table(template, tableKey), headers);
}

const keyColumns = new Map<TableKey, string[]>();

/** Keys of the columns without which the table cannot be used. */
function keyColumnsOf(definition: TableDefinition): string[] {
  const known = keyColumns.get(definition.key);
  if (known) return known;
  const keys = knownColumns(definition)
    .filter(({ key, definition: { identifies, repeat, key: base } }) => {
      return identifies && (!repeat || key === `${base}1`);
    })
    .map(({ key }) => key);
  keyColumns.set(definition.key, keys);
  return keys;
}

/** Whether the labels name all key columns. */
function namesKeyColumns(definition: TableDefinition, labels: readonly string[]): boolean {
  const index = indexOf(definition);
  const named = new Set(labels.map((label) => index.get(label)));
  return keyColumnsOf(definition).every((key) => named.has(key));
}

let labelsOfAll: Set<string> | undefined;

/** Every label that is a header of some table. */
function everyLabel(): Set<string> {
  labelsOfAll ??= new Set(
    templates.flatMap(({ tables }) => tables.flatMap((one) => [...indexOf(one).keys()])),
  );
  return labelsOfAll;
}

/**
 * The template whose key columns are all in this row; of several the one with the most columns. Null when there is
 * none, or when half of the filled cells or more mean nothing to it: labels with values between them are no header.
 */
export function recogniseHeader(headers: readonly CellInput[]): RecognisedHeader | null {
  const read = headers.map(comparableLabel).filter((label) => label !== '');
  const labels = read.flatMap((label) => [label, withoutRemark(label)]);
  if (!labels.some((label) => everyLabel().has(label))) return null;
  let best: RecognisedHeader | null = null;
  let most = read.length / 2;
  for (const template of templates) {
    for (const definition of template.tables) {
      if (!namesKeyColumns(definition, labels)) continue;
      const found = match(definition, headers);
      const size = Object.keys(found.columns).length;
      if (size > most && !found.missing.some((column) => column.required)) {
        best = { template: template.id, table: definition.key, ...found };
        most = size;
      }
    }
  }
  return best;
}
