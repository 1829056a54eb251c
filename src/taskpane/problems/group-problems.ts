import type { Problem, Severity } from '../../commands/report';
import type { ViewWords } from '../../locales/zh-CN/views';
import { MENDED_BY } from './mended-by';

/** What the user does about a problem. */
export type Mend = keyof ViewWords['problems']['groups'];

export interface ProblemGroup {
  mend: Mend;
  /** Worst severity within. */
  severity: Severity;
  problems: Problem[];
}

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** Groups by what mends them; groups and the problems in them with the worst first, otherwise in report order. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<Mend, Problem[]>();
  for (const problem of problems) {
    const mend = MENDED_BY[problem.code];
    const members = groups.get(mend);
    if (members) members.push(problem);
    else groups.set(mend, [problem]);
  }
  return [...groups]
    .map(([mend, members]) => {
      const sorted = members.toSorted(bySeverity);
      return { mend, severity: sorted[0]?.severity ?? 'info', problems: sorted };
    })
    .toSorted(bySeverity);
}

function bySeverity(one: { severity: Severity }, other: { severity: Severity }): number {
  return WORST_FIRST.indexOf(one.severity) - WORST_FIRST.indexOf(other.severity);
}
