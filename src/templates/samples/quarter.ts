import { say } from '../language';
import type { Language } from '../language';
import type { QuarterRankingRowData } from '../schema';
import { samplePeople } from './people';

type Scores = [month1: number | null, month2: number | null, month3: number | null, next: number | null];

/**
 * Best first; the first month is that of the sample evaluations. Two share a place, one has a month without a score, one too few months for a rank.
 */
export const quarterScores: Readonly<Record<string, Scores>> = {
  C01: [91.2, 90.6, 92.4, 91.8],
  S04: [90.2, 89.8, 91.5, 90.4],
  S05: [89.6, 91.2, 88.4, 90.05],
  P01: [88.9, 89.2, 90.1, 89.14],
  S01: [87.5, 88.2, 89.3, 88.04],
  R01: [87.82, 88.6, 88.2, 87.96],
  S06: [86.4, 87.9, 87.2, 86.98],
  S02: [86.3, 85.5, 84.7, 85.3],
  R02: [85.1, 85.9, 85.5, 85.86],
  S03: [85.2, null, 84.4, 84.36],
  P02: [85.55, 84.1, 82.9, 84.9],
  R03: [78.4, 77.9, 78.1, 77.5],
  P03: [79.9, 76.4, 75.8, 80.2],
};

/** The sample office's quarter. */
export function sampleQuarter(language: Language): QuarterRankingRowData[] {
  return Object.entries(quarterScores).map(([id, [first, second, third, next]]) => {
    const person = samplePeople.find((entry) => entry.id === id)!;
    return {
      employeeId: person.id,
      name: say(person.name, language),
      department: say(person.department, language),
      role: say(person.role, language),
      scores: [first, second, third],
      next,
    };
  });
}
