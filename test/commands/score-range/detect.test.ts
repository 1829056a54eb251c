import { detect, viewsOf } from '../../../src/commands/score-range/detect';
import { CONFIDENT } from '../../../src/commands/score-range/mapping';
import { scorePeople } from '../../../src/commands/score-range/people';
import { defaultSettings } from '../../../src/core/settings';
import { drawn } from './blocks';
import { layouts } from './layouts';

describe('tables that are not ours', () => {
  test.each(layouts)('$name', ({ picture, arrangement, scale, results }) => {
    const views = viewsOf(drawn(picture), { row: 0, column: 0 });
    const found = detect(views);
    if (arrangement === null) {
      expect(found !== null && found.missing.length === 0 && found.confidence >= CONFIDENT).toBe(false);
      return;
    }
    expect(found).toMatchObject({ missing: [], mapping: { arrangement } });
    expect(found!.confidence).toBeGreaterThanOrEqual(CONFIDENT);
    if (scale) expect(found!.mapping.scale).toBe(scale);
    const people = scorePeople(
      views[arrangement === 'columns' ? 1 : 0].block,
      found!.mapping,
      defaultSettings.scoring,
      'competition',
    );
    expect(people.map(({ name, total, rank }) => [name, total, rank])).toEqual(results);
  });
});
