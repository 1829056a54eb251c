import { execFile } from 'node:child_process';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');

export interface KpiRun<T = unknown> {
  status: number;
  stdout: string;
  stderr: string;
  /** stdout as JSON; undefined when it is not JSON. */
  json: T;
}

/** Runs the command line as a user does: `npm run --silent kpi -- …`. */
export function kpi<T = unknown>(...args: string[]): Promise<KpiRun<T>> {
  return new Promise((resolve) => {
    const options = { cwd: root, maxBuffer: 64 * 1024 * 1024, timeout: 120_000 };
    execFile('npm', ['run', '--silent', 'kpi', '--', ...args], options, (error, stdout, stderr) => {
      let json: T = undefined as T;
      try {
        json = JSON.parse(stdout) as T;
      } catch {
        // the caller sees stdout and decides
      }
      resolve({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr, json });
    });
  });
}
