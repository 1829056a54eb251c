import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface StatsModule {
  name?: string;
  nameForCondition?: string;
  chunks?: (string | number)[];
  modules?: StatsModule[];
}

interface Stats {
  modules: StatsModule[];
  chunks: { id: string | number; initial: boolean }[];
}

const root = path.join(__dirname, '..');
const out = mkdtempSync(path.join(tmpdir(), 'production-'));
let stats: Stats;

/** Every file that went into a chunk, also those that webpack joined into one module. */
const filesOf = (modules: readonly StatsModule[]): string[] =>
  modules.flatMap((module) => [
    module.nameForCondition ?? module.name ?? '',
    ...filesOf(module.modules ?? []),
  ]);

beforeAll(() => {
  const report = path.join(out, 'stats.json');
  const files = path.join(out, 'dist');
  const webpack = path.join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  execFileSync(
    process.execPath,
    [
      webpack,
      '--mode',
      'production',
      '--output-path',
      files,
      `--json=${report}`,
      '--stats-modules-space',
      '100000',
      '--stats-nested-modules',
    ],
    { cwd: root, stdio: 'pipe' },
  );
  stats = JSON.parse(readFileSync(report, 'utf8')) as Stats;
}, 180_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('what ships to Excel', () => {
  test('holds the pane, the commands and nothing of the embedded host', () => {
    const files = filesOf(stats.modules).map((file) => file.replaceAll('\\', '/'));
    expect(files.some((file) => file.includes('/src/taskpane/'))).toBe(true);
    expect(files.some((file) => file.includes('/src/commands/'))).toBe(true);
    expect(
      files.filter((file) => /\/src\/host\/|@univerjs|jsdom|@microsoft\/office-js\//.test(file)),
    ).toEqual([]);
  });

  test('has no .xlsx library and no reader on its first screen', () => {
    const first = new Set(stats.chunks.filter((chunk) => chunk.initial).map((chunk) => chunk.id));
    const modules = stats.modules.filter((module) => module.chunks?.some((chunk) => first.has(chunk)));
    const files = filesOf(modules).map((file) => file.replaceAll('\\', '/'));
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => /\/src\/xlsx\/|excelts/.test(file))).toEqual([]);
  });

  test('carries no text of the engine in any of its files', () => {
    const scripts = readdirSync(path.join(out, 'dist')).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const file of scripts) {
      expect(readFileSync(path.join(out, 'dist', file), 'utf8')).not.toMatch(/univer/i);
    }
  });

  test("loads Office.js from Microsoft's CDN and has no inline script", () => {
    const html = readFileSync(path.join(out, 'dist', 'taskpane.html'), 'utf8');
    expect(html).toMatch(
      /<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?>/,
    );
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  });
});
