import { createRequire } from 'node:module';
import webpack from 'webpack';

const { configs, output } = createRequire(import.meta.url)('./webpack.config.js');

/**
 * Builds the workbench and the pane; what has not changed comes out of the cache on disk.
 * Returns the folder that holds `workbench/` and `pane/`.
 * @throws an Error with webpack's messages when something does not compile
 */
export async function build() {
  const compiler = webpack(configs());
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  // Only closing writes the cache.
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
  return output;
}
