import type { CollectionRangeResults } from '../../../src/commands/results';
import { detectCollection } from '../../../src/commands/score-range/collection/detect';
import { collectionLines, type Shown } from '../../../src/commands/score-range/collection/figures';
import { resultKindsOf } from '../../../src/commands/score-range/collection/places';
import { viewsOf } from '../../../src/commands/score-range/detect';
import { defaultSettings } from '../../../src/core/settings';
import { parseReference } from '../../../src/workbook/a1';
import { convertWithLibreOffice, describeWithLibreOffice } from '../../support/libreoffice';
import { Office } from '../workbook';
import { drawn } from './blocks';
import { collectionLayouts, resultOf, type CollectionLayout } from './collection-layouts';
import { layoutWorkbook, sheetOf } from './layout-workbook';

jest.setTimeout(300_000);

const AROUND = 'A1:P16';

/** Where the results of a layout stand: a range each, in the order of `shownOf`. */
interface Written {
  sheet: string;
  layout: CollectionLayout;
  ranges: string[];
}

/** Results as cells show them, and the rows (on its side columns) of the table they belong to. */
function shownOf({ picture, said }: CollectionLayout): { rows: number[]; shown: Shown[][]; across: boolean } {
  const views = viewsOf(drawn(picture), { row: 0, column: 0 });
  const { mapping, onItsSide } = detectCollection(views, said)!;
  const lines = collectionLines(views[onItsSide ? 1 : 0].block, mapping, defaultSettings.bands);
  const kinds = resultKindsOf(mapping);
  return {
    rows: lines.map(({ row }) => row),
    shown: kinds.map((kind) => lines.map((line) => line.shown[kind])),
    across: onItsSide,
  };
}

async function cellsAt(office: Office, { sheet, layout, ranges }: Written): Promise<unknown[][]> {
  const cells = await office.values(sheet, AROUND);
  const { rows, across } = shownOf(layout);
  return ranges.map((range) => {
    const { area } = parseReference(range)!;
    return rows.map((row) => (across ? cells[area.row][row] : cells[row][area.column]));
  });
}

/** Runs the command on a drawn table; what it says and shows is what the layout says, and nothing else changes. */
async function runOn(office: Office, sheet: string, layout: CollectionLayout): Promise<Written> {
  const before = await office.values(sheet, AROUND);
  const first = await office.run<CollectionRangeResults>('score-range', { sheet });
  expect([layout.name, first.ok]).toEqual([layout.name, layout.arrangement !== null]);
  if (!first.ok) expect([first.changed, await office.values(sheet, AROUND)]).toEqual([[], before]);
  const report = first.ok
    ? first
    : await office.run<CollectionRangeResults>('score-range', { sheet, ...layout.said });
  expect(report.results).toMatchObject({ kind: 'collection' });
  expect([layout.name, report.results!.rows.map(resultOf)]).toEqual([layout.name, layout.results]);
  const written = { sheet, layout, ranges: report.changed.map(({ address }) => address) };
  expect([layout.name, await cellsAt(office, written)]).toEqual([layout.name, shownOf(layout).shown]);
  const areas = written.ranges.map((range) => parseReference(range)!.area);
  const others = (cells: unknown[][]) =>
    cells.map((line, r) =>
      line.filter(
        (_, c) =>
          !areas.some(
            ({ row, column, rows, columns }) =>
              r >= row && r < row + rows && c >= column && c < column + columns,
          ),
      ),
    );
  expect(others(await office.values(sheet, AROUND))).toEqual(others(before));
  return written;
}

async function runOnAll(office: Office, only: (index: number) => boolean): Promise<Written[]> {
  const all: Written[] = [];
  for (const [index, layout] of collectionLayouts.entries())
    if (only(index)) all.push(await runOn(office, sheetOf(index), layout));
  return all;
}

/** Each layout comes once, from one of the two files. */
const byHand = (index: number): boolean => index % 3 === 0;

test('figures in files that are written by hand get their rates where they stand', async () => {
  const office = await Office.open(await layoutWorkbook(collectionLayouts));
  await runOnAll(office, byHand);
  office.close();
});

