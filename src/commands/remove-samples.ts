import { isSampleText } from '../templates/samples/mark';
import { cellAddress } from '../templates/a1';
import { areaAddress, contains, parseReference } from '../workbook/a1';
import { asText } from '../workbook/cell-values';
import { asWritten } from '../workbook/ledger/cell-content';
import { formAreaOf } from './reading/form-area';
import {
  type FormRemoval,
  noteClearing,
  noteRowRemoval,
  areGone,
  queueFormRemoval,
  queueSheetRemoval,
  type RowRemoval,
} from '../workbook/remove';
import { defineCommand, type Run } from './define-command';
import { Notes } from './notes';
import { refuseLocked } from './protected';
import { gridOf, type Block } from './reading/block';
import { readWorkbook, type WorkbookContent } from './reading/workbook-content';
import { fieldsAbove, fieldsOf } from './reading/form-fields';
import { sharedSheets } from './reading/recognise-blocks';
import { Refusal } from './refusal';
import type { RemoveSamplesResults } from './results';

/**
 * Takes out the rows that bear the mark of a sample, and the sheets of forms whose person or department bears it; of a sheet
 * that such a form shares with other things, the form alone. Everything else stays. A protected sheet among them: nothing is removed.
 */
export const removeSamples = defineCommand<RemoveSamplesResults>('remove-samples', [], async (run) => {
  const { context, session, words, problems } = run;
  const notes = new Notes(context.language, words, problems.muted());
  // A formula in the row that is left of a table stays for the next entry.
  const content = await readWorkbook(session, notes, () => true);
  if (content.blocks.length === 0) throw new Refusal('nothing-recognised');
  const sheets = sampleSheets(content);
  const forms = sampleForms(content);
  const removals = content.blocks
    .filter(({ sheet }) => !sheets.includes(sheet))
    .filter((block) => !forms.some((form) => isInside(block, form)))
    .flatMap((block) => removalOf(block, content) ?? []);
  const choices = removals.flatMap((removal) => sampleChoices(removal, content));
  for (const sheet of [...sheets, ...[...forms, ...removals].map((removal) => removal.sheet)])
    refuseLocked(content.map, sheet);
  if (sheets.length + forms.length + removals.length > 0) {
    const visible = content.map.sheets.filter((sheet) => sheet.visible && !sheets.includes(sheet.name));
    const write = session.write(() => {
      // First, while their cells are where they were read.
      session.ledger.deleted.push(...sheets, ...forms.map(({ sheet }) => sheet));
      for (const form of forms) session.ledger.beside(() => queueFormRemoval(session, form));
      for (const { sheet, row, column, now } of choices) noteClearing(session, sheet, row, column, now);
      for (const removal of removals) noteRowRemoval(session, removal);
      session.ledger.beside(() =>
        queueSheetRemoval(session, content.map.names, sheets, visible.length === 0),
      );
    });
    // They go last: when they are gone, everything else has been done, whatever became of the answer.
    await write.catch(async (failure: unknown) => {
      if (sheets.length === 0 || !(await areGone(session, sheets))) throw failure;
    });
  }
  for (const { sheet, row, column } of choices) {
    run.changed.push({ sheet, address: cellAddress(row, column), cells: 1 });
  }
  for (const { sheet, area } of forms) {
    run.changed.push({ sheet, address: areaAddress(area), cells: area.rows * area.columns });
  }
  report(run, removals);
  const ofForms = content.blocks
    .filter((block) => block.table !== null && forms.some((form) => isInside(block, form)))
    .map(({ sheet, table, rows }) => ({ sheet, table: table!, rows: rows.length }));
  const ofTables = removals.map(({ sheet, table, rows }) => ({ sheet, table, rows: rows.length }));
  const rows = [...ofForms, ...ofTables];
  return { sheets, rows };
});

/** Sheets that hold nothing but forms of sample people and departments; where other things may stand, none. */
function sampleSheets({ blocks, map }: WorkbookContent): string[] {
  const shared = sharedSheets(map);
  return map.sheets
    .map(({ name }) => name)
    .filter((name) => {
      const own = blocks.filter(({ sheet }) => sheet === name);
      if (shared.has(name)) return false;
      return own.length > 0 && own.every((block) => block.ours && isSampleForm(block, blocks));
    });
}

/** Forms of sample people and departments amid other things, which stay. */
function sampleForms({ blocks, map, answer }: WorkbookContent): FormRemoval[] {
  const shared = sharedSheets(map);
  return blocks
    .filter((block) => block.ours && shared.has(block.sheet) && isSampleForm(block, blocks))
    .flatMap((block): FormRemoval[] => {
      const area = formAreaOf(map, block.table);
      if (!area) return [];
      const form = { sheet: block.sheet, area };
      const inside = blocks.filter((one) => isInside(one, form));
      return [
        {
          ...form,
          tableIds: inside.flatMap((one) => gridOf(one, answer)?.info.id ?? []),
          names: map.names
            .filter(({ formula }) => {
              const place = parseReference(formula.replace(/^=/, ''));
              return place?.sheet === form.sheet && contains(area, place.area);
            })
            .map(({ name }) => name),
        },
      ];
    });
}

const isInside = (
  block: Pick<Block, 'sheet' | 'area'>,
  { sheet, area }: Pick<FormRemoval, 'sheet' | 'area'>,
) => block.sheet === sheet && contains(area, block.area);

function isSampleForm(block: Block, blocks: readonly Block[]): boolean {
  const { name, department } = fieldsOf(block, blocks);
  return [name, department].some((field) => isSampleText(field?.value ?? null));
}

/** Rows of one of our tables that are samples, as indexes into its body; null when there is none. */
function removalOf(block: Block, { answer }: WorkbookContent): RowRemoval | null {
  const grid = gridOf(block, answer);
  if (!block.ours || block.table === null || !grid) return null;
  const inBody = block.rows.map(({ row }) => row - block.area.row);
  const rows = inBody.filter((index) => grid.values[index].some(isSampleText)).map((index) => index - 1);
  if (rows.length === 0) return null;
  // A formula stays for the next row; what looks like one but shows just that is text.
  const emptied = grid.values[1].map((shown, index) =>
    grid.formulas && grid.formulas[1][index] !== shown ? null : '',
  );
  const all = asWritten(grid.formulas!, grid.values);
  return {
    sheet: block.sheet,
    table: block.table,
    tableId: grid.info.id,
    area: block.area,
    rows,
    cells: rows.map((index) => all[index + 1]),
    emptied,
  };
}

/** Cells above a table in which a sample is chosen that goes with its row. */
function sampleChoices({ table }: RowRemoval, { blocks, answer }: WorkbookContent) {
  const block = blocks.find((one) => one.table === table)!;
  return Object.values(fieldsAbove(block, answer))
    .filter(({ value }) => isSampleText(value))
    .map(({ row, column, value }) => ({
      sheet: block.sheet,
      row,
      column,
      now: typeof value === 'string' ? asText(value) : value,
    }));
}

function report({ changed }: Run, removals: readonly RowRemoval[]): void {
  for (const { sheet, area, rows } of removals) {
    changed.push({ sheet, address: areaAddress(area), cells: rows.length * area.columns });
  }
}
