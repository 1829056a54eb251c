/**
 * `npm run icons`: draws assets/icons/<name>-<size>.png from every assets/<name>.svg with the machine's Chromium
 * (CHROMIUM=… names another one). The pictures are checked in; this is run when a drawing changes.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** Pixels: what the ribbon takes, and for the add-in's own icon what stores and admin centres show. */
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];
const OWN = [...RIBBON, 96, 128];

const folder = path.dirname(fileURLToPath(import.meta.url));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  await mkdir(path.join(folder, 'icons'), { recursive: true });
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.svg'))) {
    const name = path.basename(file, '.svg');
    const svg = await readFile(path.join(folder, file), 'utf8');
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    for (const size of name === 'icon' ? OWN : RIBBON) {
      await page.setViewportSize({ width: size, height: size });
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(path.join(folder, 'icons', `${name}-${size}.png`), png);
    }
  }
} finally {
  await browser.close();
}
