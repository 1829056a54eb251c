/**
 * `npm run dev-server`: serves dist/ on https://localhost:3000, where manifest.xml of a development build looks for it.
 * Office takes nothing but https; `npx office-addin-dev-certs install` makes the certificate once.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const port = Number(process.env.PORT || 3000);
const dist = fileURLToPath(new URL('../dist', import.meta.url));
const certificates = path.join(homedir(), '.office-addin-dev-certs');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

async function answer({ url }, response) {
  const { pathname } = new URL(url, 'https://localhost');
  const file = path.join(dist, decodeURIComponent(pathname));
  try {
    if (!file.startsWith(dist + path.sep)) throw new Error('outside');
    const bytes = await readFile(file);
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    // The shortcuts are fetched by Office itself, from another origin.
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
    });
    response.end(bytes);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  }
}

try {
  const key = readFileSync(path.join(certificates, 'localhost.key'));
  const cert = readFileSync(path.join(certificates, 'localhost.crt'));
  createServer({ key, cert }, answer)
    .on('error', (error) => {
      console.error(error.code === 'EADDRINUSE' ? `Port ${port} is in use.` : error.message);
      process.exitCode = 1;
    })
    .listen(port, 'localhost', () => console.log(`dist/ on https://localhost:${port}`));
} catch (error) {
  console.error(`${error.message}\nRun: npx office-addin-dev-certs install`);
  process.exitCode = 1;
}
