import type { Place, Report } from '../../commands/report';
import type { GenerateResults, NoProposal, SkipReason, SuggestResults } from '../../commands/results';

/** Those that a run left out for one reason; `at` where each of them stands. */
export interface SkippedGroup {
  reason: SkipReason | NoProposal;
  entries: { name: string; at: Place | null }[];
}

/** What a run left out, by reason in the order in which reasons first come up; empty for commands that leave nothing out. */
export function skippedGroups(report: Report | null): SkippedGroup[] {
  if (!report?.ok || !report.results) return [];
  if (report.command === 'generate.evaluations') {
    const { skipped } = report.results as GenerateResults;
    return grouped(skipped.map(({ person, reason }) => ({ reason, name: person, at: null })));
  }
  if (report.command === 'suggest-scores') {
    const { sheet, skipped } = report.results as SuggestResults;
    return grouped(
      skipped.map(({ kpi, address, reason }) => ({ reason, name: kpi, at: { sheet, address } })),
    );
  }
  return [];
}

function grouped(skipped: readonly ({ reason: SkippedGroup['reason'] } & SkippedGroup['entries'][number])[]) {
  const groups = new Map<SkippedGroup['reason'], SkippedGroup>();
  for (const { reason, name, at } of skipped) {
    const group = groups.get(reason) ?? { reason, entries: [] };
    group.entries.push({ name, at });
    groups.set(reason, group);
  }
  return [...groups.values()];
}
