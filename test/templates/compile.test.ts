import { formNameOf, tableKeyOf, tableKeys, tableNameOf, tablePrefix } from '../../src/templates/ids';
import type { Language } from '../../src/templates/language';
import type { Area } from '../../src/templates/plan';
import { readLabelled } from '../../src/templates/read-labelled';
import { recogniseHeader } from '../../src/templates/recognise';
import { table, template, templateOf, templates } from '../../src/templates/registry';
import { LIMITS } from '../../src/templates/validation';
import { cellsOf, formulasOf } from './grid';
import { compiled } from './requests';

const plansOf = (['zh-CN', 'en-US'] as Language[]).flatMap((language) =>
  templates.flatMap(({ id }) =>
    [false, true].map((samples) => ({
      id,
      language,
      samples,
      plan: compiled(id, { language, samples, roles: ['商超主管', '销售内勤'] }),
    })),
  ),
);

const overlap = (a: Area, b: Area, margin = 0) =>
  a.row < b.row + b.rows + margin &&
  b.row < a.row + a.rows + margin &&
  a.column < b.column + b.columns + margin &&
  b.column < a.column + a.columns + margin;

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((item, index) => items.slice(index + 1).map((other): [T, T] => [item, other]));

describe.each(plansOf)('$id, $language, samples: $samples', ({ id, plan }) => {
  const cells = cellsOf(plan);
  const headers = plan.tables.map(({ area }) =>
    cells[area.row].slice(area.column, area.column + area.columns).map(String),
  );

  test('no two blocks overlap, and each is as large as it says', () => {
    for (const [a, b] of pairs(plan.blocks))
      expect([a.area, b.area, overlap(a.area, b.area)]).toContain(false);
    for (const { area, values } of plan.blocks) {
      expect(values).toHaveLength(area.rows);
      for (const row of values) expect(row).toHaveLength(area.columns);
    }
  });

  test('no table touches another; what stands below one within its growth moves as a whole', () => {
    for (const [a, b] of pairs(plan.tables)) expect(overlap(a.area, b.area, 1)).toBe(false);
    if (plan.names.some(({ name }) => name === formNameOf(plan.tables[0].name))) return;
    for (const { area } of plan.tables) {
      const below = { ...area, row: area.row + area.rows, rows: 10_000 };
      for (const block of plan.blocks) {
        if (!overlap(below, block.area)) continue;
        expect(block.area.column).toBe(area.column);
        expect(block.area.columns).toBeLessThanOrEqual(area.columns);
      }
    }
  });

  test('of stacked tables none is wider than the one above, and neither is what stands below', () => {
    if (plan.tables.length < 2 || plan.tables.some(({ area }) => area.column > 0)) return;
    const widths = plan.tables.map(({ area }) => area.columns);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    const last = plan.tables[plan.tables.length - 1].area;
    for (const area of [
      ...plan.blocks.map((block) => block.area),
      ...plan.merges,
      ...plan.charts.map((chart) => chart.position),
    ]) {
      if (area.row <= last.row + last.rows) continue;
      expect(area.column + area.columns).toBeLessThanOrEqual(last.columns);
    }
  });

  test('headers are unique and need no escaping in formulas', () => {
    for (const row of headers) {
      expect(new Set(row.map((header) => header.toLowerCase())).size).toBe(row.length);
      for (const header of row) expect(header).toMatch(/^[^()'#[\]@]+$/);
    }
  });

  test('its tables are recognised by name and by header', () => {
    plan.tables.forEach(({ name }, index) => {
      const key = tableKeyOf(name)!;
      expect(templateOf(key).id).toBe(id);
      expect(recogniseHeader(headers[index])).toMatchObject({ template: id, table: key });
    });
  });

  test('formulas name only columns and tables that are there, and no function newer than Excel 2016', () => {
    const known = new Map(plan.tables.map(({ name }, index) => [name, headers[index]]));
    for (const formula of formulasOf(plan)) {
      for (const [, name, column] of formula.matchAll(/(kpi_\w+)\[(?:\[#[\w ]+\],\[)?([^\]]+)\]/g)) {
        expect(known.get(name)).toContain(column);
      }
      expect(formula).not.toMatch(
        /\b(LET|FILTER|XLOOKUP|SORT|UNIQUE|HYPERLINK|IFS|TEXTJOIN|SWITCH)\(|undefined|NaN/,
      );
      expect(formula.length).toBeLessThan(8192);
    }
  });

  test('every input is unlocked and validated in its language, within the limits of Excel', () => {
    plan.tables.forEach(({ name, area }) => {
      const { columns } = table(id, tableKeyOf(name)!);
      const found = recogniseHeader(headers[plan.tables.findIndex((entry) => entry.name === name)])!;
      for (const column of columns.filter(({ role }) => role === 'input')) {
        const at = area.column + found.columns[column.repeat ? `${column.key}1` : column.key];
        const cell = { row: area.row + 1, column: at, rows: 1, columns: 1 };
        expect(plan.validations.some((rule) => overlap(rule.area, cell))).toBe(true);
        expect(plan.formats.some((format) => format.locked === false && overlap(format.area, cell))).toBe(
          true,
        );
      }
    });
    for (const { errorTitle, errorMessage, prompt, rule } of plan.validations) {
      expect(errorTitle.length).toBeLessThanOrEqual(LIMITS.title);
      expect(errorMessage.length).toBeGreaterThan(0);
      expect(errorMessage.length).toBeLessThanOrEqual(LIMITS.message);
      expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(LIMITS.title);
      expect(prompt?.message.length ?? 0).toBeLessThanOrEqual(LIMITS.message);
      if (rule.kind === 'list') expect(rule.source.length).toBeLessThanOrEqual(LIMITS.list);
    }
  });

  test('formulas are locked', () => {
    for (const { area, values } of plan.blocks) {
      values.forEach((row, r) =>
        row.forEach((value, c) => {
          if (typeof value !== 'string' || !value.startsWith('=')) return;
          const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
          expect(plan.formats.some((format) => format.locked === false && overlap(format.area, cell))).toBe(
            false,
          );
        }),
      );
    }
  });

  test('it prints on A4, one page wide, with titles and page numbers, and freezes its header', () => {
    const { row } = plan.tables[0].area;
    const isStacked = plan.tables.length > 1 && plan.tables.every(({ area }) => area.column === 0);
    const top = Math.max(...Object.values(readLabelled(cells.slice(0, row)).fields).map((cell) => cell.row));
    // The header of one of several columns of tables would mislead above another.
    const inColumns = template(id).tables.some(({ under }) => under);
    const titleRows = isStacked ? { from: 0, to: top + 1 } : { from: row, to: row };
    expect(plan.page).toMatchObject({ paper: 'A4', fitToPagesWide: 1 });
    expect(plan.page.titleRows).toEqual(inColumns ? undefined : titleRows);
    expect(plan.page.centerFooter).toContain('&P');
    // Under a chart above the header nothing would be left.
    const frozen = template(id).view ? 0 : isStacked ? top + 1 : inColumns ? 1 : row + 1;
    expect(plan.freeze).toEqual({ rows: frozen, columns: 0 });
  });

  test('every labelled cell is found by its label', () => {
    const { fields = [], below = [], result } = template(id);
    const keys = [...fields.flat(), ...below.flat(), ...(result?.fields ?? [])].map(({ key }) => key);
    const tables = plan.tables.map(({ area }) => ({ from: area.row, to: area.row + area.rows - 1 }));
    const found = readLabelled(cells, ...tables).fields;
    expect(Object.keys(found)).toEqual(expect.arrayContaining(keys));
  });

  test('merged cells hold no label and cross no table', () => {
    const { fields, raters } = readLabelled(cells);
    const labels = [...Object.values(fields), ...raters.flatMap(({ label }) => [label])];
    for (const merge of plan.merges) {
      for (const { row, column } of labels) {
        expect(overlap(merge, { row, column: column - 1, rows: 1, columns: 1 })).toBe(false);
        if (overlap(merge, { row, column, rows: 1, columns: 1 })) {
          expect([merge.row, merge.column, merge.rows]).toEqual([row, column, 1]);
        }
      }
      for (const { area } of plan.tables) expect(overlap(merge, area)).toBe(false);
    }
  });
});

describe('names of tables', () => {
  test.each(tableKeys)('%s', (key) => {
    expect(tableKeyOf(tableNameOf(key, 12))).toBe(key);
    expect(tableKeyOf(tablePrefix(key))).toBeNull();
  });

  test.each(['Table1', 'kpi_evaluation_3b', 'kpi_unknown_1', '_kpi_evaluation_3'])(
    '%s is not ours',
    (name) => {
      expect(tableKeyOf(name)).toBeNull();
    },
  );
});
