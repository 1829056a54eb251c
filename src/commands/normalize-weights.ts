import { isBlank } from '../core/decimal';
import { normaliseWeights, weightGap } from '../core/weights';
import { noteCells, readCells } from '../workbook/cells';
import { chooseEvaluation, evaluationParameters } from './choosing/evaluation';
import { queuePlace } from './choosing/place';
import { defineCommand, type Run } from './define-command';
import { Notes } from './notes';
import { refuseLocked } from './protected';
import { refuseFormulas } from './choosing/refuse-formulas';
import { textOf, type RawEvaluation, type RawLine } from './reading/raw-evaluation';
import { readWorkbook } from './reading/workbook-content';
import { Refusal } from './refusal';
import type { NormalizeResults } from './results';

/**
 * 按比例归一: rescales the weights of one evaluation so that they add up to exactly 100 with two decimals, by largest
 * remainder (docs/rules.md §2). Blank and 0 stay as they are; only cells that change are written.
 */
export const normalizeWeights = defineCommand<NormalizeResults>(
  'normalize-weights',
  evaluationParameters,
  async (run) => {
    const { context, parameters, session, words, problems, changed } = run;
    const placeOf = queuePlace(run);
    const content = await readWorkbook(session, new Notes(context.language, words, problems.muted()));
    const place = placeOf(content.map);
    const { raw } = chooseEvaluation(content, place, parameters);
    const { sheet } = place;
    refuseLocked(content.map, sheet);
    const lines = weighted(raw, run);
    const before = lines.map(({ weight }) => weight.value as number);
    const after = normaliseWeights(before);
    if (after === null) throw new Refusal('weights-zero', raw.header);
    const moved = lines
      .map(({ kpi, weight: { at } }, index) => ({
        kpi,
        address: at.address,
        from: before[index],
        to: after[index],
      }))
      .filter(({ from, to }) => from !== to);
    const addresses = moved.map(({ address }) => address);
    const there = await readCells(session, sheet, addresses);
    refuseFormulas(run, sheet, there);
    if (moved.length > 0) {
      const cells = moved.map(({ address, to }) => ({ address, value: to }));
      await session.write(() => noteCells(session, sheet, cells, there), sheet);
      changed.push(...addresses.map((address) => ({ sheet, address, cells: 1 })));
    }
    const { person } = raw;
    return { sheet, person, period: textOf(raw.period.value), sum: weightGap(before).sum, weights: moved };
  },
);

/** Lines that have a weight. @throws Refusal when one is no number or negative: each is reported with its cell */
function weighted({ lines, header }: RawEvaluation, { problems }: Run): RawLine[] {
  const given = lines.filter(({ weight }) => !isBlank(weight.value));
  if (given.length === 0) throw new Refusal('weights-zero', header);
  for (const { kpi, weight } of given) {
    const { value, at } = weight;
    if (typeof value !== 'number') problems.add('weight-not-number', at, { kpi, value: textOf(value) });
    else if (value < 0) problems.add('weight-negative', at, { kpi, value });
  }
  if (problems.items.length > 0) throw new Refusal(null);
  return given;
}
