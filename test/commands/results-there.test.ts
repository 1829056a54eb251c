import { overview } from '../../src/commands/overview';
import { spotAt, watchForms, type FormStatus } from '../../src/commands/selected-form';
import type { InsertResults } from '../../src/commands/results';
import { Office } from './workbook';

jest.setTimeout(300_000);

const now = new Date(2026, 10, 2);
const look = (office: Office) => office.workbook.run(() => overview({ language: 'zh-CN', now }));

const insert = async (office: Office, template: string, parameters: Record<string, string> = {}) => {
  const { results } = await office.run<InsertResults>(`insert.${template}`, parameters);
  return results!;
};

test('what there is to compute, and how the form stands in which the user is', async () => {
  const office = await Office.open();
  expect((await look(office)).results).toEqual({
    quarters: [],
    letters: [],
    feeMonths: [],
    collections: [],
  });
  await insert(office, 'responsibility-letter'); // nothing but its targets: no letter yet
  const letter = await insert(office, 'responsibility-letter', { samples: 'true' });
  await insert(office, 'collection-register', { samples: 'true' });
  await office.run('collection', { month: '2026-09' });
  const form = await insert(office, 'evaluation', { period: '2026-10', samples: 'true' });
  const found = await look(office);
  expect(found.results).toEqual({
    quarters: [],
    letters: [{ period: '', count: 1 }], // the sample names no month
    feeMonths: expect.arrayContaining(['2026-09']) as string[],
    collections: [
      { month: '2026-09', at: { sheet: '收缴率对预算-2026-09', address: expect.any(String) as string } },
    ],
  });
  expect(found.forms).toHaveLength(1);

  const [{ sheetId, area, cells }] = found.forms;
  const inside = { row: area.row + 5, column: area.column + 1, rows: 1, columns: 1 };
  expect([
    spotAt(found.forms, { sheetId, area: inside })?.person,
    spotAt(found.forms, { sheetId, area: null })?.period,
    spotAt(found.forms, { sheetId, area: { ...inside, column: 60 } }),
    spotAt(found.forms, { sheetId: 'another', area: inside }),
  ]).toEqual(['罗斌（示例）', '2026-10', null, null]);

  const seen: (FormStatus | null)[] = [];
  const stop = await office.workbook.run(() =>
    watchForms(
      () => found.forms,
      (status) => seen.push(status),
    ),
  );
  // The cells are read behind a pause; the workbook has to be at hand until then.
  const go = (sheet: string, address: string) =>
    office.workbook.run(async () => {
      const before = seen.length;
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem(sheet).activate();
        worksheets.getItem(sheet).getRange(address).select();
        await context.sync();
      });
      for (let waited = 0; seen.length === before && waited < 60; waited += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
    });
  await go(form.sheet, 'B7');
  await go(letter.sheet, 'B2');
  stop!();
  await go(form.sheet, cells.final!);
  const [[shown]] = await office.values(form.sheet, cells.final!);
  expect(seen).toEqual([
    {
      person: '罗斌（示例）',
      period: '2026-10',
      final: (shown as number).toFixed(2),
      gap: '',
      state: '已评分',
    },
    null,
  ]);
  office.close();
});
