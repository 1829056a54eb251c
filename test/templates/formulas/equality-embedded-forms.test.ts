import { eachInEngine } from '../calculate';
import { forms } from './equality';

test('2,000 random forms: the embedded workbook shows what core says', async () => {
  const batch = forms();
  expect(batch.differences(await eachInEngine(batch.plans)).slice(0, 5)).toEqual([]);
}, 600_000);
