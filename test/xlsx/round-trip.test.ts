import { readXlsx, writeXlsx, type WorkbookData } from '../../src/xlsx';
import { evaluation } from './sample';

const again = async (data: WorkbookData): Promise<WorkbookData> => (await readXlsx(await writeXlsx(data))).workbook;

test('an evaluation form comes back as it was written', async () => {
  expect(await again(evaluation())).toEqual(evaluation());
});

test('writing loses nothing that reading would have to tell', async () => {
  expect((await readXlsx(await writeXlsx(evaluation()))).losses).toEqual([]);
});
