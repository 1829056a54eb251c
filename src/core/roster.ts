import type { Day } from './day';
import type { Period } from './period';
import { firstDay, lastDay } from './period';
import type { Settings } from './settings';
import { findScheme } from './settings';

/** One row of the 人员名册. */
export interface RosterPerson {
  employeeId: string;
  name: string;
  department: string;
  role: string;
  /** Name or employee id of the direct supervisor (直接主管); "" when blank. */
  supervisor: string;
  /** 编内. */
  onEstablishment: boolean;
  /** First and last day in service (在职起, 在职止); null = open. */
  from: Day | null;
  to: Day | null;
  /** 考核方式 as written on the roster; "" when blank. */
  scheme: string;
  /** 应发工资 per month in yuan; null when blank. */
  payable: number | null;
}

/** In service on at least one day of the month; joining and leaving day count (docs/rules.md §6). */
export function employedIn(person: Pick<RosterPerson, 'from' | 'to'>, period: Period): boolean {
  return (
    (person.from === null || person.from <= lastDay(period)) &&
    (person.to === null || person.to >= firstDay(period))
  );
}

/** Department order (by first appearance on the roster), then roster order (docs/rules.md §6). A new array. */
export function inRosterOrder<P extends Pick<RosterPerson, 'department'>>(people: readonly P[]): P[] {
  const departments = new Map<string, P[]>();
  for (const person of people) {
    const members = departments.get(person.department);
    if (members) members.push(person);
    else departments.set(person.department, [person]);
  }
  return [...departments.values()].flat();
}

/**
 * Who is ranked in a month: on the establishment, in service, and not under a scheme that is left out (the
 * director), supervisors and staff together; in department order, then roster order (docs/rules.md §6).
 * A blank or unknown scheme does not take anybody out: that is a problem of its own, not a reason to vanish.
 */
export function rankedPopulation<P extends RosterPerson>(
  people: readonly P[],
  period: Period,
  settings: Pick<Settings, 'schemes'>,
): P[] {
  return inRosterOrder(people).filter(
    (person) =>
      person.onEstablishment &&
      employedIn(person, period) &&
      (findScheme(settings, person.scheme)?.ranked ?? true),
  );
}
