import { eachInEngine } from '../calculate';
import { collections, letters, weeks } from './equality';

test.each([letters(), collections(), weeks()])(
  'random $name: the embedded workbook shows what core says',
  async (batch) => {
    expect(batch.differences(await eachInEngine(batch.plans)).slice(0, 5)).toEqual([]);
  },
  600_000,
);