describeWithLibreOffice('figures in files that LibreOffice wrote', () => {
  test('get their rates where they stand, and LibreOffice shows the same', async () => {
    const office = await Office.open(await convertWithLibreOffice(await layoutWorkbook(collectionLayouts)));
    const all = await runOnAll(office, (index) => !byHand(index));
    const saved = await office.workbook.save();
    office.close();
    const again = await Office.open(await convertWithLibreOffice(saved));
    for (const written of all) {
      const cells = await cellsAt(again, written);
      expect([written.layout.name, cells]).toEqual([written.layout.name, shownOf(written.layout).shown]);
    }
    again.close();
  });
});

describe('score-range of collection figures', () => {
  let office: Office;
  beforeAll(async () => (office = await Office.open(await layoutWorkbook(collectionLayouts))));
  afterAll(() => office.close());
  const run = (index: number, more: Record<string, string> = {}) =>
    office.run<CollectionRangeResults>('score-range', { sheet: sheetOf(index), ...more });
  const indexOf = (name: string) => collectionLayouts.findIndex((layout) => layout.name.includes(name));

  test('a preview says how the table was read, what may be pointed at, and writes nothing', async () => {
    const report = await run(0, { preview: 'true' });
    expect(report.changed).toEqual([]);
    expect(report.results).toMatchObject({
      mapping: {
        ...{ arrangement: 'rows', project: '项目', month: null, receivable: '应收', waived: '减免' },
        ...{ collected: '实收', arrears: '期初欠费', recovered: '清欠', budget: '预算' },
        ...{ basis: 'current', budgetUnit: 'fraction' },
      },
      offer: { used: { receivable: '应收', budget: '预算' }, target: { address: 'H1:L4' } },
      at: null,
    });
    expect(report.results!.offer!.figures.map(({ label }) => label)).toContain('期初欠费');
    expect(report.results!.rows[0]).toMatchObject({ budget: 0.9, level: 'orange', at: { address: 'A2' } });
  });

  test('formulas follow the figures; a second run finds its own results', async () => {
    await run(0);
    await office.write(sheetOf(0), 'D2', [[98000]]);
    expect((await office.values(sheetOf(0), 'H2:L2'))[0]).toEqual([1, 0.4, 0.8983, 0.1, 1.1111]);
    const again = await run(0);
    expect(again.results).toMatchObject({ remembered: true, at: { address: 'H1:L4' } });
    await office.write(sheetOf(0), 'D2', [['']]);
    expect((await office.values(sheetOf(0), 'H2:L2'))[0]).toEqual(['', 0.4, '', '', '']);
  });

  test('what is odd is reported with its cell', async () => {
    const report = await run(indexOf('a word in a cell'), { as: 'values' });
    expect(report.problems.map(({ code, address }) => [code, address])).toEqual([
      ['paid-above-due', 'D2'],
      ['waived-above-receivable', 'C3'],
      ['value-not-number', 'C4'],
    ]);
  });

  test('numbers that are text give values, and it is said why', async () => {
    const report = await run(indexOf('text numbers'));
    expect(report.problems.map(({ code, address }) => [code, address])).toEqual([
      ['results-as-values', 'B2'],
    ]);
  });

  test('a column can be left out, the basis be said, and a kind be insisted on', async () => {
    const index = indexOf('an overall budget');
    const without = await run(index, { preview: 'true', waived: 'none', basis: 'arrears' });
    expect(without.results).toMatchObject({ mapping: { waived: null, basis: 'arrears' } });
    expect(without.results!.rows[0]).toMatchObject({ current: 0.833, variance: -0.4 });
    const scores = await run(index, { kind: 'scores' });
    expect([scores.ok, scores.changed]).toEqual([false, []]);
    const nowhere = await run(index, { collected: '没有' });
    expect(nowhere.problems[0]).toMatchObject({ code: 'header-not-found', details: { value: '没有' } });
  });

  test('one of two columns is asked for', async () => {
    const report = await run(indexOf('fees of several'), { collected: 'none' });
    expect(report).toMatchObject({
      ok: false,
      problems: [{ code: 'mapping-incomplete', details: { missing: 'collected' } }],
    });
  });
});
