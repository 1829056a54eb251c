import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeJs = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/** What pages of a context have asked for. */
export interface Network {
  /** Files of Office.js, answered from the package. */
  officeJs: string[];
  /** Whatever else was not for this machine: refused. */
  refused: string[];
}

/**
 * The folder /pane/ of this machine is the build, file by file as it is; Office.js comes from the package as if
 * Microsoft's CDN had sent it; nothing else leaves the machine.
 */
export async function isolate(context: BrowserContext, build: string): Promise<Network> {
  const network: Network = { officeJs: [], refused: [] };
  const folderOf = ({ href, hostname, pathname }: URL): { folder: string; name: string } | null => {
    if (href.startsWith(OFFICE_JS)) return { folder: officeJs, name: href.slice(OFFICE_JS.length) };
    const own = hostname === 'localhost' && pathname.startsWith('/pane/');
    return own ? { folder: build, name: pathname.slice('/pane/'.length) } : null;
  };
  await context.route(
    (url) => url.hostname !== 'localhost' || url.pathname.startsWith('/pane/'),
    async (route) => {
      const url = new URL(route.request().url());
      const found = folderOf(url);
      if (found === null) {
        network.refused.push(url.href);
        return route.abort();
      }
      const name = found.name.replace(/[?#].*/, '');
      if (found.folder === officeJs) network.officeJs.push(name);
      const body = await readFile(path.join(found.folder, name)).catch(() => null);
      if (body === null) return route.fulfill({ status: 404 });
      return route.fulfill({ body, contentType: TYPES[path.extname(name)] ?? 'application/octet-stream' });
    },
  );
  return network;
}
