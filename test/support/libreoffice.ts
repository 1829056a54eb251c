import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { writeLibreOfficeProfile } from '../../src/host/node/libreoffice-profile';

const run = promisify(execFile);
const soffice = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find((file) => existsSync(file));

/**
 * `describe` for tests that need LibreOffice: skipped with the reason where it is absent, failing there with CI=true.
 */
export const describeWithLibreOffice: (name: string, body: () => void) => void = soffice
  ? describe
  : (name, body) => {
      if (process.env.CI === 'true') {
        describe(name, () => test('needs LibreOffice', () => expect('soffice').toBe('installed')));
      } else {
        describe.skip(`${name} (skipped: LibreOffice is not installed)`, body);
      }
    };

/** "xlsx", "pdf", or a filter with options such as "csv:Text - txt - csv (StarCalc):44,34,76". */
type Format = string;

/**
 * Opens workbooks in one headless LibreOffice, recalculates every formula, and saves them in another format.
 * @param workbooks by names that are legal file names
 * @returns the files LibreOffice wrote, in the order of the workbooks
 * @throws when one of them is missing
 */
export async function convertManyWithLibreOffice(
  workbooks: Readonly<Record<string, Uint8Array>>,
  format: Format = 'xlsx',
): Promise<Uint8Array[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  try {
    const profile = path.join(folder, 'profile');
    writeLibreOfficeProfile(profile);
    const inputs = Object.entries(workbooks).map(([name, bytes]) => {
      const input = path.join(folder, `${name}.xlsx`);
      writeFileSync(input, bytes);
      return input;
    });
    const out = path.join(folder, 'out');
    const options = ['--headless', `-env:UserInstallation=file://${profile}`];
    await run(soffice!, [...options, '--convert-to', format, '--outdir', out, ...inputs], {
      timeout: 120_000 + inputs.length * 2_000,
    });
    const extension = format.split(':')[0];
    return Object.keys(workbooks).map((name) => readFileSync(path.join(out, `${name}.${extension}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for one workbook. */
export async function convertWithLibreOffice(
  bytes: Uint8Array,
  format: Format = 'xlsx',
): Promise<Uint8Array> {
  const [converted] = await convertManyWithLibreOffice({ workbook: bytes }, format);
  return converted;
}
