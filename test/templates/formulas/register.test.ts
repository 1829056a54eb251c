import { defaultSettings } from '../../../src/core/settings';
import type { CellInput } from '../../../src/core/types';
import { tableNameOf } from '../../../src/templates/ids';
import type { TableKey } from '../../../src/templates/ids';
import { headerOf } from '../../../src/templates/headers';
import { recogniseHeader } from '../../../src/templates/recognise';
import { table } from '../../../src/templates/registry';
import type { ExistingTable, RowData } from '../../../src/templates/schema';
import type { SheetPlan } from '../../../src/templates/plan';
import { describeWithLibreOffice } from '../../support/libreoffice';
import { inEngine, inLibreOffice } from '../calculate';
import type { Calculated } from '../calculate';
import { compiled } from '../requests';

const line = (
  who: string,
  scheme: string,
  weight: CellInput,
  scores: CellInput[],
  more: RowData = {},
): RowData => ({
  period: '2026-10',
  employeeId: who,
  name: `人${who}`,
  department: '',
  role: '',
  scheme,
  kpi: 'KPI',
  weight,
  ...Object.fromEntries(scores.map((score, index) => [`rater${index + 1}`, score])),
  ...more,
});

const rows: RowData[] = [
  line('101', '并列垂直考核', 50, [88, 91]),
  line('101', '并列垂直考核', 50, [88, 91]),
  line('101', '并列垂直考核', 100, [70, 70], { period: '2026-11' }), // another month of the same person
  line('102', '双重垂直考核', 100, [85.5, 84.15]),
  line('103', '直接垂直考核', 60, [90, null]), // one rater needs one score
  line('103', '直接垂直考核', 40, [80, null]),
  line('104', '双重垂直考核', 50, [80, 80]),
  line('104', '双重垂直考核', 50, [80, null]), // pending
  line('105', '双重垂直考核', 50, [80, 80]),
  line('105', '双重垂直考核', 45, [80, 80]), // 95
  line('106', '没有这种方式', 100, [80, 80]),
  line('107', '直接垂直考核', 100, ['优', null]),
  line('108', '直接垂直考核', 100, [101, null]),
  line('109', '直接垂直考核', 100, [90, null]),
  line('109', '直接垂直考核', 0, [null, null]),
  line('', '直接垂直考核', 100, [77, null], { name: '无工号' }),
];
const finals: [string, string, number | null][] = [
  ['2026-10', '人101', 89.8],
  ['2026-11', '人101', 70],
  ['2026-10', '人102', 85.1],
  ['2026-10', '人103', 86],
  ['2026-10', '人104', null],
  ['2026-10', '人105', null],
  ['2026-10', '人106', null],
  ['2026-10', '人107', null],
  ['2026-10', '人108', null],
  ['2026-10', '人109', 90],
  ['2026-10', '无工号', 77],
];

const existingTable = (template: 'settings', key: TableKey): ExistingTable => ({
  name: tableNameOf(key, 1),
  headers: Object.fromEntries(
    table(template, key).columns.map((column) => [column.key, headerOf(column, 'zh-CN')]),
  ),
});

const settingsSheet = compiled('settings');
const existing = {
  'settings-schemes': existingTable('settings', 'settings-schemes'),
  'settings-parameters': existingTable('settings', 'settings-parameters'),
};
const alone = compiled('evaluation-register', { data: { rows } }, 1);
const besideSettings = {
  ...compiled('evaluation-register', { data: { rows }, existing }, 2),
  sheetName: 'second',
};
const plans: SheetPlan[] = [alone, besideSettings, settingsSheet];

function finalsOf(values: CellInput[][]) {
  const header = values.findIndex((row) => recogniseHeader(row)?.table === 'evaluation-register');
  const { columns } = recogniseHeader(values[header])!;
  return values
    .slice(header + 1)
    .filter((row) => row[columns.kpi] !== null)
    .map((row) => ({
      period: row[columns.period],
      name: row[columns.name],
      final: row[columns.final] === '' ? null : row[columns.final],
    }));
}

function registerAddsUp(calculate: () => Promise<Calculated>) {
  let sheets: Calculated;
  beforeAll(async () => {
    sheets = await calculate();
  }, 300_000);

  describe.each([
    ['weights of the raters written into the formulas', 0],
    ['weights of the raters looked up in the settings', 1],
  ])('%s', (_, sheet) => {
    test.each(finals)('%s %s: %s on every line', (period, name, final) => {
      const lines = finalsOf(sheets[sheet]).filter((row) => row.name === name && row.period === period);
      expect(lines.length).toBeGreaterThan(0);
      for (const row of lines) expect(row.final).toBe(final);
    });
  });
}

describe('a register adds up per person and month, in the embedded workbook', () => {
  registerAddsUp(() => inEngine(plans));
});

describeWithLibreOffice('a register adds up per person and month, in LibreOffice', () => {
  registerAddsUp(() => inLibreOffice(plans));
});

test('changed settings change the scores: one decimal, and 60/40 instead of 70/30', async () => {
  const schemes = settingsSheet.tables.find(({ name }) => name === 'kpi_settings_schemes_1')!.area;
  const digits = settingsSheet.names.find(({ name }) => name.endsWith('scoring_digits'))!.area;
  const letter = (column: number) => String.fromCharCode(65 + column);
  const changed = {
    [`${letter(schemes.column + 3)}${schemes.row + 3}`]: 0.6,
    [`${letter(schemes.column + 3)}${schemes.row + 4}`]: 0.4,
    [`${letter(digits.column)}${digits.row + 1}`]: 1,
  };
  const sheets = await inEngine(plans, [{}, {}, changed]);
  const final = (sheet: number) => finalsOf(sheets[sheet]).find(({ name }) => name === '人102')!.final;
  expect(final(1)).toBe(85); // 0.6·85.5 + 0.4·84.15 = 84.96
  expect(final(0)).toBe(85.1);
  expect(defaultSettings.scoring.digits).toBe(2);
});
