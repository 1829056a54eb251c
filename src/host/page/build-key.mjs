import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Everything that a build reads: our sources, and the lock file for the packages. */
const INPUTS = ['src', 'assets', 'manifest.xml', 'webpack', 'webpack.config.js', 'package-lock.json'];

function* filesIn(place) {
  if (!statSync(place).isDirectory()) yield place;
  else for (const name of readdirSync(place).sort()) yield* filesIn(path.join(place, name));
}

/** The same for the same sources, on every machine. */
export function keyOfInputs() {
  const hash = createHash('sha256').update(process.env.KPI_BASE_URL ?? '');
  for (const input of INPUTS) {
    for (const file of filesIn(path.join(root, input))) {
      hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
