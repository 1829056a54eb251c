import { parseDay } from '../../core/day';
import { isBlank } from '../../core/decimal';
import { knownColumns } from '../../templates/headers';
import { fieldLabels, type FieldKey } from '../../templates/labels';
import { table as tableOf, template as templateById } from '../../templates/registry';
import type { FieldDefinition } from '../../templates/schema';
import type { Grid } from '../../workbook/read';
import { cellAddress } from '../../templates/a1';
import type { Notes } from '../notes';
import { headerPlace, placeOf, type Block, type BlockRow } from '../reading/block';
import { fieldsOf } from '../reading/form-fields';
import { textOf } from '../reading/raw-evaluation';

/** What a cell shows whose formula fails. */
const BROKEN = /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|CALC!|SPILL!)$/;

/** Fields without which nobody knows later whose form it is, and of when. */
const NEEDED: readonly FieldKey[] = ['period', 'name', 'department'];

/** Reports what a form other than an evaluation lacks; `blocks` are all tables of its sheet. */
export function checkForm(blocks: readonly Block[], notes: Notes): void {
  const first = blocks[0];
  checkFields(first, blocks, notes);
  for (const block of blocks) {
    const rows = block.rows.filter((row) => isFilled(block, row));
    const main = templateById(block.template).tables[0].key === block.key;
    if (main && rows.length === 0) {
      notes.problems.add('table-empty', headerPlace(block), { table: notes.tableTitle(block.template) });
    }
    for (const row of rows) checkRow(block, row, notes);
  }
}

function checkFields(first: Block, blocks: readonly Block[], notes: Notes): void {
  const definitions: readonly FieldDefinition[] = (templateById(first.template).fields ?? []).flat();
  const found = fieldsOf(first, blocks);
  for (const { key, role } of definitions) {
    const cell = found[key];
    if (role !== 'input' || !NEEDED.includes(key) || !cell || !isBlank(cell.value)) continue;
    notes.problems.add('field-blank', cell.at, { label: notes.say(fieldLabels[key].words) });
  }
}

const columnsOf = ({ template, key, columns }: Block) =>
  knownColumns(tableOf(template, key)).filter((column) => columns[column.key] !== undefined);

/** Numbers of rows and the like stand in rows that nobody has begun, too. */
const isFilled = (block: Block, row: BlockRow) =>
  columnsOf(block).some(({ key, definition }) => definition.role !== 'formula' && !isBlank(row.value(key)));

/** A row that says nothing in the first of the columns by which its table is known is not finished. */
function checkRow(block: Block, row: BlockRow, notes: Notes): void {
  const inputs = columnsOf(block).filter(({ definition }) => definition.role === 'input');
  const subject = inputs.find(({ definition }) => definition.identifies);
  for (const { key, definition } of inputs) {
    const value = row.value(key);
    const at = placeOf(block, row.row, key);
    const column = block.headers[key];
    if (isBlank(value)) {
      if (key === subject?.key) notes.problems.add('cell-blank', at, { column });
    } else if (typeof value === 'string' && !BROKEN.test(value)) {
      const facts = { column, value: textOf(value) };
      const { type } = definition;
      if (type === 'number' || type === 'percent') notes.problems.add('value-not-number', at, facts);
      if (type === 'date' && parseDay(value) === null) notes.problems.add('value-not-date', at, facts);
    }
  }
}

/** Reports cells of a sheet that show an error. */
export function checkErrors({ sheet, area, values }: Grid, notes: Notes): void {
  values.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (typeof value !== 'string' || !BROKEN.test(value)) return;
      const address = cellAddress(area.row + row, area.column + column);
      notes.problems.add('cell-error', { sheet, address }, { value });
    }),
  );
}
