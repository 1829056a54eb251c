import type { Settings } from '../../core/settings';
import { evaluate, type Evaluated } from '../evaluating/evaluate';
import { isUntouched } from '../evaluating/evaluate-all';
import { attribute, reportDuplicates, type Directory } from '../evaluating/people';
import type { Notes } from '../notes';
import { reportDifferentFinals } from '../ranking/prepare-ranking';
import type { RawEvaluation } from '../reading/raw-evaluation';
import { personKey } from '../reading/roster';
import type { Place } from '../report';
import type { FileEvaluation } from './file-evaluations';
import type { GatheredFile } from './gather';

/** Why an evaluation of a file does not go into the register. */
export type LeftOut = 'no-period' | 'no-person' | 'duplicate' | 'known';

/** An evaluation of a file with what the rules of the open workbook make of it. */
export interface SortedEvaluation {
  file: string;
  found: FileEvaluation;
  evaluated: Evaluated;
  /** null when it goes into the register. */
  leftOut: LeftOut | null;
}

interface Rules {
  settings: Settings;
  directory: Directory | null;
  notes: Notes;
}

/** Person and month of an evaluation. */
const keyOf = (raw: RawEvaluation, period: string, directory: Directory | null): string => {
  const person = directory?.find(raw);
  const key = person ? personKey(person) : personKey({ employeeId: raw.employeeId, name: raw.person });
  return `${period} ${key}`;
};

/**
 * Scores the evaluations of files by the settings and the roster of the open workbook, and says which of them count. The
 * same person in the same month twice: neither; what the open workbook has already stays as it is there.
 * @param own evaluations of the open workbook
 */
export function sortOut(
  files: readonly GatheredFile[],
  own: readonly Evaluated[],
  { settings, directory, notes }: Rules,
): SortedEvaluation[] {
  const sorted = files.flatMap(({ name, evaluations }) =>
    evaluations
      .filter(({ raw }) => !isUntouched(raw))
      .map((found): SortedEvaluation => {
        const { raw } = found;
        const evaluated = evaluate(raw, settings, directory?.find(raw)?.scheme ?? null, notes);
        const leftOut = evaluated.period === null ? 'no-period' : nameless(raw) ? 'no-person' : null;
        return { file: name, found, evaluated, leftOut };
      }),
  );
  const evaluations = sorted.map(({ evaluated }) => evaluated);
  reportDifferentFinals({ evaluations, attributed: [], directory }, notes);
  leaveOutKnown(sorted, own, directory, notes);
  leaveOutDuplicates(sorted, directory, notes);
  attribute(counted(sorted), directory, notes);
  return sorted;
}

const nameless = ({ person, employeeId }: RawEvaluation) => person === '' && employeeId === '';

const counted = (sorted: readonly SortedEvaluation[]): Evaluated[] =>
  sorted.filter(({ leftOut }) => leftOut === null).map(({ evaluated }) => evaluated);

const shown = ({ sheet, address }: Place) => `${sheet}!${address}`;

function leaveOutKnown(
  sorted: readonly SortedEvaluation[],
  own: readonly Evaluated[],
  directory: Directory | null,
  notes: Notes,
): void {
  const known = new Map(
    own.flatMap(({ raw, period }) =>
      period === null || nameless(raw) ? [] : [[keyOf(raw, period, directory), raw.at]],
    ),
  );
  for (const entry of sorted) {
    const { raw, period, shownName } = entry.evaluated;
    const there = entry.leftOut === null ? known.get(keyOf(raw, period!, directory)) : undefined;
    if (!there) continue;
    entry.leftOut = 'known';
    notes.problems.add('evaluation-known', raw.at, { person: shownName, period, other: shown(there) });
  }
}

function leaveOutDuplicates(
  sorted: readonly SortedEvaluation[],
  directory: Directory | null,
  notes: Notes,
): void {
  const groups = new Map<string, SortedEvaluation[]>();
  for (const entry of sorted.filter(({ leftOut }) => leftOut === null)) {
    const key = keyOf(entry.evaluated.raw, entry.evaluated.period!, directory);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  for (const group of [...groups.values()].filter(({ length }) => length > 1)) {
    for (const entry of group) entry.leftOut = 'duplicate';
    reportDuplicates(
      group.map(({ evaluated }) => evaluated),
      notes,
    );
  }
}
