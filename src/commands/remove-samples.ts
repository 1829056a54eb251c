import { isSampleText } from '../templates/samples/mark';
import { areaAddress } from '../workbook/a1';
import { queueRowRemoval, queueSheetRemoval, type RowRemoval } from '../workbook/remove';
import { defineCommand, type Run } from './define-command';
import { Notes } from './notes';
import { refuseLocked } from './protected';
import { gridOf, type Block } from './reading/block';
import { readWorkbook, type WorkbookContent } from './reading/workbook-content';
import { fieldsOf } from './reading/form-fields';
import { Refusal } from './refusal';
import type { RemoveSamplesResults } from './results';

/**
 * Takes out the rows that bear the mark of a sample, and the sheets of forms whose person or department bears it. Everything else
 * stays. A protected sheet among them: nothing is removed.
 */
export const removeSamples = defineCommand<RemoveSamplesResults>('remove-samples', [], async (run) => {
  const { context, session, words, problems } = run;
  const notes = new Notes(context.language, words, problems.muted());
  // A formula in the row that is left of a table stays for the next entry.
  const content = await readWorkbook(session, notes, () => true);
  if (content.blocks.length === 0) throw new Refusal('nothing-recognised');
  const sheets = sampleSheets(content);
  const removals = content.blocks
    .filter(({ sheet }) => !sheets.includes(sheet))
    .flatMap((block) => removalOf(block, content) ?? []);
  for (const sheet of [...sheets, ...removals.map((removal) => removal.sheet)])
    refuseLocked(content.map, sheet);
  if (sheets.length + removals.length > 0) {
    const visible = content.map.sheets.filter((sheet) => sheet.visible && !sheets.includes(sheet.name));
    await session.write(() => {
      for (const removal of removals) queueRowRemoval(session, removal);
      queueSheetRemoval(session, content.map.names, sheets, visible.length === 0);
    });
  }
  report(run, removals);
  const rows = removals.map(({ sheet, table, rows: removed }) => ({ sheet, table, rows: removed.length }));
  return { sheets, rows };
});

/** Sheets that hold nothing but forms of sample people and departments. */
function sampleSheets({ blocks, map }: WorkbookContent): string[] {
  return map.sheets
    .map(({ name }) => name)
    .filter((name) => {
      const own = blocks.filter(({ sheet }) => sheet === name);
      return own.length > 0 && own.every((block) => block.ours && isSampleForm(block, blocks));
    });
}

function isSampleForm(block: Block, blocks: readonly Block[]): boolean {
  const { name, department } = fieldsOf(block, blocks);
  return [name, department].some((field) => isSampleText(field?.value ?? null));
}

/** Rows of one of our tables that are samples, as indexes into its body; null when there is none. */
function removalOf(block: Block, { answer }: WorkbookContent): (RowRemoval & { sheet: string }) | null {
  const grid = gridOf(block, answer);
  if (!block.ours || block.table === null || !grid) return null;
  const inBody = block.rows.map(({ row }) => row - block.area.row);
  const rows = inBody.filter((index) => grid.values[index].some(isSampleText)).map((index) => index - 1);
  if (rows.length === 0) return null;
  // A formula stays for the next row; what looks like one but shows just that is text.
  const emptied = grid.values[1].map((shown, index) =>
    grid.formulas && grid.formulas[1][index] !== shown ? null : '',
  );
  return { sheet: block.sheet, table: block.table, tableId: grid.info.id, area: block.area, rows, emptied };
}

function report({ changed }: Run, removals: readonly (RowRemoval & { sheet: string })[]): void {
  for (const { sheet, area, rows } of removals) {
    changed.push({ sheet, address: areaAddress(area), cells: rows.length * area.columns });
  }
}
