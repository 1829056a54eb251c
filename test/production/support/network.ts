import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeJs = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** What pages of a context have asked of the world outside of this machine. */
export interface Network {
  /** Files of Office.js, answered from the package. */
  officeJs: string[];
  /** Everything else: refused. */
  refused: string[];
}

/** Office.js comes from the package as if Microsoft's CDN had sent it; nothing else leaves the machine. */
export async function closeNetwork(context: BrowserContext): Promise<Network> {
  const network: Network = { officeJs: [], refused: [] };
  await context.route(
    ({ hostname }) => hostname !== 'localhost',
    async (route) => {
      const url = route.request().url();
      const name = url.startsWith(OFFICE_JS) ? url.slice(OFFICE_JS.length).replace(/[?#].*/, '') : null;
      if (name === null || name.includes('..')) {
        network.refused.push(url);
        return route.abort();
      }
      network.officeJs.push(name);
      const body = await readFile(path.join(officeJs, name)).catch(() => null);
      return body === null
        ? route.fulfill({ status: 404 })
        : route.fulfill({ body, contentType: 'text/javascript; charset=utf-8' });
    },
  );
  return network;
}
