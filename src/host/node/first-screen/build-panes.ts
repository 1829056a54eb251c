import path from 'node:path';
import webpack, { type Configuration } from 'webpack';

const root = path.join(__dirname, '../../../..');
const output = path.join(root, 'node_modules/.cache/plan-kpi/first-screen');

type PaneConfig = (env: object, options: { mode: 'production' }) => Configuration;

/** Pages that are measured: the pane as it ships, and the least that any pane would load. */
export type Pane = 'own' | 'bare';

const entries: Record<Pane, Configuration['entry'] | undefined> = {
  own: undefined,
  bare: path.join(root, 'test/bench/bare-pane/index.tsx'),
};

/** Both panes by the same configuration, and the script that goes into their page. */
function configurations(): Configuration[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's own way to be configured
  const config = (require(path.join(root, 'webpack.config.js')) as PaneConfig)({}, { mode: 'production' });
  const built = Object.entries(entries).map(([pane, entry]) => ({
    ...config,
    name: pane,
    context: root,
    entry: entry ? { taskpane: entry as string } : config.entry,
    output: { ...config.output, path: path.join(output, pane) },
  }));
  const script: Configuration = {
    ...{ name: 'script', mode: 'production', context: root, devtool: false, resolve: config.resolve },
    module: config.module,
    entry: { page: path.join(__dirname, 'page-script.ts') },
    output: { path: path.join(output, 'script'), filename: '[name].js' },
  };
  return [...built, script].map((entry): Configuration => ({
    ...entry,
    infrastructureLogging: { level: 'error' },
    cache: {
      ...{ type: 'filesystem', name: String(entry.name), cacheDirectory: path.join(output, 'webpack') },
      buildDependencies: { config: [__filename, path.join(root, 'webpack.config.js')] },
    },
  }));
}

/**
 * Builds what is measured; what has not changed comes out of a cache on disk.
 * @returns the folder that holds `own/`, `bare/` and `script/page.js`
 * @throws Error with webpack's messages when something does not compile
 */
export async function buildPanes(): Promise<string> {
  const compiler = webpack(configurations());
  const stats = await new Promise<webpack.MultiStats>((resolve, reject) => {
    compiler.run((error, result) => (result ? resolve(result) : reject(error)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
  return output;
}
