import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { FirstScreenGate } from '../../webpack/first-screen-gate';

const LIMIT = 10_000;
const folder = mkdtempSync(path.join(tmpdir(), 'gate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Text that does not get smaller: so many bytes gzipped, a little more or less. */
const noise = (bytes: number) => JSON.stringify(randomBytes(Math.ceil((bytes * 3) / 4)).toString('base64'));

/** Builds a page of so much on its first screen, and behind it. */
async function build(first: number, later: number, minimize = true): Promise<string[]> {
  const name = `${first}-${later}-${minimize}`;
  const file = (part: string) => path.join(folder, `${name}-${part}.js`);
  writeFileSync(file('later'), `export default ${noise(later)};`);
  writeFileSync(
    file('first'),
    `console.log(${noise(first)}); void import(${JSON.stringify(file('later'))}).then((part) => console.log(part.default));`,
  );
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry: file('first'),
    output: { path: path.join(folder, name) },
    optimization: { minimize, minimizer: [] },
    performance: { hints: false },
    infrastructureLogging: { level: 'none' },
    plugins: [new FirstScreenGate({ limit: LIMIT })],
  });
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, result) => (result ? resolve(result) : reject(error)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  return stats.compilation.errors.map(({ message }) => message);
}

test.each([
  ['within the limit', 5_000, 1_000, true],
  ['of which much is loaded later', 5_000, 20_000, true],
  ['that is not minified, as the workbench has it', 20_000, 1_000, false],
])('a first screen %s passes', async (_what, first, later, minimize) => {
  expect(await build(first, later, minimize)).toEqual([]);
});

test('a first screen above the limit fails the build, with both figures and the files', async () => {
  expect(await build(15_000, 0)).toEqual([
    expect.stringMatching(/^First screen: 1[1-9]\.\d of at most 10\.0 KB gzipped \(main\.js\)$/),
  ]);
});
