import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A word on paper; points from the top left corner of the page. */
export interface PrintedWord {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PrintedPage {
  width: number;
  height: number;
  words: PrintedWord[];
}

const installed = ['pdftotext', 'pdftoppm'].every((tool) => {
  try {
    execFileSync(tool, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

/** Why PDF files cannot be read here; null when they can. With CI=true that is an error, so that no check is skipped. */
export function withoutPoppler(): string | null {
  if (installed) return null;
  if (process.env.CI === 'true') throw new Error('poppler-utils is not installed');
  return 'poppler-utils is not installed';
}

function inFile<T>(pdf: Uint8Array, work: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'paper-'));
  try {
    const file = path.join(folder, 'paper.pdf');
    writeFileSync(file, pdf);
    return work(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const text = (file: string, option: string): string =>
  execFileSync('pdftotext', [option, file, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&amp;': '&',
};

/** Every page with its words and where they stand. */
export function pagesOf(pdf: Uint8Array): PrintedPage[] {
  const numbers = (attributes: string): number[] =>
    Array.from(attributes.matchAll(/"(-?[\d.]+)"/g), ([, number]) => Number(number));
  return inFile(pdf, (file) => text(file, '-bbox'))
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [width, height] = numbers(page.slice(0, page.indexOf('>')));
      const words = Array.from(page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g), ([, where, shown]) => {
        const [left, top, right, bottom] = numbers(where);
        return {
          text: shown.replace(/&[#\w]+;/g, (name) => ENTITIES[name] ?? name),
          left,
          top,
          right,
          bottom,
        };
      });
      return { width, height, words };
    });
}

/** All text in the order in which it was drawn, cell by cell. */
export const drawnText = (pdf: Uint8Array): string => inFile(pdf, (file) => text(file, '-raw'));
