import type { Problem } from '../report';
import type { ConsolidatedFile } from '../results';
import { sheetIn } from './file-evaluations';
import type { GatheredFile } from './gather';
import type { SortedEvaluation } from './sort-out';

/** What was found in each file, and the problems that are about it. */
export function fileResults(
  files: readonly GatheredFile[],
  sorted: readonly SortedEvaluation[],
  problems: readonly Problem[],
): ConsolidatedFile[] {
  return files.map(({ name }) => ({
    name,
    evaluations: sorted.filter(({ file }) => file === name).map(({ evaluated }) => evaluated.result),
    problems: problems.filter(
      ({ sheet, details }) => sheet.startsWith(sheetIn(name, '')) || (sheet === '' && details.file === name),
    ),
  }));
}
