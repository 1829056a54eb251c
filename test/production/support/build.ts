import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.join(__dirname, '..', '..', '..');

/** Where the build under test is meant to be served; with a folder, as on a shared intranet server. */
export const BASE_URL = 'https://intranet.example/pane/';

/**
 * `npm run build` for that address, with a report of what went into each file.
 * @returns what the build has said
 */
export async function buildForProduction(folder: string, report: string): Promise<string> {
  const webpack = path.join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const { stderr } = await promisify(execFile)(
    process.execPath,
    [
      ...[webpack, '--mode', 'production', '--output-path', folder, `--json=${report}`],
      ...['--stats-modules-space', '100000', '--stats-nested-modules'],
    ],
    { cwd: root, env: { ...process.env, KPI_BASE_URL: BASE_URL } },
  );
  return stderr;
}
