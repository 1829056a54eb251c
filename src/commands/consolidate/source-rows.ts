import type { RowData } from '../../templates/schema';
import type { Notes } from '../notes';
import { stateText } from '../ranking/ranking-data';
import type { GatheredFile } from './gather';
import type { SortedEvaluation } from './sort-out';

/** 来源清单: every evaluation with its file and sheet, and every file in which none was found, in the order of the files. */
export function sourceRows(
  files: readonly GatheredFile[],
  sorted: readonly SortedEvaluation[],
  notes: Notes,
): RowData[] {
  const { leftOut: reasons, files: states } = notes.words.sources;
  return files.flatMap(({ name, refused }): RowData[] => {
    const own = sorted.filter(({ file }) => file === name);
    if (own.length === 0) return [{ file: name, state: states[refused ?? 'file-without-evaluations'] }];
    return own.map(({ found, evaluated, leftOut }) => ({
      file: name,
      sheet: found.sheet,
      employeeId: evaluated.raw.employeeId,
      name: evaluated.raw.person,
      period: evaluated.result.period,
      final: evaluated.result.final,
      state: leftOut ? reasons[leftOut] : stateText(evaluated.result, evaluated.raw, notes),
    }));
  });
}
