import { minify } from '@swc/core';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const require = createRequire(import.meta.url);
const { Licences, packagesIn } = require('./plugin');
const { page, unexplained } = require('./table');
const { complaintsOf, folderOf } = require('./packages');

/**
 * A production build whose modules stand each for itself.
 * @returns the packages in it, and the code of every module
 */
async function compile(output) {
  const config = require('../../webpack.config.js')({}, { mode: 'production' });
  const compiler = webpack({
    ...config,
    output: { ...config.output, path: output },
    // The list is about to be written.
    plugins: config.plugins.filter((plugin) => !(plugin instanceof Licences)),
    optimization: { ...config.optimization, concatenateModules: false, minimize: false },
  });
  const codes = new Map();
  compiler.hooks.thisCompilation.tap('Licences', (compilation) =>
    webpack.javascript.JavascriptModulesPlugin.getCompilationHooks(compilation).renderModuleContent.tap(
      'Licences',
      (source, module) => {
        codes.set(module, String(source.source()));
        return source;
      },
    ),
  );
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  return { packages: packagesIn(stats.compilation), codes };
}

/** Bytes of what is left of a module. */
async function minifiedSize(code) {
  const wrapped = `modules.push(function(module, exports, __webpack_require__, __webpack_exports__){${code}\n})`;
  const { code: small } = await minify(wrapped, { compress: { unused: true }, mangle: true, module: false });
  return small.length;
}

async function withSizes({ packages, codes }) {
  const sizes = new Map();
  for (const [{ resource }, code] of codes) {
    const folder = folderOf(resource ?? '');
    sizes.set(folder, (sizes.get(folder) ?? 0) + (await minifiedSize(code)));
  }
  return packages.map((one) => ({ ...one, minified: sizes.get(one.folder) ?? 0 }));
}

const output = mkdtempSync(path.join(tmpdir(), 'licences-'));
try {
  const packages = await withSizes(await compile(output));
  const complaints = [...complaintsOf(packages), ...unexplained(packages)];
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  writeFileSync(fileURLToPath(new URL('../../docs/licences.md', import.meta.url)), page(packages));
} finally {
  rmSync(output, { recursive: true, force: true });
}
