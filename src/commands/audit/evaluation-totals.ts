import { isBlank } from '../../core/decimal';
import { fieldLabels, raterLabels } from '../../templates/labels';
import { cellAddress } from '../../templates/a1';
import type { EvaluatedWorkbook } from '../evaluating/evaluate-all';
import type { Evaluated } from '../evaluating/evaluate';
import type { Notes } from '../notes';
import { headerPlace, placeOf, type Block, type BlockRow } from '../reading/block';
import { personRows } from '../reading/register';
import type { WorkbookContent } from '../reading/workbook-content';
import type { AuditedSheet } from './audited-sheet';
import { placeKey, type Totals } from './totals';

/** Final scores and raters' totals of every evaluation. In a register the score stands in each line of its person. */
export function checkEvaluations(
  { blocks }: WorkbookContent,
  { evaluations }: EvaluatedWorkbook,
  sheets: readonly AuditedSheet[],
  totals: Totals,
  notes: Notes,
): void {
  const label = notes.say(fieldLabels.final.words);
  const lines = registerLines(blocks);
  for (const { raw, result } of evaluations) {
    const { final } = raw;
    if (!final) continue;
    const own = raw.template === 'evaluation-register' ? lines.get(placeKey(final.at)) : undefined;
    const cells = own
      ? own.rows.map((row) => ({ at: placeOf(own.block, row.row, 'final'), value: row.value('final') }))
      : [final];
    // In a table made by hand the score may stand in one line, or nowhere.
    for (const { at, value } of cells)
      if (raw.ours || !isBlank(value)) totals.number(at, label, value, result.final);
  }
  const byHeader = new Map(evaluations.map((evaluated) => [placeKey(evaluated.raw.header), evaluated]));
  for (const sheet of sheets) {
    const [{ block }] = sheet.tables;
    const evaluated = block.key === 'evaluation' ? byHeader.get(placeKey(headerPlace(block))) : undefined;
    if (evaluated) checkRaters(sheet, evaluated, totals, notes);
  }
}

function checkRaters(
  { sheet, raters }: AuditedSheet,
  { raw, result }: Evaluated,
  totals: Totals,
  notes: Notes,
): void {
  raw.raters.forEach(({ number }, index) => {
    const cell = raters.find((rater) => rater.number === number)?.total;
    if (!cell) return;
    const label = `${notes.words.rater(number)} ${notes.say(raterLabels.total.words)}`;
    const at = { sheet, address: cellAddress(cell.row, cell.column) };
    totals.number(at, label, cell.value, result.raters[index].total);
  });
}

/** The lines of each evaluation of the registers, by the place of the first final score. */
function registerLines(blocks: readonly Block[]): Map<string, { block: Block; rows: BlockRow[] }> {
  return new Map(
    blocks
      .filter(({ key }) => key === 'evaluation-register')
      .flatMap((block) =>
        personRows(block).map(
          (rows) => [placeKey(placeOf(block, rows[0].row, 'final')), { block, rows }] as const,
        ),
      ),
  );
}
