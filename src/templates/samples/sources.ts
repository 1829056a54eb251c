import { stateWords } from '../labels';
import { say, words } from '../language';
import type { Language, Words } from '../language';
import type { RowData } from '../schema';
import { sampleName } from './people';

const file = (zh: string, en: string) => words(`${zh}.xlsx`, `${en}.xlsx`);
const supermarkets = file('商超部10月', 'Supermarkets October');

/** Who came in which file, and with which score. */
const SOURCES: readonly [file: Words, id: string, final: number | null][] = [
  [supermarkets, 'R01', 88.12],
  [supermarkets, 'R02', 86.4],
  [file('促销部10月', 'Promotion October'), 'P01', 89.06],
  [file('外埠部10月', 'Regions October'), 'S06', null],
];

/** Rows of the source list, without their period. */
export const sampleSources = (language: Language): RowData[] =>
  SOURCES.map(([name, id, final]) => ({
    file: say(name, language),
    sheet: say(words('考核', 'Evaluation'), language),
    employeeId: id,
    name: sampleName(id, language),
    final,
    state: say(final === null ? stateWords.pending : stateWords.scored, language),
  }));
