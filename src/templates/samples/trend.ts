import { say } from '../language';
import type { Language } from '../language';
import type { RowData } from '../schema';
import { samplePeople } from './people';
import { quarterScores } from './quarter';

type Before = [july: number | null, august: number | null, september: number | null];

/** The months before the sample quarter; the promoter P03 came in September. */
const before: Readonly<Record<string, Before>> = {
  S01: [86.4, 88.1, 87.2],
  S02: [88.6, 87.3, 86.9],
  S03: [83.1, 84.6, 84.9],
  S04: [87.9, 88.8, 89.5],
  S05: [88.2, 89.1, 88.7],
  S06: [85.3, 84.7, 86.2],
  C01: [90.4, 89.6, 90.8],
  R01: [86.2, 86.9, 87.5],
  R02: [82.4, 83.7, 84.2],
  R03: [80.6, 79.9, 79.2],
  P01: [86.7, 87.4, 88.3],
  P02: [86.9, 86.2, 85.8],
  P03: [null, null, 81.3],
};

/** The second half of the sample office's year, in the order of its roster; the last quarter is that of the quarterly ranking. */
export function sampleTrend(language: Language): RowData[] {
  return samplePeople
    .filter(({ id }) => before[id] !== undefined)
    .map(({ id, name, department }) => {
      const scores = [...before[id], ...quarterScores[id].slice(0, 3)];
      return {
        employeeId: id,
        name: say(name, language),
        department: say(department, language),
        ...Object.fromEntries(scores.map((score, index) => [`month${index + 7}`, score])),
      };
    });
}
