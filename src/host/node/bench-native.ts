import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { writeLibreOfficeProfile } from './libreoffice-profile';
import { emptySheet, writeXlsx, type CellData, type SheetData } from '../../xlsx';

/** How long native formulas take in LibreOffice. */
export interface NativeBench {
  /** Loading, recalculating every formula and saving, without the start of the program; null where it could not be measured. */
  milliseconds: number | null;
  /** The same for an empty workbook: the start of the program. */
  startMilliseconds: number | null;
  /** Why there is no figure; null where there is one. */
  reason: string | null;
}

/** Cells by row: a text that begins with "=" is a formula. Blank cells are null. */
export interface NativeSheet {
  name: string;
  rows: (string | number | null)[][];
}

const PROGRAMS = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];
const PATIENCE_MS = 600_000;

/** Recalculates these sheets, which are to hold the same work as native formulas, in LibreOffice without its window. */
export async function benchNative(sheets: readonly NativeSheet[]): Promise<NativeBench> {
  const program = PROGRAMS.find((file) => existsSync(file));
  if (program === undefined) {
    return { milliseconds: null, startMilliseconds: null, reason: 'LibreOffice is not installed' };
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'kpi-bench-'));
  try {
    const profile = path.join(folder, 'profile');
    writeLibreOfficeProfile(profile);
    const start = await writeWorkbook(folder, 'start', [{ name: 'Sheet1', rows: [[1]] }]);
    const work = await writeWorkbook(folder, 'work', sheets);
    // The first run fills the profile.
    await converted(program, profile, start);
    const startMilliseconds = await converted(program, profile, start);
    const milliseconds = await converted(program, profile, work);
    return { milliseconds: milliseconds - startMilliseconds, startMilliseconds, reason: null };
  } catch (error) {
    const killed = (error as { killed?: boolean }).killed === true;
    const reason = killed ? `LibreOffice took more than ${PATIENCE_MS / 1000} s` : String(error);
    return { milliseconds: null, startMilliseconds: null, reason };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function converted(program: string, profile: string, input: string): Promise<number> {
  const begin = performance.now();
  await promisify(execFile)(
    program,
    [
      ...['--headless', `-env:UserInstallation=file://${profile}`],
      ...['--convert-to', 'xlsx', '--outdir', path.join(path.dirname(input), 'out'), input],
    ],
    { timeout: PATIENCE_MS },
  );
  return Math.round(performance.now() - begin);
}

async function writeWorkbook(folder: string, name: string, sheets: readonly NativeSheet[]): Promise<string> {
  const file = path.join(folder, `${name}.xlsx`);
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetData),
    activeSheet: 0,
    styles: [{ font: { name: 'Calibri', size: 11 } }],
    names: [],
    customProperties: {},
    properties: {},
    settings: {},
  });
  writeFileSync(file, bytes);
  return file;
}

const sheetData = ({ name, rows }: NativeSheet): SheetData => ({
  ...emptySheet(name),
  rows: rows.map((cells) => cells.map(cellData)),
});

function cellData(value: string | number | null): CellData | undefined {
  if (value === null) return undefined;
  return typeof value === 'string' && value.startsWith('=') ? { f: value.slice(1) } : { v: value };
}
