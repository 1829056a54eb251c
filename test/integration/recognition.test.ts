import { readFileSync } from 'node:fs';
import { command } from '../../src/commands/registry';
import type { Report } from '../../src/commands/report';
import type { RankMonthResults, RecalcResults } from '../../src/commands/results';
import { openWorkbook, type HeadlessWorkbook } from '../../src/host/node/open';
import { officeFile, period, ranking } from '../office-t';

/**
 * What people do to a workbook between two recalculations. Each change is made through Office.js on the forms that
 * the add-in has inserted itself, saved as .xlsx and opened again; the report must not notice.
 */
const parameters: Record<string, string> = {};
const run = async <R>(workbook: HeadlessWorkbook, id: string, values = parameters) =>
  (await workbook.run(() =>
    command(id)!.run({ language: 'zh-CN', now: new Date(2026, 10, 2), parameters: values }),
  )) as Report<R>;

const bare = (report: Report<RecalcResults>) =>
  report
    .results!.evaluations.map(({ at: _, ...evaluation }) => evaluation)
    .sort((a, b) => a.employeeId.localeCompare(b.employeeId));

/** Everybody gets a form of ours with scores typed into it, so that metadata and not headers must do the work. */
async function filledOffice(): Promise<Uint8Array> {
  const source = await openWorkbook({ bytes: readFileSync(officeFile) });
  try {
    // The clerk's own forms go, so that the add-in generates one for everybody on the roster.
    await source.run(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.load('items/name');
        await context.sync();
        sheets.items.filter((sheet) => /^考核-|考核明细/.test(sheet.name)).forEach((sheet) => sheet.delete());
        await context.sync();
      }),
    );
    const generated = await run(source, 'generate.evaluations', { period });
    expect(generated.ok).toBe(true);
    await source.run(() =>
      Excel.run(async (context) => {
        const tables = context.workbook.tables;
        tables.load('items/name');
        await context.sync();
        const forms = tables.items.filter((table) => /^kpi_evaluation_\d+$/.test(table.name));
        const bodies = forms.map((table) => {
          const range = table.getRange();
          range.load('values');
          return { table, range };
        });
        await context.sync();
        bodies.forEach(({ table, range }, form) => {
          const [headers, ...rows] = range.values as (string | number)[][];
          headers.forEach((header, column) => {
            if (!/^评分人\d+$/.test(String(header))) return;
            table.columns.getItemAt(column).getDataBodyRange().values = rows
              .slice(0, rows.length - 1) // the last row of the table's range is its totals row
              .map((_, row) => [60 + ((form * 7 + row * 3 + column) % 40) + 0.5]);
          });
        });
        await context.sync();
      }),
    );
    await run(source, 'rank.month', { period });
    return await source.save();
  } finally {
    source.close();
  }
}

type Change = (context: Excel.RequestContext, form: Excel.Table) => void | Promise<void>;

const changes: [string, Change][] = [
  ['nothing was changed', () => {}],
  [
    'every sheet was renamed',
    async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name');
      await context.sync();
      sheets.items.forEach((sheet, index) => {
        sheet.name = `第${index + 1}张 表`;
      });
    },
  ],
  [
    'rows were inserted above a form and inside it',
    (_, form) => {
      const sheet = form.worksheet;
      sheet.getRange('1:3').insert('Down');
      form.getHeaderRowRange().getOffsetRange(-1, 0).getEntireRow().insert('Down');
    },
  ],
  [
    'columns were inserted left of a form and between its fields',
    (_, form) => {
      form.worksheet.getRange('A:B').insert('Right');
    },
  ],
  [
    'the whole form was moved to another place on its sheet',
    (_, form) => {
      form.worksheet.getUsedRange().moveTo(form.worksheet.getRange('D8'));
    },
  ],
  [
    'columns were put in another order',
    async (context, form) => {
      const range = form.getHeaderRowRange().getResizedRange(2, 0);
      const whole = form.getRange();
      range.load('formulas');
      whole.load('rowCount');
      await context.sync();
      // As people do it: cut a column and insert it elsewhere; here 备注 (last) and 完成情况 change places by their cells.
      const headers = range.formulas[0] as string[];
      const from = headers.indexOf('备注');
      const to = headers.indexOf('完成情况');
      const a = whole.getColumn(from);
      const b = whole.getColumn(to);
      a.load('formulas');
      b.load('formulas');
      await context.sync();
      const kept = a.formulas;
      a.formulas = b.formulas.map((row, index) => [index === 0 ? `${row[0]} ` : row[0]]);
      b.formulas = kept;
      a.getCell(0, 0).values = [['完成情况']];
    },
  ],
];

describe('a form is recognised after what people do to it', () => {
  let file: Uint8Array;
  let before: ReturnType<typeof bare>;

  beforeAll(async () => {
    file = await filledOffice();
    const workbook = await openWorkbook({ bytes: file });
    const report = await run<RecalcResults>(workbook, 'recalc');
    workbook.close();
    before = bare(report);
    expect(before.length).toBeGreaterThanOrEqual(5);
    expect(before.filter((item) => item.state === 'scored').length).toBeGreaterThanOrEqual(5);
  }, 120_000);

  test.each(changes)('%s', async (_, change) => {
    const workbook = await openWorkbook({ bytes: file });
    await workbook.run(() =>
      Excel.run(async (context) => {
        const tables = context.workbook.tables;
        tables.load('items/name');
        await context.sync();
        const forms = tables.items.filter((table) => /^kpi_evaluation_\d+$/.test(table.name));
        for (const form of [forms[0], forms[forms.length - 1]]) await change(context, form);
        await context.sync();
      }),
    );
    const changed = await workbook.save();
    workbook.close();

    const reopened = await openWorkbook({ bytes: changed });
    const report = await run<RecalcResults>(reopened, 'recalc');
    const ranked = await run<RankMonthResults>(reopened, 'rank.month', { period });
    reopened.close();
    expect(report.ok).toBe(true);
    expect(bare(report)).toEqual(before);
    expect(ranked.results!.ranking).toHaveLength(ranking.length);
    expect(report.roundTrips).toBeLessThanOrEqual(3);
    expect(ranked.roundTrips).toBeLessThanOrEqual(3);
  });
});
