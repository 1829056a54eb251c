import { foreignSheets, monthsTouched } from '../../../src/commands/automatic/scope';
import type { WorkbookContent } from '../../../src/commands/reading/workbook-content';
import { parseReference } from '../../../src/workbook/a1';

/** Two forms on one sheet, one whose month cannot be read, a roster, a register, and a sheet of the user's own. */
const block = (sheet: string, key: string, address: string) => ({
  sheet,
  key,
  template: key,
  area: parseReference(address)!.area,
});
const form = (sheet: string, header: string, period: string) => ({
  template: 'evaluation',
  header: { sheet, address: header },
  period: { value: period },
});
const content = {
  map: { sheets: ['张三', '李四', '名册', '明细', '笔记'].map((name) => ({ id: `{${name}}`, name })) },
  blocks: [
    block('张三', 'evaluation', 'A5:K9'),
    block('张三', 'evaluation', 'A25:K29'),
    block('李四', 'evaluation', 'A5:K9'),
    block('名册', 'roster', 'A3:J20'),
    block('明细', 'evaluation-register', 'A3:J900'),
  ],
  evaluations: [
    form('张三', 'A5:K5', '2026-10'),
    form('张三', 'A25:K25', '2026-11'),
    form('李四', 'A5:K5', '十月'),
  ],
} as unknown as WorkbookContent;

const edit = (place: string) => {
  const [sheet, address] = place.split('!');
  return { sheetId: `{${sheet}}`, area: address ? parseReference(address)!.area : null };
};

test.each<[string, string[], string[] | null]>([
  ['a score', ['张三!I7'], ['2026-10']],
  ['a block of scores', ['张三!I6:J9'], ['2026-10']],
  ['the second form on a sheet', ['张三!I27'], ['2026-11']],
  ['both forms', ['张三!I7', '张三!I27'], ['2026-10', '2026-11']],
  ['labels above the table: the month itself may have changed', ['张三!B2'], null],
  ['raters below it', ['张三!D12'], null],
  ['cells of two forms at once', ['张三!A5:K29'], null],
  ['rows of a form', ['张三'], null],
  ['a form whose month cannot be read', ['李四!I7'], null],
  ['the roster', ['名册!C5'], null],
  ['a register: its rows say the month', ['明细!H5'], null],
  ['a sheet that is gone', ['王五'], null],
  ['the user’s own sheet', ['笔记!A1', '笔记'], []],
  ['the user’s own sheet and a score', ['笔记!A1', '张三!I7'], ['2026-10']],
  ['something unclear and a score', ['名册!C5', '张三!I7'], null],
])('%s', (_what, places, months) => {
  const touched = monthsTouched(places.map(edit), content);
  expect(touched && [...touched]).toEqual(months);
});

test('sheets with nothing of ours', () => expect([...foreignSheets(content)]).toEqual(['{笔记}']));
