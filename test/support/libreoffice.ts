import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

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

/** A profile of its own, in which formulas of .xlsx files are always recalculated on loading, never taken from the cache. */
function writeProfile(folder: string) {
  mkdirSync(path.join(folder, 'user'), { recursive: true });
  writeFileSync(
    path.join(folder, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`,
  );
}

/**
 * Opens a workbook in headless LibreOffice, recalculates every formula, and saves it in another format.
 * @param format "xlsx", "pdf", or a filter with options such as "csv:Text - txt - csv (StarCalc):44,34,76"
 * @returns the file LibreOffice wrote
 */
export async function convertWithLibreOffice(bytes: Uint8Array, format = 'xlsx'): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  try {
    const profile = path.join(folder, 'profile');
    writeProfile(profile);
    const input = path.join(folder, 'workbook.xlsx');
    writeFileSync(input, bytes);
    const out = path.join(folder, 'out');
    await run(
      soffice!,
      [
        '--headless',
        `-env:UserInstallation=file://${profile}`,
        '--convert-to',
        format,
        '--outdir',
        out,
        input,
      ],
      { timeout: 120_000 },
    );
    return readFileSync(path.join(out, `workbook.${format.split(':')[0]}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
