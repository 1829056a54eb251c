import { comparable } from '../core/settings';
import type { CellInput } from '../core/types';
import type { ColumnDefinition, TableDefinition } from './schema';
import { fill, say } from './language';
import type { Language } from './language';

const BRACKETS = /\([^()]*\)$/;

/**
 * A label or header as it is compared: full-width forms folded, no white space, lower case, no colon at the end.
 * Blank and numbers are compared as their text.
 */
export function comparableLabel(cell: CellInput): string {
  return comparable(cell).replace(/:$/, '');
}

/** The same without a remark in brackets at the end: "权重（%）" → "权重". */
export function withoutRemark(label: string): string {
  return label.replace(BRACKETS, '');
}

/** Header of a column as it is written; n is the number of a repeated column, from 1. */
export function headerOf(column: ColumnDefinition, language: Language, n = 1): string {
  return fill(say(column.header, language), { n });
}

export interface KnownColumn {
  readonly key: string;
  readonly definition: ColumnDefinition;
}

/** More raters than any scheme has; columns beyond are not taken for raters. */
export const MAX_RATERS = 20;

/** Every column that a table may have, repeated ones up to their most. */
export function knownColumns(table: TableDefinition): KnownColumn[] {
  return table.columns.flatMap((definition) =>
    definition.repeat
      ? Array.from({ length: MAX_RATERS }, (_, i) => ({ key: `${definition.key}${i + 1}`, definition }))
      : [{ key: definition.key, definition }],
  );
}

/**
 * Comparable header → column key, for both languages and all aliases, and of columns that are not always there. The first column to
 * claim a header keeps it.
 */
export function headerIndex(table: TableDefinition): Map<string, string> {
  const index = new Map<string, string>();
  const { added: further = [], optional = [] } = table;
  const added = [...further, ...optional].map((definition) => ({ key: definition.key, definition }));
  for (const { key, definition } of [...knownColumns(table), ...added]) {
    const n = Number(key.slice(definition.key.length)) || 1;
    const { header, aliases = [] } = definition;
    for (const text of [header.zh, header.en, ...aliases]) {
      const comparableText = comparableLabel(fill(text, { n }));
      if (!index.has(comparableText)) index.set(comparableText, key);
    }
  }
  return index;
}
