import { detect, viewsOf } from '../../../src/commands/score-range/detect';
import { CONFIDENT, type Detection } from '../../../src/commands/score-range/mapping';
import { scorePeople } from '../../../src/commands/score-range/people';
import { defaultSettings } from '../../../src/core/settings';
import { drawn } from './blocks';
import { layouts, type Layout } from './layouts';

const viewsFor = ({ picture }: Layout) => viewsOf(drawn(picture), { row: 0, column: 0 });
const isSure = (found: Detection | null): found is Detection =>
  found !== null && found.missing.length === 0 && found.confidence >= CONFIDENT;

/** Name, total and rank of everybody. */
function resultsOf(layout: Layout, found: Detection): Layout['results'] {
  const view = viewsFor(layout)[found.mapping.arrangement === 'columns' ? 1 : 0];
  const people = scorePeople(view.block, found.mapping, defaultSettings.scoring, 'competition');
  return people.map(({ name, total, rank }) => [name, total, rank]);
}

describe('tables that are not ours', () => {
  test.each(layouts.filter(({ arrangement }) => arrangement !== null))('$name', (layout) => {
    const found = detect(viewsFor(layout));
    expect(found).toMatchObject({ missing: [], mapping: { arrangement: layout.arrangement } });
    expect(found!.confidence).toBeGreaterThanOrEqual(CONFIDENT);
    if (layout.scale) expect(found!.mapping.scale).toBe(layout.scale);
    expect(resultsOf(layout, found!)).toEqual(layout.results);
  });

  test.each(layouts.filter(({ arrangement }) => arrangement === null))('asks about $name', (layout) => {
    expect(isSure(detect(viewsFor(layout)))).toBe(false);
    if (!layout.said) return;
    const { weight, score, scale } = layout.said;
    const hints = { weight, scores: score?.split(','), scale: scale as 'points' | undefined };
    const found = detect(viewsFor(layout), hints);
    expect(found?.missing).toEqual([]);
    expect(resultsOf(layout, found!)).toEqual(layout.results);
  });

  test('at least nine of ten layouts are recognised without help', () => {
    const usable = layouts.filter(({ results }) => results.length > 0);
    const recognised = usable.filter((layout) => {
      const found = detect(viewsFor(layout));
      return isSure(found) && JSON.stringify(resultsOf(layout, found)) === JSON.stringify(layout.results);
    });
    const share = recognised.length / usable.length;
    process.stdout.write(`layouts recognised without help: ${recognised.length} of ${usable.length}\n`);
    expect(usable.length).toBeGreaterThanOrEqual(40);
    expect(share).toBeGreaterThanOrEqual(0.9);
  });
});
