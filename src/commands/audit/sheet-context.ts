import { absoluteArea, absoluteCell, columnLetters } from '../../templates/a1';
import { escapeHeader, settingIn } from '../../templates/context';
import type { ContextRequest } from '../../templates/context';
import { headerOf, knownColumns } from '../../templates/headers';
import type { TableKey } from '../../templates/ids';
import { fieldLabels, raterLabels, raterWords, type RaterPart } from '../../templates/labels';
import type { LabelledCell } from '../../templates/read-labelled';
import { fill, words, type Words } from '../../templates/language';
import { table as tableOf, templateOf } from '../../templates/registry';
import type { FormulaContext } from '../../templates/schema';
import type { Block } from '../reading/block';
import { scoreColumnsOf } from '../reading/forms';
import type { AuditedSheet, AuditedTable } from './audited-sheet';

/** A column or a labelled cell to which a formula refers is gone, so that nobody can say what the formula should be. */
export class PartMissing extends Error {
  constructor(
    readonly kind: 'column' | 'label',
    /** What it is called. */
    readonly words: Words,
  ) {
    super(`${kind} ${words.en} is gone`);
  }
}

/** What formulas are made with besides the sheet itself: the settings, and the tables elsewhere. */
export type Surroundings = Pick<ContextRequest, 'settings' | 'existing'>;

/**
 * What the formulas of a table may refer to, as the sheet stands now: under the headers and at the places that it has.
 * Naming a part that is gone throws PartMissing.
 */
export function sheetContext(
  sheet: AuditedSheet,
  { block, name }: AuditedTable,
  { settings, existing }: Surroundings,
): FormulaContext {
  const { area, columns, headers } = block;
  const first = area.row + 1;
  const known = (key: string): string => {
    if (headers[key] === undefined) throw new PartMissing('column', columnWords(block, key));
    return key;
  };
  const reference = (key: string) => escapeHeader(headers[known(key)]);
  const raterCell = (index: number, part: RaterPart): LabelledCell => {
    const found = sheet.raters.find(({ number }) => number === index + 1);
    if (!found) throw new PartMissing('label', nthRater(index + 1));
    if (!found[part]) throw new PartMissing('label', raterLabels[part].words);
    return found[part];
  };
  const raterCount = sheet.raters.length || Math.max(1, scoreColumnsOf(block).length);
  return {
    language: sheet.language,
    settings,
    raterCount,
    column: (key) => `${name}[${reference(key)}]`,
    cell: (key) => `${name}[[#This Row],[${reference(key)}]]`,
    has: (key) => headers[key] !== undefined,
    headerOf: (key) => `${name}[[#Headers],[${reference(key)}]]`,
    addressOf: (key) => `$${columnLetters(columns[known(key)])}${first + 1}`,
    rangeOf: (key) =>
      absoluteArea({ row: first, column: columns[known(key)], rows: area.rows - 1, columns: 1 }),
    field: (key) => {
      const cell = sheet.fields[key];
      if (!cell) throw new PartMissing('label', fieldLabels[key].words);
      return absoluteCell(cell.row, cell.column);
    },
    rater: (index, part) => {
      const { row, column } = raterCell(index, part);
      return absoluteCell(row, column);
    },
    raters: (part) => {
      const { row, column } = raterCell(0, part);
      return absoluteArea({ row, column, rows: raterCount, columns: 1 });
    },
    setting: (key) => settingIn({ settings, existing }, key),
    other: (key) => sheetContext(sheet, otherTable(sheet, key), { settings, existing }),
    existing: (key) => existing?.[key] ?? null,
  };
}

const nthRater = (n: number): Words => words(fill(raterWords.zh, { n }), fill(raterWords.en, { n }));

/** How the template calls a column. @throws RangeError for one that it does not have */
function columnWords({ template, key: table }: Block, key: string): Words {
  const found = knownColumns(tableOf(template, table)).find((column) => column.key === key);
  if (!found) throw new RangeError(`no column ${key} in ${table}`);
  const n = Number(key.slice(found.definition.key.length)) || 1;
  return words(headerOf(found.definition, 'zh-CN', n), headerOf(found.definition, 'en-US', n));
}

function otherTable({ tables }: AuditedSheet, key: TableKey): AuditedTable {
  const found = tables.find(({ block }) => block.key === key);
  if (found) return found;
  const template = templateOf(key);
  throw new PartMissing('label', tableOf(template.id, key).caption ?? template.title);
}
