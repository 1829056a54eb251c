import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

export interface Thumbnail {
  caption: string;
  /** Page of the PDF, from 1. */
  page: number;
}

const COLUMNS = 4;
const WIDTH = 1280;
/** Dots per inch: a landscape page is then as wide as its place. */
const RESOLUTION = 52;

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** One picture of pages of a PDF file with their captions, drawn by the browser; PNG. */
export async function contactSheet(
  executablePath: string,
  pdf: Uint8Array,
  thumbnails: readonly Thumbnail[],
): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'contact-'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const file = path.join(folder, 'pages.pdf');
    writeFileSync(file, pdf);
    const figures = thumbnails.map(({ caption, page }) => {
      const image = path.join(folder, `${page}`);
      const only = ['-f', `${page}`, '-l', `${page}`, '-singlefile'];
      execFileSync('pdftoppm', ['-png', '-r', `${RESOLUTION}`, ...only, file, image]);
      const source = readFileSync(`${image}.png`).toString('base64');
      return `<figure><img src="data:image/png;base64,${source}"><figcaption>${escaped(caption)}</figcaption></figure>`;
    });
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 800 } });
    await page.setContent(`<style>
      body { margin: 12px; background: #e9edf1; display: grid; gap: 12px; align-items: start;
        grid-template-columns: repeat(${COLUMNS}, 1fr); font: 13px "Noto Sans CJK SC", sans-serif; color: #1b2a38 }
      figure { margin: 0 } img { width: 100%; aspect-ratio: 1.6; object-fit: cover; object-position: top; background: #fff }
      figcaption { padding: 2px 0; text-align: center }
    </style>${figures.join('')}`);
    await page.waitForFunction(() => [...document.images].every((image) => image.complete));
    return await page.screenshot({ fullPage: true });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
