import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import webpack from 'webpack';

const root = path.join(__dirname, '..', '..', '..');
const cache = path.join(root, 'node_modules', '.cache', 'plan-kpi');
const output = path.join(cache, 'pane-views');
const ORIGIN = 'http://pane.test';

/** Builds the gallery with the loaders of the pane. Rejects with the first errors. */
export function buildGallery(): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is no module of TypeScript
  const shipped = require('../../../webpack.config.js')({}, { mode: 'production' }) as webpack.Configuration;
  const compiler = webpack({
    mode: 'production',
    context: root,
    devtool: false,
    entry: { gallery: path.join(__dirname, 'gallery.tsx') },
    output: { path: output, publicPath: '/', clean: true },
    resolve: shipped.resolve,
    module: shipped.module,
    optimization: { minimize: false },
    performance: { hints: false },
    cache: { type: 'filesystem', name: 'pane-views', cacheDirectory: path.join(cache, 'webpack') },
  })!;
  return new Promise((resolve, reject) => {
    compiler.run((fault, stats) => {
      const errors = stats?.compilation.errors ?? [];
      compiler.close(() => {
        if (fault || errors.length > 0) reject(fault ?? errors[0]);
        else resolve();
      });
    });
  });
}

const PAGE = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pane</title><style>body { margin: 0 } * { transition: none !important }</style></head>
<body><div id="pane"></div><script src="/gallery.js"></script></body></html>`;

/** Opens the gallery; whatever is not part of it is refused and told to `foreign`. */
export async function openGallery(page: Page, foreign: (url: string) => void): Promise<void> {
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) {
      foreign(url.href);
      return route.abort();
    }
    if (url.pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE });
    const body = await readFile(path.join(output, path.basename(url.pathname))).catch(() => null);
    return body ? route.fulfill({ contentType: 'text/javascript', body }) : route.fulfill({ status: 404 });
  });
  // A busy machine takes its time.
  page.setDefaultTimeout(120_000);
  await page.goto(`${ORIGIN}/`, { timeout: 120_000 });
  await page.waitForFunction(() => 'gallery' in window);
}
