import fc from 'fast-check';
import { rankMonth } from '../../src/core/rank';
import { scoreEvaluation } from '../../src/core/score';
import { defaultSettings } from '../../src/core/settings';
import { anyOffice } from './offices';
import { judge, rankOf } from './rules';

const settings = defaultSettings.scoring;

test('3,000 random offices: states, totals, finals and ranks as exact fractions have them', () => {
  const seen = { scored: 0, pending: 0, draft: 0 };
  fc.assert(
    fc.property(anyOffice, fc.constantFrom('competition' as const, 'dense' as const), (office, ties) => {
      const results = office.map((input) => scoreEvaluation(input, settings));
      const verdicts = office.map((input) => judge(input, 2, 0, 120));
      results.forEach((result, index) => {
        seen[result.state] += 1;
        expect({
          state: result.state,
          totals: result.raters.map((rater) => rater.total),
          final: result.final,
        }).toEqual(verdicts[index]);
      });
      const entries = results.map(({ final }, order) => ({
        key: `${order}`,
        department: `${order % 3}`,
        final,
        order,
      }));
      const finals = verdicts.map(({ final }) => final);
      for (const entry of rankMonth(entries, ties)) {
        const inDepartment = finals.filter((_, order) => order % 3 === entry.order % 3);
        expect(entry.rank).toBe(rankOf(finals[entry.order], finals, ties));
        expect(entry.rankInDepartment).toBe(rankOf(finals[entry.order], inDepartment, ties));
      }
    }),
    { numRuns: 3000, seed: 20261124 },
  );
  // The sample is worth something only when every state is well represented.
  expect(Math.min(seen.scored, seen.pending, seen.draft)).toBeGreaterThan(1000);
}, 120_000);
