import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';

const officeJs = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The browser itself refuses whatever would leave this machine. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' blob:",
  "worker-src 'self' blob:",
].join('; ');

/** URL prefix → folder. The longest prefix stands first. */
const mounts = (folder, examples) => [
  ['/office-js/', officeJs],
  ['/pane/', path.join(folder, 'pane')],
  ['/examples/', examples],
  ['/', path.join(folder, 'workbench')],
];

/** The file that a path names, or null when it names none or would leave its folder. */
function fileOf(pathname, folders) {
  const [prefix, folder] = folders.find(([start]) => pathname.startsWith(start));
  const file = path.join(folder, pathname.slice(prefix.length) || 'index.html');
  return file.startsWith(folder + path.sep) ? file : null;
}

/** The pane's page as Excel's web view would show it: the host is there before office.js, which comes from here. */
const withHost = (html) =>
  html.replace(
    new RegExp(`<script src="${OFFICE_JS_CDN.replaceAll('.', '\\.')}`),
    '<script src="/attach-host.js"></script><script src="/office-js/',
  );

const ATTACH_HOST = 'window.parent.workbench.attachHost(window);\n';

async function answer(request, response, folders) {
  const head = (status, type) =>
    response.writeHead(status, {
      'content-type': type,
      'content-security-policy': POLICY,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname === '/attach-host.js') {
    head(200, TYPES['.js']).end(ATTACH_HOST);
    return;
  }
  const file = fileOf(decodeURIComponent(pathname), folders);
  const found = file === null ? null : await stat(file).catch(() => null);
  if (!found?.isFile()) {
    head(404, 'text/plain; charset=utf-8').end('Not found');
    return;
  }
  head(200, TYPES[path.extname(file)] ?? 'application/octet-stream');
  if (pathname === '/pane/taskpane.html') response.end(withHost(await readFile(file, 'utf8')));
  else createReadStream(file).pipe(response);
}

/**
 * Serves a built workbench on the loopback interface.
 * @param folder what `build()` returned
 * @param port 0 takes any free port
 * @returns the address, e.g. "http://localhost:3000"
 * @throws EADDRINUSE when the port is taken
 */
export async function serve({ folder, examples, port }) {
  const folders = mounts(folder, examples);
  const server = createServer((request, response) => {
    answer(request, response, folders).catch((error) => {
      if (!response.headersSent) response.writeHead(error instanceof URIError ? 400 : 500);
      response.end();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return `http://localhost:${server.address().port}`;
}
