import { detect } from '../../../src/commands/score-range/detect';
import { CONFIDENT } from '../../../src/commands/score-range/mapping';
import { scorePeople } from '../../../src/commands/score-range/people';
import { transposed } from '../../../src/commands/score-range/rows';
import { defaultSettings } from '../../../src/core/settings';
import { drawn } from './blocks';
import { layouts } from './layouts';

describe('tables that are not ours', () => {
  test.each(layouts)('$name', ({ picture, arrangement, scale, results }) => {
    const block = drawn(picture);
    const found = detect(block);
    if (arrangement === null) {
      expect(found !== null && found.missing.length === 0 && found.confidence >= CONFIDENT).toBe(false);
      return;
    }
    expect(found).toMatchObject({ missing: [], mapping: { arrangement } });
    expect(found!.confidence).toBeGreaterThanOrEqual(CONFIDENT);
    if (scale) expect(found!.mapping.scale).toBe(scale);
    const side = arrangement === 'columns' ? transposed(block) : block;
    const people = scorePeople(side, found!.mapping, defaultSettings.scoring, 'competition');
    expect(people.map(({ name, total, rank }) => [name, total, rank])).toEqual(results);
  });
});
