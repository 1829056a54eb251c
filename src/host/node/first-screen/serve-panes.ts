import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeJs = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * Serves the built panes on this machine, Office.js from the package: no other machine is measured.
 * @returns the address without a slash, and how to stop
 */
export async function servePanes(folder: string): Promise<{ address: string; stop: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith('/office-js/')
      ? path.join(officeJs, pathname.slice('/office-js/'.length))
      : path.join(folder, pathname);
    readFile(file).then(
      (content) => {
        const isPage = file.endsWith('.html');
        response.writeHead(200, {
          'content-type': isPage ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8',
        });
        response.end(isPage ? content.toString().replaceAll(OFFICE_JS, '/office-js/') : content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://localhost:${port}`, stop };
}
