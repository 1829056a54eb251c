import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/templates/language';
import { templates } from '../../src/templates/registry';
import { readXlsx, writeXlsx, type SheetData, type WorkbookData } from '../../src/xlsx';
import { findBrowser } from '../e2e/support/workbench';
import { contactSheet } from '../support/contact-sheet';
import { insertAll, languages } from '../support/inserted';
import { convertManyWithLibreOffice, describeWithLibreOffice } from '../support/libreoffice';
import { drawnText, pagesOf, withoutPoppler, type PrintedPage } from '../support/paper';
import {
  lowRows,
  overlaps,
  pagesOfSheet,
  smallestSize,
  textsOf,
  withMarks,
  withoutHeights,
} from './printing';
import type { Probe } from './printing';

/** PRINTS_TO=folder keeps the printed pages there, to be looked at. */
const keep = process.env.PRINTS_TO;

/** Points: what people still read on paper. */
const SMALLEST = 5;
const smallest: Partial<Record<string, number>> = { settings: 6.5, 'collection-budget': 6.5 };

interface Printed {
  sheets: SheetData[];
  indexOf(template: string): number;
  pdf: Uint8Array;
  pages: PrintedPage[];
  drawn: string;
  probe: Probe;
  opened: WorkbookData;
}

/** Programs break lines at hyphens and spaces; whether they show them there is theirs. */
const squeezed = (text: string): string => text.replace(/[\s\u00ad-]/g, '');

async function inserted(
  language: Language,
): Promise<Omit<Printed, 'pdf' | 'pages' | 'drawn' | 'opened'> & { data: WorkbookData }> {
  const all = await insertAll(language, true);
  await all.workbook.save();
  const data = all.workbook.model.toWorkbookData();
  all.workbook.close();
  const indexOf = (template: string) => {
    const { results } = all.reports.find((report) => report.template === template)!;
    return data.sheets.findIndex(({ name }) => name === results?.sheet);
  };
  return { data, sheets: data.sheets, indexOf, probe: withoutHeights(data) };
}

/** Every template in both languages, printed by one LibreOffice and opened without row heights by another. */
async function printAll(): Promise<Record<Language, Printed>> {
  const books: Record<string, Awaited<ReturnType<typeof inserted>>> = {};
  const sheets: Record<string, Uint8Array> = {};
  const probes: Record<string, Uint8Array> = {};
  for (const language of languages) {
    books[language] = await inserted(language);
    sheets[language] = await writeXlsx(withMarks(books[language].data));
    probes[language] = await writeXlsx(books[language].probe.data);
  }
  const pdfs = await convertManyWithLibreOffice(sheets, 'pdf');
  const opened = await convertManyWithLibreOffice(probes);
  const printed: Partial<Record<Language, Printed>> = {};
  for (const [index, language] of languages.entries()) {
    if (keep !== undefined) {
      mkdirSync(keep, { recursive: true });
      writeFileSync(path.join(keep, `${language}.pdf`), pdfs[index]);
    }
    printed[language] = {
      ...books[language],
      pdf: pdfs[index],
      pages: pagesOf(pdfs[index]),
      drawn: squeezed(drawnText(pdfs[index])),
      opened: (await readXlsx(opened[index])).workbook,
    };
  }
  return printed as Record<Language, Printed>;
}

const firstPage = (pages: readonly PrintedPage[], index: number): PrintedPage => {
  const words = pagesOfSheet(pages, index)[0]?.words ?? [];
  return pages.find((page) => page.words.length > 0 && page.words.includes(words[0]))!;
};

const missingTool = withoutPoppler();
const describeOnPaper: typeof describeWithLibreOffice =
  missingTool === null
    ? describeWithLibreOffice
    : (name, body) => describe.skip(`${name} (skipped: ${missingTool})`, body);

describeOnPaper('templates on paper', () => {
  let printed: Record<Language, Printed>;
  beforeAll(async () => {
    printed = await printAll();
  }, 300_000);

  test('every sheet is in the picture of docs/templates.md', async () => {
    const { sheets, indexOf, pages } = printed['zh-CN'];
    const thumbnails = templates.map(({ id, title }) => ({
      caption: title.zh,
      page: pages.indexOf(firstPage(pages, indexOf(id))) + 1,
    }));
    expect(thumbnails.filter(({ page }) => page === 0)).toEqual([]);
    expect(sheets.length).toBeGreaterThan(thumbnails.length);
    const browser = process.env.UPDATE_SCREENSHOTS === '1' ? findBrowser() : null;
    if (browser === null) return;
    const picture = await contactSheet(browser, printed['zh-CN'].pdf, thumbnails);
    writeFileSync(path.join(__dirname, '..', '..', 'docs', 'images', 'templates.png'), picture);
  }, 120_000);

  const cases = languages.flatMap((language) => templates.map(({ id }) => ({ id, language })));

  test.each(cases)('$id, $language: one page wide, nothing cut, nothing in error', ({ id, language }) => {
    const { sheets, indexOf, pages: all, drawn, probe, opened } = printed[language];
    const index = indexOf(id);
    const sheet = sheets[index];
    const pages = pagesOfSheet(all, index);
    expect(pages.length).toBeGreaterThan(0);

    // A page beside the first one would lack the first column of the repeated rows; without these, part of the widest row.
    const { titleRows } = sheet.page;
    const starts = (cells: SheetData['rows'][number]) =>
      (cells ?? []).flatMap((cell) => (cell?.v === undefined ? [] : [squeezed(String(cell.v)).slice(0, 2)]));
    const has = ({ words }: PrintedPage, start: string) =>
      words.some(({ text }) => squeezed(text).startsWith(start));
    if (titleRows) {
      const rows = sheet.rows.slice(titleRows.from, titleRows.to + 1).map(starts);
      const [first] = rows.find(({ length }) => length > 0) ?? [''];
      expect(pages.filter((page) => !has(page, first)).map((page) => all.indexOf(page))).toEqual([]);
    } else {
      const widest = sheet.rows.map(starts).reduce((one, other) => (other.length > one.length ? other : one));
      expect(pages.some((page) => widest.every((start) => has(page, start)))).toBe(true);
    }

    const words = pages.flatMap((page) => page.words.map((word) => ({ ...word, page })));
    const outside = words.filter(({ left, right, page }) => left < 15 || right > page.width - 15);
    expect(outside.map(({ text }) => text)).toEqual([]);
    expect(
      words.map(({ text }) => text).filter((text) => /^#|#(NAME|REF|VALUE|DIV|N\/A)/.test(text)),
    ).toEqual([]);

    const unseen = textsOf(sheet).filter(({ text }) => !drawn.includes(squeezed(text)));
    expect(unseen).toEqual([]);
    expect(pages.flatMap(overlaps)).toEqual([]);
    expect(smallestSize(pages)).toBeGreaterThanOrEqual(smallest[id] ?? SMALLEST);
    expect(lowRows(sheet, index, probe, opened)).toEqual([]);
  });
});
