import { evaluate } from '../evaluating/evaluate';
import { Directory } from '../evaluating/people';
import type { Grid } from '../../workbook/read';
import type { Notes } from '../notes';
import { reportDifferentFinals } from '../ranking/prepare-ranking';
import type { Block } from '../reading/block';
import { readForm } from '../reading/forms';
import { readRegister } from '../reading/register';
import type { WorkbookContent } from '../reading/workbook-content';
import { checkErrors, checkForm } from './check-form';

const isEvaluation = ({ key }: Block) => key === 'evaluation' || key === 'evaluation-register';

/**
 * Reports what keeps the forms of a sheet from being final: an evaluation has to be scored, any other form has its
 * period, person and department, a first row, something in every row that was begun, and numbers where numbers belong.
 * @returns "scored" for a sheet of evaluations, otherwise "complete"
 */
export function checkSheet(
  blocks: readonly Block[],
  content: WorkbookContent,
  grid: Grid | undefined,
  notes: Notes,
): 'scored' | 'complete' {
  if (grid) checkErrors(grid, notes);
  const directory = content.roster ? new Directory(content.roster) : null;
  const evaluations = blocks.filter(isEvaluation).flatMap((block) => {
    const raws = block.key === 'evaluation' ? [readForm(block)] : readRegister(block);
    return raws.map((raw) => evaluate(raw, content.settings, directory?.find(raw)?.scheme ?? null, notes));
  });
  reportDifferentFinals({ evaluations, attributed: [], directory }, notes);
  const others = blocks.filter((block) => !isEvaluation(block));
  const untouched = blocks.filter((block) => block.key === 'evaluation-register' && block.rows.length === 0);
  if (others.length + untouched.length > 0) checkForm([...others, ...untouched], notes);
  return evaluations.length > 0 ? 'scored' : 'complete';
}

/** What has to be mended first: everything but hints. */
export const stopsFinal = (notes: Notes) =>
  notes.problems.items.filter(({ severity }) => severity !== 'info');
