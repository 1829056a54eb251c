import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Overview } from '../../src/commands/overview';
import type { RecalcResults, RemoveSamplesResults } from '../../src/commands/results';
import { showWorkbook } from '../../src/host/node/show';
import type { Language } from '../../src/templates/language';
import { templates } from '../../src/templates/registry';
import { isSampleText } from '../../src/templates/samples/mark';
import type { CellData, SheetData, WorkbookData } from '../../src/xlsx';
import { insertAll, languages, type Inserted } from '../support/inserted';
import { convertManyWithLibreOffice, describeWithLibreOffice } from '../support/libreoffice';

/**
 * Every template with its samples in one workbook per language, through the real Office.js, and through LibreOffice.
 */
const inserted: Partial<Record<Language, Inserted>> = {};
const files: Partial<Record<Language, Uint8Array>> = {};

beforeAll(async () => {
  for (const language of languages) {
    inserted[language] = await insertAll(language, true);
    files[language] = await inserted[language].workbook.save();
  }
}, 200_000);
afterAll(() => languages.forEach((language) => inserted[language]?.workbook.close()));

const each = languages.flatMap((language) => templates.map(({ id }) => ({ id, language })));

test.each(each)(
  'insert.$id, $language: done, nothing to complain about, three requests at most',
  ({ id, language }) => {
    const report = inserted[language]!.reports.find(({ template }) => template === id)!;
    expect(report).toMatchObject({ ok: true, problems: [], results: { template: id } });
    expect(report.roundTrips).toBeLessThanOrEqual(3);
    expect(report.wire).toBe(report.roundTrips);
  },
);

describeWithLibreOffice('saved by LibreOffice', () => {
  const shown: Partial<Record<Language, Overview>> = {};

  beforeAll(async () => {
    const converted = await convertManyWithLibreOffice(files as Record<string, Uint8Array>);
    const folder = mkdtempSync(path.join(tmpdir(), 'templates-'));
    try {
      for (const [index, language] of languages.entries()) {
        const file = path.join(folder, `${language}.xlsx`);
        writeFileSync(file, converted[index]);
        const { output, exitCode } = await showWorkbook(file, language);
        expect(exitCode).toBe(0);
        shown[language] = output as Overview;
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 200_000);

  test.each(languages)('every template is recognised on its sheet, %s', (language) => {
    const found = new Set(shown[language]!.templates.map(({ id, at }) => `${id} on ${at.sheet}`));
    const expected = templates.map(({ id }) => `${id} on ${inserted[language]!.sheet(id)}`);
    expect(expected.filter((one) => !found.has(one))).toEqual([]);
  });

  test.each(languages)('nothing is wrong with it, %s', async (language) => {
    const { problems } = await inserted[language]!.run<RecalcResults>('recalc');
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(shown[language]!.problems).toBe(0);
  });
});

/** What was typed into the rows of a table; formulas and blank rows left out. */
function typedRows({ rows }: SheetData, table: SheetData['tables'][number]): unknown[][] {
  const { row, column, rows: count, columns } = table.box;
  const typed = (cell: CellData | undefined) => (cell?.f === undefined ? (cell?.v ?? '') : '');
  return Array.from({ length: count - 1 - (table.totalsRow ? 1 : 0) }, (_, index) =>
    Array.from({ length: columns }, (_unused, offset) => typed(rows[row + 1 + index]?.[column + offset])),
  ).filter((cells) => cells.some((cell) => cell !== ''));
}

const isSample = (cells: unknown[]) => cells.some((cell) => typeof cell === 'string' && isSampleText(cell));

const tablesOf = ({ sheets }: WorkbookData) =>
  sheets.flatMap((sheet) =>
    sheet.tables.map((table) => ({
      sheet: sheet.name,
      name: table.name,
      rows: typedRows(sheet, table),
    })),
  );

/** A cell outside the tables says that the whole form is one of a sample person. */
function isSampleForm({ rows, tables }: SheetData): boolean {
  const inTable = (row: number, column: number) =>
    tables.some(
      ({ box }) =>
        row >= box.row &&
        row < box.row + box.rows &&
        column >= box.column &&
        column < box.column + box.columns,
    );
  return rows.some((cells, row) =>
    (cells ?? []).some((cell, column) => !inTable(row, column) && isSample([cell?.v])),
  );
}

test.each(languages)(
  'remove-samples takes the samples and nothing else, %s',
  async (language) => {
    const { workbook, run } = inserted[language]!;
    const data = workbook.model.toWorkbookData();
    const before = tablesOf(data);
    expect(before.flatMap(({ rows }) => rows).filter(isSample).length).toBeGreaterThan(50);
    const report = await run<RemoveSamplesResults>('remove-samples');
    expect(report).toMatchObject({ ok: true, problems: [] });
    // Forms of sample people go with their sheets.
    const gone = report.results!.sheets;
    const forms = data.sheets.filter(({ name }) => gone.includes(name));
    expect(forms.map(isSampleForm)).toEqual(gone.map(() => true));
    await workbook.save();
    expect(tablesOf(workbook.model.toWorkbookData())).toEqual(
      before
        .filter(({ sheet }) => !gone.includes(sheet))
        .map((table) => ({ ...table, rows: table.rows.filter((cells) => !isSample(cells)) })),
    );
  },
  120_000,
);
