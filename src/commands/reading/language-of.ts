import { comparableLabel, knownColumns } from '../../templates/headers';
import { fill, say, type Language } from '../../templates/language';
import { table } from '../../templates/registry';
import type { Block } from './block';

/** Language in which a table was made, by the headers that its template gives the columns; Chinese where they are even. */
export function languageOf({ template, key, headers }: Block): Language {
  const columns = knownColumns(table(template, key)).filter((column) => headers[column.key] !== undefined);
  const count = (language: Language) =>
    columns.filter(({ key: column, definition }) => {
      const n = Number(column.slice(definition.key.length)) || 1;
      const header = fill(say(definition.header, language), { n });
      return comparableLabel(headers[column]) === comparableLabel(header);
    }).length;
  return count('en-US') > count('zh-CN') ? 'en-US' : 'zh-CN';
}
