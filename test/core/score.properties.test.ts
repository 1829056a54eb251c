import fc from 'fast-check';
import { rankMonth } from '../../src/core/rank';
import { scoreEvaluation } from '../../src/core/score';
import { defaultSettings } from '../../src/core/settings';
import type { EvaluationInput, RankEntry } from '../../src/core/types';
import { anyEvaluation } from '../oracle/offices';

const score = (input: EvaluationInput) => scoreEvaluation(input, defaultSettings.scoring);
const finals = fc.array(fc.option(fc.integer({ min: 0, max: 40 }).map((half) => half / 2)), {
  maxLength: 30,
});
const ties = fc.constantFrom('competition' as const, 'dense' as const);
const entriesOf = (values: (number | null)[]): RankEntry[] =>
  values.map((final, order) => ({ key: `${order}`, department: `${order % 2}`, final, order }));

test('permuting the people permutes the ranks and nothing else', () => {
  fc.assert(
    fc.property(
      finals.chain((values) => fc.shuffledSubarray(entriesOf(values), { minLength: values.length })),
      ties,
      (shuffled, rule) => {
        const sorted = [...shuffled].sort((a, b) => a.order - b.order);
        expect(rankMonth(shuffled, rule)).toEqual(rankMonth(sorted, rule));
      },
    ),
  );
});

test('raising one score never worsens its rank', () => {
  fc.assert(
    fc.property(finals, fc.nat(), fc.integer({ min: 0, max: 20 }), ties, (values, pick, raise, rule) => {
      const scored = values.findIndex(
        (value, index) => value !== null && index >= pick % (values.length || 1),
      );
      fc.pre(scored >= 0);
      const rank = (list: (number | null)[]) =>
        rankMonth(entriesOf(list), rule).find(({ order }) => order === scored)!.rank!;
      const raised = values.map((value, index) => (index === scored ? value! + raise : value));
      expect(rank(raised)).toBeLessThanOrEqual(rank(values));
    }),
  );
});

test('a line of weight zero, scored or not, changes neither state nor score', () => {
  fc.assert(
    fc.property(
      anyEvaluation,
      fc.constantFrom(0, null, ''),
      fc.constantFrom(null, 50, '优'),
      (input, weight, cell) => {
        const idle = { kpi: '本月无计划', weight, scores: input.raters.map(() => cell) };
        const before = score(input);
        const after = score({ ...input, lines: [...input.lines, idle] });
        expect({ ...after, findings: [] }).toEqual({ ...before, findings: [] });
        expect(after.findings.filter(({ code }) => code !== 'score-on-zero-weight')).toEqual(
          before.findings.filter(({ code }) => code !== 'score-on-zero-weight'),
        );
      },
    ),
  );
});

test('blank never counts as 0: wiping a score out of a scored evaluation takes the final score away', () => {
  fc.assert(
    fc.property(anyEvaluation, fc.nat(), fc.nat(), (input, line, rater) => {
      fc.pre(score(input).state === 'scored');
      const active = input.lines
        .map((_, index) => index)
        .filter((index) => Number(input.lines[index].weight) > 0);
      const wiped = structuredClone(input);
      wiped.lines[active[line % active.length]].scores[rater % input.raters.length] = null;
      expect(score(wiped)).toMatchObject({ state: 'pending', reason: 'score-missing', final: null });
    }),
  );
});

test('the order of lines and of raters does not matter', () => {
  fc.assert(
    fc.property(anyEvaluation, (input) => {
      const turned = {
        ...input,
        raters: [...input.raters].reverse(),
        lines: [...input.lines].reverse().map((line) => ({ ...line, scores: [...line.scores].reverse() })),
      };
      const [{ state, final, raters }, other] = [score(input), score(turned)];
      expect({ state: other.state, final: other.final, raters: [...other.raters].reverse() }).toEqual({
        state,
        final,
        raters,
      });
    }),
  );
});

test('giving a better score on one line never lowers the final score', () => {
  fc.assert(
    fc.property(anyEvaluation, fc.nat(), (input, pick) => {
      const before = score(input);
      fc.pre(before.state === 'scored');
      const active = input.lines.filter(({ weight }) => Number(weight) > 0);
      const better = structuredClone(input);
      const line = better.lines[input.lines.indexOf(active[pick % active.length])];
      line.scores[0] = input.scale === 'percent' ? 100 : line.weight;
      expect(score(better).final).toBeGreaterThanOrEqual(before.final!);
    }),
  );
});
