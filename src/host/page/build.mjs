import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import webpack from 'webpack';
import { keyOfInputs } from './build-key.mjs';
import { oneAtATime } from './one-at-a-time.mjs';

const { configs, output } = createRequire(import.meta.url)('./webpack.config.js');
const builds = path.join(output, 'builds');

/** Builds that stay on disk; one of them may be served while another is made. */
const KEPT = 4;

async function compile(folder) {
  const compiler = webpack(configs(folder));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  // Only closing writes the cache.
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
}

function removeOld() {
  const age = (name) => statSync(path.join(builds, name)).mtimeMs;
  const newestFirst = readdirSync(builds).sort((one, other) => age(other) - age(one));
  for (const name of newestFirst.slice(KEPT))
    rmSync(path.join(builds, name), { recursive: true, force: true });
}

/**
 * Builds the workbench and the pane, unless they have been built from the same sources before; what has not changed comes
 * out of webpack's cache. Returns the folder that holds `workbench/` and `pane/`, which no other build touches.
 * @throws an Error with webpack's messages when something does not compile
 */
export async function build() {
  mkdirSync(builds, { recursive: true });
  const folder = path.join(builds, keyOfInputs());
  await oneAtATime(path.join(output, 'building'), async () => {
    if (existsSync(folder)) return;
    const unfinished = path.join(output, 'unfinished');
    rmSync(unfinished, { recursive: true, force: true });
    await compile(unfinished);
    renameSync(unfinished, folder);
    removeOld();
  });
  return folder;
}
