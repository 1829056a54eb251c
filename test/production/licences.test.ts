import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { Licences } from '../../webpack/licences/plugin';

const folder = mkdtempSync(path.join(tmpdir(), 'licences-'));
const list = path.join(folder, 'list.md');
const dist = path.join(folder, 'dist');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function plant(name: string, licence: string | undefined): void {
  const home = path.join(folder, 'node_modules', name);
  mkdirSync(home, { recursive: true });
  writeFileSync(
    path.join(home, 'package.json'),
    JSON.stringify({ name, version: '1.2.3', license: licence }),
  );
  writeFileSync(path.join(home, 'index.js'), `globalThis.${name.replace(/\W/g, '_')} = 1;`);
  writeFileSync(path.join(home, 'LICENSE'), `Text of ${name}`);
}

/** What a build says that imports these packages and has these rows in its list. */
async function build(imports: readonly string[], rows: readonly string[]): Promise<string[]> {
  writeFileSync(path.join(folder, 'entry.js'), imports.map((name) => `import '${name}';`).join('\n'));
  writeFileSync(list, `| package | version | licence |\n| --- | --- | --- |\n${rows.join('\n')}\n`);
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry: './entry.js',
    output: { path: dist },
    optimization: { minimizer: [] },
    plugins: [new Licences({ list })],
  });
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, result) => (result ? resolve(result) : reject(error)));
  });
  return stats.compilation.errors.map(({ message }) => message);
}

const row = (name: string, licence: string) => `| ${name} | 1.2.3 | ${licence} | 0.1 | for the test |`;

test.each<[string, string | undefined, RegExp | null]>([
  ['free', 'MIT', null],
  ['@scope/free', 'Apache-2.0', null],
  ['either', '(GPL-3.0-only OR MIT)', null],
  ['both', 'MIT AND ISC', null],
  ['copyleft', 'GPL-3.0-or-later', /copyleft 1\.2\.3 would ship under "GPL-3\.0-or-later"/],
  ['lesser', 'LGPL-2.1', /lesser/],
  ['half', 'MIT AND AGPL-3.0', /half/],
  ['nothing', undefined, /under "no licence"/],
  ['own-words', 'SEE LICENSE IN LICENSE', /own-words/],
])('%s under %s', async (name, licence, complaint) => {
  plant(name, licence);
  const errors = await build([name], [row(name, String(licence))]);
  expect(errors).toEqual(complaint === null ? [] : [expect.stringMatching(complaint)]);
  // Nothing is written of a build that failed.
  if (complaint === null) {
    expect(readFileSync(path.join(dist, 'licences.txt'), 'utf8')).toContain(`Text of ${name}`);
  }
});

test('what ships and what is listed are the same', async () => {
  plant('one', 'MIT');
  plant('two', 'MIT');
  const errors = await build(['one'], [row('two', 'MIT')]);
  expect(errors).toEqual([
    expect.stringContaining('one 1.2.3 ships and is not listed'),
    expect.stringContaining('two 1.2.3 is listed and does not ship'),
  ]);
});
