import { goTo } from '../../src/commands/go-to';
import { Office } from './workbook';

jest.setTimeout(60_000);
const now = new Date(2026, 10, 2);

describe('a place that is gone', () => {
  let office: Office;
  beforeAll(async () => (office = await Office.open()));
  afterAll(() => office.close());

  test.each([
    ['a sheet that is not there', '没有', 'A1'],
    ['a sheet without an address', '没有', ''],
    ['a name that no sheet may have', 'a:b/c', 'A1'],
    ['a name of 40 characters', '一'.repeat(40), 'A1'],
    ['a name with an apostrophe', "'x'", 'A1'],
    ['a name that looks like a cell', 'A1', 'A1'],
    ['an address that is none', 'Sheet1', '#REF!'],
    ['an address beyond the sheet', 'Sheet1', 'ZZZ9'],
    ['a row beyond the sheet', 'Sheet1', 'A2000000'],
    ['nothing', '', ''],
  ])('%s', async (_what, sheet, address) => {
    const report = await office.workbook.run(() => goTo({ sheet, address }, { language: 'zh-CN', now }));
    expect(report).toMatchObject({
      ok: false,
      results: null,
      changed: [],
      problems: [{ code: 'place-gone' }],
    });
    expect(report.problems[0].message).toMatch(/已经不在了。/);
  });
});
