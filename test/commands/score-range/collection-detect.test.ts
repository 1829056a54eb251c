import { rowsOf } from '../../../src/commands/score-range/collection/report';
import { detectCollection } from '../../../src/commands/score-range/collection/detect';
import { collectionLines } from '../../../src/commands/score-range/collection/figures';
import type { CollectionDetection } from '../../../src/commands/score-range/collection/mapping';
import { viewsOf } from '../../../src/commands/score-range/detect';
import { CONFIDENT } from '../../../src/commands/score-range/mapping';
import { defaultSettings } from '../../../src/core/settings';
import { drawn } from './blocks';
import { collectionLayouts, resultOf, type CollectionLayout } from './collection-layouts';

const viewsFor = ({ picture }: CollectionLayout) => viewsOf(drawn(picture), { row: 0, column: 0 });
const isSure = (found: CollectionDetection | null): found is CollectionDetection =>
  found !== null && found.missing.length === 0 && found.confidence >= CONFIDENT;

function resultsOf(layout: CollectionLayout, { mapping, onItsSide }: CollectionDetection) {
  const view = viewsFor(layout)[onItsSide ? 1 : 0];
  const lines = collectionLines(view.block, mapping, defaultSettings.bands);
  return rowsOf(view, '表', lines).map(resultOf);
}

describe('collection figures in tables that are not ours', () => {
  test.each(collectionLayouts.filter(({ arrangement }) => arrangement !== null))('$name', (layout) => {
    const found = detectCollection(viewsFor(layout));
    expect([found?.missing, found?.onItsSide]).toEqual([[], layout.arrangement === 'columns']);
    expect(found!.confidence).toBeGreaterThanOrEqual(CONFIDENT);
    expect(resultsOf(layout, found!)).toEqual(layout.results);
  });

  test.each(collectionLayouts.filter(({ arrangement }) => arrangement === null))('asks: $name', (layout) => {
    expect(isSure(detectCollection(viewsFor(layout)))).toBe(false);
    const found = detectCollection(viewsFor(layout), layout.said);
    expect(found?.missing).toEqual([]);
    expect(resultsOf(layout, found!)).toEqual(layout.results);
  });

  test('at least nine of ten layouts are recognised without help', () => {
    const recognised = collectionLayouts.filter((layout) => {
      const found = detectCollection(viewsFor(layout));
      return isSure(found) && JSON.stringify(resultsOf(layout, found)) === JSON.stringify(layout.results);
    });
    const [count, all] = [recognised.length, collectionLayouts.length];
    process.stdout.write(`collection layouts recognised without help: ${count} of ${all}\n`);
    expect(count / all).toBeGreaterThanOrEqual(0.9);
  });
});
