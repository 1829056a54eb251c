import { describeWithLibreOffice } from '../../support/libreoffice';
import { eachInLibreOffice } from '../calculate';
import { collections, forms, letters, weeks } from './equality';

describeWithLibreOffice('LibreOffice shows what core says', () => {
  test('2,000 random forms, 1,000 letters, 250 collection registers, 1,000 plans', async () => {
    const batches = [forms(), letters(), collections(), weeks()];
    const grids = await eachInLibreOffice(batches.flatMap(({ plans }) => plans));
    for (const { name, plans, differences } of batches) {
      expect({ name, differences: differences(grids.splice(0, plans.length)).slice(0, 5) }).toEqual({
        name,
        differences: [],
      });
    }
  }, 600_000);
});
